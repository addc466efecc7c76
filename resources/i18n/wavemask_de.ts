<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>WaveMask</name>
    <message>
        <source>(hidden)</source>
        <translation>(ausgeblendet)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>0% or 100%</source>
        <translation>0 % oder 100 %</translation>
    </message>
    <message>
        <source>1 for a disc; less the longer or more jagged the mask is</source>
        <translation>1 bei einer Kreisscheibe; weniger, je länglicher oder zackiger die Maske ist</translation>
    </message>
    <message>
        <source>1 of 4: the proposal</source>
        <translation>1 von 4: der Vorschlag</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>2 of 4: correct it</source>
        <translation>2 von 4: korrigieren</translation>
    </message>
    <message>
        <source>3 of 4: accept it</source>
        <translation>3 von 4: annehmen</translation>
    </message>
    <message>
        <source>4 of 4: export</source>
        <translation>4 von 4: exportieren</translation>
    </message>
    <message>
        <source>50 to 80 %</source>
        <translation>50 bis 80 %</translation>
    </message>
    <message>
        <source>50%</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>80 to 90 %</source>
        <translation>80 bis 90 %</translation>
    </message>
    <message>
        <source>90 % and above</source>
        <translation>Ab 90 %</translation>
    </message>
    <message>
        <source>95 of 100 points of an outline are this near to the accepted one, with the image at 224 × 224 pixels</source>
        <translation>95 von 100 Punkten einer Kontur liegen so nah an der angenommenen, bei einer Bildgröße von 224 × 224 Pixeln</translation>
    </message>
    <message>
        <source>A box of {size} px is too small for the model; drag one of at least {least} px.</source>
        <translation>Ein Rahmen von {size} px ist für das Modell zu klein; ziehen Sie einen von mindestens {least} px.</translation>
    </message>
    <message>
        <source>A box prompt for what you see of the image; zoom in first.</source>
        <translation>Ein Rahmenvorschlag für das, was Sie vom Bild sehen; zoomen Sie vorher hinein.</translation>
    </message>
    <message>
        <source>A change could not be saved; is another window at work here? Close it and open this again.</source>
        <translation>Eine Änderung konnte nicht gespeichert werden; arbeitet hier noch ein anderes Fenster? Schließen Sie es und öffnen Sie dies erneut.</translation>
    </message>
    <message>
        <source>A faint outline of the mask that you saw last, where that image has the same size.</source>
        <translation>Ein blasser Umriss der zuletzt gesehenen Maske, wenn jenes Bild dieselbe Größe hat.</translation>
    </message>
    <message>
        <source>A file cannot be read or written ({detail}); make room or put it back, and go on.</source>
        <translation>Eine Datei ist nicht lesbar oder nicht beschreibbar ({detail}); schaffen Sie Platz oder legen Sie die Datei zurück und setzen Sie den Lauf fort.</translation>
    </message>
    <message>
        <source>A label map holds {most} labels at most; export PNG masks instead.</source>
        <translation>Eine Label-Map fasst höchstens {most} Labels; exportieren Sie stattdessen PNG-Masken.</translation>
    </message>
    <message>
        <source>A label needs a name of 1 to {most} characters.</source>
        <translation>Ein Label braucht einen Namen mit 1 bis {most} Zeichen.</translation>
    </message>
    <message>
        <source>A line of {length} pixels is too short to tell the scale; draw one as long as you can.</source>
        <translation>Eine Linie von {length} Pixeln ist zu kurz, um den Maßstab zu bestimmen; zeichnen Sie eine möglichst lange.</translation>
    </message>
    <message>
        <source>A model&apos;s title is one line of at most {most} characters.</source>
        <translation>Der Titel eines Modells ist eine Zeile mit höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A new model waits for your decision</source>
        <translation>Ein neues Modell wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>A note has at most {most} characters.</source>
        <translation>Eine Notiz hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A proposal is ready: “Reset to proposal” takes it, the threshold blends it with your edits.</source>
        <translation>Ein Vorschlag ist bereit: „Auf Vorschlag zurücksetzen“ übernimmt ihn, der Schwellenwert verbindet ihn mit Ihren Änderungen.</translation>
    </message>
    <message>
        <source>A reader&apos;s name has at most {most} characters, all on one line.</source>
        <translation>Der Name eines Befunders hat höchstens {most} Zeichen in einer Zeile.</translation>
    </message>
    <message>
        <source>A run that was cut off</source>
        <translation>Ein unterbrochener Lauf</translation>
    </message>
    <message>
        <source>A run that was cut off at {share}</source>
        <translation>Ein bei {share} unterbrochener Lauf</translation>
    </message>
    <message>
        <source>A training run is going on already; wait until it is over, or cancel it.</source>
        <translation>Ein Trainingslauf ist schon im Gang; warten Sie, bis er fertig ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>A training run is going on; closing stops it, and it can be taken up again at the next start.</source>
        <translation>Ein Trainingslauf ist im Gang; Schließen hält ihn an, und er kann beim nächsten Start fortgesetzt werden.</translation>
    </message>
    <message>
        <source>A training run is over; Model → Improve model… shows what came of it.</source>
        <translation>Ein Trainingslauf ist fertig; Modell → Modell verbessern… zeigt das Ergebnis.</translation>
    </message>
    <message>
        <source>A training run that was cut off waits; go on with it, or discard it first.</source>
        <translation>Ein unterbrochener Trainingslauf wartet; setzen Sie ihn zuerst fort oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>A training run was cut off at {share}; Model → Improve model… goes on with it.</source>
        <translation>Ein Trainingslauf wurde bei {share} unterbrochen; Modell → Modell verbessern… setzt ihn fort.</translation>
    </message>
    <message>
        <source>A training run was cut off; Model → Improve model… goes on with it.</source>
        <translation>Ein Trainingslauf wurde unterbrochen; Modell → Modell verbessern… setzt ihn fort.</translation>
    </message>
    <message>
        <source>A version is tested just now.</source>
        <translation>Gerade wird eine Version geprüft.</translation>
    </message>
    <message>
        <source>A version that is not here any more</source>
        <translation>Eine Version, die nicht mehr hier ist</translation>
    </message>
    <message>
        <source>About WaveMask</source>
        <translation>Über WaveMask</translation>
    </message>
    <message>
        <source>About this version</source>
        <translation>Über diese Version</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept all labels</source>
        <translation>Alle Labels annehmen</translation>
    </message>
    <message>
        <source>Accept no more (Esc)</source>
        <translation>Nichts weiter annehmen (Esc)</translation>
    </message>
    <message>
        <source>Accept none of this page</source>
        <translation>Nichts von dieser Seite annehmen</translation>
    </message>
    <message>
        <source>Accept the image, or the frame of a cine, with all its masks and go to the next one.</source>
        <translation>Das Bild oder das Einzelbild einer Cine-Sequenz mit allen Masken annehmen und weitergehen.</translation>
    </message>
    <message>
        <source>Accept what is ticked on this page, and show the next one (Enter)</source>
        <translation>Annehmen, was auf dieser Seite angekreuzt ist, und die nächste zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Accept {count} of this page</source>
        <translation>{count} dieser Seite annehmen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted and corrected</source>
        <translation>Angenommen und korrigiert</translation>
    </message>
    <message>
        <source>Accepted and corrected ({count})</source>
        <translation>Angenommen und korrigiert ({count})</translation>
    </message>
    <message>
        <source>Accepted only</source>
        <translation>Nur angenommen</translation>
    </message>
    <message>
        <source>Accepted only ({count})</source>
        <translation>Nur angenommen ({count})</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Quer</translation>
    </message>
    <message>
        <source>Active time alone: pauses are not counted.</source>
        <translation>Nur aktive Zeit: Pausen zählen nicht.</translation>
    </message>
    <message>
        <source>Actual pixels (1:1)</source>
        <translation>Originalpixel (1:1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a version from a {suffix} file</source>
        <translation>Eine Version aus einer {suffix}-Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Label hinzufügen…</translation>
    </message>
    <message>
        <source>Add to the mask</source>
        <translation>Zur Maske hinzufügen</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Adjudikation</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>After: Dice {dice}</source>
        <translation>Nachher: Dice {dice}</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>Übereinstimmung der Befunder</translation>
    </message>
    <message>
        <source>Agreement of the two readers</source>
        <translation>Übereinstimmung der beiden Befunder</translation>
    </message>
    <message>
        <source>Agreement of {a} (A) and {b} (B)</source>
        <translation>Übereinstimmung von {a} (A) und {b} (B)</translation>
    </message>
    <message>
        <source>All decided images ({count})</source>
        <translation>Alle entschiedenen Bilder ({count})</translation>
    </message>
    <message>
        <source>All from {side}</source>
        <translation>Alles von {side}</translation>
    </message>
    <message>
        <source>All images of this folder</source>
        <translation>Alle Bilder dieses Ordners</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>All masks of this image are more than a DICOM file holds; export fewer labels at a time.</source>
        <translation>Alle Masken dieses Bildes sind mehr, als eine DICOM-Datei fasst; exportieren Sie weniger Labels auf einmal.</translation>
    </message>
    <message>
        <source>All of the image, whatever its regions</source>
        <translation>Das ganze Bild, unabhängig von seinen Regionen</translation>
    </message>
    <message>
        <source>All of them had been submitted before.</source>
        <translation>Alle waren schon vorher abgegeben.</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>Also write the images</source>
        <translation>Auch die Bilder schreiben</translation>
    </message>
    <message>
        <source>An annotation is the mask of one frame for one label.</source>
        <translation>Eine Annotation ist die Maske eines Einzelbilds für ein Label.</translation>
    </message>
    <message>
        <source>An end of the line that is one pixel off changes it by {share}. Pixels are taken to be square.</source>
        <translation>Liegt ein Ende der Linie um ein Pixel daneben, ändert sich der Maßstab um {share}. Pixel gelten als quadratisch.</translation>
    </message>
    <message>
        <source>An endoscope shows near things larger than far ones, so its image has no one scale.</source>
        <translation>Ein Endoskop zeigt Nahes größer als Fernes, daher hat sein Bild keinen einheitlichen Maßstab.</translation>
    </message>
    <message>
        <source>An image that is not listed</source>
        <translation>Ein nicht aufgelistetes Bild</translation>
    </message>
    <message>
        <source>Annotations are kept in {folder}.</source>
        <translation>Annotationen liegen in {folder}.</translation>
    </message>
    <message>
        <source>Annotations by label and state</source>
        <translation>Annotationen nach Label und Status</translation>
    </message>
    <message>
        <source>Annotations cannot be kept in {folder} ({reason}); choose another workspace folder.</source>
        <translation>Annotationen können in {folder} nicht aufbewahrt werden ({reason}); wählen Sie einen anderen Ordner für den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Anonymous display</source>
        <translation>Anonyme Anzeige</translation>
    </message>
    <message>
        <source>Another one is still being written.</source>
        <translation>Ein anderer wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Another program holds the workspace in {folder}; close it and try again.</source>
        <translation>Ein anderes Programm belegt den Arbeitsbereich in {folder}; schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another window on this computer (process {process}) has the workspace in {folder} open since {since}; open it read-only, or try again once it is closed there.</source>
        <translation>Ein anderes Fenster auf diesem Computer (Prozess {process}) hat den Arbeitsbereich in {folder} seit {since} geöffnet; öffnen Sie ihn schreibgeschützt oder versuchen Sie es erneut, sobald er dort geschlossen ist.</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>Jede Konfidenz</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Area of A {minus} area of B ({unit})</source>
        <translation>Fläche von A {minus} Fläche von B ({unit})</translation>
    </message>
    <message>
        <source>Area of part {number}</source>
        <translation>Fläche von Teil {number}</translation>
    </message>
    <message>
        <source>Area of the mask at this threshold</source>
        <translation>Fläche der Maske bei diesem Schwellenwert</translation>
    </message>
    <message>
        <source>Area of the proposal at each threshold</source>
        <translation>Fläche des Vorschlags je Schwellenwert</translation>
    </message>
    <message>
        <source>Area of the proposal at each threshold, in per cent of the image. What you painted or erased is not in it.
The line with a dot is the threshold now, the dashed one is the model&apos;s own.</source>
        <translation>Fläche des Vorschlags je Schwellenwert, in Prozent des Bildes. Was Sie gemalt oder radiert haben, ist nicht enthalten.
Die Linie mit Punkt ist der jetzige Schwellenwert, die gestrichelte der des Modells.</translation>
    </message>
    <message>
        <source>Area {a} and {b}, equal areas</source>
        <translation>Fläche {a} und {b}, gleich groß</translation>
    </message>
    <message>
        <source>Area {a} and {b}, {side} is {difference} larger</source>
        <translation>Fläche {a} und {b}, {side} ist um {difference} größer</translation>
    </message>
    <message>
        <source>As PNG without metadata, into a folder “{folder}”, under the names of their masks. Overlays and training folders hold the images anyway, tables and DICOM-SEG never.</source>
        <translation>Als PNG ohne Metadaten, in einen Ordner „{folder}“, unter den Namen ihrer Masken. Overlays und Trainingsordner enthalten die Bilder ohnehin, Tabellen und DICOM-SEG nie.</translation>
    </message>
    <message>
        <source>As the files say</source>
        <translation>Laut Dateien</translation>
    </message>
    <message>
        <source>As the folders list them. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>In der Reihenfolge der Ordner. Die Bilder bleiben beim Arbeiten an ihrem Platz; zum Neusortieren erneut wählen.</translation>
    </message>
    <message>
        <source>As they were added</source>
        <translation>Wie hinzugefügt</translation>
    </message>
    <message>
        <source>Ask the model about several frames, in the background.</source>
        <translation>Das Modell im Hintergrund nach mehreren Einzelbildern fragen.</translation>
    </message>
    <message>
        <source>Ask the model once more.</source>
        <translation>Das Modell noch einmal fragen.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic: {model}</source>
        <translation>Automatisch: {model}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to my images</source>
        <translation>Zurück zu meinen Bildern</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Bare image while held</source>
        <translation>Nur das Bild, solange gedrückt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before: Dice {dice}</source>
        <translation>Vorher: Dice {dice}</translation>
    </message>
    <message>
        <source>Begin anew at the end.</source>
        <translation>Am Ende von vorn beginnen.</translation>
    </message>
    <message>
        <source>Begin on what you want: only what looks alike is painted.</source>
        <translation>Auf dem Gewünschten beginnen: Nur was ähnlich aussieht, wird gemalt.</translation>
    </message>
    <message>
        <source>Begin the run; you can go on annotating while it lasts</source>
        <translation>Den Lauf starten; Sie können währenddessen weiter annotieren</translation>
    </message>
    <message>
        <source>Begin with the images on which the new model gains most</source>
        <translation>Mit den Bildern beginnen, bei denen das neue Modell am meisten gewinnt</translation>
    </message>
    <message>
        <source>Begin with the images on which the new model loses most, or gains least</source>
        <translation>Mit den Bildern beginnen, bei denen das neue Modell am meisten verliert oder am wenigsten gewinnt</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>Unter 50 %</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Bland-Altman plot. Lines: bias and limits of agreement (bias ± 1.96 SD); bars at the right: their 95 % confidence intervals. Frames of one cine are not independent of each other, which makes the intervals too narrow.</source>
        <translation>Bland-Altman-Diagramm. Linien: Bias und Übereinstimmungsgrenzen (Bias ± 1,96 SD); Balken rechts: deren 95-%-Konfidenzintervalle. Einzelbilder einer Cine-Sequenz sind nicht unabhängig voneinander, daher sind die Intervalle zu schmal.</translation>
    </message>
    <message>
        <source>Blank these boxes in de-identified exports of images of {device} (Enter)</source>
        <translation>Diese Rahmen in de-identifizierten Exporten von Bildern von {device} schwärzen (Eingabe)</translation>
    </message>
    <message>
        <source>Blank these boxes in de-identified exports of this image (Enter)</source>
        <translation>Diese Rahmen in de-identifizierten Exporten dieses Bildes schwärzen (Eingabe)</translation>
    </message>
    <message>
        <source>Blend pixels at any zoom.</source>
        <translation>Pixel bei jedem Zoom glätten.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Box prompt</source>
        <translation>Rahmenvorschlag</translation>
    </message>
    <message>
        <source>Box prompt, Esc cancels</source>
        <translation>Rahmenvorschlag, Esc bricht ab</translation>
    </message>
    <message>
        <source>Breast ultrasound</source>
        <translation>Brustultraschall</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Brightness, contrast and filters of the image, and how the mask is drawn.</source>
        <translation>Helligkeit, Kontrast und Filter des Bildes und die Darstellung der Maske.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Brush diameter in image pixels</source>
        <translation>Pinseldurchmesser in Bildpixeln</translation>
    </message>
    <message>
        <source>Burnt-in text</source>
        <translation>Eingebrannter Text</translation>
    </message>
    <message>
        <source>Burnt-in text cannot be looked for in this image.</source>
        <translation>In diesem Bild kann nicht nach eingebranntem Text gesucht werden.</translation>
    </message>
    <message>
        <source>Burnt-in text in images of {device}: {boxes} to confirm</source>
        <translation>Eingebrannter Text in Bildern von {device}: {boxes} zu bestätigen</translation>
    </message>
    <message>
        <source>Burnt-in text in this image: {boxes} to confirm</source>
        <translation>Eingebrannter Text in diesem Bild: {boxes} zu bestätigen</translation>
    </message>
    <message>
        <source>Burnt-in text…</source>
        <translation>Eingebrannter Text…</translation>
    </message>
    <message>
        <source>By how far the proposal is from that of the model before. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Danach, wie weit der Vorschlag von dem des vorigen Modells abweicht. Die Bilder bleiben beim Arbeiten an ihrem Platz; zum Neusortieren erneut wählen.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>Nach Patient</translation>
    </message>
    <message>
        <source>By patient, study or series, as the files say.</source>
        <translation>Nach Patient, Studie oder Serie, laut Dateien.</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>Nach Serie</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By study</source>
        <translation>Nach Studie</translation>
    </message>
    <message>
        <source>By the confidence of the model: your corrections count most there. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Nach der Konfidenz des Modells: Dort zählen Ihre Korrekturen am meisten. Die Bilder bleiben beim Arbeiten an ihrem Platz; zum Neusortieren erneut wählen.</translation>
    </message>
    <message>
        <source>By your last step on each image. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Nach Ihrem letzten Schritt an jedem Bild. Die Bilder bleiben beim Arbeiten an ihrem Platz; zum Neusortieren erneut wählen.</translation>
    </message>
    <message>
        <source>COCO (polygons)</source>
        <translation>COCO (Polygone)</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CUDA (NVIDIA GPU)</source>
        <translation>CUDA (NVIDIA-GPU)</translation>
    </message>
    <message>
        <source>Call off what fills frames. Interpolation then changes nothing; what was propagated or proposed stays.</source>
        <translation>Das Füllen von Einzelbildern abbrechen. Eine Interpolation ändert dann nichts; Propagiertes und Vorgeschlagenes bleibt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Cancel what the tool has begun</source>
        <translation>Abbrechen, was das Werkzeug begonnen hat</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Carry this mask along with what moves, from frame to frame.</source>
        <translation>Diese Maske von Einzelbild zu Einzelbild mit der Bewegung mitführen.</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mittelpunkt</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Nichts ändern (Esc)</translation>
    </message>
    <message>
        <source>Changes cannot be saved at the moment; import again once they are saved.</source>
        <translation>Änderungen können zurzeit nicht gespeichert werden; importieren Sie erneut, sobald sie gespeichert sind.</translation>
    </message>
    <message>
        <source>Changes cannot be saved at the moment; start again once they are saved.</source>
        <translation>Änderungen können zurzeit nicht gespeichert werden; beginnen Sie erneut, sobald sie gespeichert sind.</translation>
    </message>
    <message>
        <source>Changes in {folder} cannot be saved at the moment.</source>
        <translation>Änderungen in {folder} können zurzeit nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Check the program and this computer, and save a report without patient data.</source>
        <translation>Das Programm und diesen Computer prüfen und einen Bericht ohne Patientendaten speichern.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Choose a model for this image or for the whole folder.</source>
        <translation>Wählen Sie ein Modell für dieses Bild oder für den ganzen Ordner.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Wählen Sie mindestens ein Format.</translation>
    </message>
    <message>
        <source>Choose at least one label.</source>
        <translation>Wählen Sie mindestens ein Label.</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>Modell wählen…</translation>
    </message>
    <message>
        <source>Choose px in the menu Edit, Mask to go by pixels.</source>
        <translation>Wählen Sie px im Menü „Bearbeiten“, „Maske“, um in Pixeln zu rechnen.</translation>
    </message>
    <message>
        <source>Choose the file or folder with the masks. They are matched to the images by name, DICOM-SEG by its UIDs.</source>
        <translation>Wählen Sie die Datei oder den Ordner mit den Masken. Sie werden den Bildern nach dem Namen zugeordnet, DICOM-SEG nach seinen UIDs.</translation>
    </message>
    <message>
        <source>Choose the file with the masks</source>
        <translation>Datei mit den Masken wählen</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>Ordner für die Dateien wählen</translation>
    </message>
    <message>
        <source>Choose the folder with the masks</source>
        <translation>Ordner mit den Masken wählen</translation>
    </message>
    <message>
        <source>Choose the images, then “Compare”. Nothing is changed by that: no mask, and no proposal.</source>
        <translation>Wählen Sie die Bilder, dann „Vergleichen“. Dadurch ändert sich nichts: keine Maske und kein Vorschlag.</translation>
    </message>
    <message>
        <source>Choose the model for this image or for the whole folder.</source>
        <translation>Das Modell für dieses Bild oder für den ganzen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Cine</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Circularity</source>
        <translation>Rundheit</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation>Maske leeren</translation>
    </message>
    <message>
        <source>Click a command, or press Enter on it, to give it another key.</source>
        <translation>Klicken Sie einen Befehl an oder drücken Sie darauf Eingabe, um ihm eine andere Taste zu geben.</translation>
    </message>
    <message>
        <source>Click along an edge, Enter closes. Alt goes straight.</source>
        <translation>Entlang einer Kante klicken, Eingabe schließt. Alt zieht gerade.</translation>
    </message>
    <message>
        <source>Click corners; Enter or the first corner closes. Ctrl erases.</source>
        <translation>Eckpunkte klicken; Eingabe oder der erste Eckpunkt schließt. Strg radiert.</translation>
    </message>
    <message>
        <source>Click to see more</source>
        <translation>Für mehr anklicken</translation>
    </message>
    <message>
        <source>Click to show or hide its images.</source>
        <translation>Klicken zeigt die Bilder oder blendet sie aus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>Vergleich schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close the model library (Esc)</source>
        <translation>Modellbibliothek schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Bedienfeld schließen</translation>
    </message>
    <message>
        <source>Close the sheet.</source>
        <translation>Das Blatt schließen.</translation>
    </message>
    <message>
        <source>Close this (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Codes that were found</source>
        <translation>Gefundene Codes</translation>
    </message>
    <message>
        <source>Colonoscopy</source>
        <translation>Koloskopie</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour of the label in use.</source>
        <translation>Farbe des aktuellen Labels.</translation>
    </message>
    <message>
        <source>Comes with WaveMask</source>
        <translation>In WaveMask enthalten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Common codes</source>
        <translation>Häufige Codes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare no more images; what is there stays</source>
        <translation>Keine weiteren Bilder vergleichen; Vorhandenes bleibt</translation>
    </message>
    <message>
        <source>Compare on the open image</source>
        <translation>Am offenen Bild vergleichen</translation>
    </message>
    <message>
        <source>Compare readers</source>
        <translation>Befunder vergleichen</translation>
    </message>
    <message>
        <source>Compare readers…</source>
        <translation>Befunder vergleichen…</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Comparing both models</source>
        <translation>Vergleich der beiden Modelle</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Confidence at least</source>
        <translation>Konfidenz mindestens</translation>
    </message>
    <message>
        <source>Confirm for this device</source>
        <translation>Für dieses Gerät bestätigen</translation>
    </message>
    <message>
        <source>Confirm for this image</source>
        <translation>Für dieses Bild bestätigen</translation>
    </message>
    <message>
        <source>Confirm the boxes for images of {device}</source>
        <translation>Die Rahmen für Bilder von {device} bestätigen</translation>
    </message>
    <message>
        <source>Confirm the boxes for this image</source>
        <translation>Die Rahmen für dieses Bild bestätigen</translation>
    </message>
    <message>
        <source>Confirmed for images of {device}: {boxes}</source>
        <translation>Für Bilder von {device} bestätigt: {boxes}</translation>
    </message>
    <message>
        <source>Confirmed for this image: {boxes}</source>
        <translation>Für dieses Bild bestätigt: {boxes}</translation>
    </message>
    <message>
        <source>Confirmed: de-identified exports of every image of {device} have {boxes} blanked.</source>
        <translation>Bestätigt: In de-identifizierten Exporten aller Bilder von {device} wird geschwärzt: {boxes}.</translation>
    </message>
    <message>
        <source>Confirmed: de-identified exports of this image have {boxes} blanked.</source>
        <translation>Bestätigt: In de-identifizierten Exporten dieses Bildes wird geschwärzt: {boxes}.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Contrast and brightness, by dragging</source>
        <translation>Kontrast und Helligkeit durch Ziehen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy mask</source>
        <translation>Maske kopieren</translation>
    </message>
    <message>
        <source>Copy mask from previous image</source>
        <translation>Maske vom vorigen Bild kopieren</translation>
    </message>
    <message>
        <source>Copy mask to next frame</source>
        <translation>Maske ins nächste Einzelbild kopieren</translation>
    </message>
    <message>
        <source>Copy measurements</source>
        <translation>Messwerte kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the measurements as a table for a spreadsheet.</source>
        <translation>Die Messwerte als Tabelle für eine Tabellenkalkulation kopieren.</translation>
    </message>
    <message>
        <source>Copy to next frame</source>
        <translation>Ins nächste Einzelbild kopieren</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Fadenkreuz</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Cut through the mask along a line.</source>
        <translation>Die Maske entlang einer Linie durchtrennen.</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>DICOM examples</source>
        <translation>DICOM-Beispiele</translation>
    </message>
    <message>
        <source>DICOM segmentations</source>
        <translation>DICOM-Segmentierungen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>De-identifiziert</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Dermoscopy</source>
        <translation>Dermatoskopie</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Systemdiagnose</translation>
    </message>
    <message>
        <source>Diagnose…</source>
        <translation>Systemdiagnose…</translation>
    </message>
    <message>
        <source>Diameter of the disc in image pixels</source>
        <translation>Durchmesser der Kreisscheibe in Bildpixeln</translation>
    </message>
    <message>
        <source>Diameters</source>
        <translation>Durchmesser</translation>
    </message>
    <message>
        <source>Diameters of part {number}</source>
        <translation>Durchmesser von Teil {number}</translation>
    </message>
    <message>
        <source>Dice compares the proposal with the mask that was accepted in its place. Unchanged: accepted as proposed, pixel by pixel. Times are the medians of active time per image, of images with one accepted frame; their difference is what a proposal that needs no correction spares beside one that does. Outlining without a proposal was not timed, so nothing is said about it. The images are those that were worked on, not a sample drawn at random.</source>
        <translation>Dice vergleicht den Vorschlag mit der Maske, die an seiner Stelle angenommen wurde. Unverändert: angenommen wie vorgeschlagen, Pixel für Pixel. Zeiten sind Mediane der aktiven Zeit je Bild, von Bildern mit einem angenommenen Einzelbild; ihre Differenz ist, was ein Vorschlag ohne Korrekturbedarf gegenüber einem mit Korrekturbedarf erspart. Das Konturieren ohne Vorschlag wurde nicht gemessen, daher wird darüber nichts ausgesagt. Es sind die bearbeiteten Bilder, keine Zufallsstichprobe.</translation>
    </message>
    <message>
        <source>Dice with the present mask {dice}</source>
        <translation>Dice mit der jetzigen Maske {dice}</translation>
    </message>
    <message>
        <source>Dice {dice}, HD95 {distance}</source>
        <translation>Dice {dice}, HD95 {distance}</translation>
    </message>
    <message>
        <source>Dice {dice}, no distance, as one has no mask</source>
        <translation>Dice {dice}, keine Distanz, da eine Maske fehlt</translation>
    </message>
    <message>
        <source>Dice, median (quartiles)</source>
        <translation>Dice, Median (Quartile)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Difference (95% interval)</source>
        <translation>Differenz (95-%-Intervall)</translation>
    </message>
    <message>
        <source>Difference of areas, whatever its sign ({unit})</source>
        <translation>Differenz der Flächen, ohne Vorzeichen ({unit})</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Distance of outlines, HD95 (less is better)</source>
        <translation>Abstand der Konturen, HD95 (weniger ist besser)</translation>
    </message>
    <message>
        <source>Distance {length}</source>
        <translation>Abstand {length}</translation>
    </message>
    <message>
        <source>Distance {length}. {remark}</source>
        <translation>Abstand {length}. {remark}</translation>
    </message>
    <message>
        <source>Divider between your mask and the proposal</source>
        <translation>Teiler zwischen Ihrer Maske und dem Vorschlag</translation>
    </message>
    <message>
        <source>Divider to the left</source>
        <translation>Teiler nach links</translation>
    </message>
    <message>
        <source>Divider to the right</source>
        <translation>Teiler nach rechts</translation>
    </message>
    <message>
        <source>Do again up to this step.</source>
        <translation>Bis zu diesem Schritt wiederholen.</translation>
    </message>
    <message>
        <source>Do something with several images</source>
        <translation>Mit mehreren Bildern etwas tun</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Double-click or Enter opens it in the window</source>
        <translation>Doppelklick oder Eingabe öffnet es im Fenster</translation>
    </message>
    <message>
        <source>Double-click to edit, drag to reorder.</source>
        <translation>Doppelklick bearbeitet, Ziehen ordnet um.</translation>
    </message>
    <message>
        <source>Drag a box; the model looks at it alone, in more detail. Beside it the mask stays, and what you painted or erased does too.</source>
        <translation>Einen Rahmen ziehen; das Modell betrachtet nur ihn, dafür genauer. Außerhalb bleibt die Maske, ebenso alles, was Sie gemalt oder radiert haben.</translation>
    </message>
    <message>
        <source>Drag a box; the model looks there in more detail. Esc cancels.</source>
        <translation>Einen Rahmen ziehen; das Modell betrachtet ihn genauer. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Drag a line through the mask to cut it in two.</source>
        <translation>Eine Linie durch die Maske ziehen, um sie zu zerteilen.</translation>
    </message>
    <message>
        <source>Drag a part of the mask to another place.</source>
        <translation>Einen Teil der Maske an eine andere Stelle ziehen.</translation>
    </message>
    <message>
        <source>Drag along a length that you know, such as the depth scale, then choose “Set scale…” again.</source>
        <translation>Ziehen Sie entlang einer Länge, die Sie kennen, etwa der Tiefenskala; dann wählen Sie „Maßstab setzen…“ erneut.</translation>
    </message>
    <message>
        <source>Drag around what belongs to the mask. Ctrl erases it.</source>
        <translation>Um das ziehen, was zur Maske gehört. Strg radiert es.</translation>
    </message>
    <message>
        <source>Drag from inside the mask to widen it, from outside to narrow it.</source>
        <translation>Von innen ziehen, um die Maske zu verbreitern; von außen, um sie zu verschmälern.</translation>
    </message>
    <message>
        <source>Drag over text to add a box; drag a box to move it, its corners to resize it; Tab, arrows and Del work too.</source>
        <translation>Über Text ziehen fügt einen Rahmen hinzu; Ziehen verschiebt einen Rahmen, an seinen Ecken ändert es die Größe; Tab, Pfeiltasten und Entf gehen auch.</translation>
    </message>
    <message>
        <source>Drag over the image to measure a distance.</source>
        <translation>Über das Bild ziehen, um einen Abstand zu messen.</translation>
    </message>
    <message>
        <source>Drag to erase. Ctrl paints, Shift draws straight lines.</source>
        <translation>Ziehen radiert. Strg malt, Umschalt zieht gerade Linien.</translation>
    </message>
    <message>
        <source>Drag to move the panel; a double-click gives it a window of its own, and puts it back</source>
        <translation>Ziehen verschiebt das Bedienfeld; ein Doppelklick gibt ihm ein eigenes Fenster und dockt es wieder an</translation>
    </message>
    <message>
        <source>Drag to paint. Ctrl erases, Shift draws straight lines.</source>
        <translation>Ziehen malt. Strg radiert, Umschalt zieht gerade Linien.</translation>
    </message>
    <message>
        <source>Drag: your mask on the left, the proposal on the right</source>
        <translation>Ziehen: links Ihre Maske, rechts der Vorschlag</translation>
    </message>
    <message>
        <source>Draw the longest diameter and the one across it.</source>
        <translation>Den längsten Durchmesser und den quer dazu zeichnen.</translation>
    </message>
    <message>
        <source>Draw the masks of every label.</source>
        <translation>Die Masken aller Labels zeichnen.</translation>
    </message>
    <message>
        <source>Draw the masks of the label in use; where they are hidden, nothing changes them.</source>
        <translation>Die Masken des aktuellen Labels zeichnen; ausgeblendete werden durch nichts verändert.</translation>
    </message>
    <message>
        <source>Drop all other parts of the mask.</source>
        <translation>Alle anderen Teile der Maske entfernen.</translation>
    </message>
    <message>
        <source>Drop images or folders to open them</source>
        <translation>Bilder oder Ordner hier ablegen, um sie zu öffnen</translation>
    </message>
    <message>
        <source>Drop parts of the mask below the size that is set in this menu.</source>
        <translation>Teile der Maske entfernen, die kleiner sind als in diesem Menü festgelegt.</translation>
    </message>
    <message>
        <source>Earlier examples</source>
        <translation>Frühere Beispiele</translation>
    </message>
    <message>
        <source>Earlier examples that the new model is measured by are not learned from: {count}.</source>
        <translation>Aus früheren Beispielen, an denen das neue Modell gemessen wird, wird nicht gelernt: {count}.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit label</source>
        <translation>Label bearbeiten</translation>
    </message>
    <message>
        <source>Edit label…</source>
        <translation>Label bearbeiten…</translation>
    </message>
    <message>
        <source>Else painting it takes the pixels from the others, and painting them takes its own.</source>
        <translation>Sonst nimmt es beim Malen den anderen die Pixel weg und umgekehrt.</translation>
    </message>
    <message>
        <source>Elsewhere the scale of the file stays.</source>
        <translation>Anderswo bleibt der Maßstab der Datei.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Empty the mask; this can be undone.</source>
        <translation>Die Maske leeren; das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Empty, proposed or corrected.</source>
        <translation>Leer, vorgeschlagen oder korrigiert.</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Rundgang beenden (Esc)</translation>
    </message>
    <message>
        <source>Endoscopy</source>
        <translation>Endoskopie</translation>
    </message>
    <message>
        <source>Enter takes the title; Esc leaves it as it is</source>
        <translation>Eingabe übernimmt den Titel; Esc lässt ihn, wie er ist</translation>
    </message>
    <message>
        <source>Equalise contrast from place to place (CLAHE).</source>
        <translation>Den Kontrast örtlich angleichen (CLAHE).</translation>
    </message>
    <message>
        <source>Erase the mask; hold Ctrl to paint.</source>
        <translation>In der Maske radieren; mit gedrückter Strg-Taste malen.</translation>
    </message>
    <message>
        <source>Erase with the tool while held</source>
        <translation>Mit dem Werkzeug radieren, solange gedrückt</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error (loss)</source>
        <translation>Fehler (Loss)</translation>
    </message>
    <message>
        <source>Esc closes this page. “Welcome…” in the menu “Help” shows it again.</source>
        <translation>Esc schließt diese Seite. „Willkommen…“ im Menü „Hilfe“ zeigt sie wieder.</translation>
    </message>
    <message>
        <source>Esc stops what is in progress, so it cannot be a shortcut.</source>
        <translation>Esc hält an, was gerade läuft, und kann daher kein Tastenkürzel sein.</translation>
    </message>
    <message>
        <source>Every command has its original keys again.</source>
        <translation>Jeder Befehl hat wieder seine ursprünglichen Tasten.</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Alles ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>Alles ist wieder gespeichert.</translation>
    </message>
    <message>
        <source>Exchange left and right</source>
        <translation>Links und rechts tauschen</translation>
    </message>
    <message>
        <source>Expect about 0.1 s for a proposal, and about a minute for a training run on 20 images.</source>
        <translation>Rechnen Sie mit etwa 0,1 s für einen Vorschlag und etwa einer Minute für einen Trainingslauf mit 20 Bildern.</translation>
    </message>
    <message>
        <source>Expect proposals and training to be faster than on two processor cores, where a proposal takes about 0.1 s and a training run on 20 images about a minute.</source>
        <translation>Vorschläge und Training sollten schneller sein als auf zwei Prozessorkernen, wo ein Vorschlag etwa 0,1 s und ein Trainingslauf mit 20 Bildern etwa eine Minute dauert.</translation>
    </message>
    <message>
        <source>Expect proposals and training to be slower than on two processor cores, where a proposal takes about 0.1 s and a training run on 20 images about a minute.</source>
        <translation>Vorschläge und Training dürften langsamer sein als auf zwei Prozessorkernen, wo ein Vorschlag etwa 0,1 s und ein Trainingslauf mit 20 Bildern etwa eine Minute dauert.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export again once they are saved.</source>
        <translation>Exportieren Sie erneut, sobald sie gespeichert sind.</translation>
    </message>
    <message>
        <source>Export all listed images…</source>
        <translation>Alle aufgelisteten Bilder exportieren…</translation>
    </message>
    <message>
        <source>Export masks</source>
        <translation>Masken exportieren</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Exporting {done} of {total}</source>
        <translation>Export: {done} von {total}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Fewer than two images are selected in the worklist; Ctrl or Shift with clicks selects them.</source>
        <translation>In der Arbeitsliste sind weniger als zwei Bilder ausgewählt; klicken Sie sie mit Strg oder Umschalt an.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File or folder with the masks</source>
        <translation>Datei oder Ordner mit den Masken</translation>
    </message>
    <message>
        <source>Files of the same name are replaced.</source>
        <translation>Dateien mit gleichem Namen werden ersetzt.</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation>Löcher füllen</translation>
    </message>
    <message>
        <source>Fill the frames between all those whose masks you made.</source>
        <translation>Die Einzelbilder zwischen allen füllen, deren Masken von Ihnen stammen.</translation>
    </message>
    <message>
        <source>Fill the frames between the nearest two whose masks you made; on one of them, on both sides of it.</source>
        <translation>Die Einzelbilder zwischen den nächsten beiden füllen, deren Masken von Ihnen stammen; auf einem davon nach beiden Seiten.</translation>
    </message>
    <message>
        <source>Fill the screen with the window.</source>
        <translation>Das Fenster bildschirmfüllend zeigen.</translation>
    </message>
    <message>
        <source>Fill what the mask encloses.</source>
        <translation>Füllen, was die Maske umschließt.</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Filter the worklist by label</source>
        <translation>Arbeitsliste nach Label filtern</translation>
    </message>
    <message>
        <source>Filter the worklist by name, patient or study</source>
        <translation>Arbeitsliste nach Name, Patient oder Studie filtern</translation>
    </message>
    <message>
        <source>Filter the worklist by state</source>
        <translation>Arbeitsliste nach Status filtern</translation>
    </message>
    <message>
        <source>Filter the worklist by the confidence of the model</source>
        <translation>Arbeitsliste nach der Konfidenz des Modells filtern</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Find again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Find text in the pixels, such as names and dates, to be blanked in de-identified exports.</source>
        <translation>Text in den Pixeln suchen, etwa Namen und Datumsangaben, um ihn in de-identifizierten Exporten zu schwärzen.</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erstes Einzelbild</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Erste Version</translation>
    </message>
    <message>
        <source>First what waits for a decision. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Zuerst, was auf eine Entscheidung wartet. Die Bilder bleiben beim Arbeiten an ihrem Platz; zum Neusortieren erneut wählen.</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>Folder for the table and the picture</source>
        <translation>Ordner für Tabelle und Grafik</translation>
    </message>
    <message>
        <source>Folder {number}</source>
        <translation>Ordner {number}</translation>
    </message>
    <message>
        <source>Folders with more images and masks, to measure by or to learn from</source>
        <translation>Ordner mit weiteren Bildern und Masken, um daran zu messen oder daraus zu lernen</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>For example 40</source>
        <translation>Zum Beispiel 40</translation>
    </message>
    <message>
        <source>For the hand that holds the pen, for example.</source>
        <translation>Zum Beispiel für die Hand, die den Stift hält.</translation>
    </message>
    <message>
        <source>Forget the run; its computing time is lost, your masks are not</source>
        <translation>Den Lauf verwerfen; seine Rechenzeit ist verloren, Ihre Masken nicht</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format of the masks</source>
        <translation>Format der Masken</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Found out from the files; change it where that is wrong</source>
        <translation>Aus den Dateien ermittelt; ändern Sie es, wo es nicht stimmt</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Einzelbild</translation>
    </message>
    <message>
        <source>Frame on show</source>
        <translation>Gezeigtes Einzelbild</translation>
    </message>
    <message>
        <source>Frame on show; type another one and press Enter</source>
        <translation>Gezeigtes Einzelbild; ein anderes eintippen und Eingabe drücken</translation>
    </message>
    <message>
        <source>Frame {frame}</source>
        <translation>Einzelbild {frame}</translation>
    </message>
    <message>
        <source>Frame {frame} of the video cannot be decoded; copy it again from its origin.</source>
        <translation>Einzelbild {frame} des Videos lässt sich nicht decodieren; kopieren Sie es erneut von seinem Ursprung.</translation>
    </message>
    <message>
        <source>Frame {frame} of the video cannot be decoded; export the video again.</source>
        <translation>Einzelbild {frame} des Videos lässt sich nicht decodieren; exportieren Sie das Video erneut.</translation>
    </message>
    <message>
        <source>Frame {number}</source>
        <translation>Einzelbild {number}</translation>
    </message>
    <message>
        <source>Frame {number} cannot be read, so the proposals end there. {reason}</source>
        <translation>Einzelbild {number} ist nicht lesbar, daher enden die Vorschläge dort. {reason}</translation>
    </message>
    <message>
        <source>Frame {number} cannot be shown. {reason}</source>
        <translation>Einzelbild {number} kann nicht gezeigt werden. {reason}</translation>
    </message>
    <message>
        <source>Frame {number} has no mask. Clear it first if that is how it should be.</source>
        <translation>Einzelbild {number} hat keine Maske. Leeren Sie sie zuerst, wenn es so sein soll.</translation>
    </message>
    <message>
        <source>Frame {number} is of another size than the first one, so it cannot be shown.</source>
        <translation>Einzelbild {number} ist anders groß als das erste und kann daher nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Frame {number}: {reason}</source>
        <translation>Einzelbild {number}: {reason}</translation>
    </message>
    <message>
        <source>Frames are being filled already. Esc stops that.</source>
        <translation>Es werden schon Einzelbilder gefüllt. Esc hält das an.</translation>
    </message>
    <message>
        <source>Frames on which they agree least</source>
        <translation>Einzelbilder mit der geringsten Übereinstimmung</translation>
    </message>
    <message>
        <source>Frames {first} to {last}</source>
        <translation>Einzelbilder {first} bis {last}</translation>
    </message>
    <message>
        <source>From a version that is not here any more</source>
        <translation>Aus einer Version, die nicht mehr hier ist</translation>
    </message>
    <message>
        <source>From frame</source>
        <translation>Ab Einzelbild</translation>
    </message>
    <message>
        <source>From now on the new model proposes; masks stay as they are</source>
        <translation>Ab jetzt schlägt das neue Modell vor; Masken bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>From “{title}”</source>
        <translation>Aus „{title}“</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Gamma: lighter or darker middle tones</source>
        <translation>Gamma: hellere oder dunklere Mitteltöne</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Give every command its original keys again.</source>
        <translation>Jedem Befehl wieder seine ursprünglichen Tasten geben.</translation>
    </message>
    <message>
        <source>Give mask</source>
        <translation>Maske geben</translation>
    </message>
    <message>
        <source>Give part</source>
        <translation>Teil geben</translation>
    </message>
    <message>
        <source>Give part under pointer to</source>
        <translation>Teil unter dem Zeiger geben an</translation>
    </message>
    <message>
        <source>Give the next frame this mask, and go there.</source>
        <translation>Dem nächsten Einzelbild diese Maske geben und dorthin gehen.</translation>
    </message>
    <message>
        <source>Give this command its original keys again.</source>
        <translation>Diesem Befehl wieder seine ursprünglichen Tasten geben.</translation>
    </message>
    <message>
        <source>Give this label all that the label in use has on this frame, in one step.</source>
        <translation>Diesem Label in einem Schritt alles geben, was das aktuelle Label auf diesem Einzelbild hat.</translation>
    </message>
    <message>
        <source>Give this label the part of a mask that the pointer is on, in one step.</source>
        <translation>Diesem Label in einem Schritt den Teil einer Maske geben, auf dem der Zeiger steht.</translation>
    </message>
    <message>
        <source>Give this version another title (F2)</source>
        <translation>Dieser Version einen anderen Titel geben (F2)</translation>
    </message>
    <message>
        <source>Give whole mask to</source>
        <translation>Ganze Maske geben an</translation>
    </message>
    <message>
        <source>Go back to the beginning</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>Go back to the last frame whose mask you made or decided on.</source>
        <translation>Zurück zum letzten Einzelbild, dessen Maske Sie erstellt oder beurteilt haben.</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>Zurück zur vorigen</translation>
    </message>
    <message>
        <source>Go back to the scale of the file, if it has one.</source>
        <translation>Zurück zum Maßstab der Datei, falls sie einen hat.</translation>
    </message>
    <message>
        <source>Go back to this step.</source>
        <translation>Zu diesem Schritt zurückgehen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Go on working (Esc)</source>
        <translation>Weiterarbeiten (Esc)</translation>
    </message>
    <message>
        <source>Go through everything once more</source>
        <translation>Alles noch einmal prüfen</translation>
    </message>
    <message>
        <source>Go through the export without writing anything, and list the files</source>
        <translation>Den Export durchgehen, ohne etwas zu schreiben, und die Dateien auflisten</translation>
    </message>
    <message>
        <source>Go to next</source>
        <translation>Gehe zum nächsten</translation>
    </message>
    <message>
        <source>Go to the next accepted image.</source>
        <translation>Zum nächsten angenommenen Bild gehen.</translation>
    </message>
    <message>
        <source>Go to the next corrected image.</source>
        <translation>Zum nächsten korrigierten Bild gehen.</translation>
    </message>
    <message>
        <source>Go to the next empty image.</source>
        <translation>Zum nächsten leeren Bild gehen.</translation>
    </message>
    <message>
        <source>Go to the next frame whose mask you made or decided on.</source>
        <translation>Zum nächsten Einzelbild gehen, dessen Maske Sie erstellt oder beurteilt haben.</translation>
    </message>
    <message>
        <source>Go to the next proposed image.</source>
        <translation>Zum nächsten vorgeschlagenen Bild gehen.</translation>
    </message>
    <message>
        <source>Go to the next rejected image.</source>
        <translation>Zum nächsten abgelehnten Bild gehen.</translation>
    </message>
    <message>
        <source>Go to the next skipped image.</source>
        <translation>Zum nächsten übersprungenen Bild gehen.</translation>
    </message>
    <message>
        <source>Go to the next stretch of the outline where the model is unsure.</source>
        <translation>Zum nächsten Abschnitt der Kontur gehen, an dem das Modell unsicher ist.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Grey values {low:.6g} to {high:.6g} are shown scaled to 0 to 255.</source>
        <translation>Grauwerte {low:.6g} bis {high:.6g} sind auf 0 bis 255 skaliert gezeigt.</translation>
    </message>
    <message>
        <source>Group the worklist</source>
        <translation>Arbeitsliste gruppieren</translation>
    </message>
    <message>
        <source>Group worklist</source>
        <translation>Arbeitsliste gruppieren</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>Grow and shrink by</source>
        <translation>Erweitern und schrumpfen um</translation>
    </message>
    <message>
        <source>Grow and shrink by millimetres</source>
        <translation>In Millimetern erweitern und schrumpfen</translation>
    </message>
    <message>
        <source>Grow and shrink by pixels</source>
        <translation>In Pixeln erweitern und schrumpfen</translation>
    </message>
    <message>
        <source>Grow and shrink by, in millimetres</source>
        <translation>Erweitern und schrumpfen um, in Millimetern</translation>
    </message>
    <message>
        <source>Grow and shrink by, in pixels</source>
        <translation>Erweitern und schrumpfen um, in Pixeln</translation>
    </message>
    <message>
        <source>Grow by {step}</source>
        <translation>Um {step} erweitern</translation>
    </message>
    <message>
        <source>Hatched</source>
        <translation>Schraffiert</translation>
    </message>
    <message>
        <source>Have both versions propose on these images</source>
        <translation>Beide Versionen für diese Bilder vorschlagen lassen</translation>
    </message>
    <message>
        <source>Held-out image on which the model does worst</source>
        <translation>Zurückgehaltenes Bild mit dem schlechtesten Ergebnis des Modells</translation>
    </message>
    <message>
        <source>Held-out images</source>
        <translation>Zurückgehaltene Bilder</translation>
    </message>
    <message>
        <source>Held-out images before and after</source>
        <translation>Zurückgehaltene Bilder vorher und nachher</translation>
    </message>
    <message>
        <source>Held-out images of patients that the model has learned from before are left out: {count}.</source>
        <translation>Ausgelassene zurückgehaltene Bilder von Patienten, aus deren Bildern das Modell schon gelernt hat: {count}.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Here comes the held-out image on which the model does worst, once it is measured</source>
        <translation>Hier erscheint das zurückgehaltene Bild mit dem schlechtesten Ergebnis des Modells, sobald es gemessen ist</translation>
    </message>
    <message>
        <source>Here that is less than a pixel.</source>
        <translation>Hier ist das weniger als ein Pixel.</translation>
    </message>
    <message>
        <source>Here that is {pixels} pixels, and more than {most} are too many.</source>
        <translation>Hier sind das {pixels} Pixel, und mehr als {most} sind zu viel.</translation>
    </message>
    <message>
        <source>Here you see the proposal, which cannot be drawn on.</source>
        <translation>Sie sehen hier den Vorschlag; auf ihm lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>Hide “{label}”</source>
        <translation>„{label}“ ausblenden</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History, hidden</source>
        <translation>Verlauf, ausgeblendet</translation>
    </message>
    <message>
        <source>History, shown</source>
        <translation>Verlauf, eingeblendet</translation>
    </message>
    <message>
        <source>Hold the pointer over the part of a mask that another label is to have.</source>
        <translation>Halten Sie den Zeiger über den Teil einer Maske, den ein anderes Label bekommen soll.</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>How far apart the two points are, for example 42 or 4.2</source>
        <translation>Abstand der beiden Punkte, zum Beispiel 42 oder 4,2</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Wie weit die Arbeit ist</translation>
    </message>
    <message>
        <source>How fast it plays</source>
        <translation>Wie schnell abgespielt wird</translation>
    </message>
    <message>
        <source>How long it may take</source>
        <translation>Mögliche Dauer</translation>
    </message>
    <message>
        <source>How much of this part of the run is done</source>
        <translation>Wie weit dieser Teil des Laufs ist</translation>
    </message>
    <message>
        <source>How precise it is</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>How sure the model must be of a pixel. What you painted or erased stays, and what a box prompt made.</source>
        <translation>Wie sicher das Modell bei einem Pixel sein muss. Was Sie gemalt oder radiert haben, bleibt, ebenso, was ein Rahmenvorschlag ergab.</translation>
    </message>
    <message>
        <source>How the tool is used</source>
        <translation>Bedienung des Werkzeugs</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>I understand, begin</source>
        <translation>Verstanden, beginnen</translation>
    </message>
    <message>
        <source>I understand, show me around</source>
        <translation>Verstanden, Rundgang starten</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Image canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Image {id}</source>
        <translation>Bild {id}</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images and masks as Wave-GMS and training in this program read them, split by patient.</source>
        <translation>Bilder und Masken, wie Wave-GMS und das Training in diesem Programm sie lesen, nach Patienten aufgeteilt.</translation>
    </message>
    <message>
        <source>Images compared, those first in which the two are furthest apart</source>
        <translation>Verglichene Bilder, zuerst die mit dem größten Unterschied</translation>
    </message>
    <message>
        <source>Images have numbers for names, and are shown only where burnt-in text was confirmed.</source>
        <translation>Bilder haben Nummern statt Namen und werden nur gezeigt, wo eingebrannter Text bestätigt wurde.</translation>
    </message>
    <message>
        <source>Images learned from</source>
        <translation>Bilder, aus denen gelernt wurde</translation>
    </message>
    <message>
        <source>Images on which the new model must not be worse: a folder with “images” and “masks”</source>
        <translation>Bilder, bei denen das neue Modell nicht schlechter sein darf: ein Ordner mit „images“ und „masks“</translation>
    </message>
    <message>
        <source>Images submitted so far</source>
        <translation>Bisher abgegebene Bilder</translation>
    </message>
    <message>
        <source>Images that are rejected, skipped or not decided yet, and masks of other readers.</source>
        <translation>Abgelehnte, übersprungene oder noch nicht entschiedene Bilder und Masken anderer Befunder.</translation>
    </message>
    <message>
        <source>Images that were learned from, and whose accepted mask contradicts both models</source>
        <translation>Bilder, aus denen gelernt wurde und deren angenommene Maske beiden Modellen widerspricht</translation>
    </message>
    <message>
        <source>Images without a patient number count as patients of their own, unless they look nearly the same.</source>
        <translation>Bilder ohne Patientennummer zählen als eigene Patienten, außer sie sehen fast gleich aus.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import also where somebody has drawn or decided; undo brings it back, image by image</source>
        <translation>Auch dort importieren, wo jemand gezeichnet oder entschieden hat; Rückgängig stellt es wieder her, Bild für Bild</translation>
    </message>
    <message>
        <source>Import masks</source>
        <translation>Masken importieren</translation>
    </message>
    <message>
        <source>Import masks…</source>
        <translation>Masken importieren…</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>Import: {done} von {total}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>Improve model</source>
        <translation>Modell verbessern</translation>
    </message>
    <message>
        <source>Improve model…</source>
        <translation>Modell verbessern…</translation>
    </message>
    <message>
        <source>Improve “{model}”</source>
        <translation>„{model}“ verbessern</translation>
    </message>
    <message>
        <source>Improving the model</source>
        <translation>Modell wird verbessert</translation>
    </message>
    <message>
        <source>Improving the model, {time} left</source>
        <translation>Modell wird verbessert, noch {time}</translation>
    </message>
    <message>
        <source>In pixels. {reason}</source>
        <translation>In Pixeln. {reason}</translation>
    </message>
    <message>
        <source>In the background, while you work; of a cine for its first frame. Masks that you made or decided on stay.</source>
        <translation>Im Hintergrund, während Sie arbeiten; bei einer Cine-Sequenz für das erste Einzelbild. Masken, die Sie erstellt oder beurteilt haben, bleiben.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Interpolate</source>
        <translation>Interpolieren</translation>
    </message>
    <message>
        <source>Interpolate all gaps</source>
        <translation>Alle Lücken interpolieren</translation>
    </message>
    <message>
        <source>Interpolate here</source>
        <translation>Hier interpolieren</translation>
    </message>
    <message>
        <source>Inverse</source>
        <translation>Invertiert</translation>
    </message>
    <message>
        <source>Invert inside the outline</source>
        <translation>Innerhalb der Kontur invertieren</translation>
    </message>
    <message>
        <source>It cannot be read ({reason}).</source>
        <translation>Nicht lesbar ({reason}).</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}</source>
        <translation>Nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>It cannot be read; it may be damaged, or no NIfTI file.</source>
        <translation>Nicht lesbar; vielleicht ist die Datei beschädigt oder keine NIfTI-Datei.</translation>
    </message>
    <message>
        <source>It cannot be read; it may be damaged, or no picture.</source>
        <translation>Nicht lesbar; vielleicht ist die Datei beschädigt oder kein Bild.</translation>
    </message>
    <message>
        <source>It could not be saved as accepted: {reason}</source>
        <translation>Es konnte nicht als angenommen gespeichert werden: {reason}</translation>
    </message>
    <message>
        <source>It could not be written; your masks are safe, and the log file says more.</source>
        <translation>Das Schreiben ist fehlgeschlagen; Ihre Masken sind sicher, Näheres steht in der Protokolldatei.</translation>
    </message>
    <message>
        <source>It did not propose within {seconds} seconds; close other programs and try again.</source>
        <translation>Kein Vorschlag innerhalb von {seconds} Sekunden; schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It does not say which label it is for; choose one.</source>
        <translation>Es ist nicht angegeben, für welches Label; wählen Sie eines.</translation>
    </message>
    <message>
        <source>It does not say which of the {frames} frames it is for.</source>
        <translation>Es ist nicht angegeben, für welches der {frames} Einzelbilder.</translation>
    </message>
    <message>
        <source>It forgets: overlap (Dice) on the images on which it must not get worse falls by {gain}.</source>
        <translation>Es vergisst: Die Überlappung (Dice) auf den Bildern, bei denen es nicht schlechter werden darf, sinkt um {gain}.</translation>
    </message>
    <message>
        <source>It got as far as “{phase}”.</source>
        <translation>Der Lauf kam bis „{phase}“.</translation>
    </message>
    <message>
        <source>It has an annotation without an outline, such as a box; outlines are needed.</source>
        <translation>Eine Annotation darin hat keine Kontur, sondern zum Beispiel einen Rahmen; Konturen sind nötig.</translation>
    </message>
    <message>
        <source>It has more colours than black and one other; save it in black and white.</source>
        <translation>Darin sind mehr Farben als Schwarz und eine weitere; speichern Sie in Schwarz-Weiß.</translation>
    </message>
    <message>
        <source>It has no whole numbers; save a mask.</source>
        <translation>Darin sind keine ganzen Zahlen; speichern Sie eine Maske.</translation>
    </message>
    <message>
        <source>It has the values {told}, and no {labels} beside it says what they mean; a mask has one value beside 0.</source>
        <translation>Darin sind die Werte {told}, und keine {labels} daneben sagt, was sie bedeuten; eine Maske hat einen Wert neben 0.</translation>
    </message>
    <message>
        <source>It has the values {told}, which are not in {labels}.</source>
        <translation>Darin sind die Werte {told}, die nicht in {labels} stehen.</translation>
    </message>
    <message>
        <source>It has transparent parts; save it in black and white.</source>
        <translation>Darin sind durchsichtige Teile; speichern Sie in Schwarz-Weiß.</translation>
    </message>
    <message>
        <source>It has values between whole numbers; save a mask, not a probability.</source>
        <translation>Darin sind Werte zwischen ganzen Zahlen; speichern Sie eine Maske, keine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>It has {columns} x {rows} pixels and the image has {width} x {height}; export it again in the size of the image.</source>
        <translation>Es sind {columns} x {rows} Pixel, beim Bild {width} x {height}; exportieren Sie erneut in der Größe des Bildes.</translation>
    </message>
    <message>
        <source>It has {told} values, and the image {image_width} x {image_height} pixels and {frames}.</source>
        <translation>Es sind {told} Werte, beim Bild {image_width} x {image_height} Pixel und {frames}.</translation>
    </message>
    <message>
        <source>It has {width} x {height} pixels and the image has {image_width} x {image_height}; export it again in the size of the image.</source>
        <translation>Es sind {width} x {height} Pixel, beim Bild {image_width} x {image_height}; exportieren Sie erneut in der Größe des Bildes.</translation>
    </message>
    <message>
        <source>It holds for this image alone, on all its frames.</source>
        <translation>Er gilt nur für dieses Bild, auf allen Einzelbildern.</translation>
    </message>
    <message>
        <source>It holds for this image alone.</source>
        <translation>Er gilt nur für dieses Bild.</translation>
    </message>
    <message>
        <source>It holds no masks.</source>
        <translation>Darin sind keine Masken.</translation>
    </message>
    <message>
        <source>It holds several pictures; save each as a file of its own.</source>
        <translation>Darin sind mehrere Bilder; speichern Sie jedes in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>It is a cine, whose frames are decided on one by one.</source>
        <translation>Es ist eine Cine-Sequenz; über deren Einzelbilder wird einzeln entschieden.</translation>
    </message>
    <message>
        <source>It is as wide as it is high, and does not say which of its axes goes across; save it with SimpleITK.</source>
        <translation>Breite und Höhe sind gleich, und es ist nicht angegeben, welche Achse quer verläuft; speichern Sie mit SimpleITK.</translation>
    </message>
    <message>
        <source>It is for frame {frame} and the image has {frames}.</source>
        <translation>Gehört zu Einzelbild {frame}, das Bild hat {frames}.</translation>
    </message>
    <message>
        <source>It is for the same frame and label as {other}; keep one of them.</source>
        <translation>Gleiches Einzelbild und Label wie {other}; behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>It is for {image}.</source>
        <translation>Gehört zu {image}.</translation>
    </message>
    <message>
        <source>It is kept with what you accept, and stays on this computer</source>
        <translation>Er wird mit dem gespeichert, was Sie annehmen, und bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>It is no file of COCO, or a damaged one; export it again.</source>
        <translation>Das ist keine oder eine beschädigte COCO-Datei; exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>It is not known what kind of image this is.</source>
        <translation>Die Art dieses Bildes ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is of another size.</source>
        <translation>Die Größe ist eine andere.</translation>
    </message>
    <message>
        <source>It is of “{label}” already.</source>
        <translation>Gehört schon zu „{label}“.</translation>
    </message>
    <message>
        <source>It is one of the images itself.</source>
        <translation>Das ist selbst eines der Bilder.</translation>
    </message>
    <message>
        <source>It is too large for this computer; export fewer images at a time.</source>
        <translation>Das ist für diesen Computer zu groß; exportieren Sie weniger Bilder auf einmal.</translation>
    </message>
    <message>
        <source>It is turned or mirrored against the image; save it the way the image lies.</source>
        <translation>Die Maske ist gegenüber dem Bild gedreht oder gespiegelt; speichern Sie sie so, wie das Bild liegt.</translation>
    </message>
    <message>
        <source>It is unsure what this is, perhaps {kind} ({share}).</source>
        <translation>Unsicher, was es ist, vielleicht {kind} ({share}).</translation>
    </message>
    <message>
        <source>It looks like {kind} ({share}).</source>
        <translation>Sieht nach {kind} aus ({share}).</translation>
    </message>
    <message>
        <source>It marks more where there is nothing: {after} of the area in place of {before} on {images} of {patients}.</source>
        <translation>Es markiert mehr, wo nichts ist: {after} der Fläche statt {before} ({images} von {patients}).</translation>
    </message>
    <message>
        <source>It may overlap other labels.</source>
        <translation>Es darf andere Labels überlappen.</translation>
    </message>
    <message>
        <source>It needs two frames with masks of your own, and frames between them.</source>
        <translation>Nötig sind zwei Einzelbilder mit Masken von Ihnen und Einzelbilder dazwischen.</translation>
    </message>
    <message>
        <source>It takes the place of the scale that was {set_by}.</source>
        <translation>Er ersetzt den früheren Maßstab: {set_by}.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing has been written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>It was not better: {reason}</source>
        <translation>Es war nicht besser: {reason}</translation>
    </message>
    <message>
        <source>Its label has been removed; import it again.</source>
        <translation>Das Label wurde entfernt; importieren Sie erneut.</translation>
    </message>
    <message>
        <source>Its mask has changed meanwhile.</source>
        <translation>Die Maske hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Its mask on this image has {area}.</source>
        <translation>Seine Maske auf diesem Bild hat {area}.</translation>
    </message>
    <message>
        <source>Its outline crosses the image far too often to be one; export it again.</source>
        <translation>Die Kontur kreuzt das Bild viel zu oft, um eine zu sein; exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>Its outline lies far outside the image; export it again.</source>
        <translation>Die Kontur liegt weit außerhalb des Bildes; exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>Its segmentation is damaged; export it again.</source>
        <translation>Die Segmentierung ist beschädigt; exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>Its size is damaged; export it again.</source>
        <translation>Die Größenangabe ist beschädigt; exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>Its volume has no millimetres. {reason}</source>
        <translation>Das Volumen hat keine Millimeter. {reason}</translation>
    </message>
    <message>
        <source>Keep WaveMask open until it is done; what is written by then stays in any case.</source>
        <translation>Lassen Sie WaveMask offen, bis es fertig ist; bis dahin Geschriebenes bleibt auf jeden Fall.</translation>
    </message>
    <message>
        <source>Keep WaveMask open, and it saves them as soon as the folder can be written again.</source>
        <translation>Lassen Sie WaveMask offen; sie werden gespeichert, sobald der Ordner wieder beschreibbar ist.</translation>
    </message>
    <message>
        <source>Keep for the next images</source>
        <translation>Für die nächsten Bilder behalten</translation>
    </message>
    <message>
        <source>Keep largest part</source>
        <translation>Größten Teil behalten</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Keep the current model</source>
        <translation>Aktuelles Modell behalten</translation>
    </message>
    <message>
        <source>Keep what is chosen here and begin (Enter)</source>
        <translation>Das hier Gewählte behalten und beginnen (Eingabe)</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Label 1</source>
        <translation>Label 1</translation>
    </message>
    <message>
        <source>Label 2</source>
        <translation>Label 2</translation>
    </message>
    <message>
        <source>Label 3</source>
        <translation>Label 3</translation>
    </message>
    <message>
        <source>Label 4</source>
        <translation>Label 4</translation>
    </message>
    <message>
        <source>Label 5</source>
        <translation>Label 5</translation>
    </message>
    <message>
        <source>Label 6</source>
        <translation>Label 6</translation>
    </message>
    <message>
        <source>Label 7</source>
        <translation>Label 7</translation>
    </message>
    <message>
        <source>Label 8</source>
        <translation>Label 8</translation>
    </message>
    <message>
        <source>Label 9</source>
        <translation>Label 9</translation>
    </message>
    <message>
        <source>Label in use: {label}</source>
        <translation>Aktuelles Label: {label}</translation>
    </message>
    <message>
        <source>Label maps</source>
        <translation>Label-Maps</translation>
    </message>
    <message>
        <source>Label of the masks</source>
        <translation>Label der Masken</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels and proposal</source>
        <translation>Labels und Vorschlag</translation>
    </message>
    <message>
        <source>Labels and proposal in a window of their own</source>
        <translation>Labels und Vorschlag in eigenem Fenster</translation>
    </message>
    <message>
        <source>Labels overlap on frame {frame}, which one label map cannot hold; export PNG masks, COCO or NIfTI instead.</source>
        <translation>In Einzelbild {frame} überlappen sich Labels, was eine einzelne Label-Map nicht fasst; exportieren Sie stattdessen PNG-Masken, COCO oder NIfTI.</translation>
    </message>
    <message>
        <source>Labels: Lesion, Cyst</source>
        <translation>Labels: Läsion, Zyste</translation>
    </message>
    <message>
        <source>Labels: Polyp, Instrument</source>
        <translation>Labels: Polyp, Instrument</translation>
    </message>
    <message>
        <source>Labels: Skin lesion, Hair</source>
        <translation>Labels: Hautläsion, Haar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger tool</source>
        <translation>Größeres Werkzeug</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Lasso, erase</source>
        <translation>Lasso, radieren</translation>
    </message>
    <message>
        <source>Lasso, invert</source>
        <translation>Lasso, invertieren</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Zuletzt geändert zuerst</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letztes Einzelbild</translation>
    </message>
    <message>
        <source>Learned from this image</source>
        <translation>Aus diesem Bild gelernt</translation>
    </message>
    <message>
        <source>Learned from {masks} of {patients}</source>
        <translation>Gelernt aus {masks} von {patients}</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learns from</source>
        <translation>Lernt aus</translation>
    </message>
    <message>
        <source>Least confidence of the model</source>
        <translation>Geringste Konfidenz des Modells</translation>
    </message>
    <message>
        <source>Leave both commands as they are.</source>
        <translation>Beide Befehle lassen, wie sie sind.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc); “Reader…” in the menu “Readers” asks again</source>
        <translation>Alles lassen, wie es ist (Esc); „Befunder…“ im Menü „Befunder“ fragt erneut</translation>
    </message>
    <message>
        <source>Leave the chosen box out (Del)</source>
        <translation>Den gewählten Rahmen auslassen (Entf)</translation>
    </message>
    <message>
        <source>Leave the colours out.</source>
        <translation>Die Farben weglassen.</translation>
    </message>
    <message>
        <source>Leave the image, or the frame of a cine, for later and go to the next one.</source>
        <translation>Das Bild oder das Einzelbild einer Cine-Sequenz für später lassen und weitergehen.</translation>
    </message>
    <message>
        <source>Leave the mask as it is (Esc)</source>
        <translation>Die Maske lassen, wie sie ist (Esc)</translation>
    </message>
    <message>
        <source>Leave what is confirmed as it is (Esc)</source>
        <translation>Das Bestätigte lassen, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>Ausgelassen: {reason}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Length of all borders, those of holes included; an estimate within a few per cent</source>
        <translation>Länge aller Ränder, auch der von Löchern; auf wenige Prozent geschätzt</translation>
    </message>
    <message>
        <source>Length of the line in pixels</source>
        <translation>Länge der Linie in Pixeln</translation>
    </message>
    <message>
        <source>Length of the line in the patient</source>
        <translation>Länge der Linie im Patienten</translation>
    </message>
    <message>
        <source>Lengths on this image are by a scale {source}.</source>
        <translation>Maßstab für Längen auf diesem Bild: {source}.</translation>
    </message>
    <message>
        <source>Less speckle</source>
        <translation>Weniger Speckle</translation>
    </message>
    <message>
        <source>Let dark and light change places.</source>
        <translation>Hell und Dunkel vertauschen.</translation>
    </message>
    <message>
        <source>Let no tool change the masks of the label in use.</source>
        <translation>Die Masken des aktuellen Labels vor allen Werkzeugen schützen.</translation>
    </message>
    <message>
        <source>Let readers who have submitted the same images see your masks of them.</source>
        <translation>Befunder, die dieselben Bilder abgegeben haben, Ihre Masken davon sehen lassen.</translation>
    </message>
    <message>
        <source>Let the model learn from the masks you accepted, on this machine; you decide whether the new one is used.</source>
        <translation>Das Modell auf diesem Computer aus Ihren angenommenen Masken lernen lassen; ob das neue verwendet wird, entscheiden Sie.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Limit of local contrast</source>
        <translation>Grenze des lokalen Kontrasts</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>List images whose name, patient, study or date holds these words
Esc empties it.</source>
        <translation>Bilder auflisten, deren Name, Patient, Studie oder Datum diese Wörter enthält
Esc leert das Feld.</translation>
    </message>
    <message>
        <source>List removed images again</source>
        <translation>Entfernte Bilder wieder auflisten</translation>
    </message>
    <message>
        <source>List these images no more. Their masks stay in the workspace, and are exported like others.</source>
        <translation>Diese Bilder nicht mehr auflisten. Deren Masken bleiben im Arbeitsbereich und werden wie andere exportiert.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Das Modell wird geladen…</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Lokaler Kontrast</translation>
    </message>
    <message>
        <source>Lock label</source>
        <translation>Label sperren</translation>
    </message>
    <message>
        <source>Lock “{label}”</source>
        <translation>„{label}“ sperren</translation>
    </message>
    <message>
        <source>Longest diameter</source>
        <translation>Längster Durchmesser</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Look for text once more, in place of these boxes</source>
        <translation>Noch einmal nach Text suchen, anstelle dieser Rahmen</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Der Ordner wird angesehen…</translation>
    </message>
    <message>
        <source>Looking at the program and this computer…</source>
        <translation>Programm und Computer werden geprüft…</translation>
    </message>
    <message>
        <source>Looking at what you have accepted…</source>
        <translation>Ihre angenommenen Masken werden angesehen…</translation>
    </message>
    <message>
        <source>Looking for burnt-in text</source>
        <translation>Suche nach eingebranntem Text</translation>
    </message>
    <message>
        <source>Looking for text…</source>
        <translation>Text wird gesucht…</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Werden gesucht…</translation>
    </message>
    <message>
        <source>Looking through {done} of {total}</source>
        <translation>Durchgesehen: {done} von {total}</translation>
    </message>
    <message>
        <source>Looking through…</source>
        <translation>Wird durchgesehen…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>MPS (Apple GPU)</source>
        <translation>MPS (Apple-GPU)</translation>
    </message>
    <message>
        <source>Make the chosen mask the present one, as one step to undo (Enter)</source>
        <translation>Die gewählte Maske zur jetzigen machen, als ein Schritt zum Rückgängigmachen (Eingabe)</translation>
    </message>
    <message>
        <source>Make the result your mask of this frame and label, as one step to undo</source>
        <translation>Das Ergebnis zu Ihrer Maske für dieses Einzelbild und Label machen, als ein Schritt zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>Make these masks those of the images (Enter)</source>
        <translation>Diese Masken zu denen der Bilder machen (Eingabe)</translation>
    </message>
    <message>
        <source>Marked on empty images (less is better)</source>
        <translation>Auf leeren Bildern markiert (weniger ist besser)</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Mask and pixels</source>
        <translation>Maske und Pixel</translation>
    </message>
    <message>
        <source>Mask area</source>
        <translation>Fläche der Maske</translation>
    </message>
    <message>
        <source>Mask of the image before</source>
        <translation>Maske des Bildes davor</translation>
    </message>
    <message>
        <source>Mask style</source>
        <translation>Maskenstil</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Masks cannot be written to {folder} ({reason}); choose another folder.</source>
        <translation>Masken können nicht in {folder} geschrieben werden ({reason}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Masks in doubt ({count})</source>
        <translation>Zweifelhafte Masken ({count})</translation>
    </message>
    <message>
        <source>Masks of this frame that were accepted, the newest first</source>
        <translation>Angenommene Masken dieses Einzelbilds, die neueste zuerst</translation>
    </message>
    <message>
        <source>Masks that were not imported</source>
        <translation>Nicht importierte Masken</translation>
    </message>
    <message>
        <source>Masks, and why some are not imported</source>
        <translation>Masken und warum manche nicht importiert werden</translation>
    </message>
    <message>
        <source>Matching masks and images…</source>
        <translation>Masken werden Bildern zugeordnet…</translation>
    </message>
    <message>
        <source>Matching was stopped. Choose the masks again to begin anew.</source>
        <translation>Die Zuordnung wurde angehalten. Wählen Sie die Masken erneut, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>May overlap other labels</source>
        <translation>Darf andere Labels überlappen</translation>
    </message>
    <message>
        <source>Mean area of both readers ({unit})</source>
        <translation>Mittlere Fläche beider Befunder ({unit})</translation>
    </message>
    <message>
        <source>Mean position of the pixels: column and row in the image</source>
        <translation>Mittlere Position der Pixel: Spalte und Zeile im Bild</translation>
    </message>
    <message>
        <source>Mean probability inside the proposed mask, as the model sees it.
It is not the chance that there is a lesion.</source>
        <translation>Mittlere Wahrscheinlichkeit in der vorgeschlagenen Maske, aus Sicht des Modells.
Sie ist nicht die Wahrscheinlichkeit, dass eine Läsion vorliegt.</translation>
    </message>
    <message>
        <source>Measured distance</source>
        <translation>Gemessener Abstand</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Measurements (CSV)</source>
        <translation>Messwerte (CSV)</translation>
    </message>
    <message>
        <source>Measurements of {label}</source>
        <translation>Messwerte von {label}</translation>
    </message>
    <message>
        <source>Median (quartiles)</source>
        <translation>Median (Quartile)</translation>
    </message>
    <message>
        <source>Median time per image</source>
        <translation>Median der Zeit je Bild</translation>
    </message>
    <message>
        <source>Memory is short, so at most {count} images are taken at once; this takes longer.</source>
        <translation>Der Speicher ist knapp, daher werden Bilder in Gruppen von höchstens {count} verarbeitet; das dauert länger.</translation>
    </message>
    <message>
        <source>Mend that before you open another folder.</source>
        <translation>Beheben Sie das, bevor Sie einen anderen Ordner öffnen.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>Mittlere Taste</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>Millimetres in the patient</source>
        <translation>Millimeter im Patienten</translation>
    </message>
    <message>
        <source>Mixed in, so that earlier skills are kept: a folder with “images” and “masks”</source>
        <translation>Wird beigemischt, damit frühere Fähigkeiten erhalten bleiben: ein Ordner mit „images“ und „masks“</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model and version</source>
        <translation>Modell und Version</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Model confidence</source>
        <translation>Modellkonfidenz</translation>
    </message>
    <message>
        <source>Model for this image</source>
        <translation>Modell für dieses Bild</translation>
    </message>
    <message>
        <source>Model library</source>
        <translation>Modellbibliothek</translation>
    </message>
    <message>
        <source>Model library…</source>
        <translation>Modellbibliothek…</translation>
    </message>
    <message>
        <source>Model not ready</source>
        <translation>Modell nicht bereit</translation>
    </message>
    <message>
        <source>Model that made the proposal</source>
        <translation>Modell, von dem der Vorschlag stammt</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Modell: {model}</translation>
    </message>
    <message>
        <source>Models cannot be changed in {folder} ({reason}); close other windows of WaveMask or make room on the disk.</source>
        <translation>Modelle in {folder} können nicht geändert werden ({reason}); schließen Sie andere Fenster von WaveMask oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Models most apart first</source>
        <translation>Größte Modellabweichung zuerst</translation>
    </message>
    <message>
        <source>Models of WaveMask ({pattern})</source>
        <translation>Modelle von WaveMask ({pattern})</translation>
    </message>
    <message>
        <source>More time is more steps of learning; you can stop at any time</source>
        <translation>Mehr Zeit heißt mehr Lernschritte; Sie können jederzeit anhalten</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move and zoom the image</source>
        <translation>Bild verschieben und zoomen</translation>
    </message>
    <message>
        <source>Move it to another screen, for example.</source>
        <translation>Zum Beispiel auf einen anderen Bildschirm verschieben.</translation>
    </message>
    <message>
        <source>Move label down</source>
        <translation>Label nach unten</translation>
    </message>
    <message>
        <source>Move label up</source>
        <translation>Label nach oben</translation>
    </message>
    <message>
        <source>Move the contour inwards by the step that is set in this menu.</source>
        <translation>Die Kontur um den in diesem Menü festgelegten Schritt nach innen verschieben.</translation>
    </message>
    <message>
        <source>Move the contour outwards by the step that is set in this menu.</source>
        <translation>Die Kontur um den in diesem Menü festgelegten Schritt nach außen verschieben.</translation>
    </message>
    <message>
        <source>Move the contour to the edges of the image near it (GrabCut).</source>
        <translation>Die Kontur an nahe Kanten des Bildes verschieben (GrabCut).</translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Must not get worse on</source>
        <translation>Nicht schlechter bei</translation>
    </message>
    <message>
        <source>NIfTI holds no more than {most:,} pixels or frames along a side; use NumPy.</source>
        <translation>NIfTI fasst höchstens {most:,} Pixel oder Einzelbilder je Seite; verwenden Sie NumPy.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>Name des Labels</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Name oder Kürzel</translation>
    </message>
    <message>
        <source>Name or initials of the reader</source>
        <translation>Name oder Kürzel des Befunders</translation>
    </message>
    <message>
        <source>Name or initials; it stays on this computer</source>
        <translation>Name oder Kürzel; bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Name or patient</source>
        <translation>Name oder Patient</translation>
    </message>
    <message>
        <source>Name, colour and code of the label in use.</source>
        <translation>Name, Farbe und Code des aktuellen Labels.</translation>
    </message>
    <message>
        <source>Names of files, folders and readers, and images whose text nobody has confirmed</source>
        <translation>Namen von Dateien, Ordnern und Befundern sowie Bilder, deren Text niemand bestätigt hat</translation>
    </message>
    <message>
        <source>Neither has outlined anything; not counted above</source>
        <translation>Keiner von beiden hat etwas konturiert; oben nicht gezählt</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächstes Einzelbild</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Next image in the same state</source>
        <translation>Nächstes Bild mit gleichem Status</translation>
    </message>
    <message>
        <source>Next keyframe</source>
        <translation>Nächstes Schlüsselbild</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Fensterbereich</translation>
    </message>
    <message>
        <source>Next uncertain place</source>
        <translation>Nächste unsichere Stelle</translation>
    </message>
    <message>
        <source>Next undecided image</source>
        <translation>Nächstes unentschiedenes Bild</translation>
    </message>
    <message>
        <source>No accepted annotation began as a proposal yet.</source>
        <translation>Noch keine angenommene Annotation begann als Vorschlag.</translation>
    </message>
    <message>
        <source>No burnt-in text in images of {device}, to confirm</source>
        <translation>Kein eingebrannter Text in Bildern von {device}, zu bestätigen</translation>
    </message>
    <message>
        <source>No burnt-in text in this image, to confirm</source>
        <translation>Kein eingebrannter Text in diesem Bild, zu bestätigen</translation>
    </message>
    <message>
        <source>No code has these words.</source>
        <translation>Kein Code enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>No file would be written.</source>
        <translation>Keine Datei würde geschrieben.</translation>
    </message>
    <message>
        <source>No held-out image has anything to outline, so the models cannot be compared; accept more images.</source>
        <translation>Auf keinem zurückgehaltenen Bild gibt es etwas zu konturieren, daher lassen sich die Modelle nicht vergleichen; nehmen Sie mehr Bilder an.</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>Kein Bild ist geöffnet.</translation>
    </message>
    <message>
        <source>No image of this workspace is held out yet; “Improve model…” draws them.</source>
        <translation>Noch kein Bild dieses Arbeitsbereichs ist zurückgehalten; „Modell verbessern…“ wählt sie aus.</translation>
    </message>
    <message>
        <source>No image passes the filter. Clear it to see all.</source>
        <translation>Kein Bild entspricht dem Filter. Leeren Sie ihn, um alle zu sehen.</translation>
    </message>
    <message>
        <source>No image was removed from the list.</source>
        <translation>Kein Bild wurde aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>No images were found there. Choose a folder with images, or files.</source>
        <translation>Dort wurden keine Bilder gefunden. Wählen Sie einen Ordner mit Bildern oder Dateien.</translation>
    </message>
    <message>
        <source>No mask is in such a state yet. Accept one with Enter, then export.</source>
        <translation>Noch keine Maske hat einen solchen Status. Nehmen Sie eine mit der Eingabetaste an, dann exportieren Sie.</translation>
    </message>
    <message>
        <source>No masks were found in {path} ({format}); choose another folder or format.</source>
        <translation>In {path} wurden keine Masken gefunden ({format}); wählen Sie einen anderen Ordner oder ein anderes Format.</translation>
    </message>
    <message>
        <source>No masks were found in {path}; they can be in these formats: {titles}.</source>
        <translation>In {path} wurden keine Masken gefunden; diese Formate sind möglich: {titles}.</translation>
    </message>
    <message>
        <source>No model can propose for this image now; wait until one is ready, or choose one.</source>
        <translation>Zurzeit kann kein Modell für dieses Bild vorschlagen; warten Sie, bis eines bereit ist, oder wählen Sie eines.</translation>
    </message>
    <message>
        <source>No other image that is listed is accepted.</source>
        <translation>Kein anderes aufgelistetes Bild ist angenommen.</translation>
    </message>
    <message>
        <source>No other image that is listed is corrected.</source>
        <translation>Kein anderes aufgelistetes Bild ist korrigiert.</translation>
    </message>
    <message>
        <source>No other image that is listed is empty.</source>
        <translation>Kein anderes aufgelistetes Bild ist leer.</translation>
    </message>
    <message>
        <source>No other image that is listed is proposed.</source>
        <translation>Kein anderes aufgelistetes Bild ist vorgeschlagen.</translation>
    </message>
    <message>
        <source>No other image that is listed is rejected.</source>
        <translation>Kein anderes aufgelistetes Bild ist abgelehnt.</translation>
    </message>
    <message>
        <source>No other image that is listed is skipped.</source>
        <translation>Kein anderes aufgelistetes Bild ist übersprungen.</translation>
    </message>
    <message>
        <source>No other image that is listed is undecided.</source>
        <translation>Kein anderes aufgelistetes Bild ist unentschieden.</translation>
    </message>
    <message>
        <source>No other model was in use here before; choose one in the model library.</source>
        <translation>Vorher war hier kein anderes Modell in Gebrauch; wählen Sie eines in der Modellbibliothek.</translation>
    </message>
    <message>
        <source>No other version for the same was in use before.</source>
        <translation>Vorher war keine andere Version dafür in Gebrauch.</translation>
    </message>
    <message>
        <source>No other version was measured on the same held-out images. “Compare with…” shows two on images of your choice.</source>
        <translation>Keine andere Version wurde an denselben zurückgehaltenen Bildern gemessen. „Vergleichen mit…“ zeigt zwei an Bildern Ihrer Wahl.</translation>
    </message>
    <message>
        <source>No part of the image has a scale in millimetres.</source>
        <translation>Kein Teil des Bildes hat einen Maßstab in Millimetern.</translation>
    </message>
    <message>
        <source>No program on this computer shows folders. The log is in {folder}.</source>
        <translation>Kein Programm auf diesem Computer zeigt Ordner an. Das Protokoll liegt in {folder}.</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>No two readers have submitted the same image yet, so there is nothing to compare.</source>
        <translation>Noch haben keine zwei Befunder dasselbe Bild abgegeben, daher gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>No undecided image is left in the list.</source>
        <translation>In der Liste ist kein unentschiedenes Bild mehr.</translation>
    </message>
    <message>
        <source>Nobody has confirmed where burnt-in text stands in images like this; open it, choose “Burnt-in text…” in the menu View, and export again.</source>
        <translation>Niemand hat bestätigt, wo in solchen Bildern eingebrannter Text steht; öffnen Sie es, wählen Sie „Eingebrannter Text…“ im Menü „Ansicht“ und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>Nobody has submitted this image yet; two readers have to before they can be compared.</source>
        <translation>Niemand hat dieses Bild bisher abgegeben; zwei Befunder müssen es tun, bevor sie verglichen werden können.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Not better: the current model stays</source>
        <translation>Nicht besser: Das aktuelle Modell bleibt</translation>
    </message>
    <message>
        <source>Not here. {reason}</source>
        <translation>Hier nicht. {reason}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not one Frame of the video can be decoded: it is cut off, damaged or encrypted; copy it again.</source>
        <translation>Kein Einzelbild des Videos lässt sich decodieren: Es ist abgeschnitten, beschädigt oder verschlüsselt; kopieren Sie es erneut.</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>Not shown in the anonymous display</source>
        <translation>In der anonymen Anzeige nicht gezeigt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on this version</source>
        <translation>Notiz zu dieser Version</translation>
    </message>
    <message>
        <source>Nothing else is that sure; lower the confidence for more</source>
        <translation>Sonst ist nichts so sicher; für mehr die Konfidenz senken</translation>
    </message>
    <message>
        <source>Nothing is accepted yet.</source>
        <translation>Noch ist nichts angenommen.</translation>
    </message>
    <message>
        <source>Nothing is measured yet</source>
        <translation>Noch ist nichts gemessen</translation>
    </message>
    <message>
        <source>Nothing is open, so there is nothing to export.</source>
        <translation>Nichts ist geöffnet, daher gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist geöffnet.</translation>
    </message>
    <message>
        <source>Nothing is open; open the images first.</source>
        <translation>Nichts ist geöffnet; öffnen Sie zuerst die Bilder.</translation>
    </message>
    <message>
        <source>Nothing is uncertain about the outline, but perhaps where you drew it yourself.</source>
        <translation>Nichts an der Kontur ist unsicher, außer vielleicht, wo Sie selbst gezeichnet haben.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. The model in use changes only if you say so at the end.</source>
        <translation>Nichts verlässt diesen Computer. Das Modell in Gebrauch ändert sich nur, wenn Sie am Ende zustimmen.</translation>
    </message>
    <message>
        <source>Nothing was accepted here</source>
        <translation>Hier wurde nichts angenommen</translation>
    </message>
    <message>
        <source>Nothing was accepted on this frame yet. Each acceptance of a changed mask is kept here.</source>
        <translation>Auf diesem Einzelbild wurde noch nichts angenommen. Jede Annahme einer geänderten Maske wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing was filled.</source>
        <translation>Nichts wurde gefüllt.</translation>
    </message>
    <message>
        <source>Notice of the run</source>
        <translation>Hinweis zum Lauf</translation>
    </message>
    <message>
        <source>Now “{model}” is asked for proposals.</source>
        <translation>Ab jetzt schlägt „{model}“ vor.</translation>
    </message>
    <message>
        <source>Numbers in names by their value. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Zahlen in Namen nach ihrem Wert. Die Bilder bleiben beim Arbeiten an ihrem Platz; zum Neusortieren erneut wählen.</translation>
    </message>
    <message>
        <source>Numbers in place of file names, and burnt-in text blanked where it was confirmed for the device.</source>
        <translation>Nummern statt Dateinamen; eingebrannter Text wird geschwärzt, wo er für das Gerät bestätigt wurde.</translation>
    </message>
    <message>
        <source>Of all pixels in the mask, holes left out</source>
        <translation>Von allen Pixeln der Maske, ohne Löcher</translation>
    </message>
    <message>
        <source>On the images on which it must not get worse</source>
        <translation>An den Bildern, bei denen es nicht schlechter werden darf</translation>
    </message>
    <message>
        <source>One .npz for each image with all its masks as arrays of true and false.</source>
        <translation>Eine .npz je Bild mit allen Masken als Arrays aus wahr und falsch.</translation>
    </message>
    <message>
        <source>One annotations.json with every pixel, as run lengths.</source>
        <translation>Eine annotations.json mit jedem Pixel, als Lauflängen.</translation>
    </message>
    <message>
        <source>One annotations.json with outlines, for programs that read no run lengths.</source>
        <translation>Eine annotations.json mit Konturen, für Programme, die keine Lauflängen lesen.</translation>
    </message>
    <message>
        <source>One finger</source>
        <translation>Ein Finger</translation>
    </message>
    <message>
        <source>One of the two has no masks for this image as it is now.</source>
        <translation>Einer der beiden hat keine Masken für dieses Bild, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>One page on the work so far: counts, times, proposals, agreement and worst cases.</source>
        <translation>Eine Seite zur bisherigen Arbeit: Anzahlen, Zeiten, Vorschläge, Übereinstimmung und schlechteste Fälle.</translation>
    </message>
    <message>
        <source>One page with counts, times, how good the proposals were, the agreement of readers, and the worst cases with pictures. It is kept in the folder of the workspace and opens in your browser; nothing leaves this computer.</source>
        <translation>Eine Seite mit Anzahlen, Zeiten, der Güte der Vorschläge, der Übereinstimmung der Befunder und den schlechtesten Fällen mit Bildern. Sie liegt im Ordner des Arbeitsbereichs und öffnet sich im Browser; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>One picture for each frame and label: 0 outside, 255 inside.</source>
        <translation>Ein Bild je Einzelbild und Label: außen 0, innen 255.</translation>
    </message>
    <message>
        <source>One picture for each frame, in which the value of a pixel is the number of its label.</source>
        <translation>Ein Bild je Einzelbild, in dem der Wert eines Pixels die Nummer seines Labels ist.</translation>
    </message>
    <message>
        <source>One segmentation for each DICOM image, with patient, study and codes, for PACS and viewers.</source>
        <translation>Eine Segmentierung je DICOM-Bild, mit Patient, Studie und Codes, für PACS und Viewer.</translation>
    </message>
    <message>
        <source>One table with size and outline of each mask, and who accepted it on what grounds.</source>
        <translation>Eine Tabelle mit Größe und Kontur jeder Maske und wer sie auf welcher Grundlage angenommen hat.</translation>
    </message>
    <message>
        <source>One volume for each image, cines as a stack of frames, for 3D Slicer, ITK-SNAP and nibabel.</source>
        <translation>Ein Volumen je Bild, Cine-Sequenzen als Stapel von Einzelbildern, für 3D Slicer, ITK-SNAP und nibabel.</translation>
    </message>
    <message>
        <source>Only masks of a DICOM image can be a DICOM segmentation; export its masks as NIfTI or PNG.</source>
        <translation>Nur Masken eines DICOM-Bildes können eine DICOM-Segmentierung sein; exportieren Sie diese als NIfTI oder PNG.</translation>
    </message>
    <message>
        <source>Only what is connected with the place pressed.</source>
        <translation>Nur was mit der angeklickten Stelle verbunden ist.</translation>
    </message>
    <message>
        <source>Only what you see here and leave ticked is accepted, one page at a time. It is a step of each image, which you can undo there. Cines, the open image and masks that you have changed are left out.</source>
        <translation>Nur was Sie hier sehen und angekreuzt lassen, wird angenommen, Seite für Seite. Es ist ein Schritt jedes Bildes, den Sie dort rückgängig machen können. Cine-Sequenzen, das offene Bild und Masken, die Sie geändert haben, bleiben ausgenommen.</translation>
    </message>
    <message>
        <source>Only {images} of {patients} are held out, too few to compare by; accept images of more patients.</source>
        <translation>Nur {images} von {patients} zurückgehalten, zu wenig für einen Vergleich; nehmen Sie Bilder von mehr Patienten an.</translation>
    </message>
    <message>
        <source>Only {reader} has submitted this image yet; two readers have to before they can be compared.</source>
        <translation>Nur {reader} hat dieses Bild bisher abgegeben; zwei Befunder müssen es tun, bevor sie verglichen werden können.</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation>Deckkraft der Maske</translation>
    </message>
    <message>
        <source>Opacity of the mask, in per cent</source>
        <translation>Deckkraft der Maske, in Prozent</translation>
    </message>
    <message>
        <source>Open again what was open before the tour</source>
        <translation>Wieder öffnen, was vor dem Rundgang geöffnet war</translation>
    </message>
    <message>
        <source>Open all images of a folder and the folders in it.</source>
        <translation>Alle Bilder eines Ordners und seiner Unterordner öffnen.</translation>
    </message>
    <message>
        <source>Open an image that two readers have submitted to compare them.</source>
        <translation>Öffnen Sie ein Bild, das zwei Befunder abgegeben haben, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Open an image, correct its mask and press Enter to accept it; then come back here. What other readers accepted does not count; the menu Readers says who reads.</source>
        <translation>Öffnen Sie ein Bild, korrigieren Sie seine Maske und nehmen Sie sie mit der Eingabetaste an; kommen Sie dann hierher zurück. Was andere Befunder angenommen haben, zählt nicht; das Menü „Befunder“ zeigt, wer befundet.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open images first.</source>
        <translation>Öffnen Sie zuerst Bilder.</translation>
    </message>
    <message>
        <source>Open images of your own</source>
        <translation>Eigene Bilder öffnen</translation>
    </message>
    <message>
        <source>Open images to begin
Drop a folder or files here, or press {key}
To try it out: Help › Sample images</source>
        <translation>Zum Beginnen Bilder öffnen
Ordner oder Dateien hier ablegen oder {key} drücken
Zum Ausprobieren: Hilfe › Beispielbilder</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Open one or more image files.</source>
        <translation>Eine oder mehrere Bilddateien öffnen.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Opening the images…</source>
        <translation>Bilder werden geöffnet…</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Das Bild wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening {image}…</source>
        <translation>{image} wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Outcome of the export</source>
        <translation>Ergebnis des Exports</translation>
    </message>
    <message>
        <source>Outcome of the import</source>
        <translation>Ergebnis des Imports</translation>
    </message>
    <message>
        <source>Outline along the edges of the image. Alt goes straight, Backspace goes back, Enter or a double-click closes.</source>
        <translation>Entlang der Kanten des Bildes konturieren. Alt zieht gerade, Rücktaste geht zurück, Eingabe oder Doppelklick schließt.</translation>
    </message>
    <message>
        <source>Outline by corners. Drag one to move it; a right click or Backspace removes it; Enter or a double-click closes.</source>
        <translation>Mit Eckpunkten konturieren. Ziehen verschiebt einen davon; Rechtsklick oder Rücktaste entfernt ihn; Eingabe oder Doppelklick schließt.</translation>
    </message>
    <message>
        <source>Outline freehand.</source>
        <translation>Freihändig konturieren.</translation>
    </message>
    <message>
        <source>Outline something else too.</source>
        <translation>Noch etwas anderes konturieren.</translation>
    </message>
    <message>
        <source>Outlines are further off: their distance (HD95) rises by {gain} px on {images} of {patients}.</source>
        <translation>Die Konturen liegen weiter daneben: Ihr Abstand (HD95) steigt um {gain} px ({images} von {patients}).</translation>
    </message>
    <message>
        <source>Outlines in text files with a data.yaml, split by patient, to train YOLO models.</source>
        <translation>Konturen in Textdateien mit einer data.yaml, nach Patienten aufgeteilt, um YOLO-Modelle zu trainieren.</translation>
    </message>
    <message>
        <source>Outlines: the accepted one is a yellow line, the proposed one is pink and dashed</source>
        <translation>Konturen: die angenommene als gelbe Linie, die vorgeschlagene rosa und gestrichelt</translation>
    </message>
    <message>
        <source>Overlap (Dice)</source>
        <translation>Überlappung (Dice)</translation>
    </message>
    <message>
        <source>Overlap (Dice) falls by {gain} on {images} of {patients} (95% interval {low} to {high}).</source>
        <translation>Die Überlappung (Dice) sinkt um {gain} ({images} von {patients}; 95-%-Intervall {low} bis {high}).</translation>
    </message>
    <message>
        <source>Overlap (Dice) on {images} of {patients} is the same (95% interval {low} to {high}).</source>
        <translation>Die Überlappung (Dice) bleibt gleich ({images} von {patients}; 95-%-Intervall {low} bis {high}).</translation>
    </message>
    <message>
        <source>Overlap (Dice) rises by {gain} on {images} of {patients} (95% interval {low} to {high}).</source>
        <translation>Die Überlappung (Dice) steigt um {gain} ({images} von {patients}; 95-%-Intervall {low} bis {high}).</translation>
    </message>
    <message>
        <source>Overlap (Dice) rises by {gain} on {images} of {patients}, which may be chance (95% interval {low} to {high}).</source>
        <translation>Die Überlappung (Dice) steigt um {gain}, was Zufall sein kann ({images} von {patients}; 95-%-Intervall {low} bis {high}).</translation>
    </message>
    <message>
        <source>Overlap (Dice) {dice}</source>
        <translation>Überlappung (Dice) {dice}</translation>
    </message>
    <message>
        <source>Overlap (Dice) {dice} on its held-out images</source>
        <translation>Überlappung (Dice) {dice} auf seinen zurückgehaltenen Bildern</translation>
    </message>
    <message>
        <source>Overlap (Dice) {dice} with the accepted mask</source>
        <translation>Überlappung (Dice) {dice} mit der angenommenen Maske</translation>
    </message>
    <message>
        <source>Overlap of the two (Dice) {dice}</source>
        <translation>Überlappung der beiden (Dice) {dice}</translation>
    </message>
    <message>
        <source>Overlap on it</source>
        <translation>Überlappung darauf</translation>
    </message>
    <message>
        <source>Overlap on your own folder, Dice (more is better)</source>
        <translation>Überlappung auf Ihrem Ordner, Dice (mehr ist besser)</translation>
    </message>
    <message>
        <source>Overlap with the accepted mask, 1 where they are the same</source>
        <translation>Überlappung mit der angenommenen Maske, 1 bei völliger Gleichheit</translation>
    </message>
    <message>
        <source>Overlap with the accepted masks of held-out images, 1 where they are the same. What is seen of them on the way is a rough measure and decides nothing; at the end both models are measured on the whole images.</source>
        <translation>Überlappung mit den angenommenen Masken zurückgehaltener Bilder, 1 bei völliger Gleichheit. Was unterwegs davon zu sehen ist, ist ein grobes Maß und entscheidet nichts; am Ende werden beide Modelle an den ganzen Bildern gemessen.</translation>
    </message>
    <message>
        <source>Overlap, Dice (more is better)</source>
        <translation>Überlappung, Dice (mehr ist besser)</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>PNG masks</source>
        <translation>PNG-Masken</translation>
    </message>
    <message>
        <source>PNG or other pictures</source>
        <translation>PNG oder andere Bilder</translation>
    </message>
    <message>
        <source>Paint only what looks like the place where the stroke begins.</source>
        <translation>Nur malen, was der Stelle ähnelt, an der der Strich beginnt.</translation>
    </message>
    <message>
        <source>Paint the mask; hold Ctrl to erase.</source>
        <translation>Die Maske malen; mit gedrückter Strg-Taste radieren.</translation>
    </message>
    <message>
        <source>Paint where something is missing, and hold Ctrl to erase. Without the mouse, {pane} leads back to the image, and {grow} lets the mask grow. What you paint or erase, the model never changes.</source>
        <translation>Malen Sie, wo etwas fehlt, und halten Sie Strg gedrückt, um zu radieren. Ohne Maus führt {pane} zum Bild zurück, und {grow} erweitert die Maske. Was Sie malen oder radieren, wird vom Modell nie geändert.</translation>
    </message>
    <message>
        <source>Paint with a square instead of a disc.</source>
        <translation>Mit einem Quadrat statt einer Kreisscheibe malen.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bedienfelder</translation>
    </message>
    <message>
        <source>Parts without lengths, such as a Doppler trace, stay in pixels.</source>
        <translation>Teile ohne Längenangaben, etwa eine Dopplerkurve, bleiben in Pixeln.</translation>
    </message>
    <message>
        <source>Patient {number}</source>
        <translation>Patient {number}</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation>Stiftdruck</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Pixels of the image</source>
        <translation>Pixel des Bildes</translation>
    </message>
    <message>
        <source>Pixels of {side} mm are not plausible; check the number and its unit.</source>
        <translation>Pixel von {side} mm sind nicht plausibel; prüfen Sie die Zahl und ihre Einheit.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play the frames at their real rate, or pause.</source>
        <translation>Die Einzelbilder mit ihrer echten Bildrate abspielen oder anhalten.</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>Polygon, erase</source>
        <translation>Polygon, radieren</translation>
    </message>
    <message>
        <source>Polygon, invert</source>
        <translation>Polygon, invertieren</translation>
    </message>
    <message>
        <source>Position of the pointer in image pixels</source>
        <translation>Position des Zeigers in Bildpixeln</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Tasten drücken…</translation>
    </message>
    <message>
        <source>Press the keys that shall be the shortcut; Esc leaves it as it is.</source>
        <translation>Drücken Sie die Tasten für das Tastenkürzel; Esc lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>Press the new keys for “{command}”. Esc leaves it as it is.</source>
        <translation>Drücken Sie die neuen Tasten für „{command}“. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Press {accept}, or this button. The next image comes, and its proposal is there already.</source>
        <translation>Drücken Sie {accept} oder diesen Knopf. Das nächste Bild kommt, und sein Vorschlag ist schon da.</translation>
    </message>
    <message>
        <source>Press {export}, or choose “Export…” in the menu “File”. Nothing is written until you say so.</source>
        <translation>Drücken Sie {export} oder wählen Sie „Exportieren…“ im Menü „Datei“. Geschrieben wird erst, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Press, drag up for more or down for less, let go. Ctrl erases.</source>
        <translation>Drücken, nach oben ziehen für mehr, nach unten für weniger, loslassen. Strg radiert.</translation>
    </message>
    <message>
        <source>Pressing harder with a stylus paints wider.</source>
        <translation>Stärkerer Druck mit dem Stift malt breiter.</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Voriges Einzelbild</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Previous image in the same state</source>
        <translation>Voriges Bild mit gleichem Status</translation>
    </message>
    <message>
        <source>Previous keyframe</source>
        <translation>Voriges Schlüsselbild</translation>
    </message>
    <message>
        <source>Previous undecided image</source>
        <translation>Voriges unentschiedenes Bild</translation>
    </message>
    <message>
        <source>Progress of matching</source>
        <translation>Fortschritt der Zuordnung</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Progress of the proposals</source>
        <translation>Fortschritt der Vorschläge</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Fortschritt des Berichts</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Progress of the worklist</source>
        <translation>Fortschritt der Arbeitsliste</translation>
    </message>
    <message>
        <source>Propagate</source>
        <translation>Propagieren</translation>
    </message>
    <message>
        <source>Propagate the mask</source>
        <translation>Maske propagieren</translation>
    </message>
    <message>
        <source>Propagate…</source>
        <translation>Propagieren…</translation>
    </message>
    <message>
        <source>Propagation stopped before frame {number}. {reason}</source>
        <translation>Das Propagieren endete vor Einzelbild {number}. {reason}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Proposal status</source>
        <translation>Status des Vorschlags</translation>
    </message>
    <message>
        <source>Proposal while held</source>
        <translation>Vorschlag, solange gedrückt</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Proposals are for {label}</source>
        <translation>Vorschläge gelten {label}</translation>
    </message>
    <message>
        <source>Proposals on this page</source>
        <translation>Vorschläge auf dieser Seite</translation>
    </message>
    <message>
        <source>Proposals that were changed most</source>
        <translation>Am stärksten geänderte Vorschläge</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Neu vorschlagen</translation>
    </message>
    <message>
        <source>Propose for a range of frames</source>
        <translation>Für einen Bereich vorschlagen</translation>
    </message>
    <message>
        <source>Propose for a range…</source>
        <translation>Für Bereich vorschlagen…</translation>
    </message>
    <message>
        <source>Propose for all listed images</source>
        <translation>Für alle aufgelisteten Bilder vorschlagen</translation>
    </message>
    <message>
        <source>Propose in the visible part</source>
        <translation>Im sichtbaren Teil vorschlagen</translation>
    </message>
    <message>
        <source>Propose with this version from now on.</source>
        <translation>Ab jetzt mit dieser Version vorschlagen.</translation>
    </message>
    <message>
        <source>Propose, correct, accept and export on a sample, in a minute</source>
        <translation>An einem Beispiel vorschlagen, korrigieren, annehmen und exportieren, in einer Minute</translation>
    </message>
    <message>
        <source>Propose, correct, accept and export on a sample, in a minute.</source>
        <translation>An einem Beispiel vorschlagen, korrigieren, annehmen und exportieren, in einer Minute.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Proposes masks for ultrasound, endoscopy and dermoscopy images on this computer, to be corrected, accepted and exported. Nothing leaves the machine.</source>
        <translation>Schlägt auf diesem Computer Masken für Ultraschall-, Endoskopie- und Dermatoskopiebilder vor, die Sie korrigieren, annehmen und exportieren. Nichts verlässt den Computer.</translation>
    </message>
    <message>
        <source>Proposing: {done} of {total}</source>
        <translation>Vorschläge: {done} von {total}</translation>
    </message>
    <message>
        <source>Proposing…</source>
        <translation>Wird vorgeschlagen…</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Push the contour of the mask.</source>
        <translation>Die Kontur der Maske eindrücken oder ausbuchten.</translation>
    </message>
    <message>
        <source>Put all panels where they were at the first start.</source>
        <translation>Alle Bedienfelder dorthin setzen, wo sie beim ersten Start waren.</translation>
    </message>
    <message>
        <source>Put the panel back</source>
        <translation>Bedienfeld wieder andocken</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <translation>Den Bericht in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Put this version in the trash (Del)</source>
        <translation>Diese Version in den Papierkorb legen (Entf)</translation>
    </message>
    <message>
        <source>Put what is shown on the clipboard; it holds names of folders</source>
        <translation>Das Gezeigte in die Zwischenablage kopieren; es enthält Namen von Ordnern</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read under this name from now on (Enter)</source>
        <translation>Ab jetzt unter diesem Namen befunden (Eingabe)</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>Befunder {number}</translation>
    </message>
    <message>
        <source>Reader {side}</source>
        <translation>Befunder {side}</translation>
    </message>
    <message>
        <source>Reader: {name}…</source>
        <translation>Befunder: {name}…</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>Readers who have submitted an image see one another&apos;s masks of it; until then nobody sees those of anybody else. You can still change yours, but it goes on record that you did so afterwards.</source>
        <translation>Befunder, die ein Bild abgegeben haben, sehen gegenseitig ihre Masken davon; bis dahin sieht niemand die der anderen. Sie können Ihre noch ändern, doch es wird vermerkt, dass dies danach geschah.</translation>
    </message>
    <message>
        <source>Reader…</source>
        <translation>Befunder…</translation>
    </message>
    <message>
        <source>Reading of {reader}</source>
        <translation>Befundung von {reader}</translation>
    </message>
    <message>
        <source>Reading the dictionary…</source>
        <translation>Das Wörterbuch wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Wiederholen {step}</translation>
    </message>
    <message>
        <source>Reduce speckle and noise.</source>
        <translation>Speckle und Rauschen verringern.</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Verfeinern</translation>
    </message>
    <message>
        <source>Refine at edges</source>
        <translation>An Kanten verfeinern</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject the image, or the frame of a cine, and go to the next one.</source>
        <translation>Das Bild oder das Einzelbild einer Cine-Sequenz ablehnen und weitergehen.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove box</source>
        <translation>Rahmen entfernen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove image from the list</source>
        <translation>Bild aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>Label entfernen</translation>
    </message>
    <message>
        <source>Remove manual scale</source>
        <translation>Manuellen Maßstab entfernen</translation>
    </message>
    <message>
        <source>Remove small parts</source>
        <translation>Kleine Teile entfernen</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>Den Code entfernen</translation>
    </message>
    <message>
        <source>Remove the label in use, where it has no masks.</source>
        <translation>Das aktuelle Label entfernen, sofern es keine Masken hat.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Removed from list</source>
        <translation>Aus der Liste entfernt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Replace what was drawn or decided here</source>
        <translation>Ersetzen, was hier gezeichnet oder entschieden wurde</translation>
    </message>
    <message>
        <source>Replace what was drawn or decided here ({count})</source>
        <translation>Ersetzen, was hier gezeichnet oder entschieden wurde ({count})</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report of what went wrong</source>
        <translation>Bericht über den Fehler</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Reset panels</source>
        <translation>Bedienfelder zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to proposal</source>
        <translation>Auf Vorschlag zurücksetzen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore revision {number}</source>
        <translation>Revision {number} wiederherstellen</translation>
    </message>
    <message>
        <source>Return keeps the note, Shift+Return begins a new line</source>
        <translation>Eingabe behält die Notiz, Umschalt+Eingabe beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Review and accept</source>
        <translation>Prüfen und annehmen</translation>
    </message>
    <message>
        <source>Review and accept…</source>
        <translation>Prüfen und annehmen…</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Revisions…</source>
        <translation>Revisionen…</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Rechte Taste</translation>
    </message>
    <message>
        <source>Round off what juts out of the contour.</source>
        <translation>Abrunden, was aus der Kontur herausragt.</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>SHA-256 of the weights: {hash}</source>
        <translation>SHA-256 der Gewichte: {hash}</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Same held-out images as “{title}”, which has {dice}: {difference}.</source>
        <translation>Dieselben zurückgehaltenen Bilder wie „{title}“ mit {dice}: {difference}.</translation>
    </message>
    <message>
        <source>Sample images</source>
        <translation>Beispielbilder</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save agreement…</source>
        <translation>Übereinstimmung speichern…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save zip…</source>
        <translation>Zip speichern…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Say how long the line is that you drew with the ruler, where the file has no scale or a wrong one.</source>
        <translation>Angeben, wie lang die mit dem Lineal gezeichnete Linie ist, wenn die Datei keinen oder einen falschen Maßstab hat.</translation>
    </message>
    <message>
        <source>Say who reads; each reader has masks of their own.</source>
        <translation>Angeben, wer befundet; jeder Befunder hat eigene Masken.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Scale of the measurements</source>
        <translation>Maßstab der Messwerte</translation>
    </message>
    <message>
        <source>Scale set by hand</source>
        <translation>Maßstab von Hand gesetzt</translation>
    </message>
    <message>
        <source>Scale that follows from it</source>
        <translation>Daraus folgender Maßstab</translation>
    </message>
    <message>
        <source>Scale {set_by_hand}.</source>
        <translation>Maßstab: {set_by_hand}.</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Schere</translation>
    </message>
    <message>
        <source>Scissors, erase</source>
        <translation>Schere, radieren</translation>
    </message>
    <message>
        <source>Scissors, invert</source>
        <translation>Schere, invertieren</translation>
    </message>
    <message>
        <source>Search SNOMED CT</source>
        <translation>SNOMED CT durchsuchen</translation>
    </message>
    <message>
        <source>Search SNOMED CT, for example: polyp colon</source>
        <translation>SNOMED CT durchsuchen, zum Beispiel: polyp colon</translation>
    </message>
    <message>
        <source>Search all commands and use one.</source>
        <translation>Alle Befehle durchsuchen und einen verwenden.</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>Zweite Version</translation>
    </message>
    <message>
        <source>See all shortcuts and change them.</source>
        <translation>Alle Tastenkürzel ansehen und ändern.</translation>
    </message>
    <message>
        <source>See proposals of which the model is sure, page by page, and accept those you have seen. Each can be undone on its image.</source>
        <translation>Vorschläge, bei denen das Modell sicher ist, Seite für Seite ansehen und die gesehenen annehmen. Jeder lässt sich an seinem Bild rückgängig machen.</translation>
    </message>
    <message>
        <source>See the masks of this frame that you accepted earlier, and bring one back.</source>
        <translation>Die früher angenommenen Masken dieses Einzelbilds ansehen und eine zurückholen.</translation>
    </message>
    <message>
        <source>See the versions of the models and where they come from; use, compare, export and import them.</source>
        <translation>Die Versionen der Modelle und ihre Herkunft ansehen; sie verwenden, vergleichen, exportieren und importieren.</translation>
    </message>
    <message>
        <source>See what this version and another one propose on the same images</source>
        <translation>Ansehen, was diese und eine andere Version für dieselben Bilder vorschlagen</translation>
    </message>
    <message>
        <source>See where two readers differ on this image, and decide between them.</source>
        <translation>Ansehen, wo zwei Befunder bei diesem Bild abweichen, und zwischen ihnen entscheiden.</translation>
    </message>
    <message>
        <source>Select all listed images</source>
        <translation>Alle aufgelisteten Bilder auswählen</translation>
    </message>
    <message>
        <source>Series without a name</source>
        <translation>Serie ohne Namen</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Serie {number}</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Maßstab setzen</translation>
    </message>
    <message>
        <source>Set scale
By a line that you draw with the ruler along a known length.</source>
        <translation>Maßstab setzen
Mit einer Linie, die Sie mit dem Lineal entlang einer bekannten Länge zeichnen.</translation>
    </message>
    <message>
        <source>Set scale…</source>
        <translation>Maßstab setzen…</translation>
    </message>
    <message>
        <source>Share of the area that is marked on images with nothing to outline</source>
        <translation>Anteil der Fläche, der auf Bildern markiert ist, auf denen nichts zu konturieren ist</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Shift and Tab go back to the last control, so they cannot be a shortcut.</source>
        <translation>Umschalt und Tab gehen zum vorigen Bedienelement zurück und können daher kein Tastenkürzel sein.</translation>
    </message>
    <message>
        <source>Shift or Ctrl with clicks and arrow keys selects them.</source>
        <translation>Umschalt oder Strg mit Klicks und Pfeiltasten wählt sie aus.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all keys beside the work</source>
        <translation>Alle Tasten neben der Arbeit zeigen</translation>
    </message>
    <message>
        <source>Show all labels</source>
        <translation>Alle Labels zeigen</translation>
    </message>
    <message>
        <source>Show diameters</source>
        <translation>Durchmesser zeigen</translation>
    </message>
    <message>
        <source>Show each pixel as a square from 200 % on.</source>
        <translation>Ab 200 % jedes Pixel als Quadrat zeigen.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Verlauf zeigen</translation>
    </message>
    <message>
        <source>Show label</source>
        <translation>Label zeigen</translation>
    </message>
    <message>
        <source>Show mask</source>
        <translation>Maske zeigen</translation>
    </message>
    <message>
        <source>Show more of the proposal beside your mask.</source>
        <translation>Mehr vom Vorschlag neben Ihrer Maske zeigen.</translation>
    </message>
    <message>
        <source>Show more of your mask beside the proposal.</source>
        <translation>Mehr von Ihrer Maske neben dem Vorschlag zeigen.</translation>
    </message>
    <message>
        <source>Show one image pixel as one screen pixel.</source>
        <translation>Ein Bildpixel als ein Bildschirmpixel zeigen.</translation>
    </message>
    <message>
        <source>Show or hide labels, proposal, measurements and history.</source>
        <translation>Labels, Vorschlag, Messwerte und Verlauf ein- oder ausblenden.</translation>
    </message>
    <message>
        <source>Show or hide the mask.</source>
        <translation>Die Maske ein- oder ausblenden.</translation>
    </message>
    <message>
        <source>Show or hide the steps made on this image.</source>
        <translation>Die Schritte an diesem Bild ein- oder ausblenden.</translation>
    </message>
    <message>
        <source>Show or hide the worklist.</source>
        <translation>Die Arbeitsliste ein- oder ausblenden.</translation>
    </message>
    <message>
        <source>Show or hide them</source>
        <translation>Ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show proposals of which the model is at least so sure</source>
        <translation>Vorschläge zeigen, bei denen das Modell mindestens so sicher ist</translation>
    </message>
    <message>
        <source>Show pseudonyms in place of names, patient numbers, dates and files, for when others look on. Only this window: the data and what you export stay as they are, and so does text within the images.</source>
        <translation>Pseudonyme statt Namen, Patientennummern, Datumsangaben und Dateinamen zeigen, wenn andere zusehen. Nur in diesem Fenster: Daten und Exporte bleiben, wie sie sind, ebenso Text in den Bildern.</translation>
    </message>
    <message>
        <source>Show the files of the log; they hold names of files and folders</source>
        <translation>Die Protokolldateien zeigen; sie enthalten Namen von Dateien und Ordnern</translation>
    </message>
    <message>
        <source>Show the files of the log; they hold names of files and folders.</source>
        <translation>Die Protokolldateien zeigen; sie enthalten Namen von Dateien und Ordnern.</translation>
    </message>
    <message>
        <source>Show the image as it is</source>
        <translation>Das Bild zeigen, wie es ist</translation>
    </message>
    <message>
        <source>Show the next images with the same brightness, contrast and filters.</source>
        <translation>Die nächsten Bilder mit gleicher Helligkeit, gleichem Kontrast und gleichen Filtern zeigen.</translation>
    </message>
    <message>
        <source>Show the proposal in place of your mask.</source>
        <translation>Den Vorschlag anstelle Ihrer Maske zeigen.</translation>
    </message>
    <message>
        <source>Show the whole image.</source>
        <translation>Das ganze Bild zeigen.</translation>
    </message>
    <message>
        <source>Show “{label}”</source>
        <translation>„{label}“ einblenden</translation>
    </message>
    <message>
        <source>Shows the image under its mask. Drag to use the tool, hold Space to see the bare image, the wheel zooms, drag with the middle button, or with a finger, to pan.</source>
        <translation>Zeigt das Bild unter seiner Maske. Ziehen verwendet das Werkzeug, gedrückte Leertaste zeigt nur das Bild, das Mausrad zoomt, Ziehen mit der mittleren Taste oder einem Finger verschiebt.</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Schrumpfen</translation>
    </message>
    <message>
        <source>Shrink by {step}</source>
        <translation>Um {step} schrumpfen</translation>
    </message>
    <message>
        <source>Size of the image</source>
        <translation>Größe des Bildes</translation>
    </message>
    <message>
        <source>Size of the tool</source>
        <translation>Werkzeuggröße</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Rundgang überspringen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Small parts are below</source>
        <translation>Kleine Teile sind kleiner als</translation>
    </message>
    <message>
        <source>Smaller tool</source>
        <translation>Kleineres Werkzeug</translation>
    </message>
    <message>
        <source>Smart brush</source>
        <translation>Smart-Pinsel</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Geglättet</translation>
    </message>
    <message>
        <source>Smooth contour</source>
        <translation>Kontur glätten</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Something else was opened before the export began; export again.</source>
        <translation>Vor Beginn des Exports wurde etwas anderes geöffnet; exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>Something else was opened before the training run began; start it again.</source>
        <translation>Vor Beginn des Trainingslaufs wurde etwas anderes geöffnet; starten Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Something stands in the way of the work: the lines that begin with PROBLEM say what.</source>
        <translation>Etwas steht der Arbeit im Weg: Die Zeilen, die mit PROBLEM beginnen, sagen, was.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen. Your masks are safe, and you can go on working.</source>
        <translation>Etwas Unvorhergesehenes ist schiefgegangen. Ihre Masken sind sicher, und Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen; your masks are safe, and the log file says more.</source>
        <translation>Etwas Unvorhergesehenes ist schiefgegangen; Ihre Masken sind sicher, Näheres steht in der Protokolldatei.</translation>
    </message>
    <message>
        <source>Something went wrong with a training run that was not foreseen; your masks are safe, the log says more.</source>
        <translation>Bei einem Trainingslauf ist etwas Unvorhergesehenes schiefgegangen; Ihre Masken sind sicher, Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>Something went wrong with the models that was not foreseen; the log file says more.</source>
        <translation>Bei den Modellen ist etwas Unvorhergesehenes schiefgegangen; Näheres steht in der Protokolldatei.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sort the worklist</source>
        <translation>Arbeitsliste sortieren</translation>
    </message>
    <message>
        <source>Space or a click on the box leaves one out</source>
        <translation>Leertaste oder Klick auf das Kästchen lässt eines aus</translation>
    </message>
    <message>
        <source>Space shows the bare image while it is held, so it cannot be a shortcut.</source>
        <translation>Die Leertaste zeigt, solange gedrückt, nur das Bild und kann daher kein Tastenkürzel sein.</translation>
    </message>
    <message>
        <source>Square brush</source>
        <translation>Quadratischer Pinsel</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Quadrate</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Still to decide</source>
        <translation>Noch zu entscheiden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop after the image that is being changed; what was imported stays</source>
        <translation>Nach dem Bild anhalten, das gerade geändert wird; Importiertes bleibt</translation>
    </message>
    <message>
        <source>Stop filling frames</source>
        <translation>Füllen anhalten</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Stop looking and close (Esc)</source>
        <translation>Prüfung abbrechen und schließen (Esc)</translation>
    </message>
    <message>
        <source>Stop matching</source>
        <translation>Zuordnung anhalten</translation>
    </message>
    <message>
        <source>Stop proposing</source>
        <translation>Vorschlagen anhalten</translation>
    </message>
    <message>
        <source>Stop proposing
What is there by now stays.</source>
        <translation>Vorschlagen anhalten
Was bis jetzt da ist, bleibt.</translation>
    </message>
    <message>
        <source>Stop the run; it can be taken up again later</source>
        <translation>Den Lauf anhalten; er kann später fortgesetzt werden</translation>
    </message>
    <message>
        <source>Stopping the run…</source>
        <translation>Der Lauf wird angehalten…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Straight line while held</source>
        <translation>Gerade Linie, solange gedrückt</translation>
    </message>
    <message>
        <source>Strength of speckle reduction</source>
        <translation>Stärke der Speckle-Minderung</translation>
    </message>
    <message>
        <source>Study without a name</source>
        <translation>Studie ohne Namen</translation>
    </message>
    <message>
        <source>Study {number}</source>
        <translation>Studie {number}</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Submit (Enter)</source>
        <translation>Abgeben (Eingabe)</translation>
    </message>
    <message>
        <source>Submit nothing more (Esc)</source>
        <translation>Nichts weiter abgeben (Esc)</translation>
    </message>
    <message>
        <source>Submit reading</source>
        <translation>Befundung abgeben</translation>
    </message>
    <message>
        <source>Submit reading…</source>
        <translation>Befundung abgeben…</translation>
    </message>
    <message>
        <source>Submit your masks of every image that you have accepted or rejected</source>
        <translation>Ihre Masken aller Bilder abgeben, die Sie angenommen oder abgelehnt haben</translation>
    </message>
    <message>
        <source>Submit your masks of the open image</source>
        <translation>Ihre Masken des offenen Bildes abgeben</translation>
    </message>
    <message>
        <source>Submit your own masks of this image before you look at those of others.</source>
        <translation>Geben Sie Ihre eigenen Masken dieses Bildes ab, bevor Sie die anderer ansehen.</translation>
    </message>
    <message>
        <source>Submit your own reading of this image first; until then those of others stay hidden.</source>
        <translation>Geben Sie zuerst Ihre eigene Befundung dieses Bildes ab; bis dahin bleiben die anderer verborgen.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Take away from the mask</source>
        <translation>Von der Maske wegnehmen</translation>
    </message>
    <message>
        <source>Take masks that were made elsewhere: PNG, COCO, NIfTI or DICOM-SEG.</source>
        <translation>Anderswo erstellte Masken übernehmen: PNG, COCO, NIfTI oder DICOM-SEG.</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>Taste übernehmen</translation>
    </message>
    <message>
        <source>Take the key away from the other command.</source>
        <translation>Dem anderen Befehl die Taste wegnehmen.</translation>
    </message>
    <message>
        <source>Take the mask of the image before this one, where both have the same size.</source>
        <translation>Die Maske des Bildes vor diesem übernehmen, wenn beide gleich groß sind.</translation>
    </message>
    <message>
        <source>Take the proposal as it is and drop your edits; this can be undone.</source>
        <translation>Den Vorschlag übernehmen, wie er ist, und Ihre Änderungen verwerfen; das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Take the run up where it was</source>
        <translation>Den Lauf dort fortsetzen, wo er war</translation>
    </message>
    <message>
        <source>Take the version out of the trash again (Ctrl+Z)</source>
        <translation>Die Version wieder aus dem Papierkorb holen (Strg+Z)</translation>
    </message>
    <message>
        <source>Take what looks like the place you press.</source>
        <translation>Auswählen, was der angeklickten Stelle ähnelt.</translation>
    </message>
    <message>
        <source>Take {side}&apos;s</source>
        <translation>{side} übernehmen</translation>
    </message>
    <message>
        <source>Take {side}&apos;s version of this place ({side})</source>
        <translation>Fassung von {side} für diese Stelle übernehmen ({side})</translation>
    </message>
    <message>
        <source>Take {side}&apos;s version wherever nothing is decided yet</source>
        <translation>Fassung von {side} überall übernehmen, wo noch nichts entschieden ist</translation>
    </message>
    <message>
        <source>That is all: propose, correct, accept, export. {shortcuts} shows every key. Now open images of your own.</source>
        <translation>Das ist alles: vorschlagen, korrigieren, annehmen, exportieren. {shortcuts} zeigt alle Tasten. Öffnen Sie nun eigene Bilder.</translation>
    </message>
    <message>
        <source>The Frames of the video cannot be counted; export it as MP4 (H.264).</source>
        <translation>Die Einzelbilder des Videos lassen sich nicht zählen; exportieren Sie es als MP4 (H.264).</translation>
    </message>
    <message>
        <source>The Frames of the video cannot be decoded; export it as MP4 (H.264).</source>
        <translation>Die Einzelbilder des Videos lassen sich nicht decodieren; exportieren Sie es als MP4 (H.264).</translation>
    </message>
    <message>
        <source>The GPU failed ({detail})</source>
        <translation>Die GPU ist ausgefallen ({detail})</translation>
    </message>
    <message>
        <source>The GPU ran out of memory</source>
        <translation>Der Speicher der GPU reichte nicht aus</translation>
    </message>
    <message>
        <source>The agreement cannot be written to {folder} ({reason}); choose another folder.</source>
        <translation>Die Übereinstimmung kann nicht in {folder} geschrieben werden ({reason}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The arrow keys choose a label.</source>
        <translation>Die Pfeiltasten wählen ein Label.</translation>
    </message>
    <message>
        <source>The box prompt came too late: another label is in use by now. Try it again.</source>
        <translation>Der Rahmenvorschlag kam zu spät: Das aktuelle Label ist inzwischen ein anderes. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The box prompt came too late: mask or model are others by now. Try it again.</source>
        <translation>Der Rahmenvorschlag kam zu spät: Maske oder Modell haben sich inzwischen geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The box prompt changes nothing: the mask in the box is the same, or touched.</source>
        <translation>Der Rahmenvorschlag ändert nichts: Die Maske im Rahmen ist gleich oder von Hand bearbeitet.</translation>
    </message>
    <message>
        <source>The boxes of text cannot be remembered in {folder} ({reason}); make room there and confirm again.</source>
        <translation>Die Textrahmen können in {folder} nicht gemerkt werden ({reason}); schaffen Sie dort Platz und bestätigen Sie erneut.</translation>
    </message>
    <message>
        <source>The current model stays. The new one is kept aside as a Candidate; to use it later, open the Model library.</source>
        <translation>Das aktuelle Modell bleibt. Das neue wird als Kandidat aufbewahrt; um es später zu verwenden, öffnen Sie die Modellbibliothek.</translation>
    </message>
    <message>
        <source>The curve begins with the first measurement</source>
        <translation>Die Kurve beginnt mit der ersten Messung</translation>
    </message>
    <message>
        <source>The damaged file is kept as {file}.</source>
        <translation>Die beschädigte Datei wird als {file} aufbewahrt.</translation>
    </message>
    <message>
        <source>The diagnosis could not be finished; the lines below say why.</source>
        <translation>Die Systemdiagnose konnte nicht abgeschlossen werden; der Grund steht in den Zeilen unten.</translation>
    </message>
    <message>
        <source>The diagnosis could not be started; install WaveMask again.</source>
        <translation>Die Systemdiagnose konnte nicht gestartet werden; installieren Sie WaveMask neu.</translation>
    </message>
    <message>
        <source>The diagnosis is running</source>
        <translation>Die Systemdiagnose läuft</translation>
    </message>
    <message>
        <source>The dictionary cannot be read; the log file says more.</source>
        <translation>Das Wörterbuch ist nicht lesbar; Näheres steht in der Protokolldatei.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space and export again.</source>
        <translation>Der Datenträger mit {folder} ist voll; schaffen Sie Platz und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space and start again.</source>
        <translation>Der Datenträger mit {folder} ist voll; schaffen Sie Platz und beginnen Sie erneut.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space and try again.</source>
        <translation>Der Datenträger mit {folder} ist voll; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space, then go on with the run.</source>
        <translation>Der Datenträger mit {folder} ist voll; schaffen Sie Platz und setzen Sie dann den Lauf fort.</translation>
    </message>
    <message>
        <source>The export could not be put on record. {reason}</source>
        <translation>Der Export konnte nicht vermerkt werden. {reason}</translation>
    </message>
    <message>
        <source>The export is still running.</source>
        <translation>Der Export läuft noch.</translation>
    </message>
    <message>
        <source>The export was cancelled; so far: {outcome}</source>
        <translation>Der Export wurde abgebrochen; bisher: {outcome}</translation>
    </message>
    <message>
        <source>The file can no longer be read; look where it was moved or reconnect its drive.</source>
        <translation>Die Datei ist nicht mehr lesbar; sehen Sie nach, wohin sie verschoben wurde, oder schließen Sie ihr Laufwerk wieder an.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}); check the drive or network share it lies on.</source>
        <translation>Die Datei ist nicht lesbar ({reason}); prüfen Sie das Laufwerk oder die Netzwerkfreigabe, auf der sie liegt.</translation>
    </message>
    <message>
        <source>The file does not name its device, so the boxes hold for this image alone.</source>
        <translation>Die Datei nennt ihr Gerät nicht, daher gelten die Rahmen nur für dieses Bild.</translation>
    </message>
    <message>
        <source>The file gives no lengths for the part of the image with the line, which may be a Doppler trace.</source>
        <translation>Die Datei gibt für den Bildteil mit der Linie keine Längen an; es ist vielleicht eine Dopplerkurve.</translation>
    </message>
    <message>
        <source>The file has another scale here than where one was set by hand. Set it anew here, or remove it.</source>
        <translation>Die Datei hat hier einen anderen Maßstab als dort, wo einer von Hand gesetzt wurde. Setzen Sie ihn hier neu oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The file has changed since the proposal.</source>
        <translation>Die Datei hat sich seit dem Vorschlag geändert.</translation>
    </message>
    <message>
        <source>The file has no Frame {frame}; its last one is Frame {last}.</source>
        <translation>Die Datei hat kein Einzelbild {frame}; das letzte ist Einzelbild {last}.</translation>
    </message>
    <message>
        <source>The file has no scale.</source>
        <translation>Die Datei hat keinen Maßstab.</translation>
    </message>
    <message>
        <source>The file has {size:.1f} GiB and WaveMask opens up to {limit} GiB; export a shorter or smaller one.</source>
        <translation>Die Datei hat {size:.1f} GiB, WaveMask öffnet bis zu {limit} GiB; exportieren Sie eine kürzere oder kleinere.</translation>
    </message>
    <message>
        <source>The file holds a PDF document; export its images as PNG or JPEG.</source>
        <translation>Die Datei enthält ein PDF-Dokument; exportieren Sie dessen Bilder als PNG oder JPEG.</translation>
    </message>
    <message>
        <source>The file holds a ZIP archive; unpack it and open the images in it.</source>
        <translation>Die Datei enthält ein ZIP-Archiv; entpacken Sie es und öffnen Sie die Bilder darin.</translation>
    </message>
    <message>
        <source>The file holds a compressed archive; unpack it and open the images in it.</source>
        <translation>Die Datei enthält ein komprimiertes Archiv; entpacken Sie es und öffnen Sie die Bilder darin.</translation>
    </message>
    <message>
        <source>The file holds a photo in HEIC format; export it as PNG or JPEG.</source>
        <translation>Die Datei enthält ein Foto im HEIC-Format; exportieren Sie es als PNG oder JPEG.</translation>
    </message>
    <message>
        <source>The file holds an image in AVIF format; export it as PNG or JPEG.</source>
        <translation>Die Datei enthält ein Bild im AVIF-Format; exportieren Sie es als PNG oder JPEG.</translation>
    </message>
    <message>
        <source>The file holds no image that WaveMask knows and may be encrypted or damaged; export it again as DICOM, PNG or JPEG.</source>
        <translation>Die Datei enthält kein Bild, das WaveMask kennt, und ist vielleicht verschlüsselt oder beschädigt; exportieren Sie sie erneut als DICOM, PNG oder JPEG.</translation>
    </message>
    <message>
        <source>The file holds text, not an image; choose an image, a video or a DICOM file.</source>
        <translation>Die Datei enthält Text, kein Bild; wählen Sie ein Bild, ein Video oder eine DICOM-Datei.</translation>
    </message>
    <message>
        <source>The file is cut off, damaged or encrypted; copy or export it again from where it came from.</source>
        <translation>Die Datei ist abgeschnitten, beschädigt oder verschlüsselt; kopieren oder exportieren Sie sie erneut von ihrem Ursprung.</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from where it came from.</source>
        <translation>Die Datei ist leer; kopieren Sie sie erneut von ihrem Ursprung.</translation>
    </message>
    <message>
        <source>The file is no longer there; look where it was moved or reconnect its drive.</source>
        <translation>Die Datei ist nicht mehr da; sehen Sie nach, wohin sie verschoben wurde, oder schließen Sie ihr Laufwerk wieder an.</translation>
    </message>
    <message>
        <source>The file says that pixels here are not square: {scale}. One line cannot tell both sides, so the scale of the file stays.</source>
        <translation>Laut Datei sind die Pixel hier nicht quadratisch: {scale}. Eine Linie kann nicht beide Seiten bestimmen, daher bleibt der Maßstab der Datei.</translation>
    </message>
    <message>
        <source>The file stays as it is, and “Remove manual scale” in the menu View goes back to it.</source>
        <translation>Die Datei bleibt, wie sie ist; „Manuellen Maßstab entfernen“ im Menü „Ansicht“ kehrt zu ihr zurück.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program; choose another workspace folder.</source>
        <translation>Die Datei {file} gehört zu einem anderen Programm; wählen Sie einen anderen Ordner für den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The file&apos;s header says {kind}.</source>
        <translation>Der Header der Datei gibt {kind} an.</translation>
    </message>
    <message>
        <source>The files are not listed in the anonymous display.</source>
        <translation>Die Dateien werden in der anonymen Anzeige nicht aufgelistet.</translation>
    </message>
    <message>
        <source>The first frame to propose for</source>
        <translation>Das erste Einzelbild, für das vorgeschlagen wird</translation>
    </message>
    <message>
        <source>The frame</source>
        <translation>Das Einzelbild</translation>
    </message>
    <message>
        <source>The frames have different scales.</source>
        <translation>Die Einzelbilder haben verschiedene Maßstäbe.</translation>
    </message>
    <message>
        <source>The frames have these masks already.</source>
        <translation>Die Einzelbilder haben diese Masken schon.</translation>
    </message>
    <message>
        <source>The grown mask</source>
        <translation>Die erweiterte Maske</translation>
    </message>
    <message>
        <source>The header states {stated} Frames, and {missing} of them are missing.</source>
        <translation>Der Header nennt {stated} Einzelbilder, {missing} davon fehlen.</translation>
    </message>
    <message>
        <source>The headers are not read yet, or cannot be</source>
        <translation>Die Header sind noch nicht gelesen oder nicht lesbar</translation>
    </message>
    <message>
        <source>The held-out images</source>
        <translation>Die zurückgehaltenen Bilder</translation>
    </message>
    <message>
        <source>The image cannot be read, or it has changed since it was annotated.</source>
        <translation>Das Bild ist nicht lesbar oder hat sich seit der Annotation geändert.</translation>
    </message>
    <message>
        <source>The image changes too much here: a cut, a flash or a very fast motion.</source>
        <translation>Das Bild ändert sich hier zu stark: ein Schnitt, ein Blitz oder eine sehr schnelle Bewegung.</translation>
    </message>
    <message>
        <source>The image has changed since it was annotated; restore the original file.</source>
        <translation>Das Bild hat sich seit der Annotation geändert; stellen Sie die Originaldatei wieder her.</translation>
    </message>
    <message>
        <source>The image has no Frame {frame}.</source>
        <translation>Das Bild hat kein Einzelbild {frame}.</translation>
    </message>
    <message>
        <source>The image is left out, since nobody has confirmed where burnt-in text stands in it (View, “Burnt-in text…”).</source>
        <translation>Das Bild wird ausgelassen, da niemand bestätigt hat, wo darin eingebrannter Text steht (Ansicht, „Eingebrannter Text…“).</translation>
    </message>
    <message>
        <source>The image is {width:,} by {height:,} pixels and WaveMask opens up to {most} megapixels; save a smaller copy or a part of it.</source>
        <translation>Das Bild hat {width:,} mal {height:,} Pixel, WaveMask öffnet bis zu {most} Megapixel; speichern Sie eine kleinere Kopie oder einen Ausschnitt.</translation>
    </message>
    <message>
        <source>The image is {width} by {height} pixels, so there is nothing to show; export it again.</source>
        <translation>Das Bild hat {width} mal {height} Pixel, daher gibt es nichts zu zeigen; exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The image stores its colours as {name}, which cannot be shown; save it as RGB.</source>
        <translation>Das Bild speichert seine Farben als {name}, was nicht gezeigt werden kann; speichern Sie es als RGB.</translation>
    </message>
    <message>
        <source>The image that it was made for is not here; its UID is {uid}.</source>
        <translation>Das Bild, für das sie erstellt wurde, ist nicht hier; seine UID ist {uid}.</translation>
    </message>
    <message>
        <source>The images are in this folder, and masks of the same names could replace them. Choose another one.</source>
        <translation>In diesem Ordner liegen die Bilder; Masken mit gleichen Namen könnten sie ersetzen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The images go into “{folder}”.</source>
        <translation>Die Bilder kommen in „{folder}“.</translation>
    </message>
    <message>
        <source>The images that you open are listed here.</source>
        <translation>Die Bilder, die Sie öffnen, werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>The images to learn from cannot be written to {folder} ({reason}); choose another folder.</source>
        <translation>Die Bilder zum Lernen können nicht in {folder} geschrieben werden ({reason}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The images with their masks drawn over them, for slides and for looking through.</source>
        <translation>Die Bilder mit darübergezeichneten Masken, für Folien und zum Durchsehen.</translation>
    </message>
    <message>
        <source>The import failed in a way that was not foreseen; your masks are safe, and the log file says more.</source>
        <translation>Der Import ist unvorhergesehen fehlgeschlagen; Ihre Masken sind sicher, Näheres steht in der Protokolldatei.</translation>
    </message>
    <message>
        <source>The import is still running.</source>
        <translation>Der Import läuft noch.</translation>
    </message>
    <message>
        <source>The label of this mask was removed, so it cannot be restored.</source>
        <translation>Das Label dieser Maske wurde entfernt, daher kann sie nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The labels could not be read.</source>
        <translation>Die Labels konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The labels of this folder are not read yet; try again.</source>
        <translation>Die Labels dieses Ordners sind noch nicht gelesen; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The last frame to fill</source>
        <translation>Das letzte zu füllende Einzelbild</translation>
    </message>
    <message>
        <source>The last frame to propose for</source>
        <translation>Das letzte Einzelbild, für das vorgeschlagen wird</translation>
    </message>
    <message>
        <source>The last page</source>
        <translation>Die letzte Seite</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Die Linie</translation>
    </message>
    <message>
        <source>The list of models, {path}, cannot be read ({reason}); start WaveMask again.</source>
        <translation>Die Liste der Modelle, {path}, ist nicht lesbar ({reason}); starten Sie WaveMask neu.</translation>
    </message>
    <message>
        <source>The list of models, {path}, is damaged, so titles and notes are missing and the models that come with WaveMask are in use; choose another one in the model library.</source>
        <translation>Die Liste der Modelle, {path}, ist beschädigt; daher fehlen Titel und Notizen, und die in WaveMask enthaltenen Modelle sind in Gebrauch; wählen Sie in der Modellbibliothek ein anderes.</translation>
    </message>
    <message>
        <source>The longest distance across the mask, perpendicular to the longest diameter</source>
        <translation>Der längste Abstand quer durch die Maske, senkrecht zum längsten Durchmesser</translation>
    </message>
    <message>
        <source>The longest distance between two points of the mask.
Of several parts, each has its own.</source>
        <translation>Der längste Abstand zwischen zwei Punkten der Maske.
Bei mehreren Teilen hat jeder seinen eigenen.</translation>
    </message>
    <message>
        <source>The mask</source>
        <translation>Die Maske</translation>
    </message>
    <message>
        <source>The mask grew more than is plausible.</source>
        <translation>Die Maske ist stärker gewachsen, als plausibel ist.</translation>
    </message>
    <message>
        <source>The mask has left the Frame.</source>
        <translation>Die Maske hat das Einzelbild verlassen.</translation>
    </message>
    <message>
        <source>The mask is carried along with what moves. That ends before a frame whose mask you made, at a cut, and where the mask cannot be followed. Esc calls it off; what it has by then stays, as one step to undo.</source>
        <translation>Die Maske wird mit der Bewegung mitgeführt. Das endet vor einem Einzelbild, dessen Maske von Ihnen stammt, an einem Schnitt und wo sich die Maske nicht verfolgen lässt. Esc bricht ab; was bis dahin da ist, bleibt, als ein Schritt zum Rückgängigmachen.</translation>
    </message>
    <message>
        <source>The mask is empty.</source>
        <translation>Die Maske ist leer.</translation>
    </message>
    <message>
        <source>The mask is like that already.</source>
        <translation>Die Maske ist schon so.</translation>
    </message>
    <message>
        <source>The mask is not of the size of the image; open it and accept it again.</source>
        <translation>Die Maske hat nicht die Größe des Bildes; öffnen Sie es und nehmen Sie es erneut an.</translation>
    </message>
    <message>
        <source>The mask of {image} cannot be read: {reason}</source>
        <translation>Die Maske von {image} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>The mask shrank more than is plausible.</source>
        <translation>Die Maske ist stärker geschrumpft, als plausibel ist.</translation>
    </message>
    <message>
        <source>The masks do not fit this DICOM file, whose header may be damaged; export its masks as NIfTI or PNG instead.</source>
        <translation>Die Masken passen nicht zu dieser DICOM-Datei, deren Header vielleicht beschädigt ist; exportieren Sie ihre Masken stattdessen als NIfTI oder PNG.</translation>
    </message>
    <message>
        <source>The masks of labels further up are drawn above the others.</source>
        <translation>Die Masken weiter oben stehender Labels werden über den anderen gezeichnet.</translation>
    </message>
    <message>
        <source>The measures hold all the same.</source>
        <translation>Die Maße gelten trotzdem.</translation>
    </message>
    <message>
        <source>The model could not be started ({detail}). Restart WaveMask.</source>
        <translation>Das Modell konnte nicht gestartet werden ({detail}). Starten Sie WaveMask neu.</translation>
    </message>
    <message>
        <source>The model failed on this Frame of {width} x {height} pixels ({detail}).</source>
        <translation>Das Modell ist bei diesem Einzelbild von {width} x {height} Pixeln fehlgeschlagen ({detail}).</translation>
    </message>
    <message>
        <source>The model has outlined what it takes for a lesion. Move this slider, or go to it with {pane} and use the arrow keys: more or less counts as part of the lesion.</source>
        <translation>Das Modell hat konturiert, was es für eine Läsion hält. Bewegen Sie diesen Regler, oder gehen Sie mit {pane} zu ihm und nutzen Sie die Pfeiltasten: Mehr oder weniger zählt zur Läsion.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be read ({reason}). Install it again.</source>
        <translation>Das Modell in {folder} ist nicht lesbar ({reason}). Installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The model in {folder} is a copy of another one or was renamed; delete that folder.</source>
        <translation>Das Modell in {folder} ist die Kopie eines anderen oder wurde umbenannt; löschen Sie den Ordner.</translation>
    </message>
    <message>
        <source>The model in {folder} is of a kind that this version of WaveMask does not know. Update WaveMask.</source>
        <translation>Das Modell in {folder} ist von einer Art, die diese Version von WaveMask nicht kennt. Aktualisieren Sie WaveMask.</translation>
    </message>
    <message>
        <source>The model process</source>
        <translation>Der Modellprozess</translation>
    </message>
    <message>
        <source>The model process is not running yet; try again in a moment.</source>
        <translation>Der Modellprozess läuft noch nicht; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The model proposes an outline as soon as it is ready; that takes some seconds after the start.</source>
        <translation>Das Modell schlägt eine Kontur vor, sobald es bereit ist; nach dem Start dauert das einige Sekunden.</translation>
    </message>
    <message>
        <source>The model proposes for one frame after the other while you work. Masks that you made stay. Esc calls it off; the proposals that are there by then stay.</source>
        <translation>Das Modell macht für ein Einzelbild nach dem anderen Vorschläge, während Sie arbeiten. Masken, die von Ihnen stammen, bleiben. Esc bricht ab; bis dahin erstellte Vorschläge bleiben.</translation>
    </message>
    <message>
        <source>The model proposes for “{label}”; choose that label to use a box prompt.</source>
        <translation>Das Modell schlägt für „{label}“ vor; wählen Sie dieses Label, um einen Rahmenvorschlag zu verwenden.</translation>
    </message>
    <message>
        <source>The model that the run began from is another one by now; discard the run, and start another one.</source>
        <translation>Das Modell, von dem der Lauf ausging, ist inzwischen ein anderes; verwerfen Sie den Lauf und starten Sie einen neuen.</translation>
    </message>
    <message>
        <source>The model {model} is not in the trash any more.</source>
        <translation>Das Modell {model} ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>The model {model} is not there any more, or is damaged; choose another one.</source>
        <translation>Das Modell {model} ist nicht mehr da oder ist beschädigt; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The model&apos;s proposals are for it.</source>
        <translation>Die Vorschläge des Modells gelten ihm.</translation>
    </message>
    <message>
        <source>The model&apos;s proposals are for this label</source>
        <translation>Die Vorschläge des Modells gelten diesem Label</translation>
    </message>
    <message>
        <source>The model&apos;s proposals disagree with the mask on several Frames in a row.</source>
        <translation>Die Vorschläge des Modells widersprechen der Maske auf mehreren Einzelbildern in Folge.</translation>
    </message>
    <message>
        <source>The most uncertain images first, for example.</source>
        <translation>Zum Beispiel die unsichersten Bilder zuerst.</translation>
    </message>
    <message>
        <source>The name of this video has characters that cannot be read; rename it.</source>
        <translation>Der Name dieses Videos hat Zeichen, die nicht lesbar sind; benennen Sie es um.</translation>
    </message>
    <message>
        <source>The new keys</source>
        <translation>Die neuen Tasten</translation>
    </message>
    <message>
        <source>The new model did not learn from them, so they tell what it is worth</source>
        <translation>Das neue Modell hat nicht aus ihnen gelernt; daher zeigen sie, was es taugt</translation>
    </message>
    <message>
        <source>The new model is better</source>
        <translation>Das neue Modell ist besser</translation>
    </message>
    <message>
        <source>The new model is kept aside as a Candidate; you find it in the Model library. The more masks you accept, of the more patients, the more the next run learns, and the surer is its verdict.</source>
        <translation>Das neue Modell wird als Kandidat aufbewahrt; Sie finden es in der Modellbibliothek. Je mehr Masken von je mehr Patienten Sie annehmen, desto mehr lernt der nächste Lauf und desto sicherer ist sein Urteil.</translation>
    </message>
    <message>
        <source>The new model is not better: see why</source>
        <translation>Das neue Modell ist nicht besser: Grund ansehen</translation>
    </message>
    <message>
        <source>The new model stays a Candidate in the Model library</source>
        <translation>Das neue Modell bleibt als Kandidat in der Modellbibliothek</translation>
    </message>
    <message>
        <source>The open image</source>
        <translation>Das offene Bild</translation>
    </message>
    <message>
        <source>The open image is not decided yet; accept or reject it first, in a cine every frame with a mask.</source>
        <translation>Das offene Bild ist noch nicht entschieden; nehmen Sie es zuerst an oder lehnen Sie es ab, in einer Cine-Sequenz jedes Einzelbild mit Maske.</translation>
    </message>
    <message>
        <source>The others could not be submitted; the log file says why.</source>
        <translation>Die anderen konnten nicht abgegeben werden; der Grund steht in der Protokolldatei.</translation>
    </message>
    <message>
        <source>The others had been submitted before.</source>
        <translation>Die anderen waren schon vorher abgegeben.</translation>
    </message>
    <message>
        <source>The outline of one of the readers</source>
        <translation>Die Kontur eines der Befunder</translation>
    </message>
    <message>
        <source>The outline of the chosen one is drawn over the image, dotted. Restoring it is one step that can be undone.</source>
        <translation>Die Kontur der gewählten wird gepunktet über das Bild gezeichnet. Das Wiederherstellen ist ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>The part</source>
        <translation>Der Teil</translation>
    </message>
    <message>
        <source>The part of WaveMask that reads images does not start; start WaveMask again or reinstall it.</source>
        <translation>Der Teil von WaveMask, der Bilder liest, startet nicht; starten Sie WaveMask neu oder installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The pictures in {root} are JPEG, which blurs the edges of masks; save them as PNG.</source>
        <translation>Die Bilder in {root} sind JPEG, was die Ränder von Masken verwischt; speichern Sie sie als PNG.</translation>
    </message>
    <message>
        <source>The pixel data of this DICOM file ({syntax}) is cut off or damaged; copy or export the file again.</source>
        <translation>Die Pixeldaten dieser DICOM-Datei ({syntax}) sind abgeschnitten oder beschädigt; kopieren oder exportieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The pixels are stored as {name}, which WaveMask cannot read; export it uncompressed.</source>
        <translation>Die Pixel sind als {name} gespeichert, was WaveMask nicht lesen kann; exportieren Sie unkomprimiert.</translation>
    </message>
    <message>
        <source>The pixels around the pointer, four times as large.</source>
        <translation>Die Pixel um den Zeiger, vierfach vergrößert.</translation>
    </message>
    <message>
        <source>The pixels of this video are {wide:g}:{high:g} wide to high; it is shown pixel for pixel, so it looks narrower or wider than in a player.</source>
        <translation>Die Pixel dieses Videos sind {wide:g}:{high:g} breit zu hoch; es wird Pixel für Pixel gezeigt und sieht daher schmaler oder breiter aus als in einem Player.</translation>
    </message>
    <message>
        <source>The proposals are for exactly one label.</source>
        <translation>Die Vorschläge gelten genau einem Label.</translation>
    </message>
    <message>
        <source>The proposals are for exactly one label. Tick this for another label, and that one has them.</source>
        <translation>Die Vorschläge gelten genau einem Label. Kreuzen Sie dies bei einem anderen Label an, dann gelten sie jenem.</translation>
    </message>
    <message>
        <source>The proposals are for “{label}”; let another label have them before.</source>
        <translation>Die Vorschläge gelten „{label}“; weisen Sie sie vorher einem anderen Label zu.</translation>
    </message>
    <message>
        <source>The reader without a name has not submitted this image yet; ask them to, or come back later.</source>
        <translation>Der Befunder ohne Namen hat dieses Bild noch nicht abgegeben; bitten Sie ihn darum oder kommen Sie später wieder.</translation>
    </message>
    <message>
        <source>The recording was cut off before its index was written; copy or export the video again.</source>
        <translation>Die Aufnahme wurde abgebrochen, bevor ihr Index geschrieben war; kopieren oder exportieren Sie das Video erneut.</translation>
    </message>
    <message>
        <source>The region of the file that holds both ends of the line</source>
        <translation>Die Region der Datei, in der beide Enden der Linie liegen</translation>
    </message>
    <message>
        <source>The region with the line, {size} pixels</source>
        <translation>Die Region mit der Linie, {size} Pixel</translation>
    </message>
    <message>
        <source>The report below names no patient, reader, file or folder. Nothing is sent; copy it to hand it on.</source>
        <translation>Der Bericht unten nennt keinen Patienten, keinen Befunder, keine Datei und keinen Ordner. Nichts wird gesendet; kopieren Sie ihn, um ihn weiterzugeben.</translation>
    </message>
    <message>
        <source>The report cannot be written to {path} ({reason}); free some space.</source>
        <translation>Der Bericht kann nicht nach {path} geschrieben werden ({reason}); schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The report is saved. You can read it before you hand it on.</source>
        <translation>Der Bericht ist gespeichert. Sie können ihn lesen, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>The rest from {side}</source>
        <translation>Rest von {side}</translation>
    </message>
    <message>
        <source>The rest was called off.</source>
        <translation>Der Rest wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The run failed</source>
        <translation>Der Lauf ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The run failed at {share}</source>
        <translation>Der Lauf ist bei {share} fehlgeschlagen</translation>
    </message>
    <message>
        <source>The run failed for a reason nobody foresaw, which is in the log; go on, or begin another.</source>
        <translation>Der Lauf ist aus einem unvorhergesehenen Grund fehlgeschlagen, der im Protokoll steht; setzen Sie ihn fort oder starten Sie einen anderen.</translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>Der Lauf wurde angehalten</translation>
    </message>
    <message>
        <source>The run was stopped at {share}</source>
        <translation>Der Lauf wurde bei {share} angehalten</translation>
    </message>
    <message>
        <source>The saved report is a zip file for those who look into a fault. It names no patient, reader, file or folder, and holds no images; nothing is sent.</source>
        <translation>Der gespeicherte Bericht ist eine Zip-Datei für alle, die einem Fehler nachgehen. Er nennt keinen Patienten, keinen Befunder, keine Datei und keinen Ordner und enthält keine Bilder; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>The scale in the file is a placeholder: 1 mm for every pixel.</source>
        <translation>Der Maßstab in der Datei ist ein Platzhalter: 1 mm für jedes Pixel.</translation>
    </message>
    <message>
        <source>The scale in the file is damaged.</source>
        <translation>Der Maßstab in der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The scale in the file is for a video of another size.</source>
        <translation>Der Maßstab in der Datei gilt für ein Video anderer Größe.</translation>
    </message>
    <message>
        <source>The scale in the file is for an image of another size.</source>
        <translation>Der Maßstab in der Datei gilt für ein Bild anderer Größe.</translation>
    </message>
    <message>
        <source>The scale in the file is not plausible.</source>
        <translation>Der Maßstab in der Datei ist nicht plausibel.</translation>
    </message>
    <message>
        <source>The scale in the file is that at the detector, not in the patient.</source>
        <translation>Der Maßstab in der Datei gilt am Detektor, nicht im Patienten.</translation>
    </message>
    <message>
        <source>The scale in the file is that on the scanned film, not in the patient.</source>
        <translation>Der Maßstab in der Datei gilt auf dem eingescannten Film, nicht im Patienten.</translation>
    </message>
    <message>
        <source>The selected images</source>
        <translation>Die ausgewählten Bilder</translation>
    </message>
    <message>
        <source>The selected ones; where none of these was removed, all.</source>
        <translation>Die ausgewählten; wurde keines davon entfernt, alle.</translation>
    </message>
    <message>
        <source>The state of the open image.</source>
        <translation>Der Status des offenen Bildes.</translation>
    </message>
    <message>
        <source>The table and the picture of the agreement are in {folder}.</source>
        <translation>Tabelle und Grafik der Übereinstimmung liegen in {folder}.</translation>
    </message>
    <message>
        <source>The tools work on “{label}”.</source>
        <translation>Die Werkzeuge bearbeiten „{label}“.</translation>
    </message>
    <message>
        <source>The training process</source>
        <translation>Der Trainingsprozess</translation>
    </message>
    <message>
        <source>The training run cannot be written to {folder} ({reason}); make that folder writable, then go on with the run.</source>
        <translation>Der Trainingslauf kann nicht in {folder} geschrieben werden ({reason}); machen Sie den Ordner beschreibbar und setzen Sie dann den Lauf fort.</translation>
    </message>
    <message>
        <source>The two readers cannot be compared; the log file says why.</source>
        <translation>Die beiden Befunder können nicht verglichen werden; der Grund steht in der Protokolldatei.</translation>
    </message>
    <message>
        <source>The uncertain places could not be looked for; the log file says more.</source>
        <translation>Die unsicheren Stellen konnten nicht gesucht werden; Näheres steht in der Protokolldatei.</translation>
    </message>
    <message>
        <source>The verdict in {file} cannot be read ({reason}); train once more.</source>
        <translation>Das Urteil in {file} ist nicht lesbar ({reason}); trainieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The version that was in use before is tested before it is used again…</source>
        <translation>Die vorher verwendete Version wird geprüft, bevor sie wieder verwendet wird…</translation>
    </message>
    <message>
        <source>The video cannot be read any more; look where it was moved.</source>
        <translation>Das Video ist nicht mehr lesbar; sehen Sie nach, wohin es verschoben wurde.</translation>
    </message>
    <message>
        <source>The video has more than {most:,} Frames; cut it into shorter ones.</source>
        <translation>Das Video hat mehr als {most:,} Einzelbilder; zerlegen Sie es in kürzere.</translation>
    </message>
    <message>
        <source>The video has no Frame {frame}.</source>
        <translation>Das Video hat kein Einzelbild {frame}.</translation>
    </message>
    <message>
        <source>The video in this DICOM file is damaged; copy or export the file again.</source>
        <translation>Das Video in dieser DICOM-Datei ist beschädigt; kopieren oder exportieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The video is compressed as {codec}, which WaveMask cannot read; export it as MP4 (H.264).</source>
        <translation>Das Video ist als {codec} komprimiert, was WaveMask nicht lesen kann; exportieren Sie es als MP4 (H.264).</translation>
    </message>
    <message>
        <source>The video is compressed in a way that WaveMask does not know; export it as MP4 (H.264).</source>
        <translation>Das Video ist auf eine Weise komprimiert, die WaveMask nicht kennt; exportieren Sie es als MP4 (H.264).</translation>
    </message>
    <message>
        <source>The video is cut off, damaged or holds no pictures; copy or export it again from where it came from.</source>
        <translation>Das Video ist abgeschnitten, beschädigt oder enthält keine Bilder; kopieren oder exportieren Sie es erneut von seinem Ursprung.</translation>
    </message>
    <message>
        <source>The video is encrypted, so that only its own player shows it; export it unprotected.</source>
        <translation>Das Video ist verschlüsselt, sodass nur sein eigener Player es zeigt; exportieren Sie es ungeschützt.</translation>
    </message>
    <message>
        <source>The video of this DICOM file cannot be unpacked ({reason}); make room on the disk.</source>
        <translation>Das Video dieser DICOM-Datei lässt sich nicht entpacken ({reason}); schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The weights of the model in {folder} cannot be read ({reason}). Install it again.</source>
        <translation>Die Gewichte des Modells in {folder} sind nicht lesbar ({reason}). Installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The whole image</source>
        <translation>Das ganze Bild</translation>
    </message>
    <message>
        <source>The window speaks it after the next start.</source>
        <translation>Das Fenster verwendet diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The window speaks the language of the system after the next start.</source>
        <translation>Das Fenster verwendet ab dem nächsten Start die Sprache des Systems.</translation>
    </message>
    <message>
        <source>The window speaks {language} after the next start.</source>
        <translation>Das Fenster verwendet ab dem nächsten Start diese Sprache: {language}.</translation>
    </message>
    <message>
        <source>The workspace file {file} cannot be read ({reason}); choose another workspace folder.</source>
        <translation>Die Datei {file} des Arbeitsbereichs ist nicht lesbar ({reason}); wählen Sie einen anderen Ordner für den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The workspace file {file} is damaged ({reason}); open it in the window of WaveMask, which recovers what can be read.</source>
        <translation>Die Datei {file} des Arbeitsbereichs ist beschädigt ({reason}); öffnen Sie sie im Fenster von WaveMask, das wiederherstellt, was lesbar ist.</translation>
    </message>
    <message>
        <source>The workspace file {file} was moved or deleted; put it back, or open the images again.</source>
        <translation>Die Datei {file} des Arbeitsbereichs wurde verschoben oder gelöscht; legen Sie sie zurück oder öffnen Sie die Bilder erneut.</translation>
    </message>
    <message>
        <source>The workspace file {path} is damaged ({reason}) and could not be recovered ({why}); its disk needs some free space, and the file was left as it is.</source>
        <translation>Die Datei {path} des Arbeitsbereichs ist beschädigt ({reason}) und konnte nicht wiederhergestellt werden ({why}); ihr Datenträger braucht etwas freien Platz, und die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The workspace in {folder} cannot be read or written ({reason}); check that its disk is connected and has free space.</source>
        <translation>Der Arbeitsbereich in {folder} ist nicht les- oder beschreibbar ({reason}); prüfen Sie, ob sein Datenträger angeschlossen ist und freien Platz hat.</translation>
    </message>
    <message>
        <source>The workspace in {folder} cannot be written to ({reason}); choose another workspace folder.</source>
        <translation>Der Arbeitsbereich in {folder} ist nicht beschreibbar ({reason}); wählen Sie einen anderen Ordner für den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The workspace in {folder} comes from a newer version of WaveMask; update it to go on.</source>
        <translation>Der Arbeitsbereich in {folder} stammt von einer neueren Version von WaveMask; aktualisieren Sie es, um fortzufahren.</translation>
    </message>
    <message>
        <source>The workspace in {folder} is open read-only, so nothing in it can change.</source>
        <translation>Der Arbeitsbereich in {folder} ist schreibgeschützt geöffnet, daher kann sich darin nichts ändern.</translation>
    </message>
    <message>
        <source>The workspace in {folder} was made by an older version of WaveMask and cannot be opened read-only; let it be opened for writing once.</source>
        <translation>Der Arbeitsbereich in {folder} stammt von einer älteren Version von WaveMask und kann nicht schreibgeschützt geöffnet werden; lassen Sie ihn einmal zum Schreiben öffnen.</translation>
    </message>
    <message>
        <source>The workspace in {folder} was made by an older version of WaveMask, and before it is brought up to date a backup is needed, which failed ({reason}); free some space on its disk and try again.</source>
        <translation>Der Arbeitsbereich in {folder} stammt von einer älteren Version von WaveMask; bevor er aktualisiert wird, ist eine Sicherung nötig, und diese ist fehlgeschlagen ({reason}); schaffen Sie Platz auf seinem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace was damaged ({reason}) and has been recovered.</source>
        <translation>Der Arbeitsbereich war beschädigt ({reason}) und wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The workspace {folder} is damaged ({reason}); open it again.</source>
        <translation>Der Arbeitsbereich {folder} ist beschädigt ({reason}); öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>The workspace {folder} is not open.</source>
        <translation>Der Arbeitsbereich {folder} ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Their accepted mask contradicts both models; look at it again</source>
        <translation>Die angenommene Maske widerspricht beiden Modellen; sehen Sie sie noch einmal an</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Then do something with all of them. Esc in the list selects the open image alone.</source>
        <translation>Danach lässt sich mit allen etwas tun. Esc in der Liste wählt nur das offene Bild aus.</translation>
    </message>
    <message>
        <source>Then the import was cancelled.</source>
        <translation>Dann wurde der Import abgebrochen.</translation>
    </message>
    <message>
        <source>There are no annotations yet.</source>
        <translation>Es gibt noch keine Annotationen.</translation>
    </message>
    <message>
        <source>There are no images to learn from, or none to measure by; accept images of more patients.</source>
        <translation>Es gibt keine Bilder, aus denen gelernt oder an denen gemessen werden kann; nehmen Sie Bilder von mehr Patienten an.</translation>
    </message>
    <message>
        <source>There is a label “{label}” already; choose another name.</source>
        <translation>Es gibt schon ein Label „{label}“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a reader “{name}” here already; choose another name.</source>
        <translation>Es gibt hier schon einen Befunder „{name}“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is another mask for the same frame and label.</source>
        <translation>Es gibt eine weitere Maske für dasselbe Einzelbild und Label.</translation>
    </message>
    <message>
        <source>There is another model called {model} here, which stays; this one cannot be installed beside it.</source>
        <translation>Hier gibt es ein anderes Modell namens {model}, das bleibt; dieses kann nicht daneben installiert werden.</translation>
    </message>
    <message>
        <source>There is another model called {model} in the trash, which stays; this one cannot be installed beside it.</source>
        <translation>Im Papierkorb gibt es ein anderes Modell namens {model}, das bleibt; dieses kann nicht daneben installiert werden.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” in it. Choose one with “images” and “masks”, or none.</source>
        <translation>Darin gibt es keinen Ordner „{folder}“. Wählen Sie einen mit „images“ und „masks“ oder keinen.</translation>
    </message>
    <message>
        <source>There is no frame in that direction.</source>
        <translation>In dieser Richtung gibt es kein Einzelbild.</translation>
    </message>
    <message>
        <source>There is no image before this one.</source>
        <translation>Vor diesem Bild gibt es keines.</translation>
    </message>
    <message>
        <source>There is no image of this name.</source>
        <translation>Es gibt kein Bild dieses Namens.</translation>
    </message>
    <message>
        <source>There is no label “{label}” any more; choose another one.</source>
        <translation>Es gibt kein Label „{label}“ mehr; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>There is no label “{label}” any more; start another training run.</source>
        <translation>Es gibt kein Label „{label}“ mehr; starten Sie einen anderen Trainingslauf.</translation>
    </message>
    <message>
        <source>There is no label “{label}”; add it, or choose one for everything.</source>
        <translation>Es gibt kein Label „{label}“; fügen Sie es hinzu oder wählen Sie eines für alles.</translation>
    </message>
    <message>
        <source>There is no mask here.</source>
        <translation>Hier ist keine Maske.</translation>
    </message>
    <message>
        <source>There is no mask to carry on.</source>
        <translation>Es gibt keine Maske zum Weiterführen.</translation>
    </message>
    <message>
        <source>There is no model for these images that could be improved; choose one first.</source>
        <translation>Für diese Bilder gibt es kein Modell, das verbessert werden könnte; wählen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>There is no model for {kind} images; choose one or outline by hand.</source>
        <translation>Es gibt kein Modell für {kind}-Bilder; wählen Sie eines oder konturieren Sie von Hand.</translation>
    </message>
    <message>
        <source>There is no model here. Import one, or install WaveMask again.</source>
        <translation>Hier ist kein Modell. Importieren Sie eines oder installieren Sie WaveMask neu.</translation>
    </message>
    <message>
        <source>There is no model in {folder}. Install WaveMask again to get proposals.</source>
        <translation>In {folder} ist kein Modell. Installieren Sie WaveMask erneut, um Vorschläge zu erhalten.</translation>
    </message>
    <message>
        <source>There is no model yet that could propose in the box.</source>
        <translation>Noch gibt es kein Modell, das im Rahmen vorschlagen könnte.</translation>
    </message>
    <message>
        <source>There is no other version for the same that it could be compared with.</source>
        <translation>Es gibt keine andere Version dafür, mit der sie verglichen werden könnte.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one, or none.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen anderen oder keinen.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this image; close other programs or export it smaller.</source>
        <translation>Der Speicher reicht nicht, um dieses Bild zu öffnen; schließen Sie andere Programme oder exportieren Sie es kleiner.</translation>
    </message>
    <message>
        <source>There is not enough memory to open {name}; close other programs or export it smaller.</source>
        <translation>Der Speicher reicht nicht, um {name} zu öffnen; schließen Sie andere Programme oder exportieren Sie es kleiner.</translation>
    </message>
    <message>
        <source>There is something in {folder} already; choose another folder.</source>
        <translation>In {folder} ist schon etwas; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is too little memory to train, even image by image; close other programs and go on.</source>
        <translation>Der Speicher reicht zum Trainieren nicht aus, auch nicht Bild für Bild; schließen Sie andere Programme und setzen Sie den Lauf fort.</translation>
    </message>
    <message>
        <source>There was no backup for what could not be read.</source>
        <translation>Für das nicht Lesbare gab es keine Sicherung.</translation>
    </message>
    <message>
        <source>There was nothing to propose for: every image has a proposal, or a mask that you made.</source>
        <translation>Es gab nichts vorzuschlagen: Jedes Bild hat einen Vorschlag oder eine Maske, die von Ihnen stammt.</translation>
    </message>
    <message>
        <source>These are the models that come with WaveMask. “Improve model…” makes new versions from your accepted masks; they are kept here, and each can be used, compared and gone back from.</source>
        <translation>Dies sind die in WaveMask enthaltenen Modelle. „Modell verbessern…“ erstellt neue Versionen aus Ihren angenommenen Masken; sie werden hier aufbewahrt, und jede lässt sich verwenden, vergleichen und wieder ablösen.</translation>
    </message>
    <message>
        <source>These images are open read-only, so nothing can be changed; open them again once nobody else has them.</source>
        <translation>Diese Bilder sind schreibgeschützt geöffnet, daher lässt sich nichts ändern; öffnen Sie sie erneut, sobald niemand anders sie geöffnet hat.</translation>
    </message>
    <message>
        <source>These images are open read-only, so their labels stay as they are.</source>
        <translation>Diese Bilder sind schreibgeschützt geöffnet, daher bleiben ihre Labels, wie sie sind.</translation>
    </message>
    <message>
        <source>These two cannot be compared now; open images, and choose two models once more.</source>
        <translation>Diese beiden können jetzt nicht verglichen werden; öffnen Sie Bilder und wählen Sie noch einmal zwei Modelle.</translation>
    </message>
    <message>
        <source>They are named by numbers.</source>
        <translation>Sie werden mit Nummern benannt.</translation>
    </message>
    <message>
        <source>They are named by numbers. Images whose burnt-in text nobody has confirmed are left out and listed.</source>
        <translation>Sie werden mit Nummern benannt. Bilder, deren eingebrannten Text niemand bestätigt hat, werden ausgelassen und aufgelistet.</translation>
    </message>
    <message>
        <source>They are named like the images.</source>
        <translation>Sie werden wie die Bilder benannt.</translation>
    </message>
    <message>
        <source>They are not installed</source>
        <translation>Sie sind nicht installiert</translation>
    </message>
    <message>
        <source>This DICOM file describes a video but holds none; export it again with its pixel data.</source>
        <translation>Diese DICOM-Datei beschreibt ein Video, enthält aber keines; exportieren Sie sie erneut mit ihren Pixeldaten.</translation>
    </message>
    <message>
        <source>This DICOM file describes an image but holds no pixels; export it again with its pixel data.</source>
        <translation>Diese DICOM-Datei beschreibt ein Bild, enthält aber keine Pixel; exportieren Sie sie erneut mit ihren Pixeldaten.</translation>
    </message>
    <message>
        <source>This DICOM file has no {keyword}, so nothing can refer to it; export its masks as NIfTI or PNG instead.</source>
        <translation>Diese DICOM-Datei hat keine {keyword}, daher kann nichts auf sie verweisen; exportieren Sie ihre Masken stattdessen als NIfTI oder PNG.</translation>
    </message>
    <message>
        <source>This DICOM file holds measured values and no image; open the images of the study instead.</source>
        <translation>Diese DICOM-Datei enthält Messwerte und kein Bild; öffnen Sie stattdessen die Bilder der Studie.</translation>
    </message>
    <message>
        <source>This DICOM file holds no image (its kind is {kind}); open the image files of the study instead.</source>
        <translation>Diese DICOM-Datei enthält kein Bild (ihre Art ist {kind}); öffnen Sie stattdessen die Bilddateien der Studie.</translation>
    </message>
    <message>
        <source>This DICOM file is damaged, encrypted or holds no image; export it again from the device or archive.</source>
        <translation>Diese DICOM-Datei ist beschädigt, verschlüsselt oder enthält kein Bild; exportieren Sie sie erneut vom Gerät oder aus dem Archiv.</translation>
    </message>
    <message>
        <source>This DICOM file is larger unpacked than WaveMask opens; export a shorter or smaller one.</source>
        <translation>Diese DICOM-Datei ist entpackt größer, als WaveMask öffnet; exportieren Sie eine kürzere oder kleinere.</translation>
    </message>
    <message>
        <source>This DICOM file is no segmentation; choose one that holds masks.</source>
        <translation>Diese DICOM-Datei ist keine Segmentierung; wählen Sie eine, die Masken enthält.</translation>
    </message>
    <message>
        <source>This DICOM file stores its colours as {name}, which cannot be shown; export it as RGB.</source>
        <translation>Diese DICOM-Datei speichert ihre Farben als {name}, was nicht gezeigt werden kann; exportieren Sie sie als RGB.</translation>
    </message>
    <message>
        <source>This DICOM file stores {allocated} bits per sample, which cannot be shown; export it with 8 or 16.</source>
        <translation>Diese DICOM-Datei speichert {allocated} Bit je Abtastwert, was nicht gezeigt werden kann; exportieren Sie sie mit 8 oder 16.</translation>
    </message>
    <message>
        <source>This and that</source>
        <translation>Verschiedenes</translation>
    </message>
    <message>
        <source>This computer: {cores}, {memory} of memory; {runs_on}.</source>
        <translation>Dieser Computer: {cores}, {memory} Arbeitsspeicher; {runs_on}.</translation>
    </message>
    <message>
        <source>This computer: {cores}; {runs_on}.</source>
        <translation>Dieser Computer: {cores}; {runs_on}.</translation>
    </message>
    <message>
        <source>This folder cannot be looked at. Choose another one, or none.</source>
        <translation>Dieser Ordner lässt sich nicht ansehen. Wählen Sie einen anderen oder keinen.</translation>
    </message>
    <message>
        <source>This folder keeps “{model}”, as you chose.</source>
        <translation>Dieser Ordner behält „{model}“, wie Sie gewählt haben.</translation>
    </message>
    <message>
        <source>This folder: {model}</source>
        <translation>Dieser Ordner: {model}</translation>
    </message>
    <message>
        <source>This image: {model}</source>
        <translation>Dieses Bild: {model}</translation>
    </message>
    <message>
        <source>This index of a disc (DICOMDIR) lists no images; open the folder it lies in.</source>
        <translation>Dieses Verzeichnis eines Datenträgers (DICOMDIR) führt keine Bilder auf; öffnen Sie den Ordner, in dem es liegt.</translation>
    </message>
    <message>
        <source>This is a folder, not an image file; open it as a folder to list the images in it.</source>
        <translation>Das ist ein Ordner, keine Bilddatei; öffnen Sie ihn als Ordner, um die Bilder darin aufzulisten.</translation>
    </message>
    <message>
        <source>This is a guess.</source>
        <translation>Das ist geraten.</translation>
    </message>
    <message>
        <source>This is a pipe, socket or device, not an image file; choose another file.</source>
        <translation>Das ist eine Pipe, ein Socket oder ein Gerät, keine Bilddatei; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This is the last frame.</source>
        <translation>Das ist das letzte Einzelbild.</translation>
    </message>
    <message>
        <source>This is the model for what you mostly look at.</source>
        <translation>Das ist das Modell für das, was Sie meist befunden.</translation>
    </message>
    <message>
        <source>This is the model of the images beside it.</source>
        <translation>Das ist das Modell der benachbarten Bilder.</translation>
    </message>
    <message>
        <source>This is the model used last.</source>
        <translation>Das ist das zuletzt verwendete Modell.</translation>
    </message>
    <message>
        <source>This kind of file has no scale; a DICOM file of the image may have one.</source>
        <translation>Diese Art von Datei hat keinen Maßstab; eine DICOM-Datei des Bildes hat vielleicht einen.</translation>
    </message>
    <message>
        <source>This kind of file has no scale; a DICOM file of the video may have one.</source>
        <translation>Diese Art von Datei hat keinen Maßstab; eine DICOM-Datei des Videos hat vielleicht einen.</translation>
    </message>
    <message>
        <source>This link leads to a file that does not exist; restore it or open the original.</source>
        <translation>Diese Verknüpfung führt zu einer Datei, die es nicht gibt; stellen Sie sie wieder her oder öffnen Sie das Original.</translation>
    </message>
    <message>
        <source>This model came with WaveMask and cannot be deleted.</source>
        <translation>Dieses Modell ist in WaveMask enthalten und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>This model is in use and cannot be deleted; put another one into use first.</source>
        <translation>Dieses Modell ist in Gebrauch und kann nicht gelöscht werden; verwenden Sie zuerst ein anderes.</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because something went wrong that was not foreseen; the log file says more.</source>
        <translation>Diese Darstellung kann nicht gezeigt werden, weil etwas Unvorhergesehenes schiefgegangen ist; Näheres steht in der Protokolldatei.</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because the masks of {image} are not of its size.</source>
        <translation>Diese Darstellung kann nicht gezeigt werden, weil die Masken von {image} nicht dessen Größe haben.</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because {file} cannot be read from the folder of the run.</source>
        <translation>Diese Darstellung kann nicht gezeigt werden, weil {file} aus dem Ordner des Laufs nicht lesbar ist.</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because {file} is damaged.</source>
        <translation>Diese Darstellung kann nicht gezeigt werden, weil {file} beschädigt ist.</translation>
    </message>
    <message>
        <source>This version comes with WaveMask and stays.</source>
        <translation>Diese Version ist in WaveMask enthalten und bleibt.</translation>
    </message>
    <message>
        <source>This version has no model card.</source>
        <translation>Diese Version hat keine Modellkarte.</translation>
    </message>
    <message>
        <source>This version is in use already.</source>
        <translation>Diese Version ist bereits in Gebrauch.</translation>
    </message>
    <message>
        <source>This version is in use; use another one first.</source>
        <translation>Diese Version ist in Gebrauch; verwenden Sie zuerst eine andere.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>Those first in which the two are furthest apart; Enter opens an image in the window</source>
        <translation>Zuerst die, bei denen die beiden am weitesten auseinanderliegen; Eingabe öffnet ein Bild im Fenster</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Threshold of the proposal, in hundredths</source>
        <translation>Schwellenwert des Vorschlags, in Hundertsteln</translation>
    </message>
    <message>
        <source>Threshold value</source>
        <translation>Wert des Schwellenwerts</translation>
    </message>
    <message>
        <source>Time corrected</source>
        <translation>Zeit korrigiert</translation>
    </message>
    <message>
        <source>Time in the cine, and how long it lasts</source>
        <translation>Zeit in der Cine-Sequenz und ihre Dauer</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Time left: measuring…</source>
        <translation>Restzeit: wird gemessen…</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Restzeit: {time}</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>Zeit je Bild</translation>
    </message>
    <message>
        <source>Time unchanged</source>
        <translation>Zeit unverändert</translation>
    </message>
    <message>
        <source>Title of the version</source>
        <translation>Titel der Version</translation>
    </message>
    <message>
        <source>To frame</source>
        <translation>Bis Einzelbild</translation>
    </message>
    <message>
        <source>To the frames that come after this one</source>
        <translation>Zu den Einzelbildern nach diesem</translation>
    </message>
    <message>
        <source>To the frames that come before this one</source>
        <translation>Zu den Einzelbildern vor diesem</translation>
    </message>
    <message>
        <source>Tolerance in grey levels</source>
        <translation>Toleranz in Graustufen</translation>
    </message>
    <message>
        <source>Too few for limits</source>
        <translation>Zu wenige für Grenzen</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Training folder</source>
        <translation>Trainingsordner</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>Das Modell wird geprüft…</translation>
    </message>
    <message>
        <source>Two fingers</source>
        <translation>Zwei Finger</translation>
    </message>
    <message>
        <source>Two lines across the image that meet at the pointer.</source>
        <translation>Zwei Linien über das Bild, die sich am Zeiger treffen.</translation>
    </message>
    <message>
        <source>Type a number, such as 42 or 4.2.</source>
        <translation>Geben Sie eine Zahl ein, etwa 42 oder 4,2.</translation>
    </message>
    <message>
        <source>Type some letters of a command; the arrow keys choose, Enter uses it.</source>
        <translation>Einige Buchstaben eines Befehls eintippen; die Pfeiltasten wählen, Eingabe führt ihn aus.</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ultraschall</translation>
    </message>
    <message>
        <source>Ultrasound cine, 30 Frames</source>
        <translation>Ultraschall-Cine, 30 Einzelbilder</translation>
    </message>
    <message>
        <source>Ultrasound in RGB</source>
        <translation>Ultraschall in RGB</translation>
    </message>
    <message>
        <source>Ultrasound with a colour palette</source>
        <translation>Ultraschall mit Farbpalette</translation>
    </message>
    <message>
        <source>Uncertain place {number} of {count}</source>
        <translation>Unsichere Stelle {number} von {count}</translation>
    </message>
    <message>
        <source>Uncertain: below 80 %</source>
        <translation>Unsicher: unter 80 %</translation>
    </message>
    <message>
        <source>Uncertainty of the proposal</source>
        <translation>Unsicherheit des Vorschlags</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Löschen rückgängig</translation>
    </message>
    <message>
        <source>Undo what was done to brightness, contrast and filters. Nothing else changes.</source>
        <translation>Änderungen an Helligkeit, Kontrast und Filtern zurücknehmen. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Rückgängig {step}</translation>
    </message>
    <message>
        <source>Unknown patient</source>
        <translation>Unbekannter Patient</translation>
    </message>
    <message>
        <source>Unlock “{label}”</source>
        <translation>„{label}“ entsperren</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Until frame</source>
        <translation>Bis Einzelbild</translation>
    </message>
    <message>
        <source>Use again what was in use before the version in use now</source>
        <translation>Wieder verwenden, was vor der jetzigen Version in Gebrauch war</translation>
    </message>
    <message>
        <source>Use as my mask</source>
        <translation>Als meine Maske verwenden</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use it? You can go back to the current one at any time, in the Model library. Closed undecided, this asks again.</source>
        <translation>Verwenden? Sie können in der Modellbibliothek jederzeit zum aktuellen zurückkehren. Schließen Sie ohne Entscheidung, wird erneut gefragt.</translation>
    </message>
    <message>
        <source>Use name</source>
        <translation>Namen verwenden</translation>
    </message>
    <message>
        <source>Use the new model</source>
        <translation>Neues Modell verwenden</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Früher in Gebrauch</translation>
    </message>
    <message>
        <source>Value of the pixel under the pointer</source>
        <translation>Wert des Pixels unter dem Zeiger</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Zinnober</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Versions of the models</source>
        <translation>Versionen der Modelle</translation>
    </message>
    <message>
        <source>Versions, device, display, folders, log, settings, models and workspace</source>
        <translation>Versionen, Gerät, Anzeige, Ordner, Protokoll, Einstellungen, Modelle und Arbeitsbereich</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>View…</source>
        <translation>Darstellung…</translation>
    </message>
    <message>
        <source>Wait for the proposal, or outline by hand.</source>
        <translation>Warten Sie auf den Vorschlag oder konturieren Sie von Hand.</translation>
    </message>
    <message>
        <source>Wand</source>
        <translation>Zauberstab</translation>
    </message>
    <message>
        <source>Wand, erase</source>
        <translation>Zauberstab, radieren</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>WaveMask changes to the new model. To go back to the former one, open the Model library.</source>
        <translation>WaveMask wechselt zum neuen Modell. Um zum früheren zurückzukehren, öffnen Sie die Modellbibliothek.</translation>
    </message>
    <message>
        <source>WaveMask ended unexpectedly the last time. Your masks are safe: every step was saved as it was made.</source>
        <translation>WaveMask wurde beim letzten Mal unerwartet beendet. Ihre Masken sind sicher: Jeder Schritt wurde sofort gespeichert.</translation>
    </message>
    <message>
        <source>WaveMask is a tool for annotation; it is not a medical device, and this report is no diagnosis.</source>
        <translation>WaveMask ist ein Werkzeug zum Annotieren; es ist kein Medizinprodukt, und dieser Bericht ist keine Diagnose.</translation>
    </message>
    <message>
        <source>WaveMask is not a medical device. Do not use it for diagnosis or treatment; every mask needs the judgement of a qualified person.</source>
        <translation>WaveMask ist kein Medizinprodukt. Verwenden Sie es nicht für Diagnose oder Behandlung; jede Maske muss von einer qualifizierten Person beurteilt werden.</translation>
    </message>
    <message>
        <source>WaveMask report</source>
        <translation>WaveMask-Bericht</translation>
    </message>
    <message>
        <source>Weights: SHA-256 {digits}…</source>
        <translation>Gewichte: SHA-256 {digits}…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to WaveMask</source>
        <translation>Willkommen bei WaveMask</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Willkommen…</translation>
    </message>
    <message>
        <source>What a training run would do could not be found out.</source>
        <translation>Was ein Trainingslauf tun würde, konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>What an outline does</source>
        <translation>Was eine Kontur bewirkt</translation>
    </message>
    <message>
        <source>What came of the comparison</source>
        <translation>Ergebnis des Vergleichs</translation>
    </message>
    <message>
        <source>What can be done with labels</source>
        <translation>Was sich mit Labels tun lässt</translation>
    </message>
    <message>
        <source>What identifies it</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Was gerade geschieht</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What is there by now stays.</source>
        <translation>Was bis jetzt da ist, bleibt.</translation>
    </message>
    <message>
        <source>What is wrong with the length</source>
        <translation>Was an der Länge nicht stimmt</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>Was am Namen nicht stimmt</translation>
    </message>
    <message>
        <source>What it learned from, and how it did</source>
        <translation>Woraus sie gelernt hat und wie gut sie war</translation>
    </message>
    <message>
        <source>What learning makes smaller, on the images that it learns from; without a unit.</source>
        <translation>Was beim Lernen kleiner wird, auf den Bildern, aus denen gelernt wird; ohne Einheit.</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Was die Datei angibt</translation>
    </message>
    <message>
        <source>What the masks outline; take one label for all of them where the files do not say it</source>
        <translation>Was die Masken umreißen; wählen Sie ein Label für alle, wenn die Dateien es nicht angeben</translation>
    </message>
    <message>
        <source>What the model runs on</source>
        <translation>Worauf das Modell läuft</translation>
    </message>
    <message>
        <source>What the run is doing</source>
        <translation>Was der Lauf gerade tut</translation>
    </message>
    <message>
        <source>What the scale is for</source>
        <translation>Wofür der Maßstab gilt</translation>
    </message>
    <message>
        <source>What the training run found cannot be read from {folder}; discard it and start another one.</source>
        <translation>Was der Trainingslauf ergab, ist aus {folder} nicht lesbar; verwerfen Sie ihn und starten Sie einen anderen.</translation>
    </message>
    <message>
        <source>What this DICOM file holds is not the video that it says; export the file again.</source>
        <translation>Diese DICOM-Datei enthält nicht das Video, das sie angibt; exportieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What was done here without a reader&apos;s name is “{reader}”&apos;s work now.</source>
        <translation>Was hier ohne Namen eines Befunders getan wurde, ist jetzt die Arbeit von „{reader}“.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was not written, what is worth knowing, and what would be written</source>
        <translation>Was nicht geschrieben wurde, was wissenswert ist und was geschrieben würde</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>Was importiert wird</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>What will be written…</source>
        <translation>Was geschrieben wird…</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>What you mostly look at</source>
        <translation>Was Sie meist befunden</translation>
    </message>
    <message>
        <source>What you take becomes your own mask; those of the two stay as they are.</source>
        <translation>Was Sie übernehmen, wird Ihre eigene Maske; die der beiden bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>What you want to remember about this version</source>
        <translation>Was Sie sich zu dieser Version merken wollen</translation>
    </message>
    <message>
        <source>What “Copy report” copies</source>
        <translation>Was „Bericht kopieren“ kopiert</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Where a label is locked or hidden that excludes this one, the mask stayed.</source>
        <translation>Wo ein Label gesperrt oder ausgeblendet ist, das dieses ausschließt, blieb die Maske.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Where the data are</source>
        <translation>Wo die Daten liegen</translation>
    </message>
    <message>
        <source>Where the masks are</source>
        <translation>Wo die Masken liegen</translation>
    </message>
    <message>
        <source>Where the two readers differ, largest first</source>
        <translation>Wo die beiden Befunder abweichen, Größtes zuerst</translation>
    </message>
    <message>
        <source>Where the two readers differ, largest first; A and B decide, the arrows move on</source>
        <translation>Wo die beiden Befunder abweichen, Größtes zuerst; A und B entscheiden, die Pfeiltasten gehen weiter</translation>
    </message>
    <message>
        <source>Whether to export the masks of “{label}”</source>
        <translation>Ob die Masken von „{label}“ exportiert werden</translation>
    </message>
    <message>
        <source>Which model proposes where an image does not tell what it is</source>
        <translation>Welches Modell vorschlägt, wenn ein Bild nicht verrät, was es ist</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Wer befundet</translation>
    </message>
    <message>
        <source>Who reads here?</source>
        <translation>Wer befundet hier?</translation>
    </message>
    <message>
        <source>Who you are, what you look at, and what to expect of this computer.</source>
        <translation>Wer Sie sind, was Sie befunden und was von diesem Computer zu erwarten ist.</translation>
    </message>
    <message>
        <source>Whoever looks at the readings of others goes on record, which cannot be written while these images are open read-only; open them again once nobody else has them.</source>
        <translation>Wer die Befundungen anderer ansieht, wird vermerkt; das lässt sich nicht schreiben, solange diese Bilder schreibgeschützt geöffnet sind; öffnen Sie sie erneut, sobald niemand anders sie geöffnet hat.</translation>
    </message>
    <message>
        <source>Whole mask</source>
        <translation>Ganze Maske</translation>
    </message>
    <message>
        <source>Whole mask
Fill holes, smooth, grow, refine and more.</source>
        <translation>Ganze Maske
Löcher füllen, glätten, erweitern, verfeinern und mehr.</translation>
    </message>
    <message>
        <source>Whose image it is cannot be told. {reason}</source>
        <translation>Es ist nicht festzustellen, wessen Bild es ist. {reason}</translation>
    </message>
    <message>
        <source>Whose outlines are shown as {side}</source>
        <translation>Wessen Konturen als {side} gezeigt werden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why the run stopped</source>
        <translation>Warum der Lauf angehalten hat</translation>
    </message>
    <message>
        <source>Why there is no report</source>
        <translation>Warum es keinen Bericht gibt</translation>
    </message>
    <message>
        <source>Width of the cut in image pixels</source>
        <translation>Breite des Schnitts in Bildpixeln</translation>
    </message>
    <message>
        <source>Window {window}, level {level}</source>
        <translation>Fenster {window}, Level {level}</translation>
    </message>
    <message>
        <source>With names, and with all pictures</source>
        <translation>Mit Namen und mit allen Bildern</translation>
    </message>
    <message>
        <source>With so few patients only a large gain can be told from chance.</source>
        <translation>Bei so wenigen Patienten ist nur ein großer Gewinn vom Zufall zu unterscheiden.</translation>
    </message>
    <message>
        <source>Words of the meaning in any order, or the number of a code</source>
        <translation>Wörter der Bedeutung in beliebiger Reihenfolge oder die Nummer eines Codes</translation>
    </message>
    <message>
        <source>Work on that label.</source>
        <translation>Mit diesem Label arbeiten.</translation>
    </message>
    <message>
        <source>Work on this label.</source>
        <translation>Mit diesem Label arbeiten.</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Worklist in a window of its own</source>
        <translation>Arbeitsliste in eigenem Fenster</translation>
    </message>
    <message>
        <source>Workspace: not told, as names are left out of this report. This page holds copies of what it shows, and loads nothing from anywhere.</source>
        <translation>Arbeitsbereich: nicht genannt, da dieser Bericht Namen weglässt. Diese Seite enthält Kopien dessen, was sie zeigt, und lädt nirgendwoher etwas.</translation>
    </message>
    <message>
        <source>Workspace: {place}. This page holds copies of what it shows, and loads nothing from anywhere.</source>
        <translation>Arbeitsbereich: {place}. Diese Seite enthält Kopien dessen, was sie zeigt, und lädt nirgendwoher etwas.</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlechteste zuerst</translation>
    </message>
    <message>
        <source>Worst held-out image</source>
        <translation>Schlechtestes zurückgehaltenes Bild</translation>
    </message>
    <message>
        <source>Write a report without patient data to a file</source>
        <translation>Einen Bericht ohne Patientendaten in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Write a table and a picture of the agreement over all submitted images</source>
        <translation>Eine Tabelle und eine Grafik der Übereinstimmung über alle abgegebenen Bilder schreiben</translation>
    </message>
    <message>
        <source>Write masks to a folder. Your work is saved as you go.</source>
        <translation>Masken in einen Ordner schreiben. Ihre Arbeit wird laufend gespeichert.</translation>
    </message>
    <message>
        <source>Write no report (Esc)</source>
        <translation>Keinen Bericht schreiben (Esc)</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Write the report and open it (Enter)</source>
        <translation>Den Bericht schreiben und öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>Write their masks to a folder.</source>
        <translation>Die Masken dieser Bilder in einen Ordner schreiben.</translation>
    </message>
    <message>
        <source>Write this version to one {suffix} file, to be imported elsewhere</source>
        <translation>Diese Version in eine {suffix}-Datei schreiben, um sie anderswo zu importieren</translation>
    </message>
    <message>
        <source>YOLO segmentation</source>
        <translation>YOLO-Segmentierung</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Yellow is where the model is unsure, blue where it is less so.</source>
        <translation>Gelb ist, wo das Modell unsicher ist; blau, wo weniger.</translation>
    </message>
    <message>
        <source>Yellow line: the accepted mask. Pink dashes: what the model proposes.</source>
        <translation>Gelbe Linie: die angenommene Maske. Rosa gestrichelt: was das Modell vorschlägt.</translation>
    </message>
    <message>
        <source>You called it off.</source>
        <translation>Sie haben abgebrochen.</translation>
    </message>
    <message>
        <source>You can close this and go on annotating; the work goes on, and the line at the bottom of the window tells of it. The curves are rough; how good the new model is, is measured at the end.</source>
        <translation>Sie können dies schließen und weiter annotieren; die Arbeit läuft weiter, und die Zeile unten im Fenster berichtet davon. Die Kurven sind grob; wie gut das neue Modell ist, wird am Ende gemessen.</translation>
    </message>
    <message>
        <source>You can close this and go on working; the export continues.</source>
        <translation>Sie können dies schließen und weiterarbeiten; der Export läuft weiter.</translation>
    </message>
    <message>
        <source>You can close this and go on working; the import continues.</source>
        <translation>Sie können dies schließen und weiterarbeiten; der Import läuft weiter.</translation>
    </message>
    <message>
        <source>You can use it all the same.</source>
        <translation>Sie können es trotzdem verwenden.</translation>
    </message>
    <message>
        <source>You chose it for all images of this folder.</source>
        <translation>Sie haben es für alle Bilder dieses Ordners gewählt.</translation>
    </message>
    <message>
        <source>You chose it for this image.</source>
        <translation>Sie haben es für dieses Bild gewählt.</translation>
    </message>
    <message>
        <source>You have no permission to read this; ask its owner or an administrator for access.</source>
        <translation>Sie haben keine Leseberechtigung; bitten Sie den Besitzer oder einen Administrator um Zugriff.</translation>
    </message>
    <message>
        <source>You look at these images read-only: nothing in their workspace can change.</source>
        <translation>Sie sehen diese Bilder schreibgeschützt an: Nichts in ihrem Arbeitsbereich kann sich ändern.</translation>
    </message>
    <message>
        <source>You made its mask or decided on it, so it stays.</source>
        <translation>Sie haben die Maske dazu erstellt oder beurteilt, daher bleibt sie.</translation>
    </message>
    <message>
        <source>You made the masks of all these frames, or decided on them.</source>
        <translation>Sie haben die Masken all dieser Einzelbilder erstellt oder beurteilt.</translation>
    </message>
    <message>
        <source>You mostly look at</source>
        <translation>Sie befunden meist</translation>
    </message>
    <message>
        <source>Your changes to the boxes of burnt-in text were not confirmed.</source>
        <translation>Ihre Änderungen an den Rahmen für eingebrannten Text wurden nicht bestätigt.</translation>
    </message>
    <message>
        <source>Your edits stay. “Propose again” asks the model that is chosen now.</source>
        <translation>Ihre Änderungen bleiben. „Neu vorschlagen“ fragt das jetzt gewählte Modell.</translation>
    </message>
    <message>
        <source>Your mask</source>
        <translation>Ihre Maske</translation>
    </message>
    <message>
        <source>Your mask beside the proposal</source>
        <translation>Ihre Maske neben dem Vorschlag</translation>
    </message>
    <message>
        <source>Your mask left of a divider that can be dragged, the proposal on its right.</source>
        <translation>Ihre Maske links von einem verschiebbaren Teiler, der Vorschlag rechts davon.</translation>
    </message>
    <message>
        <source>Your masks and the model in use are as they were.</source>
        <translation>Ihre Masken und das Modell in Gebrauch sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Your name is kept with what you accept; each reader has masks of their own.</source>
        <translation>Ihr Name wird bei dem vermerkt, was Sie annehmen; jeder Befunder hat eigene Masken.</translation>
    </message>
    <message>
        <source>Your own reading of this image is submitted and stays as it is. To decide between readers, go on under another reader name, such as “Consensus” (Readers, “Reader…”).</source>
        <translation>Ihre eigene Befundung dieses Bildes ist abgegeben und bleibt, wie sie ist. Um zwischen Befundern zu entscheiden, arbeiten Sie unter einem anderen Befundernamen weiter, etwa „Konsens“ (Befunder, „Befunder…“).</translation>
    </message>
    <message>
        <source>Your steps on an image are listed here; a click goes back to one.</source>
        <translation>Ihre Schritte an einem Bild werden hier aufgelistet; ein Klick kehrt zu einem zurück.</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Ihre Arbeit</translation>
    </message>
    <message>
        <source>Your work is kept until it can be saved; go on, but leave WaveMask open.</source>
        <translation>Ihre Arbeit wird behalten, bis sie gespeichert werden kann; arbeiten Sie weiter, aber lassen Sie WaveMask offen.</translation>
    </message>
    <message>
        <source>Yours differs from them by up to {share} and would be used in their place.</source>
        <translation>Ihrer weicht um bis zu {share} davon ab und würde sie ersetzen.</translation>
    </message>
    <message>
        <source>Yours is the same.</source>
        <translation>Ihrer ist gleich.</translation>
    </message>
    <message>
        <source>Yours is {share} larger and would be used in its place.</source>
        <translation>Ihrer ist um {share} größer und würde ihn ersetzen.</translation>
    </message>
    <message>
        <source>Yours is {share} smaller and would be used in its place.</source>
        <translation>Ihrer ist um {share} kleiner und würde ihn ersetzen.</translation>
    </message>
    <message>
        <source>Yours would be used in its place.</source>
        <translation>Ihrer würde ihn ersetzen.</translation>
    </message>
    <message>
        <source>Yours would be used in their place.</source>
        <translation>Ihrer würde sie ersetzen.</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Hineinzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Herauszoomen</translation>
    </message>
    <message>
        <source>Zoom: screen pixels per image pixel</source>
        <translation>Zoom: Bildschirmpixel je Bildpixel</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <translation>[ und ]</translation>
    </message>
    <message>
        <source>[ and ], or Ctrl+Wheel</source>
        <translation>[ und ] oder Strg+Mausrad</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>etwa {hours} h</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>etwa {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>etwa {minutes} min</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>barrierefreiheit zugänglichkeit</translation>
    </message>
    <message>
        <source>agreement dice adjudicate consensus second opinion</source>
        <translation>übereinstimmung dice adjudikation konsens zweitbefundung zweitmeinung</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>anonymise deidentify privacy phi name date</source>
        <translation>anonymisieren deidentifizieren datenschutz patientendaten name datum</translation>
    </message>
    <message>
        <source>another image is open</source>
        <translation>ein anderes Bild ist geöffnet</translation>
    </message>
    <message>
        <source>another label is in use</source>
        <translation>ein anderes Label ist aktuell</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>wie jetzt</translation>
    </message>
    <message>
        <source>batch several confidence bulk</source>
        <translation>mehrere stapel konfidenz massenweise sammeln</translation>
    </message>
    <message>
        <source>below real time</source>
        <translation>langsamer als Echtzeit</translation>
    </message>
    <message>
        <source>between keyframes fill</source>
        <translation>zwischen schlüsselbilder keyframes füllen</translation>
    </message>
    <message>
        <source>between keyframes fill gap</source>
        <translation>zwischen schlüsselbilder keyframes füllen lücke</translation>
    </message>
    <message>
        <source>calibrate calibration millimetre mm pixel spacing</source>
        <translation>kalibrieren kalibrierung millimeter mm pixelabstand</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>kalibrierung</translation>
    </message>
    <message>
        <source>cancel abort</source>
        <translation>abbrechen stoppen</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>geändert {when}</translation>
    </message>
    <message>
        <source>comes with WaveMask</source>
        <translation>in WaveMask enthalten</translation>
    </message>
    <message>
        <source>confidence heat</source>
        <translation>konfidenz heatmap wärmebild</translation>
    </message>
    <message>
        <source>confidence {share}</source>
        <translation>Konfidenz {share}</translation>
    </message>
    <message>
        <source>confirm approve</source>
        <translation>bestätigen freigeben akzeptieren</translation>
    </message>
    <message>
        <source>contrast brightness gamma</source>
        <translation>kontrast helligkeit gamma</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation>löschen entfernen</translation>
    </message>
    <message>
        <source>delete rubber</source>
        <translation>löschen radiergummi</translation>
    </message>
    <message>
        <source>dermoscopy</source>
        <translation>Dermatoskopie</translation>
    </message>
    <message>
        <source>dilate expand</source>
        <translation>dilatieren ausdehnen vergrößern</translation>
    </message>
    <message>
        <source>dock default layout</source>
        <translation>andocken standard layout anordnung</translation>
    </message>
    <message>
        <source>dock float undock detach monitor</source>
        <translation>andocken lösen abdocken abtrennen bildschirm monitor</translation>
    </message>
    <message>
        <source>dock hide side</source>
        <translation>andocken ausblenden seite seitenleiste</translation>
    </message>
    <message>
        <source>dock hide side list</source>
        <translation>andocken ausblenden seite seitenleiste liste</translation>
    </message>
    <message>
        <source>dock move mirror</source>
        <translation>andocken verschieben spiegeln seitenleiste</translation>
    </message>
    <message>
        <source>doctor problem bug report versions health support</source>
        <translation>doktor problem fehler bericht versionen zustand support hilfe</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplizieren</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>endoscopy</source>
        <translation>Endoskopie</translation>
    </message>
    <message>
        <source>erode</source>
        <translation>erodieren erosion verkleinern</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>verlassen schließen</translation>
    </message>
    <message>
        <source>finish hand in blind</source>
        <translation>fertigstellen einreichen abschließen verblindet</translation>
    </message>
    <message>
        <source>first start name modality</source>
        <translation>erster start name modalität begrüßung</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>grey {value}</source>
        <translation>Grau {value}</translation>
    </message>
    <message>
        <source>held-out images</source>
        <translation>zurückgehaltene Bilder</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>hide exclude delete</source>
        <translation>ausblenden ausschließen löschen</translation>
    </message>
    <message>
        <source>images it learns from</source>
        <translation>Bilder, aus denen es lernt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>islands</source>
        <translation>inseln</translation>
    </message>
    <message>
        <source>islands specks</source>
        <translation>inseln flecken</translation>
    </message>
    <message>
        <source>it is empty, its backups are not</source>
        <translation>die Datei ist leer, ihre Sicherungen nicht</translation>
    </message>
    <message>
        <source>it is empty, its journal is not</source>
        <translation>die Datei ist leer, ihr Journal nicht</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>die Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>its journal is broken</source>
        <translation>ihr Journal ist beschädigt</translation>
    </message>
    <message>
        <source>its tables are others than they should be</source>
        <translation>ihre Tabellen sind nicht die erwarteten</translation>
    </message>
    <message>
        <source>keyframe</source>
        <translation>Schlüsselbild</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>tasten hilfe shortcuts</translation>
    </message>
    <message>
        <source>language</source>
        <translation>sprache</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>livewire magnetic</source>
        <translation>livewire magnetisch</translation>
    </message>
    <message>
        <source>load annotations segmentations</source>
        <translation>laden annotationen segmentierungen</translation>
    </message>
    <message>
        <source>load import</source>
        <translation>laden importieren</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>logs errors</source>
        <translation>protokolle logs fehler</translation>
    </message>
    <message>
        <source>magic region</source>
        <translation>magisch zauberstab region</translation>
    </message>
    <message>
        <source>masks were changed meanwhile</source>
        <translation>Masken wurden inzwischen geändert</translation>
    </message>
    <message>
        <source>maximize</source>
        <translation>maximieren</translation>
    </message>
    <message>
        <source>measure distance length caliper</source>
        <translation>messen abstand distanz länge messschieber</translation>
    </message>
    <message>
        <source>measure length</source>
        <translation>messen länge</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>wird gemessen…</translation>
    </message>
    <message>
        <source>model confidence {share}</source>
        <translation>Modellkonfidenz {share}</translation>
    </message>
    <message>
        <source>name user annotator who login</source>
        <translation>name benutzer annotator wer anmelden</translation>
    </message>
    <message>
        <source>new class structure</source>
        <translation>neu klasse struktur</translation>
    </message>
    <message>
        <source>no boxes</source>
        <translation>keine Rahmen</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>jetzt nicht verfügbar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>order arrange</source>
        <translation>reihenfolge ordnen</translation>
    </message>
    <message>
        <source>paint draw</source>
        <translation>malen zeichnen</translation>
    </message>
    <message>
        <source>pause video cine stop</source>
        <translation>pause video cine stopp</translation>
    </message>
    <message>
        <source>predict segment</source>
        <translation>vorhersagen segmentieren</translation>
    </message>
    <message>
        <source>predict segment all frames</source>
        <translation>vorhersagen segmentieren alle frames</translation>
    </message>
    <message>
        <source>predict segment batch folder</source>
        <translation>vorhersagen segmentieren stapel ordner</translation>
    </message>
    <message>
        <source>present step</source>
        <translation>jetziger Schritt</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>protect</source>
        <translation>schützen</translation>
    </message>
    <message>
        <source>pseudonym privacy hide names presentation</source>
        <translation>pseudonym datenschutz namen verbergen präsentation</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>reassign relabel change class</source>
        <translation>neu zuweisen umlabeln klasse ändern</translation>
    </message>
    <message>
        <source>reassign relabel merge</source>
        <translation>neu zuweisen umlabeln zusammenführen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>removed from the list</source>
        <translation>aus der Liste entfernt</translation>
    </message>
    <message>
        <source>repeat video</source>
        <translation>wiederholen video</translation>
    </message>
    <message>
        <source>restore unhide</source>
        <translation>wiederherstellen einblenden</translation>
    </message>
    <message>
        <source>save download</source>
        <translation>speichern herunterladen</translation>
    </message>
    <message>
        <source>save download selection</source>
        <translation>speichern herunterladen auswahl</translation>
    </message>
    <message>
        <source>set by hand ({length} mm between two points, {date})</source>
        <translation>von Hand gesetzt ({length} mm zwischen zwei Punkten, {date})</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>sortieren</translation>
    </message>
    <message>
        <source>sort name</source>
        <translation>sortieren name</translation>
    </message>
    <message>
        <source>sort visit date</source>
        <translation>sortieren untersuchung datum</translation>
    </message>
    <message>
        <source>split divide</source>
        <translation>teilen aufteilen schneiden</translation>
    </message>
    <message>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <source>statistics summary time quality html print pdf</source>
        <translation>statistik zusammenfassung zeit qualität html drucken pdf</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>taken from {labels}</source>
        <translation>weggenommen von {labels}</translation>
    </message>
    <message>
        <source>the mask that it began with is another one by now</source>
        <translation>die Maske, mit der begonnen wurde, ist inzwischen eine andere</translation>
    </message>
    <message>
        <source>the model is being started</source>
        <translation>das Modell wird gestartet</translation>
    </message>
    <message>
        <source>the model runs on {device}</source>
        <translation>das Modell läuft auf {device}</translation>
    </message>
    <message>
        <source>the pixel spacing in the file</source>
        <translation>Pixelabstand in der Datei</translation>
    </message>
    <message>
        <source>the spacing at the detector and the estimated magnification in the file</source>
        <translation>Abstand am Detektor und geschätzte Vergrößerung in der Datei</translation>
    </message>
    <message>
        <source>the system refuses its name</source>
        <translation>das System lehnt ihren Namen ab</translation>
    </message>
    <message>
        <source>the ultrasound region in the file</source>
        <translation>Ultraschallregion in der Datei</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>track follow flow motion</source>
        <translation>verfolgen tracking fluss bewegung</translation>
    </message>
    <message>
        <source>train fine-tune learn retrain finetune training</source>
        <translation>trainieren fine-tuning feinabstimmung lernen nachtrainieren finetuning training</translation>
    </message>
    <message>
        <source>tutorial learn introduction</source>
        <translation>tutorial lernen einführung anleitung</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation>Ultraschall</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>variable rate</source>
        <translation>variable Rate</translation>
    </message>
    <message>
        <source>versions candidate roll back rename delete lineage card</source>
        <translation>versionen kandidat zurücksetzen umbenennen löschen abstammung karte</translation>
    </message>
    <message>
        <source>versions earlier restore history accepted</source>
        <translation>versionen früher wiederherstellen verlauf angenommen</translation>
    </message>
    <message>
        <source>what you accepted</source>
        <translation>was Sie angenommen haben</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>{action} came too late: the mask is another one by now.</source>
        <translation>„{action}“ kam zu spät: Die Maske ist inzwischen eine andere.</translation>
    </message>
    <message>
        <source>{action} came too late: {why}. Nothing was changed.</source>
        <translation>„{action}“ kam zu spät: {why}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{action} did not work; all masks are as they were.</source>
        <translation>„{action}“ hat nicht funktioniert; alle Masken sind, wie sie waren.</translation>
    </message>
    <message>
        <source>{action} did not work; the mask is as it was.</source>
        <translation>„{action}“ hat nicht funktioniert; die Maske ist, wie sie war.</translation>
    </message>
    <message>
        <source>{action}: nothing was changed. {reason}</source>
        <translation>{action}: Nichts wurde geändert. {reason}</translation>
    </message>
    <message>
        <source>{action}: there is nothing to change.</source>
        <translation>{action}: Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>{action}: what it would change you drew by hand, or it is another label&apos;s.</source>
        <translation>{action}: Was sich ändern würde, haben Sie von Hand gezeichnet, oder es gehört einem anderen Label.</translation>
    </message>
    <message>
        <source>{action}…</source>
        <translation>{action}…</translation>
    </message>
    <message>
        <source>{count} images are called {name}; put their masks into folders that are called like those of the images.</source>
        <translation>{count} Bilder heißen {name}; legen Sie deren Masken in Ordner, die wie die der Bilder heißen.</translation>
    </message>
    <message>
        <source>{count} images have the UID {uid}; remove the copies.</source>
        <translation>{count} Bilder haben die UID {uid}; entfernen Sie die Kopien.</translation>
    </message>
    <message>
        <source>{device} cannot be used on this computer</source>
        <translation>{device} ist auf diesem Computer nicht verwendbar</translation>
    </message>
    <message>
        <source>{device} cannot be used on this computer, so the model runs on the CPU.</source>
        <translation>{device} ist auf diesem Computer nicht verwendbar, daher läuft das Modell auf der CPU.</translation>
    </message>
    <message>
        <source>{device} failed or has too little memory</source>
        <translation>{device} ist ausgefallen oder hat zu wenig Speicher</translation>
    </message>
    <message>
        <source>{device} failed or has too little memory; the CPU scores, which takes longer.</source>
        <translation>{device} ist ausgefallen oder hat zu wenig Speicher; die Bewertung läuft auf der CPU, was länger dauert.</translation>
    </message>
    <message>
        <source>{difference} ({low} to {high})</source>
        <translation>{difference} ({low} bis {high})</translation>
    </message>
    <message>
        <source>{difference}: same held-out images as the one in use</source>
        <translation>{difference}: dieselben zurückgehaltenen Bilder wie beim Modell in Gebrauch</translation>
    </message>
    <message>
        <source>{fact}.</source>
        <translation>{fact}.</translation>
    </message>
    <message>
        <source>{few} of {all} masks that it learned from contradict what both models see; look through these images, and improve the model again.</source>
        <translation>{few} von {all} Masken, aus denen es gelernt hat, widersprechen dem, was beide Modelle sehen; sehen Sie diese Bilder durch und verbessern Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>{files} and {images}</source>
        <translation>{files} und {images}</translation>
    </message>
    <message>
        <source>{files} would be written to {folder}.</source>
        <translation>{files} würden in {folder} geschrieben.</translation>
    </message>
    <message>
        <source>{files} written to {folder}.</source>
        <translation>{files} in {folder} geschrieben.</translation>
    </message>
    <message>
        <source>{file} (in place of an earlier one)</source>
        <translation>{file} (anstelle einer früheren)</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); copy it to this computer.</source>
        <translation>{file} ist nicht lesbar ({reason}); kopieren Sie die Datei auf diesen Computer.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); reconnect its drive.</source>
        <translation>{file} ist nicht lesbar ({reason}); schließen Sie das Laufwerk wieder an.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}).</source>
        <translation>{file} kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>{file} is cut off, and {missing} of its masks are missing; copy it again.</source>
        <translation>{file} ist abgeschnitten, und {missing} der Masken darin fehlen; kopieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>{file} is damaged; copy it again, or export it again where it comes from.</source>
        <translation>{file} ist beschädigt; kopieren Sie die Datei erneut oder exportieren Sie sie erneut an ihrem Ursprung.</translation>
    </message>
    <message>
        <source>{file} is not a model file; choose one that WaveMask exported (*{suffix}).</source>
        <translation>{file} ist keine Modelldatei; wählen Sie eine, die WaveMask exportiert hat (*{suffix}).</translation>
    </message>
    <message>
        <source>{file} is one of the images; export to another folder.</source>
        <translation>{file} ist eines der Bilder; exportieren Sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{file} tells how much of each pixel belongs to a mask; pixels of at least half were taken.</source>
        <translation>{file} gibt an, wie viel von jedem Pixel zu einer Maske gehört; Pixel ab der Hälfte wurden übernommen.</translation>
    </message>
    <message>
        <source>{file} was written by a later version of WaveMask; update WaveMask to use it.</source>
        <translation>{file} wurde von einer späteren Version von WaveMask geschrieben; aktualisieren Sie WaveMask, um die Datei zu verwenden.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{images} submitted by both; {annotations} compared, those of frames that both have accepted. Frames that only one of them has accepted are left out: {one_sided}.</source>
        <translation>Von beiden abgegeben: {images}; verglichen: {annotations}, von Einzelbildern, die beide angenommen haben. Ausgelassene Einzelbilder, die nur einer von beiden angenommen hat: {one_sided}.</translation>
    </message>
    <message>
        <source>{images} with {masks} are there.</source>
        <translation>Vorhanden: {images} mit {masks}.</translation>
    </message>
    <message>
        <source>{images}, before and after</source>
        <translation>{images}, vorher und nachher</translation>
    </message>
    <message>
        <source>{image} could not be opened; the log file says why.</source>
        <translation>{image} konnte nicht geöffnet werden; der Grund steht in der Protokolldatei.</translation>
    </message>
    <message>
        <source>{image} has changed since it was annotated; its mask is kept. Restore the original file.</source>
        <translation>{image} hat sich seit der Annotation geändert; die Maske bleibt aufbewahrt. Stellen Sie die Originaldatei wieder her.</translation>
    </message>
    <message>
        <source>{image} has changed since it was annotated; restore the original file.</source>
        <translation>{image} hat sich seit der Annotation geändert; stellen Sie die Originaldatei wieder her.</translation>
    </message>
    <message>
        <source>{image} has no annotation yet; open it first.</source>
        <translation>{image} hat noch keine Annotation; öffnen Sie es zuerst.</translation>
    </message>
    <message>
        <source>{image} has no mask to copy.</source>
        <translation>{image} hat keine Maske zum Kopieren.</translation>
    </message>
    <message>
        <source>{image} has {other} pixels and this image {own}; nothing was copied.</source>
        <translation>{image} hat {other} Pixel und dieses Bild {own}; nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>{image}, frame {number}</source>
        <translation>{image}, Einzelbild {number}</translation>
    </message>
    <message>
        <source>{image}: Dice {before} before, {after} after</source>
        <translation>{image}: Dice {before} vorher, {after} nachher</translation>
    </message>
    <message>
        <source>{image}: outlines of {first} and {second}</source>
        <translation>{image}: Konturen von {first} und {second}</translation>
    </message>
    <message>
        <source>{keys} already is the key of “{command}”; take it away from there?</source>
        <translation>{keys} ist schon die Taste für „{command}“; dort wegnehmen?</translation>
    </message>
    <message>
        <source>{keys} is held for “{command}”, so it cannot be a shortcut.</source>
        <translation>{keys} wird für „{command}“ gedrückt gehalten und kann daher kein Tastenkürzel sein.</translation>
    </message>
    <message>
        <source>{keys} now is the key of “{command}”.</source>
        <translation>{keys} ist jetzt die Taste für „{command}“.</translation>
    </message>
    <message>
        <source>{kind}: {message}</source>
        <translation>{kind}: {message}</translation>
    </message>
    <message>
        <source>{length} mm per pixel</source>
        <translation>{length} mm je Pixel</translation>
    </message>
    <message>
        <source>{listed} of {total}</source>
        <translation>{listed} von {total}</translation>
    </message>
    <message>
        <source>{masks} imported for {images}.</source>
        <translation>{masks} für {images} importiert.</translation>
    </message>
    <message>
        <source>{masks} of “{label}”, of {patients}.</source>
        <translation>{masks} von „{label}“, von {patients}.</translation>
    </message>
    <message>
        <source>{masks} of “{label}”.</source>
        <translation>{masks} von „{label}“.</translation>
    </message>
    <message>
        <source>{masks} would be imported for {images}.</source>
        <translation>Würde importiert: {masks} für {images}.</translation>
    </message>
    <message>
        <source>{measure}: {before} before, {after} after, difference {interval}, {images} of {patients}</source>
        <translation>{measure}: {before} vorher, {after} nachher, Differenz {interval}, {images} von {patients}</translation>
    </message>
    <message>
        <source>{median} ({low} to {high})</source>
        <translation>{median} ({low} bis {high})</translation>
    </message>
    <message>
        <source>{name} cannot be opened
{problem}</source>
        <translation>{name} lässt sich nicht öffnen
{problem}</translation>
    </message>
    <message>
        <source>{name} could not be read within {seconds:g} seconds; copy it to a disk of this computer or export it again.</source>
        <translation>{name} konnte nicht innerhalb von {seconds:g} Sekunden gelesen werden; kopieren Sie die Datei auf einen Datenträger dieses Computers oder exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>{name} has another file name, because another image has the same name.</source>
        <translation>{name} hat einen anderen Dateinamen, weil ein anderes Bild gleich heißt.</translation>
    </message>
    <message>
        <source>{name} has another file name.</source>
        <translation>{name} hat einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>{name} is damaged in a way that ends the decoder; export it again from where it came from.</source>
        <translation>{name} ist so beschädigt, dass der Decoder abbricht; exportieren Sie die Datei erneut an ihrem Ursprung.</translation>
    </message>
    <message>
        <source>{name} is now {new}, because another image has the same name.</source>
        <translation>{name} heißt jetzt {new}, weil ein anderes Bild gleich heißt.</translation>
    </message>
    <message>
        <source>{name} is now {new}.</source>
        <translation>{name} heißt jetzt {new}.</translation>
    </message>
    <message>
        <source>{number} %-points</source>
        <translation>{number} %-Punkte</translation>
    </message>
    <message>
        <source>{number} pixels</source>
        <translation>{number} Pixel</translation>
    </message>
    <message>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number}. {area}, only {owner} has it: open</source>
        <translation>{number}. {area}, nur bei {owner}: offen</translation>
    </message>
    <message>
        <source>{number}. {area}, only {owner} has it: {side}&apos;s version</source>
        <translation>{number}. {area}, nur bei {owner}: Fassung von {side}</translation>
    </message>
    <message>
        <source>{path} cannot be understood; it should give each value a name, such as {{&quot;1&quot;: &quot;Lesion&quot;}}.</source>
        <translation>{path} ist nicht verständlich; jedem Wert sollte ein Name gegeben sein, etwa {{&quot;1&quot;: &quot;Lesion&quot;}}.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} does not exist; choose the file or folder with the masks.</source>
        <translation>{path} gibt es nicht; wählen Sie die Datei oder den Ordner mit den Masken.</translation>
    </message>
    <message>
        <source>{path} is damaged, so burnt-in text that you confirmed earlier may have to be confirmed again.</source>
        <translation>{path} ist beschädigt, daher muss früher bestätigter eingebrannter Text vielleicht erneut bestätigt werden.</translation>
    </message>
    <message>
        <source>{place} cannot be written to ({reason}), so annotations are kept in {folder}.</source>
        <translation>{place} ist nicht beschreibbar ({reason}), daher liegen Annotationen in {folder}.</translation>
    </message>
    <message>
        <source>{place} is read-only, so annotations are kept in {folder}.</source>
        <translation>{place} ist schreibgeschützt, daher liegen Annotationen in {folder}.</translation>
    </message>
    <message>
        <source>{problem} Press other ones.</source>
        <translation>{problem} Drücken Sie andere.</translation>
    </message>
    <message>
        <source>{process} crashed ({detail})</source>
        <translation>{process} ist abgestürzt ({detail})</translation>
    </message>
    <message>
        <source>{process} did not start ({detail})</source>
        <translation>{process} ist nicht gestartet ({detail})</translation>
    </message>
    <message>
        <source>{process} exited with code {detail}</source>
        <translation>{process} endete mit Code {detail}</translation>
    </message>
    <message>
        <source>{process} failed with an answer that cannot be read</source>
        <translation>{process} lieferte eine unlesbare Antwort</translation>
    </message>
    <message>
        <source>{process} was killed from outside ({detail}; perhaps the memory ran out)</source>
        <translation>{process} wurde von außen beendet ({detail}; vielleicht ging der Speicher aus)</translation>
    </message>
    <message>
        <source>{purpose}: about the folder</source>
        <translation>{purpose}: zum Ordner</translation>
    </message>
    <message>
        <source>{purpose}: choose the folder</source>
        <translation>{purpose}: Ordner wählen</translation>
    </message>
    <message>
        <source>{purpose}: folder</source>
        <translation>{purpose}: Ordner</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>{scale}, from {source}</source>
        <translation>{scale}, Quelle: {source}</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} und {last}</translation>
    </message>
    <message>
        <source>{share} apart from the model before</source>
        <translation>{share} Abweichung vom vorigen Modell</translation>
    </message>
    <message>
        <source>{share} of the image at {threshold}</source>
        <translation>{share} des Bildes bei {threshold}</translation>
    </message>
    <message>
        <source>{share} of the image at {threshold}, {own_share} at {own}, the model&apos;s own threshold</source>
        <translation>{share} des Bildes bei {threshold}, {own_share} bei {own}, dem Schwellenwert des Modells</translation>
    </message>
    <message>
        <source>{side} has not accepted this frame.</source>
        <translation>{side} hat dieses Einzelbild nicht angenommen.</translation>
    </message>
    <message>
        <source>{tool}, erase</source>
        <translation>{tool}, radieren</translation>
    </message>
    <message>
        <source>{tool}, invert</source>
        <translation>{tool}, invertieren</translation>
    </message>
    <message>
        <source>{unplaced} of {all} masks in {file} are left out, because it does not say which one image each of them belongs to.</source>
        <translation>{unplaced} von {all} Masken in {file} werden ausgelassen, weil nicht angegeben ist, zu welchem einen Bild jede gehört.</translation>
    </message>
    <message>
        <source>{user} on {computer} has the workspace in {folder} open since {since}; open it read-only, or try again once it is closed there.</source>
        <translation>{user} auf {computer} hat den Arbeitsbereich in {folder} seit {since} geöffnet; öffnen Sie ihn schreibgeschützt oder versuchen Sie es erneut, sobald er dort geschlossen ist.</translation>
    </message>
    <message>
        <source>{what} (Enter)</source>
        <translation>{what} (Eingabe)</translation>
    </message>
    <message>
        <source>{what} and is being started again.</source>
        <translation>{what} und wird neu gestartet.</translation>
    </message>
    <message>
        <source>{what} reaches beyond the part of the image that has a scale.</source>
        <translation>{what} reicht über den Teil des Bildes hinaus, der einen Maßstab hat.</translation>
    </message>
    <message>
        <source>{what} reaches into a part of the image without lengths, such as a Doppler trace.</source>
        <translation>{what} reicht in einen Teil des Bildes ohne Längenangaben, etwa eine Dopplerkurve.</translation>
    </message>
    <message>
        <source>{what} reaches over two regions with different scales.</source>
        <translation>{what} reicht über zwei Regionen mit verschiedenen Maßstäben.</translation>
    </message>
    <message>
        <source>{what} reaches over two regions with separate scales.</source>
        <translation>{what} reicht über zwei Regionen mit getrennten Maßstäben.</translation>
    </message>
    <message>
        <source>{what} twice on this image, so nothing is proposed for it.</source>
        <translation>{what}, zweimal bei diesem Bild; daher wird dafür nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>{what}, so it is not known how long a training run would take.</source>
        <translation>{what}; daher ist nicht bekannt, wie lange ein Trainingslauf dauern würde.</translation>
    </message>
    <message>
        <source>{what}, {times} times in a row; choose a device to try again.</source>
        <translation>{what}, {times}-mal in Folge; wählen Sie ein Gerät, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>{what}; Model → Improve model… goes on with it.</source>
        <translation>{what}; Modell → Modell verbessern… setzt ihn fort.</translation>
    </message>
    <message>
        <source>{why}, so the model now runs on the CPU.</source>
        <translation>{why}, daher läuft das Modell jetzt auf der CPU.</translation>
    </message>
    <message>
        <source>{why}; the CPU goes on, which takes longer.</source>
        <translation>{why}; die CPU macht weiter, was länger dauert.</translation>
    </message>
    <message>
        <source>“Go on” takes it up where it was, with the masks that it began with; what you have accepted since then is for the next run. “Discard” forgets it. Your masks and the model in use stay as they are either way.</source>
        <translation>„Fortsetzen“ macht dort weiter, wo er war, mit den Masken, mit denen er begann; was Sie seither angenommen haben, ist für den nächsten Lauf. „Verwerfen“ vergisst ihn. Ihre Masken und das Modell in Gebrauch bleiben so oder so, wie sie sind.</translation>
    </message>
    <message>
        <source>“Open folder…” in the menu</source>
        <translation>„Ordner öffnen…“ im Menü</translation>
    </message>
    <message>
        <source>“Undo” takes back those of the open image.</source>
        <translation>„Rückgängig“ nimmt die des offenen Bildes zurück.</translation>
    </message>
    <message>
        <source>“{command}” belongs to the mouse or to a key that is held, and stays as it is.</source>
        <translation>„{command}“ gehört zur Maus oder zu einer gehaltenen Taste und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>“{command}” has its original keys again.</source>
        <translation>„{command}“ hat wieder seine ursprünglichen Tasten.</translation>
    </message>
    <message>
        <source>“{command}” has none any more.</source>
        <translation>„{command}“ hat keine mehr.</translation>
    </message>
    <message>
        <source>“{label}” has a mask here that is hidden.</source>
        <translation>„{label}“ hat hier eine ausgeblendete Maske.</translation>
    </message>
    <message>
        <source>“{label}” has a mask here that is hidden; show it before you accept.</source>
        <translation>„{label}“ hat hier eine ausgeblendete Maske; blenden Sie sie ein, bevor Sie annehmen.</translation>
    </message>
    <message>
        <source>“{label}” has been worked on here, so it stays.</source>
        <translation>„{label}“ wurde hier bearbeitet und bleibt daher.</translation>
    </message>
    <message>
        <source>“{label}” is hidden; show it to change it.</source>
        <translation>„{label}“ ist ausgeblendet; blenden Sie es ein, um es zu ändern.</translation>
    </message>
    <message>
        <source>“{label}” is locked; unlock it to change it.</source>
        <translation>„{label}“ ist gesperrt; entsperren Sie es, um es zu ändern.</translation>
    </message>
    <message>
        <source>“{model}” is again used for {kind} images from now on.</source>
        <translation>„{model}“ wird ab jetzt wieder für {kind}-Bilder verwendet.</translation>
    </message>
    <message>
        <source>“{model}” is back.</source>
        <translation>„{model}“ ist wieder da.</translation>
    </message>
    <message>
        <source>“{model}” is exported to {path}.</source>
        <translation>„{model}“ wurde nach {path} exportiert.</translation>
    </message>
    <message>
        <source>“{model}” is in the trash, and deleted for good after {days} days.</source>
        <translation>„{model}“ ist im Papierkorb und wird nach {days} Tagen endgültig gelöscht.</translation>
    </message>
    <message>
        <source>“{model}” is installed, and is in use.</source>
        <translation>„{model}“ ist installiert und in Gebrauch.</translation>
    </message>
    <message>
        <source>“{model}” is installed, but not in use yet.</source>
        <translation>„{model}“ ist installiert, aber noch nicht in Gebrauch.</translation>
    </message>
    <message>
        <source>“{model}” is used for {kind} images from now on.</source>
        <translation>„{model}“ wird ab jetzt für {kind}-Bilder verwendet.</translation>
    </message>
    <message>
        <source>“{model}” was not put into use, what was in use stays: {reason}</source>
        <translation>„{model}“ wurde nicht in Gebrauch genommen, das bisherige bleibt: {reason}</translation>
    </message>
    <message>
        <source>“{name}” has not submitted this image yet; ask them to, or come back later.</source>
        <translation>„{name}“ hat dieses Bild noch nicht abgegeben; bitten Sie darum oder kommen Sie später wieder.</translation>
    </message>
    <message>
        <source>“{source}” has nothing here that “{target}” could have.</source>
        <translation>„{source}“ hat hier nichts, was „{target}“ bekommen könnte.</translation>
    </message>
    <message>
        <source>“{version}” is tested before it is used…</source>
        <translation>„{version}“ wird geprüft, bevor sie verwendet wird…</translation>
    </message>
    <message numerus="yes">
        <source>Accept the masks of at least {n} images more, of {patients} more; then the model can learn from them.</source>
        <translation>
            <numerusform>Nehmen Sie die Masken mindestens eines weiteren Bildes an, von noch {patients}; dann kann das Modell daraus lernen.</numerusform>
            <numerusform>Nehmen Sie die Masken von mindestens {n} weiteren Bildern an, von noch {patients}; dann kann das Modell daraus lernen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the masks of at least {n} images more; then the model can learn from them.</source>
        <translation>
            <numerusform>Nehmen Sie die Masken mindestens eines weiteren Bildes an; dann kann das Modell daraus lernen.</numerusform>
            <numerusform>Nehmen Sie die Masken von mindestens {n} weiteren Bildern an; dann kann das Modell daraus lernen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also {n} accepted masks, because the model may know the patient already.</source>
        <translation>
            <numerusform>Auch {n} angenommene Maske, weil das Modell den Patienten vielleicht schon kennt.</numerusform>
            <numerusform>Auch {n} angenommene Masken, weil das Modell den Patienten vielleicht schon kennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bland-Altman plot of the areas outlined by {a} and {b}, {n} pairs</source>
        <translation>
            <numerusform>Bland-Altman-Diagramm der von {a} und {b} konturierten Flächen, {n} Paar</numerusform>
            <numerusform>Bland-Altman-Diagramm der von {a} und {b} konturierten Flächen, {n} Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close all {n}</source>
        <translation>
            <numerusform>{n} schließen</numerusform>
            <numerusform>Alle {n} schließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare on the {n} held-out images</source>
        <translation>
            <numerusform>Am zurückgehaltenen Bild vergleichen</numerusform>
            <numerusform>An den {n} zurückgehaltenen Bildern vergleichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare on the {n} selected images</source>
        <translation>
            <numerusform>Am ausgewählten Bild vergleichen</numerusform>
            <numerusform>An den {n} ausgewählten Bildern vergleichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on {n} images.</source>
        <translation>
            <numerusform>An einem Bild verglichen.</numerusform>
            <numerusform>An {n} Bildern verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export {n} selected images…</source>
        <translation>
            <numerusform>Ausgewähltes Bild exportieren…</numerusform>
            <numerusform>{n} ausgewählte Bilder exportieren…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exports the masks of {n} images as {formats} and {last}, each into a folder of its own.</source>
        <translation>
            <numerusform>Exportiert die Masken von {n} Bild als {formats} und {last}, je in einen eigenen Ordner.</numerusform>
            <numerusform>Exportiert die Masken von {n} Bildern als {formats} und {last}, je in einen eigenen Ordner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exports the masks of {n} images as {format}.</source>
        <translation>
            <numerusform>Exportiert die Masken von {n} Bild als {format}.</numerusform>
            <numerusform>Exportiert die Masken von {n} Bildern als {format}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For {n} images there is no model, so outline them by hand.</source>
        <translation>
            <numerusform>Für ein Bild gibt es kein Modell; konturieren Sie es daher von Hand.</numerusform>
            <numerusform>Für {n} Bilder gibt es kein Modell; konturieren Sie sie daher von Hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It happened {n} times.</source>
        <translation>
            <numerusform>Es ist {n}-mal passiert.</numerusform>
            <numerusform>Es ist {n}-mal passiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes {n} pixels of “{label}”, which has been worked on here, so that stays.</source>
        <translation>
            <numerusform>Die Maske würde {n} Pixel von „{label}“ wegnehmen, das hier bearbeitet wurde; daher bleibt es.</numerusform>
            <numerusform>Die Maske würde {n} Pixel von „{label}“ wegnehmen, das hier bearbeitet wurde; daher bleibt es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes {n} pixels of “{label}”. {reason}</source>
        <translation>
            <numerusform>Die Maske würde {n} Pixel von „{label}“ wegnehmen. {reason}</numerusform>
            <numerusform>Die Maske würde {n} Pixel von „{label}“ wegnehmen. {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean Dice over {n} accepted images that neither has learned from: {first} and {second}.</source>
        <translation>
            <numerusform>Mittlerer Dice über {n} angenommenes Bild, aus dem keine von beiden gelernt hat: {first} und {second}.</numerusform>
            <numerusform>Mittlerer Dice über {n} angenommene Bilder, aus denen keine von beiden gelernt hat: {first} und {second}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median {median}, half of the images between {low} and {high} (n = {n} images with an accepted frame).</source>
        <translation>
            <numerusform>Median {median}, die Hälfte der Bilder zwischen {low} und {high} (n = {n} Bild mit einem angenommenen Einzelbild).</numerusform>
            <numerusform>Median {median}, die Hälfte der Bilder zwischen {low} und {high} (n = {n} Bilder mit einem angenommenen Einzelbild).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No patient in the files</source>
        <translation>
            <numerusform>Kein Patient in der Datei</numerusform>
            <numerusform>Kein Patient in den Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No series in the files</source>
        <translation>
            <numerusform>Keine Serie in der Datei</numerusform>
            <numerusform>Keine Serie in den Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No study in the files</source>
        <translation>
            <numerusform>Keine Studie in der Datei</numerusform>
            <numerusform>Keine Studie in den Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all {all} that you accepted, {n} are as proposed, and {corrected} drawn, imported or corrected.</source>
        <translation>
            <numerusform>Von allen {all}, die Sie angenommen haben, ist {n} wie vorgeschlagen; {corrected} gezeichnet, importiert oder korrigiert.</numerusform>
            <numerusform>Von allen {all}, die Sie angenommen haben, sind {n} wie vorgeschlagen; {corrected} gezeichnet, importiert oder korrigiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose for {n} selected images</source>
        <translation>
            <numerusform>Für das ausgewählte Bild vorschlagen</numerusform>
            <numerusform>Für {n} ausgewählte Bilder vorschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed for {n} images.</source>
        <translation>
            <numerusform>Für ein Bild vorgeschlagen.</numerusform>
            <numerusform>Für {n} Bilder vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading folder… {n} images</source>
        <translation>
            <numerusform>Ordner wird gelesen… {n} Bild</numerusform>
            <numerusform>Ordner wird gelesen… {n} Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} selected images from the list</source>
        <translation>
            <numerusform>Ausgewähltes Bild aus der Liste entfernen</numerusform>
            <numerusform>{n} ausgewählte Bilder aus der Liste entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cine is left: {n} of {total} frames had something to decide on, and nothing waits any more.</source>
        <translation>
            <numerusform>Die Cine-Sequenz wird verlassen: Bei einem von {total} Einzelbildern gab es etwas zu entscheiden, und nichts wartet mehr.</numerusform>
            <numerusform>Die Cine-Sequenz wird verlassen: Bei {n} von {total} Einzelbildern gab es etwas zu entscheiden, und nichts wartet mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has {n} scales of its own here, {scales}.</source>
        <translation>
            <numerusform>Die Datei hat hier einen eigenen Maßstab, {scales}.</numerusform>
            <numerusform>Die Datei hat hier {n} eigene Maßstäbe, {scales}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last steps on {n} images are lost.</source>
        <translation>
            <numerusform>Die letzten Schritte an einem Bild sind verloren.</numerusform>
            <numerusform>Die letzten Schritte an {n} Bildern sind verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The masks of “{label}” and “{other}” share {n} pixels; let one of the labels overlap others.</source>
        <translation>
            <numerusform>Die Masken von „{label}“ und „{other}“ haben {n} Pixel gemeinsam; erlauben Sie einem der Labels, andere zu überlappen.</numerusform>
            <numerusform>Die Masken von „{label}“ und „{other}“ haben {n} Pixel gemeinsam; erlauben Sie einem der Labels, andere zu überlappen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model failed on {n} images.</source>
        <translation>
            <numerusform>Das Modell ist bei einem Bild fehlgeschlagen.</numerusform>
            <numerusform>Das Modell ist bei {n} Bildern fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The work on {n} images is lost.</source>
        <translation>
            <numerusform>Die Arbeit an einem Bild ist verloren.</numerusform>
            <numerusform>Die Arbeit an {n} Bildern ist verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The work on {n} images is that of the backup of {backup}.</source>
        <translation>
            <numerusform>Die Arbeit an einem Bild ist die der Sicherung vom {backup}.</numerusform>
            <numerusform>Die Arbeit an {n} Bildern ist die der Sicherung vom {backup}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} held-out images</source>
        <translation>
            <numerusform>Das zurückgehaltene Bild</numerusform>
            <numerusform>Die {n} zurückgehaltenen Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} selected images</source>
        <translation>
            <numerusform>Das ausgewählte Bild</numerusform>
            <numerusform>Die {n} ausgewählten Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They hold for all {n} frames; look at several.</source>
        <translation>
            <numerusform>Die Rahmen gelten für {n} Einzelbild; sehen Sie es an.</numerusform>
            <numerusform>Die Rahmen gelten für alle {n} Einzelbilder; sehen Sie mehrere an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds {n} Frames; the first is shown.</source>
        <translation>
            <numerusform>Diese Datei enthält ein Einzelbild; es wird gezeigt.</numerusform>
            <numerusform>Diese Datei enthält {n} Einzelbilder; das erste wird gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds {n} pages; the first is shown.</source>
        <translation>
            <numerusform>Diese Datei enthält eine Seite; sie wird gezeigt.</numerusform>
            <numerusform>Diese Datei enthält {n} Seiten; die erste wird gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} smaller parts</source>
        <translation>
            <numerusform>und ein kleinerer Teil</numerusform>
            <numerusform>und {n} kleinere Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{action}: {done} of {n} frames, Esc stops</source>
        <translation>
            <numerusform>{action}: {done} von {n} Einzelbild, Esc hält an</numerusform>
            <numerusform>{action}: {done} von {n} Einzelbildern, Esc hält an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} images</source>
        <translation>
            <numerusform>{done} von {n} Bild</numerusform>
            <numerusform>{done} von {n} Bildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{files} would be written to {folder}, {n} of them in place of earlier ones.</source>
        <translation>
            <numerusform>{files} würden in {folder} geschrieben, {n} davon anstelle einer früheren.</numerusform>
            <numerusform>{files} würden in {folder} geschrieben, {n} davon anstelle früherer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{keyframes} of {n} frames are keyframes</source>
        <translation>
            <numerusform>{keyframes} von {n} Einzelbild ist Schlüsselbild</numerusform>
            <numerusform>{keyframes} von {n} Einzelbildern sind Schlüsselbilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accepted</source>
        <translation>
            <numerusform>{n} angenommen</numerusform>
            <numerusform>{n} angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accepted masks</source>
        <translation>
            <numerusform>{n} angenommene Maske</numerusform>
            <numerusform>{n} angenommene Masken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations</source>
        <translation>
            <numerusform>{n} Annotation</numerusform>
            <numerusform>{n} Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} boxes</source>
        <translation>
            <numerusform>{n} Rahmen</numerusform>
            <numerusform>{n} Rahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} boxes lie over a mask, which would be blanked there.</source>
        <translation>
            <numerusform>{n} Rahmen liegt über einer Maske, die dort geschwärzt würde.</numerusform>
            <numerusform>{n} Rahmen liegen über einer Maske, die dort geschwärzt würde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be written; {outcome}</source>
        <translation>
            <numerusform>{n} kann nicht geschrieben werden; {outcome}</numerusform>
            <numerusform>{n} können nicht geschrieben werden; {outcome}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codes</source>
        <translation>
            <numerusform>{n} Code</numerusform>
            <numerusform>{n} Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be written; {outcome}</source>
        <translation>
            <numerusform>{n} konnte nicht geschrieben werden; {outcome}</numerusform>
            <numerusform>{n} konnten nicht geschrieben werden; {outcome}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decided</source>
        <translation>
            <numerusform>{n} entschieden</numerusform>
            <numerusform>{n} entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} frames</source>
        <translation>
            <numerusform>{n} Einzelbild</numerusform>
            <numerusform>{n} Einzelbilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images</source>
        <translation>
            <numerusform>{n} Bild</numerusform>
            <numerusform>{n} Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are listed again.</source>
        <translation>
            <numerusform>Ein Bild ist wieder aufgelistet.</numerusform>
            <numerusform>{n} Bilder sind wieder aufgelistet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are not learned from; {image}: {reason}</source>
        <translation>
            <numerusform>Aus einem Bild wird nicht gelernt; {image}: {reason}</numerusform>
            <numerusform>Aus {n} Bildern wird nicht gelernt; {image}: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images could not be read.</source>
        <translation>
            <numerusform>Ein Bild konnte nicht gelesen werden.</numerusform>
            <numerusform>{n} Bilder konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images of this folder keep those that you chose for them.</source>
        <translation>
            <numerusform>Ein Bild dieses Ordners behält das Modell, das Sie dafür gewählt haben.</numerusform>
            <numerusform>{n} Bilder dieses Ordners behalten die Modelle, die Sie dafür gewählt haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images submitted.</source>
        <translation>
            <numerusform>Ein Bild abgegeben.</numerusform>
            <numerusform>{n} Bilder abgegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images were removed from the list; the masks stay. “{command}” brings them back.</source>
        <translation>
            <numerusform>Ein Bild wurde aus der Liste entfernt; die Masken bleiben. „{command}“ holt es zurück.</numerusform>
            <numerusform>{n} Bilder wurden aus der Liste entfernt; die Masken bleiben. „{command}“ holt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept as they were drawn here.</source>
        <translation>
            <numerusform>{n} behalten, wie hier gezeichnet.</numerusform>
            <numerusform>{n} behalten, wie hier gezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} masks</source>
        <translation>
            <numerusform>{n} Maske</numerusform>
            <numerusform>{n} Masken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} masks of {patients}. They are held out: never learned from, and decide whether the new model is better.</source>
        <translation>
            <numerusform>{n} Maske von {patients}. Sie ist zurückgehalten: Aus ihr wird nie gelernt, und sie entscheidet, ob das neue Modell besser ist.</numerusform>
            <numerusform>{n} Masken von {patients}. Sie sind zurückgehalten: Aus ihnen wird nie gelernt, und sie entscheiden, ob das neue Modell besser ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more behind this page</source>
        <translation>
            <numerusform>{n} weiterer nach dieser Seite</numerusform>
            <numerusform>{n} weitere nach dieser Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not accepted</source>
        <translation>
            <numerusform>{n} nicht angenommen</numerusform>
            <numerusform>{n} nicht angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other patients</source>
        <translation>
            <numerusform>{n} anderen Patienten</numerusform>
            <numerusform>{n} anderen Patienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts: area and diameters</source>
        <translation>
            <numerusform>{n} Teil: Fläche und Durchmesser</numerusform>
            <numerusform>{n} Teile: Fläche und Durchmesser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} patients</source>
        <translation>
            <numerusform>{n} Patient</numerusform>
            <numerusform>{n} Patienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems.</source>
        <translation>
            <numerusform>{n} Problem.</numerusform>
            <numerusform>{n} Probleme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} processor cores</source>
        <translation>
            <numerusform>{n} Prozessorkern</numerusform>
            <numerusform>{n} Prozessorkerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} ausgewählt</numerusform>
            <numerusform>{n} ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} smaller places are not listed; “from {a}” or “from {b}” decides them too.</source>
        <translation>
            <numerusform>{n} kleinere Stelle ist nicht aufgelistet; „von {a}“ oder „von {b}“ entscheidet auch über sie.</numerusform>
            <numerusform>{n} kleinere Stellen sind nicht aufgelistet; „von {a}“ oder „von {b}“ entscheidet auch über sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <translation>
            <numerusform>{n} Schritt</numerusform>
            <numerusform>{n} Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there already.</source>
        <translation>
            <numerusform>{n} schon vorhanden.</numerusform>
            <numerusform>{n} schon vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were skipped: choose “Skipped” above the list to see them.</source>
        <translation>
            <numerusform>Eines wurde übersprungen: Wählen Sie „Übersprungen“ über der Liste, um es zu sehen.</numerusform>
            <numerusform>{n} wurden übersprungen: Wählen Sie „Übersprungen“ über der Liste, um sie zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{states} frames</source>
        <translation>
            <numerusform>Einzelbild: {states}</numerusform>
            <numerusform>Einzelbilder: {states}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{values}, after {last} of {n} steps</source>
        <translation>
            <numerusform>{values}, nach {last} von {n} Schritt</numerusform>
            <numerusform>{values}, nach {last} von {n} Schritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{values}, after {n} steps</source>
        <translation>
            <numerusform>{values}, nach {n} Schritt</numerusform>
            <numerusform>{values}, nach {n} Schritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{label}” has masks in {n} images, so it stays; it can be hidden.</source>
        <translation>
            <numerusform>„{label}“ hat Masken in einem Bild und bleibt daher; es lässt sich ausblenden.</numerusform>
            <numerusform>„{label}“ hat Masken in {n} Bildern und bleibt daher; es lässt sich ausblenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… und {n} weitere.</numerusform>
            <numerusform>… und {n} weitere.</numerusform>
        </translation>
    </message>
</context>
</TS>
