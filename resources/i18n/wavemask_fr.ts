<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>WaveMask</name>
    <message>
        <source>(hidden)</source>
        <translation>(masqué)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>0% or 100%</source>
        <translation>0&#xa0;% ou 100&#xa0;%</translation>
    </message>
    <message>
        <source>1 for a disc; less the longer or more jagged the mask is</source>
        <translation>1 pour un disque&#xa0;; d’autant moins que le masque est allongé ou dentelé</translation>
    </message>
    <message>
        <source>1 of 4: the proposal</source>
        <translation>1 sur 4&#xa0;: la proposition</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>2 of 4: correct it</source>
        <translation>2 sur 4&#xa0;: la corriger</translation>
    </message>
    <message>
        <source>3 of 4: accept it</source>
        <translation>3 sur 4&#xa0;: l’accepter</translation>
    </message>
    <message>
        <source>4 of 4: export</source>
        <translation>4 sur 4&#xa0;: l’export</translation>
    </message>
    <message>
        <source>50 to 80 %</source>
        <translation>50 à 80&#xa0;%</translation>
    </message>
    <message>
        <source>50%</source>
        <translation>50&#xa0;%</translation>
    </message>
    <message>
        <source>80 to 90 %</source>
        <translation>80 à 90&#xa0;%</translation>
    </message>
    <message>
        <source>90 % and above</source>
        <translation>90&#xa0;% et plus</translation>
    </message>
    <message>
        <source>95 of 100 points of an outline are this near to the accepted one, with the image at 224 × 224 pixels</source>
        <translation>95 points sur 100 d’un contour sont au plus à cette distance du contour accepté, l’image ayant 224 × 224 pixels</translation>
    </message>
    <message>
        <source>A box of {size} px is too small for the model; drag one of at least {least} px.</source>
        <translation>Un cadre de {size} px est trop petit pour le modèle&#xa0;; tracez-en un d’au moins {least} px.</translation>
    </message>
    <message>
        <source>A box prompt for what you see of the image; zoom in first.</source>
        <translation>Un cadre ciblé sur ce que vous voyez de l’image&#xa0;; zoomez d’abord.</translation>
    </message>
    <message>
        <source>A change could not be saved; is another window at work here? Close it and open this again.</source>
        <translation>Une modification n’a pas pu être enregistrée&#xa0;; une autre fenêtre est-elle à l’œuvre ici&#xa0;? Fermez-la et rouvrez ceci.</translation>
    </message>
    <message>
        <source>A faint outline of the mask that you saw last, where that image has the same size.</source>
        <translation>Un contour discret du dernier masque que vous avez vu, si cette image a la même taille.</translation>
    </message>
    <message>
        <source>A file cannot be read or written ({detail}); make room or put it back, and go on.</source>
        <translation>Un fichier ne peut être lu ou écrit ({detail})&#xa0;; libérez de l’espace ou remettez-le en place, puis poursuivez.</translation>
    </message>
    <message>
        <source>A label map holds {most} labels at most; export PNG masks instead.</source>
        <translation>Une carte d’étiquettes contient au plus {most} étiquettes&#xa0;; exportez plutôt des masques PNG.</translation>
    </message>
    <message>
        <source>A label needs a name of 1 to {most} characters.</source>
        <translation>Une étiquette doit avoir un nom de 1 à {most} caractères.</translation>
    </message>
    <message>
        <source>A line of {length} pixels is too short to tell the scale; draw one as long as you can.</source>
        <translation>Une ligne de {length} pixels est trop courte pour donner l’échelle&#xa0;; tracez-en une aussi longue que possible.</translation>
    </message>
    <message>
        <source>A model&apos;s title is one line of at most {most} characters.</source>
        <translation>Le titre d’un modèle est une ligne d’au plus {most} caractères.</translation>
    </message>
    <message>
        <source>A new model waits for your decision</source>
        <translation>Un nouveau modèle attend votre décision</translation>
    </message>
    <message>
        <source>A note has at most {most} characters.</source>
        <translation>Une note a au plus {most} caractères.</translation>
    </message>
    <message>
        <source>A proposal is ready: “Reset to proposal” takes it, the threshold blends it with your edits.</source>
        <translation>Une proposition est prête&#xa0;: «&#xa0;Revenir à la proposition&#xa0;» la reprend, le seuil la combine avec vos modifications.</translation>
    </message>
    <message>
        <source>A reader&apos;s name has at most {most} characters, all on one line.</source>
        <translation>Le nom d’un lecteur a au plus {most} caractères, sur une seule ligne.</translation>
    </message>
    <message>
        <source>A run that was cut off</source>
        <translation>Un entraînement interrompu</translation>
    </message>
    <message>
        <source>A run that was cut off at {share}</source>
        <translation>Un entraînement interrompu à {share}</translation>
    </message>
    <message>
        <source>A training run is going on already; wait until it is over, or cancel it.</source>
        <translation>Un entraînement est déjà en cours&#xa0;; attendez qu’il soit terminé ou annulez-le.</translation>
    </message>
    <message>
        <source>A training run is going on; closing stops it, and it can be taken up again at the next start.</source>
        <translation>Un entraînement est en cours&#xa0;; fermer l’arrête, et il pourra être repris au prochain démarrage.</translation>
    </message>
    <message>
        <source>A training run is over; Model → Improve model… shows what came of it.</source>
        <translation>Un entraînement est terminé&#xa0;; Modèle → Améliorer le modèle… en montre le résultat.</translation>
    </message>
    <message>
        <source>A training run that was cut off waits; go on with it, or discard it first.</source>
        <translation>Un entraînement interrompu est en attente&#xa0;; poursuivez-le ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>A training run was cut off at {share}; Model → Improve model… goes on with it.</source>
        <translation>Un entraînement a été interrompu à {share}&#xa0;; Modèle → Améliorer le modèle… le poursuit.</translation>
    </message>
    <message>
        <source>A training run was cut off; Model → Improve model… goes on with it.</source>
        <translation>Un entraînement a été interrompu&#xa0;; Modèle → Améliorer le modèle… le poursuit.</translation>
    </message>
    <message>
        <source>A version is tested just now.</source>
        <translation>Une version est en cours de test.</translation>
    </message>
    <message>
        <source>A version that is not here any more</source>
        <translation>Une version qui n’est plus ici</translation>
    </message>
    <message>
        <source>About WaveMask</source>
        <translation>À propos de WaveMask</translation>
    </message>
    <message>
        <source>About this version</source>
        <translation>À propos de cette version</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept all labels</source>
        <translation>Accepter toutes les étiquettes</translation>
    </message>
    <message>
        <source>Accept no more (Esc)</source>
        <translation>Ne plus rien accepter (Échap)</translation>
    </message>
    <message>
        <source>Accept none of this page</source>
        <translation>Ne rien accepter sur cette page</translation>
    </message>
    <message>
        <source>Accept the image, or the frame of a cine, with all its masks and go to the next one.</source>
        <translation>Accepter l’image, ou la trame d’une boucle ciné, avec tous ses masques et passer à la suivante.</translation>
    </message>
    <message>
        <source>Accept what is ticked on this page, and show the next one (Enter)</source>
        <translation>Accepter ce qui est coché sur cette page et afficher la suivante (Entrée)</translation>
    </message>
    <message>
        <source>Accept {count} of this page</source>
        <translation>Accepter {count} sur cette page</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Accepted and corrected</source>
        <translation>Acceptées et corrigées</translation>
    </message>
    <message>
        <source>Accepted and corrected ({count})</source>
        <translation>Acceptées et corrigées ({count})</translation>
    </message>
    <message>
        <source>Accepted only</source>
        <translation>Acceptées seulement</translation>
    </message>
    <message>
        <source>Accepted only ({count})</source>
        <translation>Acceptées seulement ({count})</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Transversal</translation>
    </message>
    <message>
        <source>Active time alone: pauses are not counted.</source>
        <translation>Temps actif seulement&#xa0;: les pauses ne sont pas comptées.</translation>
    </message>
    <message>
        <source>Actual pixels (1:1)</source>
        <translation>Pixels réels (1:1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a version from a {suffix} file</source>
        <translation>Ajouter une version à partir d’un fichier {suffix}</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
    <message>
        <source>Add to the mask</source>
        <translation>Ajouter au masque</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Arbitrage</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>After: Dice {dice}</source>
        <translation>Après&#xa0;: Dice {dice}</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>Concordance des lecteurs</translation>
    </message>
    <message>
        <source>Agreement of the two readers</source>
        <translation>Concordance des deux lecteurs</translation>
    </message>
    <message>
        <source>Agreement of {a} (A) and {b} (B)</source>
        <translation>Concordance de {a} (A) et {b} (B)</translation>
    </message>
    <message>
        <source>All decided images ({count})</source>
        <translation>Toutes les images décidées ({count})</translation>
    </message>
    <message>
        <source>All from {side}</source>
        <translation>Tout de {side}</translation>
    </message>
    <message>
        <source>All images of this folder</source>
        <translation>Toutes les images de ce dossier</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>All masks of this image are more than a DICOM file holds; export fewer labels at a time.</source>
        <translation>Tous les masques de cette image dépassent ce que contient un fichier DICOM&#xa0;; exportez moins d’étiquettes à la fois.</translation>
    </message>
    <message>
        <source>All of the image, whatever its regions</source>
        <translation>Toute l’image, quelles que soient ses régions</translation>
    </message>
    <message>
        <source>All of them had been submitted before.</source>
        <translation>Toutes avaient déjà été soumises.</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Also write the images</source>
        <translation>Écrire aussi les images</translation>
    </message>
    <message>
        <source>An annotation is the mask of one frame for one label.</source>
        <translation>Une annotation est le masque d’une trame pour une étiquette.</translation>
    </message>
    <message>
        <source>An end of the line that is one pixel off changes it by {share}. Pixels are taken to be square.</source>
        <translation>Un pixel d’écart à une extrémité de la ligne change sa longueur de {share}. Les pixels sont supposés carrés.</translation>
    </message>
    <message>
        <source>An endoscope shows near things larger than far ones, so its image has no one scale.</source>
        <translation>Un endoscope montre ce qui est proche plus grand que ce qui est loin&#xa0;; son image n’a donc pas d’échelle unique.</translation>
    </message>
    <message>
        <source>An image that is not listed</source>
        <translation>Une image hors liste</translation>
    </message>
    <message>
        <source>Annotations are kept in {folder}.</source>
        <translation>Les annotations sont conservées dans {folder}.</translation>
    </message>
    <message>
        <source>Annotations by label and state</source>
        <translation>Annotations par étiquette et par état</translation>
    </message>
    <message>
        <source>Annotations cannot be kept in {folder} ({reason}); choose another workspace folder.</source>
        <translation>Impossible de conserver les annotations dans {folder} ({reason})&#xa0;; choisissez un autre dossier pour l’espace de travail.</translation>
    </message>
    <message>
        <source>Anonymous display</source>
        <translation>Affichage anonyme</translation>
    </message>
    <message>
        <source>Another one is still being written.</source>
        <translation>Un autre est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>Another program holds the workspace in {folder}; close it and try again.</source>
        <translation>Un autre programme occupe l’espace de travail dans {folder}&#xa0;; fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Another window on this computer (process {process}) has the workspace in {folder} open since {since}; open it read-only, or try again once it is closed there.</source>
        <translation>Une autre fenêtre de cet ordinateur (processus {process}) a ouvert l’espace de travail dans {folder} depuis {since}&#xa0;; ouvrez-le en lecture seule, ou réessayez une fois qu’il y sera fermé.</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>Toute confiance</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aire</translation>
    </message>
    <message>
        <source>Area of A {minus} area of B ({unit})</source>
        <translation>Aire de A {minus} aire de B ({unit})</translation>
    </message>
    <message>
        <source>Area of part {number}</source>
        <translation>Aire de la partie {number}</translation>
    </message>
    <message>
        <source>Area of the mask at this threshold</source>
        <translation>Aire du masque à ce seuil</translation>
    </message>
    <message>
        <source>Area of the proposal at each threshold</source>
        <translation>Aire de la proposition à chaque seuil</translation>
    </message>
    <message>
        <source>Area of the proposal at each threshold, in per cent of the image. What you painted or erased is not in it.
The line with a dot is the threshold now, the dashed one is the model&apos;s own.</source>
        <translation>Aire de la proposition à chaque seuil, en pour cent de l’image. Ce que vous avez peint ou gommé n’y est pas compris.
La ligne avec un point est le seuil actuel, celle en tirets est celui du modèle.</translation>
    </message>
    <message>
        <source>Area {a} and {b}, equal areas</source>
        <translation>Aire {a} et {b}, aires égales</translation>
    </message>
    <message>
        <source>Area {a} and {b}, {side} is {difference} larger</source>
        <translation>Aire {a} et {b}, {side} est plus grande de {difference}</translation>
    </message>
    <message>
        <source>As PNG without metadata, into a folder “{folder}”, under the names of their masks. Overlays and training folders hold the images anyway, tables and DICOM-SEG never.</source>
        <translation>En PNG sans métadonnées, dans un dossier «&#xa0;{folder}&#xa0;», sous le nom de leurs masques. Les superpositions et les dossiers d’entraînement contiennent de toute façon les images, les tableaux et DICOM-SEG jamais.</translation>
    </message>
    <message>
        <source>As the files say</source>
        <translation>Selon les fichiers</translation>
    </message>
    <message>
        <source>As the folders list them. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Dans l’ordre des dossiers. Les images restent en place pendant votre travail&#xa0;; choisissez de nouveau ce tri pour le refaire.</translation>
    </message>
    <message>
        <source>As they were added</source>
        <translation>Par ordre d’ajout</translation>
    </message>
    <message>
        <source>Ask the model about several frames, in the background.</source>
        <translation>Interroger le modèle sur plusieurs trames, en arrière-plan.</translation>
    </message>
    <message>
        <source>Ask the model once more.</source>
        <translation>Interroger de nouveau le modèle.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic: {model}</source>
        <translation>Automatique&#xa0;: {model}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to my images</source>
        <translation>Retour à mes images</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>En arrière</translation>
    </message>
    <message>
        <source>Bare image while held</source>
        <translation>Image nue (touche tenue)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before: Dice {dice}</source>
        <translation>Avant&#xa0;: Dice {dice}</translation>
    </message>
    <message>
        <source>Begin anew at the end.</source>
        <translation>À la fin, reprendre au début.</translation>
    </message>
    <message>
        <source>Begin on what you want: only what looks alike is painted.</source>
        <translation>Commencez sur ce que vous voulez&#xa0;: seul ce qui y ressemble est peint.</translation>
    </message>
    <message>
        <source>Begin the run; you can go on annotating while it lasts</source>
        <translation>Lancer l’entraînement&#xa0;; vous pouvez continuer à annoter pendant ce temps</translation>
    </message>
    <message>
        <source>Begin with the images on which the new model gains most</source>
        <translation>Commencer par les images où le nouveau modèle gagne le plus</translation>
    </message>
    <message>
        <source>Begin with the images on which the new model loses most, or gains least</source>
        <translation>Commencer par les images où le nouveau modèle perd le plus, ou gagne le moins</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>Moins de 50&#xa0;%</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Meilleures d’abord</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Bland-Altman plot. Lines: bias and limits of agreement (bias ± 1.96 SD); bars at the right: their 95 % confidence intervals. Frames of one cine are not independent of each other, which makes the intervals too narrow.</source>
        <translation>Graphique de Bland-Altman. Lignes&#xa0;: biais et limites de concordance (biais ± 1,96 SD, écart-type)&#xa0;; barres à droite&#xa0;: leurs intervalles de confiance à 95&#xa0;%. Les trames d’une même boucle ciné ne sont pas indépendantes les unes des autres, ce qui rend les intervalles trop étroits.</translation>
    </message>
    <message>
        <source>Blank these boxes in de-identified exports of images of {device} (Enter)</source>
        <translation>Occulter ces zones dans les exports désidentifiés des images de {device} (Entrée)</translation>
    </message>
    <message>
        <source>Blank these boxes in de-identified exports of this image (Enter)</source>
        <translation>Occulter ces zones dans les exports désidentifiés de cette image (Entrée)</translation>
    </message>
    <message>
        <source>Blend pixels at any zoom.</source>
        <translation>Lisser les pixels à tous les zooms.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Box prompt</source>
        <translation>Cadre ciblé</translation>
    </message>
    <message>
        <source>Box prompt, Esc cancels</source>
        <translation>Cadre ciblé, Échap annule</translation>
    </message>
    <message>
        <source>Breast ultrasound</source>
        <translation>Échographie mammaire</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Brightness, contrast and filters of the image, and how the mask is drawn.</source>
        <translation>Luminosité, contraste et filtres de l’image, et aspect du masque.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Brush diameter in image pixels</source>
        <translation>Diamètre du pinceau en pixels de l’image</translation>
    </message>
    <message>
        <source>Burnt-in text</source>
        <translation>Texte incrusté</translation>
    </message>
    <message>
        <source>Burnt-in text cannot be looked for in this image.</source>
        <translation>Le texte incrusté ne peut être recherché dans cette image.</translation>
    </message>
    <message>
        <source>Burnt-in text in images of {device}: {boxes} to confirm</source>
        <translation>Texte incrusté dans les images de {device}, à confirmer&#xa0;: {boxes}</translation>
    </message>
    <message>
        <source>Burnt-in text in this image: {boxes} to confirm</source>
        <translation>Texte incrusté dans cette image, à confirmer&#xa0;: {boxes}</translation>
    </message>
    <message>
        <source>Burnt-in text…</source>
        <translation>Texte incrusté…</translation>
    </message>
    <message>
        <source>By how far the proposal is from that of the model before. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Selon l’écart entre la proposition et celle du modèle précédent. Les images restent en place pendant votre travail&#xa0;; choisissez de nouveau ce tri pour le refaire.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>Par patient</translation>
    </message>
    <message>
        <source>By patient, study or series, as the files say.</source>
        <translation>Par patient, examen ou série, selon les fichiers.</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>Par série</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>By study</source>
        <translation>Par examen</translation>
    </message>
    <message>
        <source>By the confidence of the model: your corrections count most there. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Selon la confiance du modèle&#xa0;: c’est là que vos corrections comptent le plus. Les images restent en place pendant votre travail&#xa0;; choisissez de nouveau ce tri pour le refaire.</translation>
    </message>
    <message>
        <source>By your last step on each image. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Selon votre dernière action sur chaque image. Les images restent en place pendant votre travail&#xa0;; choisissez de nouveau ce tri pour le refaire.</translation>
    </message>
    <message>
        <source>COCO (polygons)</source>
        <translation>COCO (polygones)</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CUDA (NVIDIA GPU)</source>
        <translation>CUDA (GPU NVIDIA)</translation>
    </message>
    <message>
        <source>Call off what fills frames. Interpolation then changes nothing; what was propagated or proposed stays.</source>
        <translation>Arrêter le remplissage des trames. L’interpolation ne change alors rien&#xa0;; ce qui a été propagé ou proposé reste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Cancel what the tool has begun</source>
        <translation>Annuler le geste en cours de l’outil</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Carry this mask along with what moves, from frame to frame.</source>
        <translation>Faire suivre ce masque à ce qui bouge, de trame en trame.</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Centimètres</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Ne rien changer (Échap)</translation>
    </message>
    <message>
        <source>Changes cannot be saved at the moment; import again once they are saved.</source>
        <translation>Les modifications ne peuvent être enregistrées pour le moment&#xa0;; réimportez une fois qu’elles le seront.</translation>
    </message>
    <message>
        <source>Changes cannot be saved at the moment; start again once they are saved.</source>
        <translation>Les modifications ne peuvent être enregistrées pour le moment&#xa0;; recommencez une fois qu’elles le seront.</translation>
    </message>
    <message>
        <source>Changes in {folder} cannot be saved at the moment.</source>
        <translation>Les modifications dans {folder} ne peuvent être enregistrées pour le moment.</translation>
    </message>
    <message>
        <source>Check the program and this computer, and save a report without patient data.</source>
        <translation>Vérifier le programme et cet ordinateur, et enregistrer un rapport sans données de patients.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Choose a model for this image or for the whole folder.</source>
        <translation>Choisissez un modèle pour cette image ou pour tout le dossier.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Choisissez au moins un format.</translation>
    </message>
    <message>
        <source>Choose at least one label.</source>
        <translation>Choisissez au moins une étiquette.</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>Choisir le modèle…</translation>
    </message>
    <message>
        <source>Choose px in the menu Edit, Mask to go by pixels.</source>
        <translation>Choisissez px dans le menu Édition, Masque pour compter en pixels.</translation>
    </message>
    <message>
        <source>Choose the file or folder with the masks. They are matched to the images by name, DICOM-SEG by its UIDs.</source>
        <translation>Choisissez le fichier ou le dossier des masques. Ils sont associés aux images par leur nom, les DICOM-SEG par leurs UID.</translation>
    </message>
    <message>
        <source>Choose the file with the masks</source>
        <translation>Choisir le fichier des masques</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>Choisir le dossier pour les fichiers</translation>
    </message>
    <message>
        <source>Choose the folder with the masks</source>
        <translation>Choisir le dossier des masques</translation>
    </message>
    <message>
        <source>Choose the images, then “Compare”. Nothing is changed by that: no mask, and no proposal.</source>
        <translation>Choisissez les images, puis «&#xa0;Comparer&#xa0;». Cela ne change rien&#xa0;: ni masque, ni proposition.</translation>
    </message>
    <message>
        <source>Choose the model for this image or for the whole folder.</source>
        <translation>Choisir le modèle pour cette image ou pour tout le dossier.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Cine</source>
        <translation>Ciné</translation>
    </message>
    <message>
        <source>Circularity</source>
        <translation>Circularité</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation>Effacer le masque</translation>
    </message>
    <message>
        <source>Click a command, or press Enter on it, to give it another key.</source>
        <translation>Cliquez sur une commande, ou appuyez sur Entrée, pour lui donner une autre touche.</translation>
    </message>
    <message>
        <source>Click along an edge, Enter closes. Alt goes straight.</source>
        <translation>Cliquez le long d’un bord, Entrée ferme. Alt trace droit.</translation>
    </message>
    <message>
        <source>Click corners; Enter or the first corner closes. Ctrl erases.</source>
        <translation>Cliquez les sommets&#xa0;; Entrée ou le premier sommet ferme. Ctrl gomme.</translation>
    </message>
    <message>
        <source>Click to see more</source>
        <translation>Cliquez pour en voir plus</translation>
    </message>
    <message>
        <source>Click to show or hide its images.</source>
        <translation>Cliquez pour afficher ou masquer ses images.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>Fermer la comparaison (Échap)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close the model library (Esc)</source>
        <translation>Fermer la bibliothèque de modèles (Échap)</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Close the sheet.</source>
        <translation>Fermer la fiche.</translation>
    </message>
    <message>
        <source>Close this (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Codes that were found</source>
        <translation>Codes trouvés</translation>
    </message>
    <message>
        <source>Colonoscopy</source>
        <translation>Coloscopie</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour of the label in use.</source>
        <translation>Couleur de l’étiquette active.</translation>
    </message>
    <message>
        <source>Comes with WaveMask</source>
        <translation>Fournie avec WaveMask</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Common codes</source>
        <translation>Codes courants</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare no more images; what is there stays</source>
        <translation>Ne plus comparer d’images&#xa0;; ce qui est là reste</translation>
    </message>
    <message>
        <source>Compare on the open image</source>
        <translation>Comparer sur l’image ouverte</translation>
    </message>
    <message>
        <source>Compare readers</source>
        <translation>Comparer les lecteurs</translation>
    </message>
    <message>
        <source>Compare readers…</source>
        <translation>Comparer les lecteurs…</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparer les versions</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Comparing both models</source>
        <translation>Comparaison des deux modèles</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Confidence at least</source>
        <translation>Confiance d’au moins</translation>
    </message>
    <message>
        <source>Confirm for this device</source>
        <translation>Confirmer pour cet appareil</translation>
    </message>
    <message>
        <source>Confirm for this image</source>
        <translation>Confirmer pour cette image</translation>
    </message>
    <message>
        <source>Confirm the boxes for images of {device}</source>
        <translation>Confirmer les zones pour les images de {device}</translation>
    </message>
    <message>
        <source>Confirm the boxes for this image</source>
        <translation>Confirmer les zones pour cette image</translation>
    </message>
    <message>
        <source>Confirmed for images of {device}: {boxes}</source>
        <translation>Confirmé pour les images de {device}&#xa0;: {boxes}</translation>
    </message>
    <message>
        <source>Confirmed for this image: {boxes}</source>
        <translation>Confirmé pour cette image&#xa0;: {boxes}</translation>
    </message>
    <message>
        <source>Confirmed: de-identified exports of every image of {device} have {boxes} blanked.</source>
        <translation>Confirmé. À occulter dans les exports désidentifiés de toute image de {device}&#xa0;: {boxes}.</translation>
    </message>
    <message>
        <source>Confirmed: de-identified exports of this image have {boxes} blanked.</source>
        <translation>Confirmé. À occulter dans les exports désidentifiés de cette image&#xa0;: {boxes}.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Contigu</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Contrast and brightness, by dragging</source>
        <translation>Contraste et luminosité, en glissant</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy mask</source>
        <translation>Copier le masque</translation>
    </message>
    <message>
        <source>Copy mask from previous image</source>
        <translation>Copier le masque de l’image précédente</translation>
    </message>
    <message>
        <source>Copy mask to next frame</source>
        <translation>Copier sur la trame suivante</translation>
    </message>
    <message>
        <source>Copy measurements</source>
        <translation>Copier les mesures</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy the measurements as a table for a spreadsheet.</source>
        <translation>Copier les mesures sous forme de tableau pour un tableur.</translation>
    </message>
    <message>
        <source>Copy to next frame</source>
        <translation>Copier sur la trame suivante</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Réticule</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+Molette</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Cut through the mask along a line.</source>
        <translation>Couper le masque le long d’une ligne.</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>DICOM examples</source>
        <translation>Exemples DICOM</translation>
    </message>
    <message>
        <source>DICOM segmentations</source>
        <translation>Segmentations DICOM</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>Désidentifié</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Dermoscopy</source>
        <translation>Dermoscopie</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostic système</translation>
    </message>
    <message>
        <source>Diagnose…</source>
        <translation>Diagnostic système…</translation>
    </message>
    <message>
        <source>Diameter of the disc in image pixels</source>
        <translation>Diamètre du disque en pixels de l’image</translation>
    </message>
    <message>
        <source>Diameters</source>
        <translation>Diamètres</translation>
    </message>
    <message>
        <source>Diameters of part {number}</source>
        <translation>Diamètres de la partie {number}</translation>
    </message>
    <message>
        <source>Dice compares the proposal with the mask that was accepted in its place. Unchanged: accepted as proposed, pixel by pixel. Times are the medians of active time per image, of images with one accepted frame; their difference is what a proposal that needs no correction spares beside one that does. Outlining without a proposal was not timed, so nothing is said about it. The images are those that were worked on, not a sample drawn at random.</source>
        <translation>Dice compare la proposition au masque accepté à sa place. Inchangée&#xa0;: acceptée telle que proposée, pixel par pixel. Les durées sont les médianes du temps actif par image, pour les images à une seule trame acceptée&#xa0;; leur différence est ce qu’une proposition sans correction épargne par rapport à une proposition corrigée. Le contourage sans proposition n’a pas été chronométré&#xa0;; rien n’en est donc dit. Les images sont celles sur lesquelles on a travaillé, non un échantillon tiré au sort.</translation>
    </message>
    <message>
        <source>Dice with the present mask {dice}</source>
        <translation>Dice avec le masque actuel {dice}</translation>
    </message>
    <message>
        <source>Dice {dice}, HD95 {distance}</source>
        <translation>Dice {dice}, HD95 {distance}</translation>
    </message>
    <message>
        <source>Dice {dice}, no distance, as one has no mask</source>
        <translation>Dice {dice}, pas de distance, l’un n’ayant pas de masque</translation>
    </message>
    <message>
        <source>Dice, median (quartiles)</source>
        <translation>Dice, médiane (quartiles)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Difference (95% interval)</source>
        <translation>Différence (intervalle à 95&#xa0;%)</translation>
    </message>
    <message>
        <source>Difference of areas, whatever its sign ({unit})</source>
        <translation>Différence des aires, quel que soit son signe ({unit})</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Distance of outlines, HD95 (less is better)</source>
        <translation>Distance des contours, HD95 (moins, c’est mieux)</translation>
    </message>
    <message>
        <source>Distance {length}</source>
        <translation>Distance {length}</translation>
    </message>
    <message>
        <source>Distance {length}. {remark}</source>
        <translation>Distance {length}. {remark}</translation>
    </message>
    <message>
        <source>Divider between your mask and the proposal</source>
        <translation>Séparateur entre votre masque et la proposition</translation>
    </message>
    <message>
        <source>Divider to the left</source>
        <translation>Séparateur vers la gauche</translation>
    </message>
    <message>
        <source>Divider to the right</source>
        <translation>Séparateur vers la droite</translation>
    </message>
    <message>
        <source>Do again up to this step.</source>
        <translation>Rétablir jusqu’à cette étape.</translation>
    </message>
    <message>
        <source>Do something with several images</source>
        <translation>Agir sur plusieurs images</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Double-click or Enter opens it in the window</source>
        <translation>Double-clic ou Entrée l’ouvre dans la fenêtre</translation>
    </message>
    <message>
        <source>Double-click to edit, drag to reorder.</source>
        <translation>Double-cliquez pour modifier, glissez pour réordonner.</translation>
    </message>
    <message>
        <source>Drag a box; the model looks at it alone, in more detail. Beside it the mask stays, and what you painted or erased does too.</source>
        <translation>Tracez un cadre&#xa0;; le modèle n’examine que lui, plus en détail. Hors du cadre, le masque reste, de même que ce que vous avez peint ou gommé.</translation>
    </message>
    <message>
        <source>Drag a box; the model looks there in more detail. Esc cancels.</source>
        <translation>Tracez un cadre&#xa0;; le modèle y regarde plus en détail. Échap annule.</translation>
    </message>
    <message>
        <source>Drag a line through the mask to cut it in two.</source>
        <translation>Tracez une ligne à travers le masque pour le couper en deux.</translation>
    </message>
    <message>
        <source>Drag a part of the mask to another place.</source>
        <translation>Glisser une partie du masque à un autre endroit.</translation>
    </message>
    <message>
        <source>Drag along a length that you know, such as the depth scale, then choose “Set scale…” again.</source>
        <translation>Tracez le long d’une longueur que vous connaissez, comme l’échelle de profondeur, puis choisissez de nouveau «&#xa0;Définir l’échelle…&#xa0;».</translation>
    </message>
    <message>
        <source>Drag around what belongs to the mask. Ctrl erases it.</source>
        <translation>Entourez ce qui appartient au masque. Ctrl le gomme.</translation>
    </message>
    <message>
        <source>Drag from inside the mask to widen it, from outside to narrow it.</source>
        <translation>Glissez depuis l’intérieur du masque pour l’élargir, depuis l’extérieur pour le rétrécir.</translation>
    </message>
    <message>
        <source>Drag over text to add a box; drag a box to move it, its corners to resize it; Tab, arrows and Del work too.</source>
        <translation>Glissez sur du texte pour ajouter une zone&#xa0;; glissez une zone pour la déplacer, ses coins pour la redimensionner&#xa0;; Tab, les flèches et Suppr fonctionnent aussi.</translation>
    </message>
    <message>
        <source>Drag over the image to measure a distance.</source>
        <translation>Glissez sur l’image pour mesurer une distance.</translation>
    </message>
    <message>
        <source>Drag to erase. Ctrl paints, Shift draws straight lines.</source>
        <translation>Glissez pour gommer. Ctrl peint, Maj trace des lignes droites.</translation>
    </message>
    <message>
        <source>Drag to move the panel; a double-click gives it a window of its own, and puts it back</source>
        <translation>Glissez pour déplacer le panneau&#xa0;; un double-clic lui donne sa propre fenêtre, puis le remet en place</translation>
    </message>
    <message>
        <source>Drag to paint. Ctrl erases, Shift draws straight lines.</source>
        <translation>Glissez pour peindre. Ctrl gomme, Maj trace des lignes droites.</translation>
    </message>
    <message>
        <source>Drag: your mask on the left, the proposal on the right</source>
        <translation>Glissez&#xa0;: votre masque à gauche, la proposition à droite</translation>
    </message>
    <message>
        <source>Draw the longest diameter and the one across it.</source>
        <translation>Tracer le plus grand diamètre et le diamètre transverse.</translation>
    </message>
    <message>
        <source>Draw the masks of every label.</source>
        <translation>Afficher les masques de toutes les étiquettes.</translation>
    </message>
    <message>
        <source>Draw the masks of the label in use; where they are hidden, nothing changes them.</source>
        <translation>Afficher les masques de l’étiquette active&#xa0;; masqués, ils ne sont modifiés par rien.</translation>
    </message>
    <message>
        <source>Drop all other parts of the mask.</source>
        <translation>Supprimer toutes les autres parties du masque.</translation>
    </message>
    <message>
        <source>Drop images or folders to open them</source>
        <translation>Déposez des images ou des dossiers pour les ouvrir</translation>
    </message>
    <message>
        <source>Drop parts of the mask below the size that is set in this menu.</source>
        <translation>Supprimer les parties du masque plus petites que la taille réglée dans ce menu.</translation>
    </message>
    <message>
        <source>Earlier examples</source>
        <translation>Exemples antérieurs</translation>
    </message>
    <message>
        <source>Earlier examples that the new model is measured by are not learned from: {count}.</source>
        <translation>Le nouveau modèle n’apprend pas des exemples antérieurs sur lesquels il est mesuré&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Edit label</source>
        <translation>Modifier l’étiquette</translation>
    </message>
    <message>
        <source>Edit label…</source>
        <translation>Modifier l’étiquette…</translation>
    </message>
    <message>
        <source>Else painting it takes the pixels from the others, and painting them takes its own.</source>
        <translation>Sinon, la peindre prend des pixels aux autres, et peindre les autres prend les siens.</translation>
    </message>
    <message>
        <source>Elsewhere the scale of the file stays.</source>
        <translation>Ailleurs, l’échelle du fichier reste.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Empty the mask; this can be undone.</source>
        <translation>Vider le masque&#xa0;; cela peut être annulé.</translation>
    </message>
    <message>
        <source>Empty, proposed or corrected.</source>
        <translation>Vide, proposée ou corrigée.</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Terminer la visite (Échap)</translation>
    </message>
    <message>
        <source>Endoscopy</source>
        <translation>Endoscopie</translation>
    </message>
    <message>
        <source>Enter takes the title; Esc leaves it as it is</source>
        <translation>Entrée valide le titre&#xa0;; Échap le laisse tel quel</translation>
    </message>
    <message>
        <source>Equalise contrast from place to place (CLAHE).</source>
        <translation>Égaliser localement le contraste (CLAHE).</translation>
    </message>
    <message>
        <source>Erase the mask; hold Ctrl to paint.</source>
        <translation>Gommer le masque&#xa0;; tenez Ctrl pour peindre.</translation>
    </message>
    <message>
        <source>Erase with the tool while held</source>
        <translation>Gommer avec l’outil (touche tenue)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Error (loss)</source>
        <translation>Erreur (perte)</translation>
    </message>
    <message>
        <source>Esc closes this page. “Welcome…” in the menu “Help” shows it again.</source>
        <translation>Échap ferme cette page. «&#xa0;Bienvenue…&#xa0;» dans le menu «&#xa0;Aide&#xa0;» l’affiche de nouveau.</translation>
    </message>
    <message>
        <source>Esc stops what is in progress, so it cannot be a shortcut.</source>
        <translation>Échap arrête ce qui est en cours et ne peut donc pas être un raccourci.</translation>
    </message>
    <message>
        <source>Every command has its original keys again.</source>
        <translation>Toutes les commandes ont retrouvé leurs touches d’origine.</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>Tout est de nouveau enregistré.</translation>
    </message>
    <message>
        <source>Exchange left and right</source>
        <translation>Permuter gauche et droite</translation>
    </message>
    <message>
        <source>Expect about 0.1 s for a proposal, and about a minute for a training run on 20 images.</source>
        <translation>Comptez environ 0,1&#xa0;s pour une proposition et environ une minute pour un entraînement sur 20&#xa0;images.</translation>
    </message>
    <message>
        <source>Expect proposals and training to be faster than on two processor cores, where a proposal takes about 0.1 s and a training run on 20 images about a minute.</source>
        <translation>Propositions et entraînement devraient être plus rapides que sur deux cœurs de processeur, où une proposition prend environ 0,1&#xa0;s et un entraînement sur 20&#xa0;images environ une minute.</translation>
    </message>
    <message>
        <source>Expect proposals and training to be slower than on two processor cores, where a proposal takes about 0.1 s and a training run on 20 images about a minute.</source>
        <translation>Propositions et entraînement devraient être plus lents que sur deux cœurs de processeur, où une proposition prend environ 0,1&#xa0;s et un entraînement sur 20&#xa0;images environ une minute.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export again once they are saved.</source>
        <translation>Exportez de nouveau une fois qu’elles seront enregistrées.</translation>
    </message>
    <message>
        <source>Export all listed images…</source>
        <translation>Exporter toutes les images listées…</translation>
    </message>
    <message>
        <source>Export masks</source>
        <translation>Exporter les masques</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Exporting {done} of {total}</source>
        <translation>Export&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export en cours…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Fewer than two images are selected in the worklist; Ctrl or Shift with clicks selects them.</source>
        <translation>Moins de deux images sont sélectionnées dans la liste de travail&#xa0;; Ctrl ou Maj avec un clic les sélectionne.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File or folder with the masks</source>
        <translation>Fichier ou dossier des masques</translation>
    </message>
    <message>
        <source>Files of the same name are replaced.</source>
        <translation>Les fichiers de même nom sont remplacés.</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation>Combler les trous</translation>
    </message>
    <message>
        <source>Fill the frames between all those whose masks you made.</source>
        <translation>Remplir les trames entre toutes celles dont vous avez fait le masque.</translation>
    </message>
    <message>
        <source>Fill the frames between the nearest two whose masks you made; on one of them, on both sides of it.</source>
        <translation>Remplir les trames entre les deux plus proches dont vous avez fait le masque&#xa0;; sur l’une d’elles, des deux côtés.</translation>
    </message>
    <message>
        <source>Fill the screen with the window.</source>
        <translation>Remplir l’écran avec la fenêtre.</translation>
    </message>
    <message>
        <source>Fill what the mask encloses.</source>
        <translation>Remplir ce que le masque entoure.</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Plein</translation>
    </message>
    <message>
        <source>Filter the worklist by label</source>
        <translation>Filtrer la liste par étiquette</translation>
    </message>
    <message>
        <source>Filter the worklist by name, patient or study</source>
        <translation>Filtrer la liste par nom, patient ou examen</translation>
    </message>
    <message>
        <source>Filter the worklist by state</source>
        <translation>Filtrer la liste par état</translation>
    </message>
    <message>
        <source>Filter the worklist by the confidence of the model</source>
        <translation>Filtrer la liste par confiance du modèle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Rechercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Rechercher une commande…</translation>
    </message>
    <message>
        <source>Find again</source>
        <translation>Rechercher à nouveau</translation>
    </message>
    <message>
        <source>Find text in the pixels, such as names and dates, to be blanked in de-identified exports.</source>
        <translation>Rechercher du texte dans les pixels, comme des noms et des dates, à occulter dans les exports désidentifiés.</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Première trame</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Première version</translation>
    </message>
    <message>
        <source>First what waits for a decision. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>D’abord ce qui attend une décision. Les images restent en place pendant votre travail&#xa0;; choisissez de nouveau ce tri pour le refaire.</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier pour les fichiers</translation>
    </message>
    <message>
        <source>Folder for the table and the picture</source>
        <translation>Dossier pour le tableau et la figure</translation>
    </message>
    <message>
        <source>Folder {number}</source>
        <translation>Dossier {number}</translation>
    </message>
    <message>
        <source>Folders with more images and masks, to measure by or to learn from</source>
        <translation>Dossiers contenant d’autres images et masques, pour mesurer ou pour apprendre</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>For example 40</source>
        <translation>Par exemple 40</translation>
    </message>
    <message>
        <source>For the hand that holds the pen, for example.</source>
        <translation>Pour la main qui tient le stylet, par exemple.</translation>
    </message>
    <message>
        <source>Forget the run; its computing time is lost, your masks are not</source>
        <translation>Oublier l’entraînement&#xa0;; son temps de calcul est perdu, pas vos masques</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format of the masks</source>
        <translation>Format des masques</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>En avant</translation>
    </message>
    <message>
        <source>Found out from the files; change it where that is wrong</source>
        <translation>Reconnu d’après les fichiers&#xa0;; modifiez-le si c’est faux</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trame</translation>
    </message>
    <message>
        <source>Frame on show</source>
        <translation>Trame affichée</translation>
    </message>
    <message>
        <source>Frame on show; type another one and press Enter</source>
        <translation>Trame affichée&#xa0;; saisissez-en une autre et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Frame {frame}</source>
        <translation>Trame {frame}</translation>
    </message>
    <message>
        <source>Frame {frame} of the video cannot be decoded; copy it again from its origin.</source>
        <translation>La trame {frame} de la vidéo ne peut être décodée&#xa0;; copiez celle-ci de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>Frame {frame} of the video cannot be decoded; export the video again.</source>
        <translation>La trame {frame} de la vidéo ne peut être décodée&#xa0;; exportez la vidéo de nouveau.</translation>
    </message>
    <message>
        <source>Frame {number}</source>
        <translation>Trame {number}</translation>
    </message>
    <message>
        <source>Frame {number} cannot be read, so the proposals end there. {reason}</source>
        <translation>La trame {number} est illisible&#xa0;; les propositions s’arrêtent donc là. {reason}</translation>
    </message>
    <message>
        <source>Frame {number} cannot be shown. {reason}</source>
        <translation>La trame {number} ne peut être affichée. {reason}</translation>
    </message>
    <message>
        <source>Frame {number} has no mask. Clear it first if that is how it should be.</source>
        <translation>La trame {number} n’a pas de masque. Utilisez d’abord «&#xa0;Effacer le masque&#xa0;» si c’est voulu.</translation>
    </message>
    <message>
        <source>Frame {number} is of another size than the first one, so it cannot be shown.</source>
        <translation>La trame {number} n’a pas la même taille que la première et ne peut donc être affichée.</translation>
    </message>
    <message>
        <source>Frame {number}: {reason}</source>
        <translation>Trame {number}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Frames are being filled already. Esc stops that.</source>
        <translation>Un remplissage de trames est déjà en cours. Échap l’arrête.</translation>
    </message>
    <message>
        <source>Frames on which they agree least</source>
        <translation>Trames où leur concordance est la plus faible</translation>
    </message>
    <message>
        <source>Frames {first} to {last}</source>
        <translation>Trames {first} à {last}</translation>
    </message>
    <message>
        <source>From a version that is not here any more</source>
        <translation>Issue d’une version qui n’est plus ici</translation>
    </message>
    <message>
        <source>From frame</source>
        <translation>De la trame</translation>
    </message>
    <message>
        <source>From now on the new model proposes; masks stay as they are</source>
        <translation>Dorénavant, le nouveau modèle propose&#xa0;; les masques restent tels quels</translation>
    </message>
    <message>
        <source>From “{title}”</source>
        <translation>Issue de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Gamma: lighter or darker middle tones</source>
        <translation>Gamma&#xa0;: tons moyens plus clairs ou plus sombres</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Give every command its original keys again.</source>
        <translation>Rendre à toutes les commandes leurs touches d’origine.</translation>
    </message>
    <message>
        <source>Give mask</source>
        <translation>Attribuer le masque</translation>
    </message>
    <message>
        <source>Give part</source>
        <translation>Attribuer la partie</translation>
    </message>
    <message>
        <source>Give part under pointer to</source>
        <translation>Attribuer la partie sous le pointeur à</translation>
    </message>
    <message>
        <source>Give the next frame this mask, and go there.</source>
        <translation>Donner ce masque à la trame suivante et y aller.</translation>
    </message>
    <message>
        <source>Give this command its original keys again.</source>
        <translation>Rendre à cette commande ses touches d’origine.</translation>
    </message>
    <message>
        <source>Give this label all that the label in use has on this frame, in one step.</source>
        <translation>Attribuer à cette étiquette tout ce que l’étiquette active a sur cette trame, en une étape.</translation>
    </message>
    <message>
        <source>Give this label the part of a mask that the pointer is on, in one step.</source>
        <translation>Attribuer à cette étiquette la partie de masque sous le pointeur, en une étape.</translation>
    </message>
    <message>
        <source>Give this version another title (F2)</source>
        <translation>Donner un autre titre à cette version (F2)</translation>
    </message>
    <message>
        <source>Give whole mask to</source>
        <translation>Attribuer tout le masque à</translation>
    </message>
    <message>
        <source>Go back to the beginning</source>
        <translation>Revenir au début</translation>
    </message>
    <message>
        <source>Go back to the last frame whose mask you made or decided on.</source>
        <translation>Revenir à la dernière trame dont vous avez fait ou décidé le masque.</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>Revenir à la précédente</translation>
    </message>
    <message>
        <source>Go back to the scale of the file, if it has one.</source>
        <translation>Revenir à l’échelle du fichier, s’il en a une.</translation>
    </message>
    <message>
        <source>Go back to this step.</source>
        <translation>Revenir à cette étape.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <source>Go on working (Esc)</source>
        <translation>Continuer à travailler (Échap)</translation>
    </message>
    <message>
        <source>Go through everything once more</source>
        <translation>Tout vérifier encore une fois</translation>
    </message>
    <message>
        <source>Go through the export without writing anything, and list the files</source>
        <translation>Parcourir l’export sans rien écrire et lister les fichiers</translation>
    </message>
    <message>
        <source>Go to next</source>
        <translation>Aller à la prochaine</translation>
    </message>
    <message>
        <source>Go to the next accepted image.</source>
        <translation>Aller à la prochaine image acceptée.</translation>
    </message>
    <message>
        <source>Go to the next corrected image.</source>
        <translation>Aller à la prochaine image corrigée.</translation>
    </message>
    <message>
        <source>Go to the next empty image.</source>
        <translation>Aller à la prochaine image vide.</translation>
    </message>
    <message>
        <source>Go to the next frame whose mask you made or decided on.</source>
        <translation>Aller à la prochaine trame dont vous avez fait ou décidé le masque.</translation>
    </message>
    <message>
        <source>Go to the next proposed image.</source>
        <translation>Aller à la prochaine image proposée.</translation>
    </message>
    <message>
        <source>Go to the next rejected image.</source>
        <translation>Aller à la prochaine image rejetée.</translation>
    </message>
    <message>
        <source>Go to the next skipped image.</source>
        <translation>Aller à la prochaine image passée.</translation>
    </message>
    <message>
        <source>Go to the next stretch of the outline where the model is unsure.</source>
        <translation>Aller à la prochaine portion du contour où le modèle est incertain.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Grey values {low:.6g} to {high:.6g} are shown scaled to 0 to 255.</source>
        <translation>Les niveaux de gris {low:.6g} à {high:.6g} sont ramenés à 0 à 255 pour l’affichage.</translation>
    </message>
    <message>
        <source>Group the worklist</source>
        <translation>Regrouper la liste</translation>
    </message>
    <message>
        <source>Group worklist</source>
        <translation>Regrouper la liste</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Dilater</translation>
    </message>
    <message>
        <source>Grow and shrink by</source>
        <translation>Dilater et rétrécir de</translation>
    </message>
    <message>
        <source>Grow and shrink by millimetres</source>
        <translation>Dilater et rétrécir en millimètres</translation>
    </message>
    <message>
        <source>Grow and shrink by pixels</source>
        <translation>Dilater et rétrécir en pixels</translation>
    </message>
    <message>
        <source>Grow and shrink by, in millimetres</source>
        <translation>Dilater et rétrécir de, en millimètres</translation>
    </message>
    <message>
        <source>Grow and shrink by, in pixels</source>
        <translation>Dilater et rétrécir de, en pixels</translation>
    </message>
    <message>
        <source>Grow by {step}</source>
        <translation>Dilater de {step}</translation>
    </message>
    <message>
        <source>Hatched</source>
        <translation>Hachuré</translation>
    </message>
    <message>
        <source>Have both versions propose on these images</source>
        <translation>Faire proposer les deux versions sur ces images</translation>
    </message>
    <message>
        <source>Held-out image on which the model does worst</source>
        <translation>Image réservée où le modèle est le moins bon</translation>
    </message>
    <message>
        <source>Held-out images</source>
        <translation>Images réservées</translation>
    </message>
    <message>
        <source>Held-out images before and after</source>
        <translation>Images réservées avant et après</translation>
    </message>
    <message>
        <source>Held-out images of patients that the model has learned from before are left out: {count}.</source>
        <translation>Images réservées exclues, car le modèle a déjà appris de leurs patients&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Here comes the held-out image on which the model does worst, once it is measured</source>
        <translation>L’image réservée où le modèle est le moins bon apparaîtra ici, une fois mesurée</translation>
    </message>
    <message>
        <source>Here that is less than a pixel.</source>
        <translation>Ici, cela fait moins d’un pixel.</translation>
    </message>
    <message>
        <source>Here that is {pixels} pixels, and more than {most} are too many.</source>
        <translation>Ici, cela fait {pixels} pixels, et plus de {most} est trop.</translation>
    </message>
    <message>
        <source>Here you see the proposal, which cannot be drawn on.</source>
        <translation>Vous voyez ici la proposition, sur laquelle on ne peut dessiner.</translation>
    </message>
    <message>
        <source>Hide “{label}”</source>
        <translation>Masquer «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History, hidden</source>
        <translation>Historique, masqué</translation>
    </message>
    <message>
        <source>History, shown</source>
        <translation>Historique, affiché</translation>
    </message>
    <message>
        <source>Hold the pointer over the part of a mask that another label is to have.</source>
        <translation>Tenez le pointeur sur la partie de masque qu’une autre étiquette doit recevoir.</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Valable pour</translation>
    </message>
    <message>
        <source>How far apart the two points are, for example 42 or 4.2</source>
        <translation>Distance entre les deux points, par exemple 42 ou 4,2</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Avancement du travail</translation>
    </message>
    <message>
        <source>How fast it plays</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>How long it may take</source>
        <translation>Durée permise</translation>
    </message>
    <message>
        <source>How much of this part of the run is done</source>
        <translation>Part accomplie de cette phase de l’entraînement</translation>
    </message>
    <message>
        <source>How precise it is</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>How sure the model must be of a pixel. What you painted or erased stays, and what a box prompt made.</source>
        <translation>À quel point le modèle doit être sûr d’un pixel. Ce que vous avez peint ou gommé reste, ainsi que ce qu’un cadre ciblé a produit.</translation>
    </message>
    <message>
        <source>How the tool is used</source>
        <translation>Utilisation de l’outil</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>J’ai compris</translation>
    </message>
    <message>
        <source>I understand, begin</source>
        <translation>J’ai compris, commencer</translation>
    </message>
    <message>
        <source>I understand, show me around</source>
        <translation>J’ai compris, faire la visite</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image canvas</source>
        <translation>Zone de l’image</translation>
    </message>
    <message>
        <source>Image {id}</source>
        <translation>Image {id}</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>Image {number}</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images and masks as Wave-GMS and training in this program read them, split by patient.</source>
        <translation>Images et masques tels que les lisent Wave-GMS et l’entraînement de ce programme, répartis par patient.</translation>
    </message>
    <message>
        <source>Images compared, those first in which the two are furthest apart</source>
        <translation>Images comparées, d’abord celles où les deux diffèrent le plus</translation>
    </message>
    <message>
        <source>Images have numbers for names, and are shown only where burnt-in text was confirmed.</source>
        <translation>Les images sont nommées par des numéros, et affichées seulement là où le texte incrusté a été confirmé.</translation>
    </message>
    <message>
        <source>Images learned from</source>
        <translation>Images d’apprentissage</translation>
    </message>
    <message>
        <source>Images on which the new model must not be worse: a folder with “images” and “masks”</source>
        <translation>Images sur lesquelles le nouveau modèle ne doit pas être moins bon&#xa0;: un dossier contenant «&#xa0;images&#xa0;» et «&#xa0;masks&#xa0;»</translation>
    </message>
    <message>
        <source>Images submitted so far</source>
        <translation>Images soumises jusqu’ici</translation>
    </message>
    <message>
        <source>Images that are rejected, skipped or not decided yet, and masks of other readers.</source>
        <translation>Images rejetées, passées ou pas encore décidées, et masques d’autres lecteurs.</translation>
    </message>
    <message>
        <source>Images that were learned from, and whose accepted mask contradicts both models</source>
        <translation>Images d’apprentissage dont le masque accepté contredit les deux modèles</translation>
    </message>
    <message>
        <source>Images without a patient number count as patients of their own, unless they look nearly the same.</source>
        <translation>Les images sans identifiant de patient comptent chacune comme un patient, sauf si elles se ressemblent presque entièrement.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import also where somebody has drawn or decided; undo brings it back, image by image</source>
        <translation>Importer aussi là où quelqu’un a dessiné ou décidé&#xa0;; «&#xa0;Annuler&#xa0;» rétablit l’état antérieur, image par image</translation>
    </message>
    <message>
        <source>Import masks</source>
        <translation>Importer des masques</translation>
    </message>
    <message>
        <source>Import masks…</source>
        <translation>Importer des masques…</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>Import&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Améliorer</translation>
    </message>
    <message>
        <source>Improve model</source>
        <translation>Améliorer le modèle</translation>
    </message>
    <message>
        <source>Improve model…</source>
        <translation>Améliorer le modèle…</translation>
    </message>
    <message>
        <source>Improve “{model}”</source>
        <translation>Améliorer «&#xa0;{model}&#xa0;»</translation>
    </message>
    <message>
        <source>Improving the model</source>
        <translation>Amélioration du modèle</translation>
    </message>
    <message>
        <source>Improving the model, {time} left</source>
        <translation>Amélioration du modèle, temps restant&#xa0;: {time}</translation>
    </message>
    <message>
        <source>In pixels. {reason}</source>
        <translation>En pixels. {reason}</translation>
    </message>
    <message>
        <source>In the background, while you work; of a cine for its first frame. Masks that you made or decided on stay.</source>
        <translation>En arrière-plan, pendant votre travail&#xa0;; pour une boucle ciné, sur sa première trame. Les masques que vous avez faits ou décidés restent.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installée</translation>
    </message>
    <message>
        <source>Interpolate</source>
        <translation>Interpoler</translation>
    </message>
    <message>
        <source>Interpolate all gaps</source>
        <translation>Interpoler tous les intervalles</translation>
    </message>
    <message>
        <source>Interpolate here</source>
        <translation>Interpoler ici</translation>
    </message>
    <message>
        <source>Inverse</source>
        <translation>Inversion</translation>
    </message>
    <message>
        <source>Invert inside the outline</source>
        <translation>Inverser à l’intérieur du contour</translation>
    </message>
    <message>
        <source>It cannot be read ({reason}).</source>
        <translation>Lecture impossible ({reason}).</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}</source>
        <translation>Lecture impossible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>It cannot be read; it may be damaged, or no NIfTI file.</source>
        <translation>Lecture impossible&#xa0;; le fichier est peut-être endommagé ou n’est pas au format NIfTI.</translation>
    </message>
    <message>
        <source>It cannot be read; it may be damaged, or no picture.</source>
        <translation>Lecture impossible&#xa0;; le fichier est peut-être endommagé ou n’est pas une image.</translation>
    </message>
    <message>
        <source>It could not be saved as accepted: {reason}</source>
        <translation>Impossible de l’enregistrer comme acceptée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>It could not be written; your masks are safe, and the log file says more.</source>
        <translation>Écriture impossible&#xa0;; vos masques sont en sûreté, et le fichier journal en dit plus.</translation>
    </message>
    <message>
        <source>It did not propose within {seconds} seconds; close other programs and try again.</source>
        <translation>Aucune proposition n’est venue en {seconds} secondes&#xa0;; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>It does not say which label it is for; choose one.</source>
        <translation>Il n’indique pas son étiquette&#xa0;; choisissez-en une.</translation>
    </message>
    <message>
        <source>It does not say which of the {frames} frames it is for.</source>
        <translation>Il n’indique pas à laquelle des {frames} trames il appartient.</translation>
    </message>
    <message>
        <source>It forgets: overlap (Dice) on the images on which it must not get worse falls by {gain}.</source>
        <translation>Il oublie&#xa0;: le recouvrement (Dice) sur les images où il ne doit pas être moins bon baisse de {gain}.</translation>
    </message>
    <message>
        <source>It got as far as “{phase}”.</source>
        <translation>Il est allé jusqu’à «&#xa0;{phase}&#xa0;».</translation>
    </message>
    <message>
        <source>It has an annotation without an outline, such as a box; outlines are needed.</source>
        <translation>Il contient une annotation sans contour, comme un cadre&#xa0;; il faut des contours.</translation>
    </message>
    <message>
        <source>It has more colours than black and one other; save it in black and white.</source>
        <translation>Il a d’autres couleurs que le noir et une seule autre&#xa0;; enregistrez-le en noir et blanc.</translation>
    </message>
    <message>
        <source>It has no whole numbers; save a mask.</source>
        <translation>Il n’a pas de nombres entiers&#xa0;; enregistrez un masque.</translation>
    </message>
    <message>
        <source>It has the values {told}, and no {labels} beside it says what they mean; a mask has one value beside 0.</source>
        <translation>Il a les valeurs {told}, et aucun {labels} à côté n’en donne le sens&#xa0;; un masque a une seule valeur en plus de 0.</translation>
    </message>
    <message>
        <source>It has the values {told}, which are not in {labels}.</source>
        <translation>Il a les valeurs {told}, qui ne sont pas dans {labels}.</translation>
    </message>
    <message>
        <source>It has transparent parts; save it in black and white.</source>
        <translation>Il a des parties transparentes&#xa0;; enregistrez-le en noir et blanc.</translation>
    </message>
    <message>
        <source>It has values between whole numbers; save a mask, not a probability.</source>
        <translation>Il a des valeurs non entières&#xa0;; enregistrez un masque, non une probabilité.</translation>
    </message>
    <message>
        <source>It has {columns} x {rows} pixels and the image has {width} x {height}; export it again in the size of the image.</source>
        <translation>Il a {columns} x {rows} pixels et l’image {width} x {height}&#xa0;; exportez-le de nouveau à la taille de l’image.</translation>
    </message>
    <message>
        <source>It has {told} values, and the image {image_width} x {image_height} pixels and {frames}.</source>
        <translation>Il a {told} valeurs, et l’image {image_width} x {image_height} pixels et {frames}.</translation>
    </message>
    <message>
        <source>It has {width} x {height} pixels and the image has {image_width} x {image_height}; export it again in the size of the image.</source>
        <translation>Il a {width} x {height} pixels et l’image {image_width} x {image_height}&#xa0;; exportez-le de nouveau à la taille de l’image.</translation>
    </message>
    <message>
        <source>It holds for this image alone, on all its frames.</source>
        <translation>Valable pour cette seule image, sur toutes ses trames.</translation>
    </message>
    <message>
        <source>It holds for this image alone.</source>
        <translation>Valable pour cette seule image.</translation>
    </message>
    <message>
        <source>It holds no masks.</source>
        <translation>Il ne contient pas de masques.</translation>
    </message>
    <message>
        <source>It holds several pictures; save each as a file of its own.</source>
        <translation>Il contient plusieurs images&#xa0;; enregistrez chacune dans son propre fichier.</translation>
    </message>
    <message>
        <source>It is a cine, whose frames are decided on one by one.</source>
        <translation>C’est une boucle ciné, dont les trames se décident une à une.</translation>
    </message>
    <message>
        <source>It is as wide as it is high, and does not say which of its axes goes across; save it with SimpleITK.</source>
        <translation>Il est aussi large que haut et n’indique pas lequel de ses axes est horizontal&#xa0;; enregistrez-le avec SimpleITK.</translation>
    </message>
    <message>
        <source>It is for frame {frame} and the image has {frames}.</source>
        <translation>Il est pour la trame {frame} et l’image a {frames}.</translation>
    </message>
    <message>
        <source>It is for the same frame and label as {other}; keep one of them.</source>
        <translation>Il est pour les mêmes trame et étiquette que {other}&#xa0;; n’en gardez qu’un.</translation>
    </message>
    <message>
        <source>It is for {image}.</source>
        <translation>Pour {image}.</translation>
    </message>
    <message>
        <source>It is kept with what you accept, and stays on this computer</source>
        <translation>Il est conservé avec ce que vous acceptez, et reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>It is no file of COCO, or a damaged one; export it again.</source>
        <translation>Ce n’est pas un fichier COCO, ou il est endommagé&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>It is not known what kind of image this is.</source>
        <translation>On ne sait pas de quel type d’image il s’agit.</translation>
    </message>
    <message>
        <source>It is of another size.</source>
        <translation>Sa taille est différente.</translation>
    </message>
    <message>
        <source>It is of “{label}” already.</source>
        <translation>L’étiquette est déjà «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>It is one of the images itself.</source>
        <translation>C’est l’une des images elles-mêmes.</translation>
    </message>
    <message>
        <source>It is too large for this computer; export fewer images at a time.</source>
        <translation>Il est trop grand pour cet ordinateur&#xa0;; exportez moins d’images à la fois.</translation>
    </message>
    <message>
        <source>It is turned or mirrored against the image; save it the way the image lies.</source>
        <translation>Il est tourné ou en miroir par rapport à l’image&#xa0;; enregistrez-le dans le sens de l’image.</translation>
    </message>
    <message>
        <source>It is unsure what this is, perhaps {kind} ({share}).</source>
        <translation>Le type n’est pas sûr, peut-être&#xa0;: {kind} ({share}).</translation>
    </message>
    <message>
        <source>It looks like {kind} ({share}).</source>
        <translation>Type probable&#xa0;: {kind} ({share}).</translation>
    </message>
    <message>
        <source>It marks more where there is nothing: {after} of the area in place of {before} on {images} of {patients}.</source>
        <translation>Il marque davantage là où il n’y a rien&#xa0;: {after} de l’aire au lieu de {before} sur {images} de {patients}.</translation>
    </message>
    <message>
        <source>It may overlap other labels.</source>
        <translation>Elle peut chevaucher d’autres étiquettes.</translation>
    </message>
    <message>
        <source>It needs two frames with masks of your own, and frames between them.</source>
        <translation>Il faut deux trames dont vous avez fait le masque, et des trames entre elles.</translation>
    </message>
    <message>
        <source>It takes the place of the scale that was {set_by}.</source>
        <translation>Elle remplace l’échelle précédente&#xa0;: {set_by}.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing has been written.</source>
        <translation>Annulé&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>It was not better: {reason}</source>
        <translation>Elle n’était pas meilleure&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Its label has been removed; import it again.</source>
        <translation>Son étiquette a été supprimée&#xa0;; importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Its mask has changed meanwhile.</source>
        <translation>Son masque a changé entre-temps.</translation>
    </message>
    <message>
        <source>Its mask on this image has {area}.</source>
        <translation>Son masque sur cette image fait {area}.</translation>
    </message>
    <message>
        <source>Its outline crosses the image far too often to be one; export it again.</source>
        <translation>Son contour croise l’image bien trop souvent pour en être un&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Its outline lies far outside the image; export it again.</source>
        <translation>Son contour est loin hors de l’image&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Its segmentation is damaged; export it again.</source>
        <translation>Sa segmentation est endommagée&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Its size is damaged; export it again.</source>
        <translation>Sa taille est endommagée&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Its volume has no millimetres. {reason}</source>
        <translation>Son volume n’a pas de millimètres. {reason}</translation>
    </message>
    <message>
        <source>Keep WaveMask open until it is done; what is written by then stays in any case.</source>
        <translation>Laissez WaveMask ouvert jusqu’à la fin&#xa0;; ce qui est écrit d’ici là reste en tout cas.</translation>
    </message>
    <message>
        <source>Keep WaveMask open, and it saves them as soon as the folder can be written again.</source>
        <translation>Laissez WaveMask ouvert&#xa0;: il les enregistrera dès que le dossier sera de nouveau accessible en écriture.</translation>
    </message>
    <message>
        <source>Keep for the next images</source>
        <translation>Garder pour les images suivantes</translation>
    </message>
    <message>
        <source>Keep largest part</source>
        <translation>Garder la plus grande partie</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Keep the current model</source>
        <translation>Garder le modèle actuel</translation>
    </message>
    <message>
        <source>Keep what is chosen here and begin (Enter)</source>
        <translation>Garder ce qui est choisi ici et commencer (Entrée)</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Touche&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Label 1</source>
        <translation>Étiquette 1</translation>
    </message>
    <message>
        <source>Label 2</source>
        <translation>Étiquette 2</translation>
    </message>
    <message>
        <source>Label 3</source>
        <translation>Étiquette 3</translation>
    </message>
    <message>
        <source>Label 4</source>
        <translation>Étiquette 4</translation>
    </message>
    <message>
        <source>Label 5</source>
        <translation>Étiquette 5</translation>
    </message>
    <message>
        <source>Label 6</source>
        <translation>Étiquette 6</translation>
    </message>
    <message>
        <source>Label 7</source>
        <translation>Étiquette 7</translation>
    </message>
    <message>
        <source>Label 8</source>
        <translation>Étiquette 8</translation>
    </message>
    <message>
        <source>Label 9</source>
        <translation>Étiquette 9</translation>
    </message>
    <message>
        <source>Label in use: {label}</source>
        <translation>Étiquette active&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Label maps</source>
        <translation>Cartes d’étiquettes</translation>
    </message>
    <message>
        <source>Label of the masks</source>
        <translation>Étiquette des masques</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels and proposal</source>
        <translation>Étiquettes et proposition</translation>
    </message>
    <message>
        <source>Labels and proposal in a window of their own</source>
        <translation>Étiquettes et proposition dans leur propre fenêtre</translation>
    </message>
    <message>
        <source>Labels overlap on frame {frame}, which one label map cannot hold; export PNG masks, COCO or NIfTI instead.</source>
        <translation>Des étiquettes se chevauchent sur la trame {frame}, ce qu’une seule carte d’étiquettes ne peut contenir&#xa0;; exportez plutôt des masques PNG, COCO ou NIfTI.</translation>
    </message>
    <message>
        <source>Labels: Lesion, Cyst</source>
        <translation>Étiquettes&#xa0;: Lésion, Kyste</translation>
    </message>
    <message>
        <source>Labels: Polyp, Instrument</source>
        <translation>Étiquettes&#xa0;: Polype, Instrument</translation>
    </message>
    <message>
        <source>Labels: Skin lesion, Hair</source>
        <translation>Étiquettes&#xa0;: Lésion cutanée, Poils</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger tool</source>
        <translation>Outil plus grand</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Lasso, erase</source>
        <translation>Lasso, gommer</translation>
    </message>
    <message>
        <source>Lasso, invert</source>
        <translation>Lasso, inverser</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Dernières modifiées d’abord</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Dernière trame</translation>
    </message>
    <message>
        <source>Learned from this image</source>
        <translation>A appris de cette image</translation>
    </message>
    <message>
        <source>Learned from {masks} of {patients}</source>
        <translation>A appris de {masks} de {patients}</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Learns from</source>
        <translation>Apprend de</translation>
    </message>
    <message>
        <source>Least confidence of the model</source>
        <translation>Confiance minimale du modèle</translation>
    </message>
    <message>
        <source>Leave both commands as they are.</source>
        <translation>Laisser les deux commandes telles quelles.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc); “Reader…” in the menu “Readers” asks again</source>
        <translation>Laisser tel quel (Échap)&#xa0;; «&#xa0;Lecteur…&#xa0;» dans le menu «&#xa0;Lecteurs&#xa0;» repose la question</translation>
    </message>
    <message>
        <source>Leave the chosen box out (Del)</source>
        <translation>Exclure la zone choisie (Suppr)</translation>
    </message>
    <message>
        <source>Leave the colours out.</source>
        <translation>Retirer les couleurs.</translation>
    </message>
    <message>
        <source>Leave the image, or the frame of a cine, for later and go to the next one.</source>
        <translation>Laisser l’image, ou la trame d’une boucle ciné, pour plus tard et aller à la suivante.</translation>
    </message>
    <message>
        <source>Leave the mask as it is (Esc)</source>
        <translation>Laisser le masque tel quel (Échap)</translation>
    </message>
    <message>
        <source>Leave what is confirmed as it is (Esc)</source>
        <translation>Laisser tel quel ce qui est confirmé (Échap)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>Exclue&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Length of all borders, those of holes included; an estimate within a few per cent</source>
        <translation>Longueur de tous les bords, ceux des trous compris&#xa0;; une estimation à quelques pour cent près</translation>
    </message>
    <message>
        <source>Length of the line in pixels</source>
        <translation>Longueur de la ligne en pixels</translation>
    </message>
    <message>
        <source>Length of the line in the patient</source>
        <translation>Longueur de la ligne chez le patient</translation>
    </message>
    <message>
        <source>Lengths on this image are by a scale {source}.</source>
        <translation>Les longueurs sur cette image suivent une échelle {source}.</translation>
    </message>
    <message>
        <source>Less speckle</source>
        <translation>Moins de speckle</translation>
    </message>
    <message>
        <source>Let dark and light change places.</source>
        <translation>Échanger le sombre et le clair.</translation>
    </message>
    <message>
        <source>Let no tool change the masks of the label in use.</source>
        <translation>Empêcher tout outil de modifier les masques de l’étiquette active.</translation>
    </message>
    <message>
        <source>Let readers who have submitted the same images see your masks of them.</source>
        <translation>Laisser les lecteurs qui ont soumis les mêmes images voir vos masques de ces images.</translation>
    </message>
    <message>
        <source>Let the model learn from the masks you accepted, on this machine; you decide whether the new one is used.</source>
        <translation>Faire apprendre au modèle les masques que vous avez acceptés, sur cette machine&#xa0;; vous décidez si le nouveau est utilisé.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Limit of local contrast</source>
        <translation>Limite du contraste local</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>List images whose name, patient, study or date holds these words
Esc empties it.</source>
        <translation>Lister les images dont le nom, le patient, l’examen ou la date contient ces mots
Échap vide le champ.</translation>
    </message>
    <message>
        <source>List removed images again</source>
        <translation>Remettre les images retirées</translation>
    </message>
    <message>
        <source>List these images no more. Their masks stay in the workspace, and are exported like others.</source>
        <translation>Ne plus lister ces images. Leurs masques restent dans l’espace de travail et sont exportés comme les autres.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Contraste local</translation>
    </message>
    <message>
        <source>Lock label</source>
        <translation>Verrouiller l’étiquette</translation>
    </message>
    <message>
        <source>Lock “{label}”</source>
        <translation>Verrouiller «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>Longest diameter</source>
        <translation>Plus grand diamètre</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Look for text once more, in place of these boxes</source>
        <translation>Rechercher encore du texte, à la place de ces zones</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Examen du dossier…</translation>
    </message>
    <message>
        <source>Looking at the program and this computer…</source>
        <translation>Vérification du programme et de cet ordinateur…</translation>
    </message>
    <message>
        <source>Looking at what you have accepted…</source>
        <translation>Examen de ce que vous avez accepté…</translation>
    </message>
    <message>
        <source>Looking for burnt-in text</source>
        <translation>Recherche de texte incrusté</translation>
    </message>
    <message>
        <source>Looking for text…</source>
        <translation>Recherche de texte…</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Looking through {done} of {total}</source>
        <translation>Vérification&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Looking through…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>En boucle</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>MPS (Apple GPU)</source>
        <translation>MPS (GPU Apple)</translation>
    </message>
    <message>
        <source>Make the chosen mask the present one, as one step to undo (Enter)</source>
        <translation>Faire du masque choisi le masque actuel, en une seule étape annulable (Entrée)</translation>
    </message>
    <message>
        <source>Make the result your mask of this frame and label, as one step to undo</source>
        <translation>Faire du résultat votre masque pour cette trame et cette étiquette, en une seule étape annulable</translation>
    </message>
    <message>
        <source>Make these masks those of the images (Enter)</source>
        <translation>Faire de ces masques ceux des images (Entrée)</translation>
    </message>
    <message>
        <source>Marked on empty images (less is better)</source>
        <translation>Marqué sur images vides (moins, c’est mieux)</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Mask and pixels</source>
        <translation>Masque et pixels</translation>
    </message>
    <message>
        <source>Mask area</source>
        <translation>Aire du masque</translation>
    </message>
    <message>
        <source>Mask of the image before</source>
        <translation>Masque de l’image précédente</translation>
    </message>
    <message>
        <source>Mask style</source>
        <translation>Aspect du masque</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <source>Masks cannot be written to {folder} ({reason}); choose another folder.</source>
        <translation>Les masques ne peuvent être écrits dans {folder} ({reason})&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Masks in doubt ({count})</source>
        <translation>Masques douteux ({count})</translation>
    </message>
    <message>
        <source>Masks of this frame that were accepted, the newest first</source>
        <translation>Masques de cette trame qui ont été acceptés, le plus récent en premier</translation>
    </message>
    <message>
        <source>Masks that were not imported</source>
        <translation>Masques non importés</translation>
    </message>
    <message>
        <source>Masks, and why some are not imported</source>
        <translation>Masques, et pourquoi certains ne sont pas importés</translation>
    </message>
    <message>
        <source>Matching masks and images…</source>
        <translation>Association des masques et des images…</translation>
    </message>
    <message>
        <source>Matching was stopped. Choose the masks again to begin anew.</source>
        <translation>L’association a été arrêtée. Choisissez de nouveau les masques pour recommencer.</translation>
    </message>
    <message>
        <source>May overlap other labels</source>
        <translation>Peut chevaucher d’autres étiquettes</translation>
    </message>
    <message>
        <source>Mean area of both readers ({unit})</source>
        <translation>Aire moyenne des deux lecteurs ({unit})</translation>
    </message>
    <message>
        <source>Mean position of the pixels: column and row in the image</source>
        <translation>Position moyenne des pixels&#xa0;: colonne et ligne dans l’image</translation>
    </message>
    <message>
        <source>Mean probability inside the proposed mask, as the model sees it.
It is not the chance that there is a lesion.</source>
        <translation>Probabilité moyenne à l’intérieur du masque proposé, selon le modèle.
Ce n’est pas la probabilité qu’il y ait une lésion.</translation>
    </message>
    <message>
        <source>Measured distance</source>
        <translation>Distance mesurée</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré sur</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Measurements (CSV)</source>
        <translation>Mesures (CSV)</translation>
    </message>
    <message>
        <source>Measurements of {label}</source>
        <translation>Mesures de {label}</translation>
    </message>
    <message>
        <source>Median (quartiles)</source>
        <translation>Médiane (quartiles)</translation>
    </message>
    <message>
        <source>Median time per image</source>
        <translation>Temps médian par image</translation>
    </message>
    <message>
        <source>Memory is short, so at most {count} images are taken at once; this takes longer.</source>
        <translation>La mémoire est limitée, donc le nombre d’images traitées à la fois est d’au plus {count}&#xa0;; cela prend plus de temps.</translation>
    </message>
    <message>
        <source>Mend that before you open another folder.</source>
        <translation>Corrigez cela avant d’ouvrir un autre dossier.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>Bouton du milieu</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <translation>Millimètres</translation>
    </message>
    <message>
        <source>Millimetres in the patient</source>
        <translation>Millimètres dans le patient</translation>
    </message>
    <message>
        <source>Mixed in, so that earlier skills are kept: a folder with “images” and “masks”</source>
        <translation>Mêlés au reste pour conserver l’acquis&#xa0;: un dossier contenant «&#xa0;images&#xa0;» et «&#xa0;masks&#xa0;»</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model and version</source>
        <translation>Modèle et version</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Model confidence</source>
        <translation>Confiance du modèle</translation>
    </message>
    <message>
        <source>Model for this image</source>
        <translation>Modèle pour cette image</translation>
    </message>
    <message>
        <source>Model library</source>
        <translation>Bibliothèque de modèles</translation>
    </message>
    <message>
        <source>Model library…</source>
        <translation>Bibliothèque de modèles…</translation>
    </message>
    <message>
        <source>Model not ready</source>
        <translation>Modèle non prêt</translation>
    </message>
    <message>
        <source>Model that made the proposal</source>
        <translation>Modèle à l’origine de la proposition</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Modèle&#xa0;: {model}</translation>
    </message>
    <message>
        <source>Models cannot be changed in {folder} ({reason}); close other windows of WaveMask or make room on the disk.</source>
        <translation>Les modèles ne peuvent être modifiés dans {folder} ({reason})&#xa0;; fermez les autres fenêtres de WaveMask ou libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>Models most apart first</source>
        <translation>Modèles les plus divergents d’abord</translation>
    </message>
    <message>
        <source>Models of WaveMask ({pattern})</source>
        <translation>Modèles WaveMask ({pattern})</translation>
    </message>
    <message>
        <source>More time is more steps of learning; you can stop at any time</source>
        <translation>Plus de temps, c’est plus d’étapes d’apprentissage&#xa0;; vous pouvez arrêter à tout moment</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Plus incertaines d’abord</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move and zoom the image</source>
        <translation>Déplacer et zoomer l’image</translation>
    </message>
    <message>
        <source>Move it to another screen, for example.</source>
        <translation>À déplacer sur un autre écran, par exemple.</translation>
    </message>
    <message>
        <source>Move label down</source>
        <translation>Descendre l’étiquette</translation>
    </message>
    <message>
        <source>Move label up</source>
        <translation>Monter l’étiquette</translation>
    </message>
    <message>
        <source>Move the contour inwards by the step that is set in this menu.</source>
        <translation>Déplacer le contour vers l’intérieur du pas réglé dans ce menu.</translation>
    </message>
    <message>
        <source>Move the contour outwards by the step that is set in this menu.</source>
        <translation>Déplacer le contour vers l’extérieur du pas réglé dans ce menu.</translation>
    </message>
    <message>
        <source>Move the contour to the edges of the image near it (GrabCut).</source>
        <translation>Amener le contour sur les bords proches de l’image (GrabCut).</translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Must not get worse on</source>
        <translation>Ne doit pas régresser sur</translation>
    </message>
    <message>
        <source>NIfTI holds no more than {most:,} pixels or frames along a side; use NumPy.</source>
        <translation>NIfTI ne contient pas plus de {most:,} pixels ou trames par côté&#xa0;; utilisez NumPy.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nom ou initiales</translation>
    </message>
    <message>
        <source>Name or initials of the reader</source>
        <translation>Nom ou initiales du lecteur</translation>
    </message>
    <message>
        <source>Name or initials; it stays on this computer</source>
        <translation>Nom ou initiales&#xa0;; cela reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Name or patient</source>
        <translation>Nom ou patient</translation>
    </message>
    <message>
        <source>Name, colour and code of the label in use.</source>
        <translation>Nom, couleur et code de l’étiquette active.</translation>
    </message>
    <message>
        <source>Names of files, folders and readers, and images whose text nobody has confirmed</source>
        <translation>Noms des fichiers, dossiers et lecteurs, et images dont personne n’a confirmé le texte</translation>
    </message>
    <message>
        <source>Neither has outlined anything; not counted above</source>
        <translation>Aucun des deux n’a rien contourné&#xa0;; non compté ci-dessus</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Trame suivante</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Next image in the same state</source>
        <translation>Image suivante dans le même état</translation>
    </message>
    <message>
        <source>Next keyframe</source>
        <translation>Trame clé suivante</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Next uncertain place</source>
        <translation>Endroit incertain suivant</translation>
    </message>
    <message>
        <source>Next undecided image</source>
        <translation>Image non décidée suivante</translation>
    </message>
    <message>
        <source>No accepted annotation began as a proposal yet.</source>
        <translation>Aucune annotation acceptée n’a encore commencé par une proposition.</translation>
    </message>
    <message>
        <source>No burnt-in text in images of {device}, to confirm</source>
        <translation>Aucun texte incrusté dans les images de {device}, à confirmer</translation>
    </message>
    <message>
        <source>No burnt-in text in this image, to confirm</source>
        <translation>Aucun texte incrusté dans cette image, à confirmer</translation>
    </message>
    <message>
        <source>No code has these words.</source>
        <translation>Aucun code ne contient ces mots.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>No file would be written.</source>
        <translation>Aucun fichier ne serait écrit.</translation>
    </message>
    <message>
        <source>No held-out image has anything to outline, so the models cannot be compared; accept more images.</source>
        <translation>Aucune image réservée n’a quoi que ce soit à contourer, donc les modèles ne peuvent être comparés&#xa0;; acceptez davantage d’images.</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>Aucune image n’est ouverte.</translation>
    </message>
    <message>
        <source>No image of this workspace is held out yet; “Improve model…” draws them.</source>
        <translation>Aucune image de cet espace de travail n’est encore réservée&#xa0;; «&#xa0;Améliorer le modèle…&#xa0;» les tire au sort.</translation>
    </message>
    <message>
        <source>No image passes the filter. Clear it to see all.</source>
        <translation>Aucune image ne correspond au filtre. Effacez-le pour les voir toutes.</translation>
    </message>
    <message>
        <source>No image was removed from the list.</source>
        <translation>Aucune image n’a été retirée de la liste.</translation>
    </message>
    <message>
        <source>No images were found there. Choose a folder with images, or files.</source>
        <translation>Aucune image n’a été trouvée ici. Choisissez un dossier contenant des images, ou des fichiers.</translation>
    </message>
    <message>
        <source>No mask is in such a state yet. Accept one with Enter, then export.</source>
        <translation>Aucun masque n’est encore dans cet état. Acceptez-en un avec Entrée, puis exportez.</translation>
    </message>
    <message>
        <source>No masks were found in {path} ({format}); choose another folder or format.</source>
        <translation>Aucun masque n’a été trouvé dans {path} ({format})&#xa0;; choisissez un autre dossier ou format.</translation>
    </message>
    <message>
        <source>No masks were found in {path}; they can be in these formats: {titles}.</source>
        <translation>Aucun masque n’a été trouvé dans {path}&#xa0;; les formats possibles sont&#xa0;: {titles}.</translation>
    </message>
    <message>
        <source>No model can propose for this image now; wait until one is ready, or choose one.</source>
        <translation>Aucun modèle ne peut proposer pour cette image maintenant&#xa0;; attendez que l’un soit prêt, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>No other image that is listed is accepted.</source>
        <translation>Aucune autre image listée n’est acceptée.</translation>
    </message>
    <message>
        <source>No other image that is listed is corrected.</source>
        <translation>Aucune autre image listée n’est corrigée.</translation>
    </message>
    <message>
        <source>No other image that is listed is empty.</source>
        <translation>Aucune autre image listée n’est vide.</translation>
    </message>
    <message>
        <source>No other image that is listed is proposed.</source>
        <translation>Aucune autre image listée n’est proposée.</translation>
    </message>
    <message>
        <source>No other image that is listed is rejected.</source>
        <translation>Aucune autre image listée n’est rejetée.</translation>
    </message>
    <message>
        <source>No other image that is listed is skipped.</source>
        <translation>Aucune autre image listée n’est passée.</translation>
    </message>
    <message>
        <source>No other image that is listed is undecided.</source>
        <translation>Aucune autre image listée n’est non décidée.</translation>
    </message>
    <message>
        <source>No other model was in use here before; choose one in the model library.</source>
        <translation>Aucun autre modèle n’a été en service ici auparavant&#xa0;; choisissez-en un dans la bibliothèque de modèles.</translation>
    </message>
    <message>
        <source>No other version for the same was in use before.</source>
        <translation>Aucune autre version pour le même usage n’a été en service auparavant.</translation>
    </message>
    <message>
        <source>No other version was measured on the same held-out images. “Compare with…” shows two on images of your choice.</source>
        <translation>Aucune autre version n’a été mesurée sur les mêmes images réservées. «&#xa0;Comparer avec…&#xa0;» en montre deux sur des images de votre choix.</translation>
    </message>
    <message>
        <source>No part of the image has a scale in millimetres.</source>
        <translation>Aucune partie de l’image n’a d’échelle en millimètres.</translation>
    </message>
    <message>
        <source>No program on this computer shows folders. The log is in {folder}.</source>
        <translation>Aucun programme de cet ordinateur n’affiche les dossiers. Le journal est dans {folder}.</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>Aucune proposition</translation>
    </message>
    <message>
        <source>No two readers have submitted the same image yet, so there is nothing to compare.</source>
        <translation>Deux lecteurs n’ont pas encore soumis la même image&#xa0;; il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>No undecided image is left in the list.</source>
        <translation>Il ne reste aucune image non décidée dans la liste.</translation>
    </message>
    <message>
        <source>Nobody has confirmed where burnt-in text stands in images like this; open it, choose “Burnt-in text…” in the menu View, and export again.</source>
        <translation>Personne n’a confirmé où se trouve le texte incrusté dans les images de ce type&#xa0;; ouvrez-en une, choisissez «&#xa0;Texte incrusté…&#xa0;» dans le menu Affichage, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>Nobody has submitted this image yet; two readers have to before they can be compared.</source>
        <translation>Personne n’a encore soumis cette image&#xa0;; il faut que deux lecteurs le fassent pour pouvoir les comparer.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Not better: the current model stays</source>
        <translation>Pas meilleur&#xa0;: le modèle actuel reste</translation>
    </message>
    <message>
        <source>Not here. {reason}</source>
        <translation>Pas ici. {reason}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not one Frame of the video can be decoded: it is cut off, damaged or encrypted; copy it again.</source>
        <translation>Aucune trame de la vidéo ne peut être décodée&#xa0;: elle est tronquée, endommagée ou chiffrée&#xa0;; copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Non ouverte</translation>
    </message>
    <message>
        <source>Not shown in the anonymous display</source>
        <translation>Masqué dans l’affichage anonyme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on this version</source>
        <translation>Note sur cette version</translation>
    </message>
    <message>
        <source>Nothing else is that sure; lower the confidence for more</source>
        <translation>Rien d’autre n’est aussi sûr&#xa0;; baissez la confiance pour en voir plus</translation>
    </message>
    <message>
        <source>Nothing is accepted yet.</source>
        <translation>Rien n’est encore accepté.</translation>
    </message>
    <message>
        <source>Nothing is measured yet</source>
        <translation>Rien n’est encore mesuré</translation>
    </message>
    <message>
        <source>Nothing is open, so there is nothing to export.</source>
        <translation>Rien n’est ouvert&#xa0;; il n’y a donc rien à exporter.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <source>Nothing is open; open the images first.</source>
        <translation>Rien n’est ouvert&#xa0;; ouvrez d’abord les images.</translation>
    </message>
    <message>
        <source>Nothing is uncertain about the outline, but perhaps where you drew it yourself.</source>
        <translation>Le contour n’a rien d’incertain, sauf peut-être là où vous l’avez dessiné vous-même.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. The model in use changes only if you say so at the end.</source>
        <translation>Rien ne quitte cette machine. Le modèle en service ne change que si vous le décidez à la fin.</translation>
    </message>
    <message>
        <source>Nothing was accepted here</source>
        <translation>Rien n’a été accepté ici</translation>
    </message>
    <message>
        <source>Nothing was accepted on this frame yet. Each acceptance of a changed mask is kept here.</source>
        <translation>Rien n’a encore été accepté sur cette trame. Chaque acceptation d’un masque modifié est conservée ici.</translation>
    </message>
    <message>
        <source>Nothing was filled.</source>
        <translation>Rien n’a été rempli.</translation>
    </message>
    <message>
        <source>Notice of the run</source>
        <translation>Avis sur l’entraînement</translation>
    </message>
    <message>
        <source>Now “{model}” is asked for proposals.</source>
        <translation>«&#xa0;{model}&#xa0;» est maintenant interrogé pour les propositions.</translation>
    </message>
    <message>
        <source>Numbers in names by their value. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Les nombres dans les noms selon leur valeur. Les images restent en place pendant votre travail&#xa0;; choisissez de nouveau ce tri pour le refaire.</translation>
    </message>
    <message>
        <source>Numbers in place of file names, and burnt-in text blanked where it was confirmed for the device.</source>
        <translation>Des numéros au lieu des noms de fichiers, et le texte incrusté occulté là où il a été confirmé pour l’appareil.</translation>
    </message>
    <message>
        <source>Of all pixels in the mask, holes left out</source>
        <translation>De tous les pixels du masque, sans les trous</translation>
    </message>
    <message>
        <source>On the images on which it must not get worse</source>
        <translation>Sur les images où il ne doit pas régresser</translation>
    </message>
    <message>
        <source>One .npz for each image with all its masks as arrays of true and false.</source>
        <translation>Un .npz par image, avec tous ses masques sous forme de tableaux de vrai et faux.</translation>
    </message>
    <message>
        <source>One annotations.json with every pixel, as run lengths.</source>
        <translation>Un annotations.json avec chaque pixel, en longueurs de plage.</translation>
    </message>
    <message>
        <source>One annotations.json with outlines, for programs that read no run lengths.</source>
        <translation>Un annotations.json avec les contours, pour les programmes qui ne lisent pas les longueurs de plage.</translation>
    </message>
    <message>
        <source>One finger</source>
        <translation>Un doigt</translation>
    </message>
    <message>
        <source>One of the two has no masks for this image as it is now.</source>
        <translation>L’un des deux n’a pas de masques pour cette image telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>One page on the work so far: counts, times, proposals, agreement and worst cases.</source>
        <translation>Une page sur le travail accompli&#xa0;: effectifs, durées, propositions, concordance et pires cas.</translation>
    </message>
    <message>
        <source>One page with counts, times, how good the proposals were, the agreement of readers, and the worst cases with pictures. It is kept in the folder of the workspace and opens in your browser; nothing leaves this computer.</source>
        <translation>Une page avec les effectifs, les durées, la qualité des propositions, la concordance des lecteurs et les pires cas en images. Elle est conservée dans le dossier de l’espace de travail et s’ouvre dans votre navigateur&#xa0;; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>One picture for each frame and label: 0 outside, 255 inside.</source>
        <translation>Une image par trame et par étiquette&#xa0;: 0 à l’extérieur, 255 à l’intérieur.</translation>
    </message>
    <message>
        <source>One picture for each frame, in which the value of a pixel is the number of its label.</source>
        <translation>Une image par trame, où la valeur d’un pixel est le numéro de son étiquette.</translation>
    </message>
    <message>
        <source>One segmentation for each DICOM image, with patient, study and codes, for PACS and viewers.</source>
        <translation>Une segmentation par image DICOM, avec patient, examen et codes, pour les PACS et les visionneuses.</translation>
    </message>
    <message>
        <source>One table with size and outline of each mask, and who accepted it on what grounds.</source>
        <translation>Un tableau avec la taille et le contour de chaque masque, et qui l’a accepté et sur quelle base.</translation>
    </message>
    <message>
        <source>One volume for each image, cines as a stack of frames, for 3D Slicer, ITK-SNAP and nibabel.</source>
        <translation>Un volume par image, les boucles ciné en pile de trames, pour 3D Slicer, ITK-SNAP et nibabel.</translation>
    </message>
    <message>
        <source>Only masks of a DICOM image can be a DICOM segmentation; export its masks as NIfTI or PNG.</source>
        <translation>Seuls les masques d’une image DICOM peuvent former une segmentation DICOM&#xa0;; exportez ceux-ci en NIfTI ou PNG.</translation>
    </message>
    <message>
        <source>Only what is connected with the place pressed.</source>
        <translation>Seulement ce qui est relié à l’endroit cliqué.</translation>
    </message>
    <message>
        <source>Only what you see here and leave ticked is accepted, one page at a time. It is a step of each image, which you can undo there. Cines, the open image and masks that you have changed are left out.</source>
        <translation>Seul ce que vous voyez ici et laissez coché est accepté, page par page. C’est une étape de chaque image, que vous pouvez y annuler. Les boucles ciné, l’image ouverte et les masques que vous avez modifiés sont exclus.</translation>
    </message>
    <message>
        <source>Only {images} of {patients} are held out, too few to compare by; accept images of more patients.</source>
        <translation>Images réservées&#xa0;: seulement {images} de {patients}, trop peu pour comparer&#xa0;; acceptez des images de davantage de patients.</translation>
    </message>
    <message>
        <source>Only {reader} has submitted this image yet; two readers have to before they can be compared.</source>
        <translation>Seul {reader} a soumis cette image jusqu’ici&#xa0;; il faut que deux lecteurs le fassent pour pouvoir les comparer.</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation>Opacité du masque</translation>
    </message>
    <message>
        <source>Opacity of the mask, in per cent</source>
        <translation>Opacité du masque, en pour cent</translation>
    </message>
    <message>
        <source>Open again what was open before the tour</source>
        <translation>Rouvrir ce qui était ouvert avant la visite</translation>
    </message>
    <message>
        <source>Open all images of a folder and the folders in it.</source>
        <translation>Ouvrir toutes les images d’un dossier et de ses sous-dossiers.</translation>
    </message>
    <message>
        <source>Open an image that two readers have submitted to compare them.</source>
        <translation>Ouvrez une image que deux lecteurs ont soumise pour les comparer.</translation>
    </message>
    <message>
        <source>Open an image, correct its mask and press Enter to accept it; then come back here. What other readers accepted does not count; the menu Readers says who reads.</source>
        <translation>Ouvrez une image, corrigez son masque et appuyez sur Entrée pour l’accepter&#xa0;; puis revenez ici. Ce que d’autres lecteurs ont accepté ne compte pas&#xa0;; le menu Lecteurs indique qui lit.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open images first.</source>
        <translation>Ouvrez d’abord des images.</translation>
    </message>
    <message>
        <source>Open images of your own</source>
        <translation>Ouvrir vos propres images</translation>
    </message>
    <message>
        <source>Open images to begin
Drop a folder or files here, or press {key}
To try it out: Help › Sample images</source>
        <translation>Ouvrez des images pour commencer
Déposez ici un dossier ou des fichiers, ou appuyez sur {key}
Pour essayer&#xa0;: Aide › Images d’exemple</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>Open one or more image files.</source>
        <translation>Ouvrir un ou plusieurs fichiers d’images.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Opening the images…</source>
        <translation>Ouverture des images…</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Ouverture de l’image…</translation>
    </message>
    <message>
        <source>Opening {image}…</source>
        <translation>Ouverture de {image}…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Outcome of the export</source>
        <translation>Résultat de l’export</translation>
    </message>
    <message>
        <source>Outcome of the import</source>
        <translation>Résultat de l’import</translation>
    </message>
    <message>
        <source>Outline along the edges of the image. Alt goes straight, Backspace goes back, Enter or a double-click closes.</source>
        <translation>Contourner en suivant les bords de l’image. Alt trace droit, Retour arrière recule, Entrée ou un double-clic ferme.</translation>
    </message>
    <message>
        <source>Outline by corners. Drag one to move it; a right click or Backspace removes it; Enter or a double-click closes.</source>
        <translation>Contourner par sommets. Glissez-en un pour le déplacer&#xa0;; un clic droit ou Retour arrière le retire&#xa0;; Entrée ou un double-clic ferme.</translation>
    </message>
    <message>
        <source>Outline freehand.</source>
        <translation>Contourner à main levée.</translation>
    </message>
    <message>
        <source>Outline something else too.</source>
        <translation>Contourner aussi autre chose.</translation>
    </message>
    <message>
        <source>Outlines are further off: their distance (HD95) rises by {gain} px on {images} of {patients}.</source>
        <translation>Les contours sont plus éloignés&#xa0;: leur distance (HD95) augmente de {gain} px sur {images} de {patients}.</translation>
    </message>
    <message>
        <source>Outlines in text files with a data.yaml, split by patient, to train YOLO models.</source>
        <translation>Contours dans des fichiers texte avec un data.yaml, répartis par patient, pour entraîner des modèles YOLO.</translation>
    </message>
    <message>
        <source>Outlines: the accepted one is a yellow line, the proposed one is pink and dashed</source>
        <translation>Contours&#xa0;: l’accepté est une ligne jaune, le proposé est rose et en tirets</translation>
    </message>
    <message>
        <source>Overlap (Dice)</source>
        <translation>Recouvrement (Dice)</translation>
    </message>
    <message>
        <source>Overlap (Dice) falls by {gain} on {images} of {patients} (95% interval {low} to {high}).</source>
        <translation>Le recouvrement (Dice) baisse de {gain} sur {images} de {patients} (intervalle à 95&#xa0;%&#xa0;: {low} à {high}).</translation>
    </message>
    <message>
        <source>Overlap (Dice) on {images} of {patients} is the same (95% interval {low} to {high}).</source>
        <translation>Le recouvrement (Dice) sur {images} de {patients} est le même (intervalle à 95&#xa0;%&#xa0;: {low} à {high}).</translation>
    </message>
    <message>
        <source>Overlap (Dice) rises by {gain} on {images} of {patients} (95% interval {low} to {high}).</source>
        <translation>Le recouvrement (Dice) augmente de {gain} sur {images} de {patients} (intervalle à 95&#xa0;%&#xa0;: {low} à {high}).</translation>
    </message>
    <message>
        <source>Overlap (Dice) rises by {gain} on {images} of {patients}, which may be chance (95% interval {low} to {high}).</source>
        <translation>Le recouvrement (Dice) augmente de {gain} sur {images} de {patients}, ce qui peut être dû au hasard (intervalle à 95&#xa0;%&#xa0;: {low} à {high}).</translation>
    </message>
    <message>
        <source>Overlap (Dice) {dice}</source>
        <translation>Recouvrement (Dice) {dice}</translation>
    </message>
    <message>
        <source>Overlap (Dice) {dice} on its held-out images</source>
        <translation>Recouvrement (Dice) {dice} sur ses images réservées</translation>
    </message>
    <message>
        <source>Overlap (Dice) {dice} with the accepted mask</source>
        <translation>Recouvrement (Dice) {dice} avec le masque accepté</translation>
    </message>
    <message>
        <source>Overlap of the two (Dice) {dice}</source>
        <translation>Recouvrement des deux (Dice) {dice}</translation>
    </message>
    <message>
        <source>Overlap on it</source>
        <translation>Son recouvrement</translation>
    </message>
    <message>
        <source>Overlap on your own folder, Dice (more is better)</source>
        <translation>Recouvrement sur votre dossier, Dice (plus, c’est mieux)</translation>
    </message>
    <message>
        <source>Overlap with the accepted mask, 1 where they are the same</source>
        <translation>Recouvrement avec le masque accepté, 1 s’ils sont identiques</translation>
    </message>
    <message>
        <source>Overlap with the accepted masks of held-out images, 1 where they are the same. What is seen of them on the way is a rough measure and decides nothing; at the end both models are measured on the whole images.</source>
        <translation>Recouvrement avec les masques acceptés des images réservées, 1 s’ils sont identiques. Ce qu’on en voit en cours de route est une mesure approximative et ne décide de rien&#xa0;; à la fin, les deux modèles sont mesurés sur les images entières.</translation>
    </message>
    <message>
        <source>Overlap, Dice (more is better)</source>
        <translation>Recouvrement, Dice (plus, c’est mieux)</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Superpositions</translation>
    </message>
    <message>
        <source>PNG masks</source>
        <translation>Masques PNG</translation>
    </message>
    <message>
        <source>PNG or other pictures</source>
        <translation>PNG ou autres images</translation>
    </message>
    <message>
        <source>Paint only what looks like the place where the stroke begins.</source>
        <translation>Ne peindre que ce qui ressemble à l’endroit où commence le trait.</translation>
    </message>
    <message>
        <source>Paint the mask; hold Ctrl to erase.</source>
        <translation>Peindre le masque&#xa0;; tenez Ctrl pour gommer.</translation>
    </message>
    <message>
        <source>Paint where something is missing, and hold Ctrl to erase. Without the mouse, {pane} leads back to the image, and {grow} lets the mask grow. What you paint or erase, the model never changes.</source>
        <translation>Peignez là où il manque quelque chose, et tenez Ctrl pour gommer. Sans la souris, {pane} ramène à l’image, et {grow} dilate le masque. Ce que vous peignez ou gommez, le modèle ne le change jamais.</translation>
    </message>
    <message>
        <source>Paint with a square instead of a disc.</source>
        <translation>Peindre avec un carré au lieu d’un disque.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Parts without lengths, such as a Doppler trace, stay in pixels.</source>
        <translation>Les parties sans longueurs, comme un tracé Doppler, restent en pixels.</translation>
    </message>
    <message>
        <source>Patient {number}</source>
        <translation>Patient {number}</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation>Pression du stylet</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Pixels of the image</source>
        <translation>Pixels de l’image</translation>
    </message>
    <message>
        <source>Pixels of {side} mm are not plausible; check the number and its unit.</source>
        <translation>Des pixels de {side} mm ne sont pas plausibles&#xa0;; vérifiez le nombre et son unité.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Play the frames at their real rate, or pause.</source>
        <translation>Lire les trames à leur cadence réelle, ou mettre en pause.</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Polygon, erase</source>
        <translation>Polygone, gommer</translation>
    </message>
    <message>
        <source>Polygon, invert</source>
        <translation>Polygone, inverser</translation>
    </message>
    <message>
        <source>Position of the pointer in image pixels</source>
        <translation>Position du pointeur en pixels de l’image</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Tapez les touches…</translation>
    </message>
    <message>
        <source>Press the keys that shall be the shortcut; Esc leaves it as it is.</source>
        <translation>Appuyez sur les touches du raccourci&#xa0;; Échap le laisse tel quel.</translation>
    </message>
    <message>
        <source>Press the new keys for “{command}”. Esc leaves it as it is.</source>
        <translation>Appuyez sur les nouvelles touches pour «&#xa0;{command}&#xa0;». Échap laisse tel quel.</translation>
    </message>
    <message>
        <source>Press {accept}, or this button. The next image comes, and its proposal is there already.</source>
        <translation>Appuyez sur {accept}, ou sur ce bouton. L’image suivante arrive, et sa proposition est déjà là.</translation>
    </message>
    <message>
        <source>Press {export}, or choose “Export…” in the menu “File”. Nothing is written until you say so.</source>
        <translation>Appuyez sur {export}, ou choisissez «&#xa0;Exporter…&#xa0;» dans le menu «&#xa0;Fichier&#xa0;». Rien n’est écrit avant que vous ne le demandiez.</translation>
    </message>
    <message>
        <source>Press, drag up for more or down for less, let go. Ctrl erases.</source>
        <translation>Appuyez, glissez vers le haut pour plus ou vers le bas pour moins, relâchez. Ctrl gomme.</translation>
    </message>
    <message>
        <source>Pressing harder with a stylus paints wider.</source>
        <translation>Appuyer plus fort avec un stylet peint plus large.</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Trame précédente</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Previous image in the same state</source>
        <translation>Image précédente dans le même état</translation>
    </message>
    <message>
        <source>Previous keyframe</source>
        <translation>Trame clé précédente</translation>
    </message>
    <message>
        <source>Previous undecided image</source>
        <translation>Image non décidée précédente</translation>
    </message>
    <message>
        <source>Progress of matching</source>
        <translation>Progression de l’association</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’import</translation>
    </message>
    <message>
        <source>Progress of the proposals</source>
        <translation>Progression des propositions</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Progression du rapport</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’entraînement</translation>
    </message>
    <message>
        <source>Progress of the worklist</source>
        <translation>Progression de la liste de travail</translation>
    </message>
    <message>
        <source>Propagate</source>
        <translation>Propager</translation>
    </message>
    <message>
        <source>Propagate the mask</source>
        <translation>Propager le masque</translation>
    </message>
    <message>
        <source>Propagate…</source>
        <translation>Propager…</translation>
    </message>
    <message>
        <source>Propagation stopped before frame {number}. {reason}</source>
        <translation>La propagation s’est arrêtée avant la trame {number}. {reason}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Proposal status</source>
        <translation>État de la proposition</translation>
    </message>
    <message>
        <source>Proposal while held</source>
        <translation>Proposition (touche tenue)</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Proposals are for {label}</source>
        <translation>Les propositions sont pour {label}</translation>
    </message>
    <message>
        <source>Proposals on this page</source>
        <translation>Propositions sur cette page</translation>
    </message>
    <message>
        <source>Proposals that were changed most</source>
        <translation>Propositions les plus modifiées</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Proposer à nouveau</translation>
    </message>
    <message>
        <source>Propose for a range of frames</source>
        <translation>Proposer pour une plage de trames</translation>
    </message>
    <message>
        <source>Propose for a range…</source>
        <translation>Proposer pour une plage…</translation>
    </message>
    <message>
        <source>Propose for all listed images</source>
        <translation>Proposer pour toutes les images listées</translation>
    </message>
    <message>
        <source>Propose in the visible part</source>
        <translation>Proposer dans la partie visible</translation>
    </message>
    <message>
        <source>Propose with this version from now on.</source>
        <translation>Proposer désormais avec cette version.</translation>
    </message>
    <message>
        <source>Propose, correct, accept and export on a sample, in a minute</source>
        <translation>Proposer, corriger, accepter et exporter sur un exemple, en une minute</translation>
    </message>
    <message>
        <source>Propose, correct, accept and export on a sample, in a minute.</source>
        <translation>Proposer, corriger, accepter et exporter sur un exemple, en une minute.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Proposes masks for ultrasound, endoscopy and dermoscopy images on this computer, to be corrected, accepted and exported. Nothing leaves the machine.</source>
        <translation>Propose des masques pour les images d’échographie, d’endoscopie et de dermoscopie sur cet ordinateur, à corriger, accepter et exporter. Rien ne quitte la machine.</translation>
    </message>
    <message>
        <source>Proposing: {done} of {total}</source>
        <translation>Propositions&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Proposing…</source>
        <translation>Proposition en cours…</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Pousser</translation>
    </message>
    <message>
        <source>Push the contour of the mask.</source>
        <translation>Pousser le contour du masque.</translation>
    </message>
    <message>
        <source>Put all panels where they were at the first start.</source>
        <translation>Remettre tous les panneaux où ils étaient au premier démarrage.</translation>
    </message>
    <message>
        <source>Put the panel back</source>
        <translation>Remettre le panneau en place</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <translation>Mettre le rapport dans le presse-papiers</translation>
    </message>
    <message>
        <source>Put this version in the trash (Del)</source>
        <translation>Mettre cette version à la corbeille (Suppr)</translation>
    </message>
    <message>
        <source>Put what is shown on the clipboard; it holds names of folders</source>
        <translation>Mettre ce qui est affiché dans le presse-papiers&#xa0;; il contient des noms de dossiers</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read under this name from now on (Enter)</source>
        <translation>Lire désormais sous ce nom (Entrée)</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>Lecteur {number}</translation>
    </message>
    <message>
        <source>Reader {side}</source>
        <translation>Lecteur {side}</translation>
    </message>
    <message>
        <source>Reader: {name}…</source>
        <translation>Lecteur&#xa0;: {name}…</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Readers who have submitted an image see one another&apos;s masks of it; until then nobody sees those of anybody else. You can still change yours, but it goes on record that you did so afterwards.</source>
        <translation>Les lecteurs qui ont soumis une image voient mutuellement leurs masques de celle-ci&#xa0;; d’ici là, personne ne voit ceux d’autrui. Vous pouvez encore modifier les vôtres, mais il sera consigné que vous l’avez fait après coup.</translation>
    </message>
    <message>
        <source>Reader…</source>
        <translation>Lecteur…</translation>
    </message>
    <message>
        <source>Reading of {reader}</source>
        <translation>Lecture de {reader}</translation>
    </message>
    <message>
        <source>Reading the dictionary…</source>
        <translation>Lecture du dictionnaire…</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Rétablir {step}</translation>
    </message>
    <message>
        <source>Reduce speckle and noise.</source>
        <translation>Réduire le speckle et le bruit.</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Refine at edges</source>
        <translation>Affiner aux bords</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Reject the image, or the frame of a cine, and go to the next one.</source>
        <translation>Rejeter l’image, ou la trame d’une boucle ciné, et passer à la suivante.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove box</source>
        <translation>Supprimer la zone</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove image from the list</source>
        <translation>Retirer l’image de la liste</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>Supprimer l’étiquette</translation>
    </message>
    <message>
        <source>Remove manual scale</source>
        <translation>Retirer l’échelle manuelle</translation>
    </message>
    <message>
        <source>Remove small parts</source>
        <translation>Supprimer les petites parties</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>Retirer le code</translation>
    </message>
    <message>
        <source>Remove the label in use, where it has no masks.</source>
        <translation>Supprimer l’étiquette active, si elle n’a aucun masque.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Removed from list</source>
        <translation>Retirée de la liste</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Replace what was drawn or decided here</source>
        <translation>Remplacer ce qui a été dessiné ou décidé ici</translation>
    </message>
    <message>
        <source>Replace what was drawn or decided here ({count})</source>
        <translation>Remplacer ce qui a été dessiné ou décidé ici ({count})</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report of what went wrong</source>
        <translation>Rapport sur le problème</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Reset panels</source>
        <translation>Réinitialiser les panneaux</translation>
    </message>
    <message>
        <source>Reset to proposal</source>
        <translation>Revenir à la proposition</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore revision {number}</source>
        <translation>Restaurer la révision {number}</translation>
    </message>
    <message>
        <source>Return keeps the note, Shift+Return begins a new line</source>
        <translation>Entrée garde la note, Maj+Entrée commence une nouvelle ligne</translation>
    </message>
    <message>
        <source>Review and accept</source>
        <translation>Revoir et accepter</translation>
    </message>
    <message>
        <source>Review and accept…</source>
        <translation>Revoir et accepter…</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>Revisions…</source>
        <translation>Révisions…</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Bouton droit</translation>
    </message>
    <message>
        <source>Round off what juts out of the contour.</source>
        <translation>Arrondir ce qui dépasse du contour.</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>SHA-256 of the weights: {hash}</source>
        <translation>SHA-256 des poids&#xa0;: {hash}</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Same held-out images as “{title}”, which has {dice}: {difference}.</source>
        <translation>Mêmes images réservées que «&#xa0;{title}&#xa0;», qui a {dice}&#xa0;: {difference}.</translation>
    </message>
    <message>
        <source>Sample images</source>
        <translation>Images d’exemple</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save agreement…</source>
        <translation>Enregistrer la concordance…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save zip…</source>
        <translation>Enregistrer un zip…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Say how long the line is that you drew with the ruler, where the file has no scale or a wrong one.</source>
        <translation>Indiquer la longueur de la ligne tracée avec la règle, si le fichier n’a pas d’échelle ou en a une fausse.</translation>
    </message>
    <message>
        <source>Say who reads; each reader has masks of their own.</source>
        <translation>Indiquer qui lit&#xa0;; chaque lecteur a ses propres masques.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Scale of the measurements</source>
        <translation>Échelle des mesures</translation>
    </message>
    <message>
        <source>Scale set by hand</source>
        <translation>Échelle définie à la main</translation>
    </message>
    <message>
        <source>Scale that follows from it</source>
        <translation>Échelle qui en résulte</translation>
    </message>
    <message>
        <source>Scale {set_by_hand}.</source>
        <translation>Échelle {set_by_hand}.</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Ciseaux</translation>
    </message>
    <message>
        <source>Scissors, erase</source>
        <translation>Ciseaux, gommer</translation>
    </message>
    <message>
        <source>Scissors, invert</source>
        <translation>Ciseaux, inverser</translation>
    </message>
    <message>
        <source>Search SNOMED CT</source>
        <translation>Rechercher dans SNOMED CT</translation>
    </message>
    <message>
        <source>Search SNOMED CT, for example: polyp colon</source>
        <translation>Rechercher dans SNOMED CT, par exemple&#xa0;: polyp colon</translation>
    </message>
    <message>
        <source>Search all commands and use one.</source>
        <translation>Rechercher parmi toutes les commandes et en utiliser une.</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>Seconde version</translation>
    </message>
    <message>
        <source>See all shortcuts and change them.</source>
        <translation>Voir tous les raccourcis et les modifier.</translation>
    </message>
    <message>
        <source>See proposals of which the model is sure, page by page, and accept those you have seen. Each can be undone on its image.</source>
        <translation>Voir les propositions dont le modèle est sûr, page par page, et accepter celles que vous avez vues. Chacune peut être annulée sur son image.</translation>
    </message>
    <message>
        <source>See the masks of this frame that you accepted earlier, and bring one back.</source>
        <translation>Voir les masques de cette trame que vous avez acceptés plus tôt, et en rétablir un.</translation>
    </message>
    <message>
        <source>See the versions of the models and where they come from; use, compare, export and import them.</source>
        <translation>Voir les versions des modèles et leur origine&#xa0;; les utiliser, comparer, exporter et importer.</translation>
    </message>
    <message>
        <source>See what this version and another one propose on the same images</source>
        <translation>Voir ce que cette version et une autre proposent sur les mêmes images</translation>
    </message>
    <message>
        <source>See where two readers differ on this image, and decide between them.</source>
        <translation>Voir où deux lecteurs diffèrent sur cette image, et les départager.</translation>
    </message>
    <message>
        <source>Select all listed images</source>
        <translation>Sélectionner toutes les images listées</translation>
    </message>
    <message>
        <source>Series without a name</source>
        <translation>Série sans nom</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Série {number}</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Définir l’échelle</translation>
    </message>
    <message>
        <source>Set scale
By a line that you draw with the ruler along a known length.</source>
        <translation>Définir l’échelle
Par une ligne que vous tracez avec la règle le long d’une longueur connue.</translation>
    </message>
    <message>
        <source>Set scale…</source>
        <translation>Définir l’échelle…</translation>
    </message>
    <message>
        <source>Share of the area that is marked on images with nothing to outline</source>
        <translation>Part de l’aire marquée sur les images où il n’y a rien à contourner</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Shift and Tab go back to the last control, so they cannot be a shortcut.</source>
        <translation>Maj et Tab reviennent au dernier élément et ne peuvent donc pas être un raccourci.</translation>
    </message>
    <message>
        <source>Shift or Ctrl with clicks and arrow keys selects them.</source>
        <translation>Maj ou Ctrl avec des clics et les touches fléchées les sélectionne.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show all keys beside the work</source>
        <translation>Afficher toutes les touches à côté du travail</translation>
    </message>
    <message>
        <source>Show all labels</source>
        <translation>Afficher toutes les étiquettes</translation>
    </message>
    <message>
        <source>Show diameters</source>
        <translation>Afficher les diamètres</translation>
    </message>
    <message>
        <source>Show each pixel as a square from 200 % on.</source>
        <translation>Afficher chaque pixel comme un carré à partir de 200&#xa0;%.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Afficher l’historique</translation>
    </message>
    <message>
        <source>Show label</source>
        <translation>Afficher l’étiquette</translation>
    </message>
    <message>
        <source>Show mask</source>
        <translation>Afficher le masque</translation>
    </message>
    <message>
        <source>Show more of the proposal beside your mask.</source>
        <translation>Montrer davantage de la proposition à côté de votre masque.</translation>
    </message>
    <message>
        <source>Show more of your mask beside the proposal.</source>
        <translation>Montrer davantage de votre masque à côté de la proposition.</translation>
    </message>
    <message>
        <source>Show one image pixel as one screen pixel.</source>
        <translation>Afficher un pixel de l’image par pixel d’écran.</translation>
    </message>
    <message>
        <source>Show or hide labels, proposal, measurements and history.</source>
        <translation>Afficher ou masquer les étiquettes, la proposition, les mesures et l’historique.</translation>
    </message>
    <message>
        <source>Show or hide the mask.</source>
        <translation>Afficher ou masquer le masque.</translation>
    </message>
    <message>
        <source>Show or hide the steps made on this image.</source>
        <translation>Afficher ou masquer les étapes faites sur cette image.</translation>
    </message>
    <message>
        <source>Show or hide the worklist.</source>
        <translation>Afficher ou masquer la liste de travail.</translation>
    </message>
    <message>
        <source>Show or hide them</source>
        <translation>Les afficher ou les masquer</translation>
    </message>
    <message>
        <source>Show proposals of which the model is at least so sure</source>
        <translation>Montrer les propositions dont le modèle est au moins aussi sûr</translation>
    </message>
    <message>
        <source>Show pseudonyms in place of names, patient numbers, dates and files, for when others look on. Only this window: the data and what you export stay as they are, and so does text within the images.</source>
        <translation>Afficher des pseudonymes au lieu des noms, identifiants de patients, dates et fichiers, quand d’autres regardent. Cette fenêtre seulement&#xa0;: les données et vos exports restent tels quels, de même que le texte dans les images.</translation>
    </message>
    <message>
        <source>Show the files of the log; they hold names of files and folders</source>
        <translation>Afficher les fichiers journaux&#xa0;; ils contiennent des noms de fichiers et de dossiers</translation>
    </message>
    <message>
        <source>Show the files of the log; they hold names of files and folders.</source>
        <translation>Afficher les fichiers journaux&#xa0;; ils contiennent des noms de fichiers et de dossiers.</translation>
    </message>
    <message>
        <source>Show the image as it is</source>
        <translation>Afficher l’image telle quelle</translation>
    </message>
    <message>
        <source>Show the next images with the same brightness, contrast and filters.</source>
        <translation>Afficher les images suivantes avec les mêmes luminosité, contraste et filtres.</translation>
    </message>
    <message>
        <source>Show the proposal in place of your mask.</source>
        <translation>Afficher la proposition à la place de votre masque.</translation>
    </message>
    <message>
        <source>Show the whole image.</source>
        <translation>Afficher toute l’image.</translation>
    </message>
    <message>
        <source>Show “{label}”</source>
        <translation>Afficher «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>Shows the image under its mask. Drag to use the tool, hold Space to see the bare image, the wheel zooms, drag with the middle button, or with a finger, to pan.</source>
        <translation>Affiche l’image sous son masque. Glissez pour utiliser l’outil, tenez Espace pour voir l’image nue, la molette zoome, glissez avec le bouton du milieu ou un doigt pour déplacer.</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Rétrécir</translation>
    </message>
    <message>
        <source>Shrink by {step}</source>
        <translation>Rétrécir de {step}</translation>
    </message>
    <message>
        <source>Size of the image</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>Size of the tool</source>
        <translation>Taille de l’outil</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Passer la visite</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Small parts are below</source>
        <translation>Petites parties&#xa0;: moins de</translation>
    </message>
    <message>
        <source>Smaller tool</source>
        <translation>Outil plus petit</translation>
    </message>
    <message>
        <source>Smart brush</source>
        <translation>Pinceau intelligent</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Lissés</translation>
    </message>
    <message>
        <source>Smooth contour</source>
        <translation>Lisser le contour</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Something else was opened before the export began; export again.</source>
        <translation>Autre chose a été ouvert avant le début de l’export&#xa0;; exportez de nouveau.</translation>
    </message>
    <message>
        <source>Something else was opened before the training run began; start it again.</source>
        <translation>Autre chose a été ouvert avant le début de l’entraînement&#xa0;; relancez-le.</translation>
    </message>
    <message>
        <source>Something stands in the way of the work: the lines that begin with PROBLEM say what.</source>
        <translation>Quelque chose empêche le travail&#xa0;: les lignes qui commencent par PROBLEM disent quoi.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème s’est produit</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen. Your masks are safe, and you can go on working.</source>
        <translation>Un problème imprévu s’est produit. Vos masques sont en sûreté, et vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen; your masks are safe, and the log file says more.</source>
        <translation>Un problème imprévu s’est produit&#xa0;; vos masques sont en sûreté, et le fichier journal en dit plus.</translation>
    </message>
    <message>
        <source>Something went wrong with a training run that was not foreseen; your masks are safe, the log says more.</source>
        <translation>Un problème imprévu s’est produit lors d’un entraînement&#xa0;; vos masques sont en sûreté, le journal en dit plus.</translation>
    </message>
    <message>
        <source>Something went wrong with the models that was not foreseen; the log file says more.</source>
        <translation>Un problème imprévu s’est produit avec les modèles&#xa0;; le fichier journal en dit plus.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Sort the worklist</source>
        <translation>Trier la liste</translation>
    </message>
    <message>
        <source>Space or a click on the box leaves one out</source>
        <translation>Espace ou un clic sur la case exclut une proposition</translation>
    </message>
    <message>
        <source>Space shows the bare image while it is held, so it cannot be a shortcut.</source>
        <translation>Espace montre l’image nue tant qu’elle est tenue et ne peut donc pas être un raccourci.</translation>
    </message>
    <message>
        <source>Square brush</source>
        <translation>Pinceau carré</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Carrés</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Still to decide</source>
        <translation>Encore à décider</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop after the image that is being changed; what was imported stays</source>
        <translation>Arrêter après l’image en cours de modification&#xa0;; ce qui a été importé reste</translation>
    </message>
    <message>
        <source>Stop filling frames</source>
        <translation>Arrêter de remplir</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Stop looking and close (Esc)</source>
        <translation>Arrêter la vérification et fermer (Échap)</translation>
    </message>
    <message>
        <source>Stop matching</source>
        <translation>Arrêter l’association</translation>
    </message>
    <message>
        <source>Stop proposing</source>
        <translation>Arrêter de proposer</translation>
    </message>
    <message>
        <source>Stop proposing
What is there by now stays.</source>
        <translation>Arrêter de proposer
Ce qui est déjà là reste.</translation>
    </message>
    <message>
        <source>Stop the run; it can be taken up again later</source>
        <translation>Arrêter l’entraînement&#xa0;; il peut être repris plus tard</translation>
    </message>
    <message>
        <source>Stopping the run…</source>
        <translation>Arrêt de l’entraînement…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Straight line while held</source>
        <translation>Ligne droite (touche tenue)</translation>
    </message>
    <message>
        <source>Strength of speckle reduction</source>
        <translation>Force de la réduction du speckle</translation>
    </message>
    <message>
        <source>Study without a name</source>
        <translation>Examen sans nom</translation>
    </message>
    <message>
        <source>Study {number}</source>
        <translation>Examen {number}</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Submit (Enter)</source>
        <translation>Soumettre (Entrée)</translation>
    </message>
    <message>
        <source>Submit nothing more (Esc)</source>
        <translation>Ne rien soumettre de plus (Échap)</translation>
    </message>
    <message>
        <source>Submit reading</source>
        <translation>Soumettre la lecture</translation>
    </message>
    <message>
        <source>Submit reading…</source>
        <translation>Soumettre la lecture…</translation>
    </message>
    <message>
        <source>Submit your masks of every image that you have accepted or rejected</source>
        <translation>Soumettre vos masques de toutes les images que vous avez acceptées ou rejetées</translation>
    </message>
    <message>
        <source>Submit your masks of the open image</source>
        <translation>Soumettre vos masques de l’image ouverte</translation>
    </message>
    <message>
        <source>Submit your own masks of this image before you look at those of others.</source>
        <translation>Soumettez vos propres masques de cette image avant de regarder ceux des autres.</translation>
    </message>
    <message>
        <source>Submit your own reading of this image first; until then those of others stay hidden.</source>
        <translation>Soumettez d’abord votre propre lecture de cette image&#xa0;; d’ici là, celles des autres restent masquées.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Take away from the mask</source>
        <translation>Retirer du masque</translation>
    </message>
    <message>
        <source>Take masks that were made elsewhere: PNG, COCO, NIfTI or DICOM-SEG.</source>
        <translation>Reprendre des masques faits ailleurs&#xa0;: PNG, COCO, NIfTI ou DICOM-SEG.</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>Prendre la touche</translation>
    </message>
    <message>
        <source>Take the key away from the other command.</source>
        <translation>Retirer la touche à l’autre commande.</translation>
    </message>
    <message>
        <source>Take the mask of the image before this one, where both have the same size.</source>
        <translation>Reprendre le masque de l’image précédente, si les deux ont la même taille.</translation>
    </message>
    <message>
        <source>Take the proposal as it is and drop your edits; this can be undone.</source>
        <translation>Reprendre la proposition telle quelle et abandonner vos modifications&#xa0;; cela peut être annulé.</translation>
    </message>
    <message>
        <source>Take the run up where it was</source>
        <translation>Reprendre l’entraînement là où il en était</translation>
    </message>
    <message>
        <source>Take the version out of the trash again (Ctrl+Z)</source>
        <translation>Ressortir la version de la corbeille (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take what looks like the place you press.</source>
        <translation>Prendre ce qui ressemble à l’endroit où vous appuyez.</translation>
    </message>
    <message>
        <source>Take {side}&apos;s</source>
        <translation>Prendre {side}</translation>
    </message>
    <message>
        <source>Take {side}&apos;s version of this place ({side})</source>
        <translation>Prendre la version de {side} pour cet endroit ({side})</translation>
    </message>
    <message>
        <source>Take {side}&apos;s version wherever nothing is decided yet</source>
        <translation>Prendre la version de {side} partout où rien n’est encore décidé</translation>
    </message>
    <message>
        <source>That is all: propose, correct, accept, export. {shortcuts} shows every key. Now open images of your own.</source>
        <translation>C’est tout&#xa0;: proposer, corriger, accepter, exporter. {shortcuts} affiche toutes les touches. Ouvrez maintenant vos propres images.</translation>
    </message>
    <message>
        <source>The Frames of the video cannot be counted; export it as MP4 (H.264).</source>
        <translation>Les trames de la vidéo ne peuvent être comptées&#xa0;; exportez-la en MP4 (H.264).</translation>
    </message>
    <message>
        <source>The Frames of the video cannot be decoded; export it as MP4 (H.264).</source>
        <translation>Les trames de la vidéo ne peuvent être décodées&#xa0;; exportez-la en MP4 (H.264).</translation>
    </message>
    <message>
        <source>The GPU failed ({detail})</source>
        <translation>Le GPU a échoué ({detail})</translation>
    </message>
    <message>
        <source>The GPU ran out of memory</source>
        <translation>Le GPU a manqué de mémoire</translation>
    </message>
    <message>
        <source>The agreement cannot be written to {folder} ({reason}); choose another folder.</source>
        <translation>La concordance ne peut être écrite dans {folder} ({reason})&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The arrow keys choose a label.</source>
        <translation>Les touches fléchées choisissent une étiquette.</translation>
    </message>
    <message>
        <source>The box prompt came too late: another label is in use by now. Try it again.</source>
        <translation>Le cadre ciblé arrive trop tard&#xa0;: une autre étiquette est active à présent. Réessayez.</translation>
    </message>
    <message>
        <source>The box prompt came too late: mask or model are others by now. Try it again.</source>
        <translation>Le cadre ciblé arrive trop tard&#xa0;: le masque ou le modèle a changé entre-temps. Réessayez.</translation>
    </message>
    <message>
        <source>The box prompt changes nothing: the mask in the box is the same, or touched.</source>
        <translation>Le cadre ciblé ne change rien&#xa0;: le masque dans le cadre est le même, ou fait à la main.</translation>
    </message>
    <message>
        <source>The boxes of text cannot be remembered in {folder} ({reason}); make room there and confirm again.</source>
        <translation>Les zones de texte ne peuvent être mémorisées dans {folder} ({reason})&#xa0;; libérez-y de l’espace et confirmez de nouveau.</translation>
    </message>
    <message>
        <source>The current model stays. The new one is kept aside as a Candidate; to use it later, open the Model library.</source>
        <translation>Le modèle actuel reste. Le nouveau est gardé à part comme candidat&#xa0;; pour l’utiliser plus tard, ouvrez la bibliothèque de modèles.</translation>
    </message>
    <message>
        <source>The curve begins with the first measurement</source>
        <translation>La courbe commence à la première mesure</translation>
    </message>
    <message>
        <source>The damaged file is kept as {file}.</source>
        <translation>Le fichier endommagé est conservé sous {file}.</translation>
    </message>
    <message>
        <source>The diagnosis could not be finished; the lines below say why.</source>
        <translation>Le diagnostic système n’a pas pu être terminé&#xa0;; les lignes ci-dessous disent pourquoi.</translation>
    </message>
    <message>
        <source>The diagnosis could not be started; install WaveMask again.</source>
        <translation>Le diagnostic système n’a pas pu être lancé&#xa0;; réinstallez WaveMask.</translation>
    </message>
    <message>
        <source>The diagnosis is running</source>
        <translation>Le diagnostic système est en cours</translation>
    </message>
    <message>
        <source>The dictionary cannot be read; the log file says more.</source>
        <translation>Le dictionnaire ne peut pas être lu&#xa0;; le fichier journal en dit plus.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space and export again.</source>
        <translation>Le disque contenant {folder} est plein&#xa0;; libérez de l’espace et exportez de nouveau.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space and start again.</source>
        <translation>Le disque contenant {folder} est plein&#xa0;; libérez de l’espace et recommencez.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space and try again.</source>
        <translation>Le disque contenant {folder} est plein&#xa0;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space, then go on with the run.</source>
        <translation>Le disque contenant {folder} est plein&#xa0;; libérez de l’espace, puis poursuivez l’entraînement.</translation>
    </message>
    <message>
        <source>The export could not be put on record. {reason}</source>
        <translation>L’export n’a pas pu être consigné. {reason}</translation>
    </message>
    <message>
        <source>The export is still running.</source>
        <translation>L’export est encore en cours.</translation>
    </message>
    <message>
        <source>The export was cancelled; so far: {outcome}</source>
        <translation>L’export a été annulé&#xa0;; jusqu’ici&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>The file can no longer be read; look where it was moved or reconnect its drive.</source>
        <translation>Le fichier n’est plus lisible&#xa0;; voyez où il a été déplacé ou reconnectez son disque.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}); check the drive or network share it lies on.</source>
        <translation>Le fichier ne peut être lu ({reason})&#xa0;; vérifiez le disque ou le partage réseau où il se trouve.</translation>
    </message>
    <message>
        <source>The file does not name its device, so the boxes hold for this image alone.</source>
        <translation>Le fichier ne nomme pas son appareil&#xa0;; les zones ne valent donc que pour cette image.</translation>
    </message>
    <message>
        <source>The file gives no lengths for the part of the image with the line, which may be a Doppler trace.</source>
        <translation>Le fichier ne donne pas de longueurs pour la partie de l’image où se trouve la ligne&#xa0;; c’est peut-être un tracé Doppler.</translation>
    </message>
    <message>
        <source>The file has another scale here than where one was set by hand. Set it anew here, or remove it.</source>
        <translation>Le fichier a ici une autre échelle que là où elle a été définie à la main. Définissez-la de nouveau ici, ou retirez-la.</translation>
    </message>
    <message>
        <source>The file has changed since the proposal.</source>
        <translation>Le fichier a changé depuis la proposition.</translation>
    </message>
    <message>
        <source>The file has no Frame {frame}; its last one is Frame {last}.</source>
        <translation>Le fichier n’a pas de trame {frame}&#xa0;; la dernière est la trame {last}.</translation>
    </message>
    <message>
        <source>The file has no scale.</source>
        <translation>Le fichier n’a pas d’échelle.</translation>
    </message>
    <message>
        <source>The file has {size:.1f} GiB and WaveMask opens up to {limit} GiB; export a shorter or smaller one.</source>
        <translation>Le fichier fait {size:.1f} Gio et WaveMask ouvre jusqu’à {limit} Gio&#xa0;; exportez-en un plus court ou plus petit.</translation>
    </message>
    <message>
        <source>The file holds a PDF document; export its images as PNG or JPEG.</source>
        <translation>Le fichier contient un document PDF&#xa0;; exportez ses images en PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The file holds a ZIP archive; unpack it and open the images in it.</source>
        <translation>Le fichier contient une archive ZIP&#xa0;; décompressez-la et ouvrez les images qu’elle contient.</translation>
    </message>
    <message>
        <source>The file holds a compressed archive; unpack it and open the images in it.</source>
        <translation>Le fichier contient une archive compressée&#xa0;; décompressez-la et ouvrez les images qu’elle contient.</translation>
    </message>
    <message>
        <source>The file holds a photo in HEIC format; export it as PNG or JPEG.</source>
        <translation>Le fichier contient une photo au format HEIC&#xa0;; exportez-la en PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The file holds an image in AVIF format; export it as PNG or JPEG.</source>
        <translation>Le fichier contient une image au format AVIF&#xa0;; exportez-la en PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The file holds no image that WaveMask knows and may be encrypted or damaged; export it again as DICOM, PNG or JPEG.</source>
        <translation>Le fichier ne contient aucune image connue de WaveMask et est peut-être chiffré ou endommagé&#xa0;; exportez-le de nouveau en DICOM, PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The file holds text, not an image; choose an image, a video or a DICOM file.</source>
        <translation>Le fichier contient du texte, pas une image&#xa0;; choisissez une image, une vidéo ou un fichier DICOM.</translation>
    </message>
    <message>
        <source>The file is cut off, damaged or encrypted; copy or export it again from where it came from.</source>
        <translation>Le fichier est tronqué, endommagé ou chiffré&#xa0;; copiez ou exportez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from where it came from.</source>
        <translation>Le fichier est vide&#xa0;; copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>The file is no longer there; look where it was moved or reconnect its drive.</source>
        <translation>Le fichier n’est plus là&#xa0;; voyez où il a été déplacé ou reconnectez son disque.</translation>
    </message>
    <message>
        <source>The file says that pixels here are not square: {scale}. One line cannot tell both sides, so the scale of the file stays.</source>
        <translation>Le fichier indique que les pixels ne sont pas carrés ici&#xa0;: {scale}. Une seule ligne ne peut donner les deux côtés, donc l’échelle du fichier reste.</translation>
    </message>
    <message>
        <source>The file stays as it is, and “Remove manual scale” in the menu View goes back to it.</source>
        <translation>Le fichier reste tel quel, et «&#xa0;Retirer l’échelle manuelle&#xa0;» dans le menu Affichage y revient.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program; choose another workspace folder.</source>
        <translation>Le fichier {file} appartient à un autre programme&#xa0;; choisissez un autre dossier pour l’espace de travail.</translation>
    </message>
    <message>
        <source>The file&apos;s header says {kind}.</source>
        <translation>L’en-tête du fichier indique&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>The files are not listed in the anonymous display.</source>
        <translation>Les fichiers ne sont pas listés dans l’affichage anonyme.</translation>
    </message>
    <message>
        <source>The first frame to propose for</source>
        <translation>La première trame pour laquelle proposer</translation>
    </message>
    <message>
        <source>The frame</source>
        <translation>La trame</translation>
    </message>
    <message>
        <source>The frames have different scales.</source>
        <translation>Les trames ont des échelles différentes.</translation>
    </message>
    <message>
        <source>The frames have these masks already.</source>
        <translation>Les trames ont déjà ces masques.</translation>
    </message>
    <message>
        <source>The grown mask</source>
        <translation>Le masque dilaté</translation>
    </message>
    <message>
        <source>The header states {stated} Frames, and {missing} of them are missing.</source>
        <translation>L’en-tête annonce {stated} trames, et {missing} d’entre elles manquent.</translation>
    </message>
    <message>
        <source>The headers are not read yet, or cannot be</source>
        <translation>Les en-têtes ne sont pas encore lus, ou ne peuvent l’être</translation>
    </message>
    <message>
        <source>The held-out images</source>
        <translation>Les images réservées</translation>
    </message>
    <message>
        <source>The image cannot be read, or it has changed since it was annotated.</source>
        <translation>L’image ne peut être lue, ou elle a changé depuis son annotation.</translation>
    </message>
    <message>
        <source>The image changes too much here: a cut, a flash or a very fast motion.</source>
        <translation>L’image change trop ici&#xa0;: une coupure, un flash ou un mouvement très rapide.</translation>
    </message>
    <message>
        <source>The image has changed since it was annotated; restore the original file.</source>
        <translation>L’image a changé depuis son annotation&#xa0;; restaurez le fichier d’origine.</translation>
    </message>
    <message>
        <source>The image has no Frame {frame}.</source>
        <translation>L’image n’a pas de trame {frame}.</translation>
    </message>
    <message>
        <source>The image is left out, since nobody has confirmed where burnt-in text stands in it (View, “Burnt-in text…”).</source>
        <translation>L’image est exclue, car personne n’a confirmé où s’y trouve du texte incrusté (Affichage, «&#xa0;Texte incrusté…&#xa0;»).</translation>
    </message>
    <message>
        <source>The image is {width:,} by {height:,} pixels and WaveMask opens up to {most} megapixels; save a smaller copy or a part of it.</source>
        <translation>L’image fait {width:,} x {height:,} pixels et WaveMask ouvre jusqu’à {most} mégapixels&#xa0;; enregistrez-en une copie plus petite ou une partie.</translation>
    </message>
    <message>
        <source>The image is {width} by {height} pixels, so there is nothing to show; export it again.</source>
        <translation>L’image fait {width} x {height} pixels&#xa0;; il n’y a donc rien à afficher&#xa0;; exportez-la de nouveau.</translation>
    </message>
    <message>
        <source>The image stores its colours as {name}, which cannot be shown; save it as RGB.</source>
        <translation>L’image enregistre ses couleurs en {name}, ce qui ne peut être affiché&#xa0;; enregistrez-la en RGB.</translation>
    </message>
    <message>
        <source>The image that it was made for is not here; its UID is {uid}.</source>
        <translation>L’image pour laquelle il a été fait n’est pas ici&#xa0;; son UID est {uid}.</translation>
    </message>
    <message>
        <source>The images are in this folder, and masks of the same names could replace them. Choose another one.</source>
        <translation>Les images sont dans ce dossier, et des masques de même nom pourraient les remplacer. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The images go into “{folder}”.</source>
        <translation>Les images vont dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>The images that you open are listed here.</source>
        <translation>Les images que vous ouvrez sont listées ici.</translation>
    </message>
    <message>
        <source>The images to learn from cannot be written to {folder} ({reason}); choose another folder.</source>
        <translation>Les images d’apprentissage ne peuvent être écrites dans {folder} ({reason})&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The images with their masks drawn over them, for slides and for looking through.</source>
        <translation>Les images avec leurs masques dessinés par-dessus, pour des diapositives et pour les parcourir.</translation>
    </message>
    <message>
        <source>The import failed in a way that was not foreseen; your masks are safe, and the log file says more.</source>
        <translation>L’import a échoué de façon imprévue&#xa0;; vos masques sont en sûreté, et le fichier journal en dit plus.</translation>
    </message>
    <message>
        <source>The import is still running.</source>
        <translation>L’import est encore en cours.</translation>
    </message>
    <message>
        <source>The label of this mask was removed, so it cannot be restored.</source>
        <translation>L’étiquette de ce masque a été supprimée&#xa0;; il ne peut donc pas être restauré.</translation>
    </message>
    <message>
        <source>The labels could not be read.</source>
        <translation>Les étiquettes n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The labels of this folder are not read yet; try again.</source>
        <translation>Les étiquettes de ce dossier ne sont pas encore lues&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The last frame to fill</source>
        <translation>La dernière trame à remplir</translation>
    </message>
    <message>
        <source>The last frame to propose for</source>
        <translation>La dernière trame pour laquelle proposer</translation>
    </message>
    <message>
        <source>The last page</source>
        <translation>La dernière page</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La ligne</translation>
    </message>
    <message>
        <source>The list of models, {path}, cannot be read ({reason}); start WaveMask again.</source>
        <translation>La liste des modèles, {path}, ne peut être lue ({reason})&#xa0;; redémarrez WaveMask.</translation>
    </message>
    <message>
        <source>The list of models, {path}, is damaged, so titles and notes are missing and the models that come with WaveMask are in use; choose another one in the model library.</source>
        <translation>La liste des modèles, {path}, est endommagée&#xa0;; titres et notes manquent donc, et les modèles fournis avec WaveMask sont en service&#xa0;; choisissez-en un autre dans la bibliothèque de modèles.</translation>
    </message>
    <message>
        <source>The longest distance across the mask, perpendicular to the longest diameter</source>
        <translation>La plus longue distance à travers le masque, perpendiculairement au plus grand diamètre</translation>
    </message>
    <message>
        <source>The longest distance between two points of the mask.
Of several parts, each has its own.</source>
        <translation>La plus longue distance entre deux points du masque.
S’il a plusieurs parties, chacune a la sienne.</translation>
    </message>
    <message>
        <source>The mask</source>
        <translation>Le masque</translation>
    </message>
    <message>
        <source>The mask grew more than is plausible.</source>
        <translation>Le masque a grandi plus qu’il n’est plausible.</translation>
    </message>
    <message>
        <source>The mask has left the Frame.</source>
        <translation>Le masque a quitté la trame.</translation>
    </message>
    <message>
        <source>The mask is carried along with what moves. That ends before a frame whose mask you made, at a cut, and where the mask cannot be followed. Esc calls it off; what it has by then stays, as one step to undo.</source>
        <translation>Le masque suit ce qui bouge. Cela s’arrête avant une trame dont vous avez fait le masque, à un changement de plan, et là où le masque ne peut être suivi. Échap interrompt&#xa0;; ce qui est fait jusque-là reste, en une seule étape annulable.</translation>
    </message>
    <message>
        <source>The mask is empty.</source>
        <translation>Le masque est vide.</translation>
    </message>
    <message>
        <source>The mask is like that already.</source>
        <translation>Le masque est déjà ainsi.</translation>
    </message>
    <message>
        <source>The mask is not of the size of the image; open it and accept it again.</source>
        <translation>Le masque n’a pas la taille de l’image&#xa0;; ouvrez-la et acceptez-la de nouveau.</translation>
    </message>
    <message>
        <source>The mask of {image} cannot be read: {reason}</source>
        <translation>Le masque de {image} ne peut être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The mask shrank more than is plausible.</source>
        <translation>Le masque a rétréci plus qu’il n’est plausible.</translation>
    </message>
    <message>
        <source>The masks do not fit this DICOM file, whose header may be damaged; export its masks as NIfTI or PNG instead.</source>
        <translation>Les masques ne correspondent pas à ce fichier DICOM, dont l’en-tête est peut-être endommagé&#xa0;; exportez plutôt ses masques en NIfTI ou PNG.</translation>
    </message>
    <message>
        <source>The masks of labels further up are drawn above the others.</source>
        <translation>Les masques des étiquettes placées plus haut sont dessinés au-dessus des autres.</translation>
    </message>
    <message>
        <source>The measures hold all the same.</source>
        <translation>Les mesures restent valables.</translation>
    </message>
    <message>
        <source>The model could not be started ({detail}). Restart WaveMask.</source>
        <translation>Le modèle n’a pas pu être démarré ({detail}). Redémarrez WaveMask.</translation>
    </message>
    <message>
        <source>The model failed on this Frame of {width} x {height} pixels ({detail}).</source>
        <translation>Le modèle a échoué sur cette trame de {width} x {height} pixels ({detail}).</translation>
    </message>
    <message>
        <source>The model has outlined what it takes for a lesion. Move this slider, or go to it with {pane} and use the arrow keys: more or less counts as part of the lesion.</source>
        <translation>Le modèle a contourné ce qu’il prend pour une lésion. Déplacez ce curseur, ou allez-y avec {pane} et utilisez les touches fléchées&#xa0;: plus ou moins de pixels comptent comme lésion.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be read ({reason}). Install it again.</source>
        <translation>Le modèle dans {folder} ne peut être lu ({reason}). Réinstallez-le.</translation>
    </message>
    <message>
        <source>The model in {folder} is a copy of another one or was renamed; delete that folder.</source>
        <translation>Le modèle dans {folder} est une copie d’un autre ou a été renommé&#xa0;; supprimez ce dossier.</translation>
    </message>
    <message>
        <source>The model in {folder} is of a kind that this version of WaveMask does not know. Update WaveMask.</source>
        <translation>Le modèle dans {folder} est d’un type que cette version de WaveMask ne connaît pas. Mettez WaveMask à jour.</translation>
    </message>
    <message>
        <source>The model process</source>
        <translation>Le processus du modèle</translation>
    </message>
    <message>
        <source>The model process is not running yet; try again in a moment.</source>
        <translation>Le processus du modèle n’est pas encore lancé&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The model proposes an outline as soon as it is ready; that takes some seconds after the start.</source>
        <translation>Le modèle propose un contour dès qu’il est prêt&#xa0;; cela prend quelques secondes après le démarrage.</translation>
    </message>
    <message>
        <source>The model proposes for one frame after the other while you work. Masks that you made stay. Esc calls it off; the proposals that are there by then stay.</source>
        <translation>Le modèle propose pour une trame après l’autre pendant votre travail. Les masques que vous avez faits restent. Échap interrompt&#xa0;; les propositions déjà là restent.</translation>
    </message>
    <message>
        <source>The model proposes for “{label}”; choose that label to use a box prompt.</source>
        <translation>Le modèle propose pour «&#xa0;{label}&#xa0;»&#xa0;; choisissez cette étiquette pour utiliser un cadre ciblé.</translation>
    </message>
    <message>
        <source>The model that the run began from is another one by now; discard the run, and start another one.</source>
        <translation>Le modèle de départ de l’entraînement a changé entre-temps&#xa0;; abandonnez l’entraînement et lancez-en un autre.</translation>
    </message>
    <message>
        <source>The model {model} is not in the trash any more.</source>
        <translation>Le modèle {model} n’est plus dans la corbeille.</translation>
    </message>
    <message>
        <source>The model {model} is not there any more, or is damaged; choose another one.</source>
        <translation>Le modèle {model} n’est plus là, ou est endommagé&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model&apos;s proposals are for it.</source>
        <translation>Les propositions du modèle la concernent.</translation>
    </message>
    <message>
        <source>The model&apos;s proposals are for this label</source>
        <translation>Les propositions du modèle sont pour cette étiquette</translation>
    </message>
    <message>
        <source>The model&apos;s proposals disagree with the mask on several Frames in a row.</source>
        <translation>Les propositions du modèle contredisent le masque sur plusieurs trames de suite.</translation>
    </message>
    <message>
        <source>The most uncertain images first, for example.</source>
        <translation>Les images les plus incertaines d’abord, par exemple.</translation>
    </message>
    <message>
        <source>The name of this video has characters that cannot be read; rename it.</source>
        <translation>Le nom de cette vidéo contient des caractères illisibles&#xa0;; renommez-la.</translation>
    </message>
    <message>
        <source>The new keys</source>
        <translation>Les nouvelles touches</translation>
    </message>
    <message>
        <source>The new model did not learn from them, so they tell what it is worth</source>
        <translation>Le nouveau modèle n’en a pas appris, elles disent donc ce qu’il vaut</translation>
    </message>
    <message>
        <source>The new model is better</source>
        <translation>Le nouveau modèle est meilleur</translation>
    </message>
    <message>
        <source>The new model is kept aside as a Candidate; you find it in the Model library. The more masks you accept, of the more patients, the more the next run learns, and the surer is its verdict.</source>
        <translation>Le nouveau modèle est gardé à part comme candidat&#xa0;; vous le trouverez dans la bibliothèque de modèles. Plus vous acceptez de masques, de patients plus nombreux, plus le prochain entraînement apprend et plus son verdict est sûr.</translation>
    </message>
    <message>
        <source>The new model is not better: see why</source>
        <translation>Le nouveau modèle n’est pas meilleur&#xa0;: voir pourquoi</translation>
    </message>
    <message>
        <source>The new model stays a Candidate in the Model library</source>
        <translation>Le nouveau modèle reste candidat dans la bibliothèque de modèles</translation>
    </message>
    <message>
        <source>The open image</source>
        <translation>L’image ouverte</translation>
    </message>
    <message>
        <source>The open image is not decided yet; accept or reject it first, in a cine every frame with a mask.</source>
        <translation>L’image ouverte n’est pas encore décidée&#xa0;; acceptez-la ou rejetez-la d’abord, dans une boucle ciné chaque trame avec un masque.</translation>
    </message>
    <message>
        <source>The others could not be submitted; the log file says why.</source>
        <translation>Les autres n’ont pas pu être soumises&#xa0;; le fichier journal dit pourquoi.</translation>
    </message>
    <message>
        <source>The others had been submitted before.</source>
        <translation>Les autres avaient déjà été soumises.</translation>
    </message>
    <message>
        <source>The outline of one of the readers</source>
        <translation>Le contour de l’un des lecteurs</translation>
    </message>
    <message>
        <source>The outline of the chosen one is drawn over the image, dotted. Restoring it is one step that can be undone.</source>
        <translation>Le contour de celui qui est choisi est tracé sur l’image en pointillés. Le restaurer est une seule étape, annulable.</translation>
    </message>
    <message>
        <source>The part</source>
        <translation>La partie</translation>
    </message>
    <message>
        <source>The part of WaveMask that reads images does not start; start WaveMask again or reinstall it.</source>
        <translation>La partie de WaveMask qui lit les images ne démarre pas&#xa0;; redémarrez ou réinstallez WaveMask.</translation>
    </message>
    <message>
        <source>The pictures in {root} are JPEG, which blurs the edges of masks; save them as PNG.</source>
        <translation>Les images de {root} sont en JPEG, ce qui brouille les bords des masques&#xa0;; enregistrez-les en PNG.</translation>
    </message>
    <message>
        <source>The pixel data of this DICOM file ({syntax}) is cut off or damaged; copy or export the file again.</source>
        <translation>Les données de pixels de ce fichier DICOM ({syntax}) sont tronquées ou endommagées&#xa0;; copiez ou exportez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>The pixels are stored as {name}, which WaveMask cannot read; export it uncompressed.</source>
        <translation>Les pixels sont enregistrés en {name}, que WaveMask ne peut lire&#xa0;; exportez le fichier sans compression.</translation>
    </message>
    <message>
        <source>The pixels around the pointer, four times as large.</source>
        <translation>Les pixels autour du pointeur, agrandis quatre fois.</translation>
    </message>
    <message>
        <source>The pixels of this video are {wide:g}:{high:g} wide to high; it is shown pixel for pixel, so it looks narrower or wider than in a player.</source>
        <translation>Les pixels de cette vidéo ont un rapport largeur/hauteur de {wide:g}:{high:g}&#xa0;; elle est affichée pixel par pixel et paraît donc plus étroite ou plus large que dans un lecteur vidéo.</translation>
    </message>
    <message>
        <source>The proposals are for exactly one label.</source>
        <translation>Les propositions sont pour une seule étiquette.</translation>
    </message>
    <message>
        <source>The proposals are for exactly one label. Tick this for another label, and that one has them.</source>
        <translation>Les propositions sont pour une seule étiquette. Cochez ceci pour une autre étiquette et c’est elle qui les reçoit.</translation>
    </message>
    <message>
        <source>The proposals are for “{label}”; let another label have them before.</source>
        <translation>Les propositions sont pour «&#xa0;{label}&#xa0;»&#xa0;; attribuez-les d’abord à une autre étiquette.</translation>
    </message>
    <message>
        <source>The reader without a name has not submitted this image yet; ask them to, or come back later.</source>
        <translation>Le lecteur sans nom n’a pas encore soumis cette image&#xa0;; demandez-le-lui, ou revenez plus tard.</translation>
    </message>
    <message>
        <source>The recording was cut off before its index was written; copy or export the video again.</source>
        <translation>L’enregistrement a été coupé avant l’écriture de son index&#xa0;; copiez ou exportez la vidéo de nouveau.</translation>
    </message>
    <message>
        <source>The region of the file that holds both ends of the line</source>
        <translation>La région du fichier qui contient les deux extrémités de la ligne</translation>
    </message>
    <message>
        <source>The region with the line, {size} pixels</source>
        <translation>La région de la ligne, {size} pixels</translation>
    </message>
    <message>
        <source>The report below names no patient, reader, file or folder. Nothing is sent; copy it to hand it on.</source>
        <translation>Le rapport ci-dessous ne nomme ni patient, ni lecteur, ni fichier, ni dossier. Rien n’est envoyé&#xa0;; copiez-le pour le transmettre.</translation>
    </message>
    <message>
        <source>The report cannot be written to {path} ({reason}); free some space.</source>
        <translation>Le rapport ne peut être écrit dans {path} ({reason})&#xa0;; libérez de l’espace.</translation>
    </message>
    <message>
        <source>The report is saved. You can read it before you hand it on.</source>
        <translation>Le rapport est enregistré. Vous pouvez le lire avant de le transmettre.</translation>
    </message>
    <message>
        <source>The rest from {side}</source>
        <translation>Le reste de {side}</translation>
    </message>
    <message>
        <source>The rest was called off.</source>
        <translation>Le reste a été interrompu.</translation>
    </message>
    <message>
        <source>The run failed</source>
        <translation>L’entraînement a échoué</translation>
    </message>
    <message>
        <source>The run failed at {share}</source>
        <translation>L’entraînement a échoué à {share}</translation>
    </message>
    <message>
        <source>The run failed for a reason nobody foresaw, which is in the log; go on, or begin another.</source>
        <translation>L’entraînement a échoué pour une raison imprévue, indiquée dans le journal&#xa0;; poursuivez-le ou lancez-en un autre.</translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>L’entraînement a été arrêté</translation>
    </message>
    <message>
        <source>The run was stopped at {share}</source>
        <translation>L’entraînement a été arrêté à {share}</translation>
    </message>
    <message>
        <source>The saved report is a zip file for those who look into a fault. It names no patient, reader, file or folder, and holds no images; nothing is sent.</source>
        <translation>Le rapport enregistré est un fichier zip pour ceux qui recherchent la cause d’un problème. Il ne nomme ni patient, ni lecteur, ni fichier, ni dossier, et ne contient pas d’images&#xa0;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The scale in the file is a placeholder: 1 mm for every pixel.</source>
        <translation>L’échelle du fichier est un substitut&#xa0;: 1 mm pour chaque pixel.</translation>
    </message>
    <message>
        <source>The scale in the file is damaged.</source>
        <translation>L’échelle du fichier est endommagée.</translation>
    </message>
    <message>
        <source>The scale in the file is for a video of another size.</source>
        <translation>L’échelle du fichier est celle d’une vidéo d’une autre taille.</translation>
    </message>
    <message>
        <source>The scale in the file is for an image of another size.</source>
        <translation>L’échelle du fichier est celle d’une image d’une autre taille.</translation>
    </message>
    <message>
        <source>The scale in the file is not plausible.</source>
        <translation>L’échelle du fichier n’est pas plausible.</translation>
    </message>
    <message>
        <source>The scale in the file is that at the detector, not in the patient.</source>
        <translation>L’échelle du fichier est celle du détecteur, pas celle du patient.</translation>
    </message>
    <message>
        <source>The scale in the file is that on the scanned film, not in the patient.</source>
        <translation>L’échelle du fichier est celle du film numérisé, pas celle du patient.</translation>
    </message>
    <message>
        <source>The selected images</source>
        <translation>Les images sélectionnées</translation>
    </message>
    <message>
        <source>The selected ones; where none of these was removed, all.</source>
        <translation>Celles qui sont sélectionnées&#xa0;; si aucune n’avait été retirée, toutes.</translation>
    </message>
    <message>
        <source>The state of the open image.</source>
        <translation>L’état de l’image ouverte.</translation>
    </message>
    <message>
        <source>The table and the picture of the agreement are in {folder}.</source>
        <translation>Le tableau et l’image de la concordance sont dans {folder}.</translation>
    </message>
    <message>
        <source>The tools work on “{label}”.</source>
        <translation>Les outils agissent sur «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>The training process</source>
        <translation>Le processus d’entraînement</translation>
    </message>
    <message>
        <source>The training run cannot be written to {folder} ({reason}); make that folder writable, then go on with the run.</source>
        <translation>L’entraînement ne peut être écrit dans {folder} ({reason})&#xa0;; rendez ce dossier accessible en écriture, puis poursuivez l’entraînement.</translation>
    </message>
    <message>
        <source>The two readers cannot be compared; the log file says why.</source>
        <translation>Les deux lecteurs ne peuvent être comparés&#xa0;; le fichier journal dit pourquoi.</translation>
    </message>
    <message>
        <source>The uncertain places could not be looked for; the log file says more.</source>
        <translation>Les endroits incertains n’ont pas pu être recherchés&#xa0;; le fichier journal en dit plus.</translation>
    </message>
    <message>
        <source>The verdict in {file} cannot be read ({reason}); train once more.</source>
        <translation>Le verdict dans {file} ne peut être lu ({reason})&#xa0;; refaites l’entraînement.</translation>
    </message>
    <message>
        <source>The version that was in use before is tested before it is used again…</source>
        <translation>La version précédemment en service est testée avant d’être réutilisée…</translation>
    </message>
    <message>
        <source>The video cannot be read any more; look where it was moved.</source>
        <translation>La vidéo n’est plus lisible&#xa0;; voyez où elle a été déplacée.</translation>
    </message>
    <message>
        <source>The video has more than {most:,} Frames; cut it into shorter ones.</source>
        <translation>La vidéo a plus de {most:,} trames&#xa0;; découpez-la en vidéos plus courtes.</translation>
    </message>
    <message>
        <source>The video has no Frame {frame}.</source>
        <translation>La vidéo n’a pas de trame {frame}.</translation>
    </message>
    <message>
        <source>The video in this DICOM file is damaged; copy or export the file again.</source>
        <translation>La vidéo de ce fichier DICOM est endommagée&#xa0;; copiez ou exportez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>The video is compressed as {codec}, which WaveMask cannot read; export it as MP4 (H.264).</source>
        <translation>La vidéo est compressée en {codec}, que WaveMask ne peut lire&#xa0;; exportez-la en MP4 (H.264).</translation>
    </message>
    <message>
        <source>The video is compressed in a way that WaveMask does not know; export it as MP4 (H.264).</source>
        <translation>La vidéo est compressée d’une façon que WaveMask ne connaît pas&#xa0;; exportez-la en MP4 (H.264).</translation>
    </message>
    <message>
        <source>The video is cut off, damaged or holds no pictures; copy or export it again from where it came from.</source>
        <translation>La vidéo est tronquée, endommagée ou ne contient aucune image&#xa0;; copiez ou exportez-la de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>The video is encrypted, so that only its own player shows it; export it unprotected.</source>
        <translation>La vidéo est chiffrée, si bien que seul son propre lecteur l’affiche&#xa0;; exportez-la sans protection.</translation>
    </message>
    <message>
        <source>The video of this DICOM file cannot be unpacked ({reason}); make room on the disk.</source>
        <translation>La vidéo de ce fichier DICOM ne peut être décompressée ({reason})&#xa0;; libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>The weights of the model in {folder} cannot be read ({reason}). Install it again.</source>
        <translation>Les poids du modèle dans {folder} ne peuvent être lus ({reason}). Réinstallez-le.</translation>
    </message>
    <message>
        <source>The whole image</source>
        <translation>Toute l’image</translation>
    </message>
    <message>
        <source>The window speaks it after the next start.</source>
        <translation>La fenêtre utilisera cette langue au prochain démarrage.</translation>
    </message>
    <message>
        <source>The window speaks the language of the system after the next start.</source>
        <translation>La fenêtre utilisera la langue du système au prochain démarrage.</translation>
    </message>
    <message>
        <source>The window speaks {language} after the next start.</source>
        <translation>Langue de la fenêtre au prochain démarrage&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>The workspace file {file} cannot be read ({reason}); choose another workspace folder.</source>
        <translation>Le fichier d’espace de travail {file} ne peut être lu ({reason})&#xa0;; choisissez un autre dossier pour l’espace de travail.</translation>
    </message>
    <message>
        <source>The workspace file {file} is damaged ({reason}); open it in the window of WaveMask, which recovers what can be read.</source>
        <translation>Le fichier d’espace de travail {file} est endommagé ({reason})&#xa0;; ouvrez-le dans la fenêtre de WaveMask, qui récupère ce qui est lisible.</translation>
    </message>
    <message>
        <source>The workspace file {file} was moved or deleted; put it back, or open the images again.</source>
        <translation>Le fichier d’espace de travail {file} a été déplacé ou supprimé&#xa0;; remettez-le en place, ou rouvrez les images.</translation>
    </message>
    <message>
        <source>The workspace file {path} is damaged ({reason}) and could not be recovered ({why}); its disk needs some free space, and the file was left as it is.</source>
        <translation>Le fichier d’espace de travail {path} est endommagé ({reason}) et n’a pas pu être récupéré ({why})&#xa0;; son disque a besoin d’espace libre, et le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The workspace in {folder} cannot be read or written ({reason}); check that its disk is connected and has free space.</source>
        <translation>L’espace de travail dans {folder} ne peut être lu ou écrit ({reason})&#xa0;; vérifiez que son disque est connecté et a de l’espace libre.</translation>
    </message>
    <message>
        <source>The workspace in {folder} cannot be written to ({reason}); choose another workspace folder.</source>
        <translation>L’espace de travail dans {folder} n’est pas accessible en écriture ({reason})&#xa0;; choisissez un autre dossier pour l’espace de travail.</translation>
    </message>
    <message>
        <source>The workspace in {folder} comes from a newer version of WaveMask; update it to go on.</source>
        <translation>L’espace de travail dans {folder} vient d’une version plus récente de WaveMask&#xa0;; mettez le programme à jour pour continuer.</translation>
    </message>
    <message>
        <source>The workspace in {folder} is open read-only, so nothing in it can change.</source>
        <translation>L’espace de travail dans {folder} est ouvert en lecture seule&#xa0;; rien ne peut donc y changer.</translation>
    </message>
    <message>
        <source>The workspace in {folder} was made by an older version of WaveMask and cannot be opened read-only; let it be opened for writing once.</source>
        <translation>L’espace de travail dans {folder} a été créé par une ancienne version de WaveMask et ne peut être ouvert en lecture seule&#xa0;; ouvrez-le une fois en écriture.</translation>
    </message>
    <message>
        <source>The workspace in {folder} was made by an older version of WaveMask, and before it is brought up to date a backup is needed, which failed ({reason}); free some space on its disk and try again.</source>
        <translation>L’espace de travail dans {folder} a été créé par une ancienne version de WaveMask&#xa0;; avant sa mise à jour, une sauvegarde est nécessaire, et elle a échoué ({reason})&#xa0;; libérez de l’espace sur son disque et réessayez.</translation>
    </message>
    <message>
        <source>The workspace was damaged ({reason}) and has been recovered.</source>
        <translation>L’espace de travail était endommagé ({reason}) et a été récupéré.</translation>
    </message>
    <message>
        <source>The workspace {folder} is damaged ({reason}); open it again.</source>
        <translation>L’espace de travail {folder} est endommagé ({reason})&#xa0;; rouvrez-le.</translation>
    </message>
    <message>
        <source>The workspace {folder} is not open.</source>
        <translation>L’espace de travail {folder} n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Their accepted mask contradicts both models; look at it again</source>
        <translation>Leur masque accepté contredit les deux modèles&#xa0;; regardez-le de nouveau</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Then do something with all of them. Esc in the list selects the open image alone.</source>
        <translation>Ensuite, agissez sur toutes. Échap dans la liste ne sélectionne que l’image ouverte.</translation>
    </message>
    <message>
        <source>Then the import was cancelled.</source>
        <translation>L’import a ensuite été annulé.</translation>
    </message>
    <message>
        <source>There are no annotations yet.</source>
        <translation>Il n’y a pas encore d’annotations.</translation>
    </message>
    <message>
        <source>There are no images to learn from, or none to measure by; accept images of more patients.</source>
        <translation>Il n’y a pas d’images pour apprendre, ou aucune pour mesurer&#xa0;; acceptez des images de davantage de patients.</translation>
    </message>
    <message>
        <source>There is a label “{label}” already; choose another name.</source>
        <translation>Il y a déjà une étiquette «&#xa0;{label}&#xa0;»&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a reader “{name}” here already; choose another name.</source>
        <translation>Il y a déjà un lecteur «&#xa0;{name}&#xa0;» ici&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is another mask for the same frame and label.</source>
        <translation>Il y a un autre masque pour la même trame et la même étiquette.</translation>
    </message>
    <message>
        <source>There is another model called {model} here, which stays; this one cannot be installed beside it.</source>
        <translation>Il y a ici un autre modèle appelé {model}, qui reste&#xa0;; celui-ci ne peut être installé à côté.</translation>
    </message>
    <message>
        <source>There is another model called {model} in the trash, which stays; this one cannot be installed beside it.</source>
        <translation>Il y a dans la corbeille un autre modèle appelé {model}, qui reste&#xa0;; celui-ci ne peut être installé à côté.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” in it. Choose one with “images” and “masks”, or none.</source>
        <translation>Il ne contient pas de dossier «&#xa0;{folder}&#xa0;». Choisissez-en un avec «&#xa0;images&#xa0;» et «&#xa0;masks&#xa0;», ou aucun.</translation>
    </message>
    <message>
        <source>There is no frame in that direction.</source>
        <translation>Il n’y a pas de trame dans cette direction.</translation>
    </message>
    <message>
        <source>There is no image before this one.</source>
        <translation>Il n’y a pas d’image avant celle-ci.</translation>
    </message>
    <message>
        <source>There is no image of this name.</source>
        <translation>Il n’y a pas d’image de ce nom.</translation>
    </message>
    <message>
        <source>There is no label “{label}” any more; choose another one.</source>
        <translation>L’étiquette «&#xa0;{label}&#xa0;» n’existe plus&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is no label “{label}” any more; start another training run.</source>
        <translation>L’étiquette «&#xa0;{label}&#xa0;» n’existe plus&#xa0;; lancez un autre entraînement.</translation>
    </message>
    <message>
        <source>There is no label “{label}”; add it, or choose one for everything.</source>
        <translation>L’étiquette «&#xa0;{label}&#xa0;» n’existe pas&#xa0;; ajoutez-la, ou choisissez-en une pour tout.</translation>
    </message>
    <message>
        <source>There is no mask here.</source>
        <translation>Il n’y a pas de masque ici.</translation>
    </message>
    <message>
        <source>There is no mask to carry on.</source>
        <translation>Il n’y a pas de masque à faire suivre.</translation>
    </message>
    <message>
        <source>There is no model for these images that could be improved; choose one first.</source>
        <translation>Il n’y a pour ces images aucun modèle à améliorer&#xa0;; choisissez-en un d’abord.</translation>
    </message>
    <message>
        <source>There is no model for {kind} images; choose one or outline by hand.</source>
        <translation>Il n’y a pas de modèle pour les images de type {kind}&#xa0;; choisissez-en un ou contournez à la main.</translation>
    </message>
    <message>
        <source>There is no model here. Import one, or install WaveMask again.</source>
        <translation>Il n’y a pas de modèle ici. Importez-en un, ou réinstallez WaveMask.</translation>
    </message>
    <message>
        <source>There is no model in {folder}. Install WaveMask again to get proposals.</source>
        <translation>Il n’y a pas de modèle dans {folder}. Réinstallez WaveMask pour obtenir des propositions.</translation>
    </message>
    <message>
        <source>There is no model yet that could propose in the box.</source>
        <translation>Aucun modèle ne peut encore proposer dans le cadre.</translation>
    </message>
    <message>
        <source>There is no other version for the same that it could be compared with.</source>
        <translation>Il n’existe pas d’autre version pour le même usage à laquelle la comparer.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one, or none.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un autre, ou aucun.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this image; close other programs or export it smaller.</source>
        <translation>La mémoire ne suffit pas pour ouvrir cette image&#xa0;; fermez d’autres programmes ou exportez-la plus petite.</translation>
    </message>
    <message>
        <source>There is not enough memory to open {name}; close other programs or export it smaller.</source>
        <translation>La mémoire ne suffit pas pour ouvrir {name}&#xa0;; fermez d’autres programmes ou exportez le fichier plus petit.</translation>
    </message>
    <message>
        <source>There is something in {folder} already; choose another folder.</source>
        <translation>Il y a déjà quelque chose dans {folder}&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is too little memory to train, even image by image; close other programs and go on.</source>
        <translation>La mémoire ne suffit pas pour l’entraînement, même image par image&#xa0;; fermez d’autres programmes et poursuivez.</translation>
    </message>
    <message>
        <source>There was no backup for what could not be read.</source>
        <translation>Il n’y avait pas de sauvegarde de ce qui n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>There was nothing to propose for: every image has a proposal, or a mask that you made.</source>
        <translation>Il n’y avait rien à proposer&#xa0;: chaque image a une proposition, ou un masque que vous avez fait.</translation>
    </message>
    <message>
        <source>These are the models that come with WaveMask. “Improve model…” makes new versions from your accepted masks; they are kept here, and each can be used, compared and gone back from.</source>
        <translation>Voici les modèles fournis avec WaveMask. «&#xa0;Améliorer le modèle…&#xa0;» crée de nouvelles versions à partir de vos masques acceptés&#xa0;; elles sont conservées ici, et vous pouvez utiliser, comparer ou quitter chacune d’elles.</translation>
    </message>
    <message>
        <source>These images are open read-only, so nothing can be changed; open them again once nobody else has them.</source>
        <translation>Ces images sont ouvertes en lecture seule&#xa0;; rien ne peut donc être modifié&#xa0;; rouvrez-les une fois que personne d’autre ne les a.</translation>
    </message>
    <message>
        <source>These images are open read-only, so their labels stay as they are.</source>
        <translation>Ces images sont ouvertes en lecture seule&#xa0;; leurs étiquettes restent donc telles quelles.</translation>
    </message>
    <message>
        <source>These two cannot be compared now; open images, and choose two models once more.</source>
        <translation>Ces deux modèles ne peuvent être comparés maintenant&#xa0;; ouvrez des images et choisissez de nouveau deux modèles.</translation>
    </message>
    <message>
        <source>They are named by numbers.</source>
        <translation>Ils sont nommés par des numéros.</translation>
    </message>
    <message>
        <source>They are named by numbers. Images whose burnt-in text nobody has confirmed are left out and listed.</source>
        <translation>Ils sont nommés par des numéros. Les images dont personne n’a confirmé le texte incrusté sont exclues et listées.</translation>
    </message>
    <message>
        <source>They are named like the images.</source>
        <translation>Ils portent le nom des images.</translation>
    </message>
    <message>
        <source>They are not installed</source>
        <translation>Ils ne sont pas installés</translation>
    </message>
    <message>
        <source>This DICOM file describes a video but holds none; export it again with its pixel data.</source>
        <translation>Ce fichier DICOM décrit une vidéo mais n’en contient pas&#xa0;; exportez-le de nouveau avec ses données de pixels.</translation>
    </message>
    <message>
        <source>This DICOM file describes an image but holds no pixels; export it again with its pixel data.</source>
        <translation>Ce fichier DICOM décrit une image mais ne contient pas de pixels&#xa0;; exportez-le de nouveau avec ses données de pixels.</translation>
    </message>
    <message>
        <source>This DICOM file has no {keyword}, so nothing can refer to it; export its masks as NIfTI or PNG instead.</source>
        <translation>Ce fichier DICOM n’a pas de {keyword}&#xa0;; rien ne peut donc s’y référer&#xa0;; exportez plutôt ses masques en NIfTI ou PNG.</translation>
    </message>
    <message>
        <source>This DICOM file holds measured values and no image; open the images of the study instead.</source>
        <translation>Ce fichier DICOM contient des valeurs mesurées et pas d’image&#xa0;; ouvrez plutôt les images de l’examen.</translation>
    </message>
    <message>
        <source>This DICOM file holds no image (its kind is {kind}); open the image files of the study instead.</source>
        <translation>Ce fichier DICOM ne contient pas d’image (son type est {kind})&#xa0;; ouvrez plutôt les fichiers d’images de l’examen.</translation>
    </message>
    <message>
        <source>This DICOM file is damaged, encrypted or holds no image; export it again from the device or archive.</source>
        <translation>Ce fichier DICOM est endommagé, chiffré ou ne contient pas d’image&#xa0;; exportez-le de nouveau depuis l’appareil ou l’archive.</translation>
    </message>
    <message>
        <source>This DICOM file is larger unpacked than WaveMask opens; export a shorter or smaller one.</source>
        <translation>Ce fichier DICOM, une fois décompressé, est plus grand que ce que WaveMask ouvre&#xa0;; exportez-en un plus court ou plus petit.</translation>
    </message>
    <message>
        <source>This DICOM file is no segmentation; choose one that holds masks.</source>
        <translation>Ce fichier DICOM n’est pas une segmentation&#xa0;; choisissez-en un qui contient des masques.</translation>
    </message>
    <message>
        <source>This DICOM file stores its colours as {name}, which cannot be shown; export it as RGB.</source>
        <translation>Ce fichier DICOM enregistre ses couleurs en {name}, ce qui ne peut être affiché&#xa0;; exportez-le en RGB.</translation>
    </message>
    <message>
        <source>This DICOM file stores {allocated} bits per sample, which cannot be shown; export it with 8 or 16.</source>
        <translation>Ce fichier DICOM enregistre {allocated} bits par échantillon, ce qui ne peut être affiché&#xa0;; exportez-le avec 8 ou 16.</translation>
    </message>
    <message>
        <source>This and that</source>
        <translation>Un peu de tout</translation>
    </message>
    <message>
        <source>This computer: {cores}, {memory} of memory; {runs_on}.</source>
        <translation>Cet ordinateur&#xa0;: {cores}, {memory} de mémoire&#xa0;; {runs_on}.</translation>
    </message>
    <message>
        <source>This computer: {cores}; {runs_on}.</source>
        <translation>Cet ordinateur&#xa0;: {cores}&#xa0;; {runs_on}.</translation>
    </message>
    <message>
        <source>This folder cannot be looked at. Choose another one, or none.</source>
        <translation>Ce dossier ne peut être examiné. Choisissez-en un autre, ou aucun.</translation>
    </message>
    <message>
        <source>This folder keeps “{model}”, as you chose.</source>
        <translation>Ce dossier garde «&#xa0;{model}&#xa0;», selon votre choix.</translation>
    </message>
    <message>
        <source>This folder: {model}</source>
        <translation>Ce dossier&#xa0;: {model}</translation>
    </message>
    <message>
        <source>This image: {model}</source>
        <translation>Cette image&#xa0;: {model}</translation>
    </message>
    <message>
        <source>This index of a disc (DICOMDIR) lists no images; open the folder it lies in.</source>
        <translation>Cet index de disque (DICOMDIR) ne liste aucune image&#xa0;; ouvrez le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>This is a folder, not an image file; open it as a folder to list the images in it.</source>
        <translation>C’est un dossier, pas un fichier image&#xa0;; ouvrez-le comme dossier pour lister ses images.</translation>
    </message>
    <message>
        <source>This is a guess.</source>
        <translation>C’est une supposition.</translation>
    </message>
    <message>
        <source>This is a pipe, socket or device, not an image file; choose another file.</source>
        <translation>C’est un tube, un socket ou un périphérique, pas un fichier image&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This is the last frame.</source>
        <translation>C’est la dernière trame.</translation>
    </message>
    <message>
        <source>This is the model for what you mostly look at.</source>
        <translation>C’est le modèle pour ce que vous examinez surtout.</translation>
    </message>
    <message>
        <source>This is the model of the images beside it.</source>
        <translation>C’est le modèle des images voisines.</translation>
    </message>
    <message>
        <source>This is the model used last.</source>
        <translation>C’est le dernier modèle utilisé.</translation>
    </message>
    <message>
        <source>This kind of file has no scale; a DICOM file of the image may have one.</source>
        <translation>Ce type de fichier n’a pas d’échelle&#xa0;; un fichier DICOM de l’image peut en avoir une.</translation>
    </message>
    <message>
        <source>This kind of file has no scale; a DICOM file of the video may have one.</source>
        <translation>Ce type de fichier n’a pas d’échelle&#xa0;; un fichier DICOM de la vidéo peut en avoir une.</translation>
    </message>
    <message>
        <source>This link leads to a file that does not exist; restore it or open the original.</source>
        <translation>Ce lien mène à un fichier qui n’existe pas&#xa0;; restaurez-le ou ouvrez l’original.</translation>
    </message>
    <message>
        <source>This model came with WaveMask and cannot be deleted.</source>
        <translation>Ce modèle est fourni avec WaveMask et ne peut être supprimé.</translation>
    </message>
    <message>
        <source>This model is in use and cannot be deleted; put another one into use first.</source>
        <translation>Ce modèle est en service et ne peut être supprimé&#xa0;; mettez-en d’abord un autre en service.</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because something went wrong that was not foreseen; the log file says more.</source>
        <translation>Cette image ne peut être affichée, en raison d’un problème imprévu&#xa0;; le fichier journal en dit plus.</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because the masks of {image} are not of its size.</source>
        <translation>Cette image ne peut être affichée, car les masques de {image} n’ont pas sa taille.</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because {file} cannot be read from the folder of the run.</source>
        <translation>Cette image ne peut être affichée, car {file} ne peut être lu dans le dossier de l’entraînement.</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because {file} is damaged.</source>
        <translation>Cette image ne peut être affichée, car {file} est endommagé.</translation>
    </message>
    <message>
        <source>This version comes with WaveMask and stays.</source>
        <translation>Cette version est fournie avec WaveMask et reste.</translation>
    </message>
    <message>
        <source>This version has no model card.</source>
        <translation>Cette version n’a pas de fiche de modèle.</translation>
    </message>
    <message>
        <source>This version is in use already.</source>
        <translation>Cette version est déjà en service.</translation>
    </message>
    <message>
        <source>This version is in use; use another one first.</source>
        <translation>Cette version est en service&#xa0;; utilisez-en d’abord une autre.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Approfondi</translation>
    </message>
    <message>
        <source>Those first in which the two are furthest apart; Enter opens an image in the window</source>
        <translation>D’abord celles où les deux diffèrent le plus&#xa0;; Entrée ouvre une image dans la fenêtre</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Threshold of the proposal, in hundredths</source>
        <translation>Seuil de la proposition, en centièmes</translation>
    </message>
    <message>
        <source>Threshold value</source>
        <translation>Valeur du seuil</translation>
    </message>
    <message>
        <source>Time corrected</source>
        <translation>Temps si corrigée</translation>
    </message>
    <message>
        <source>Time in the cine, and how long it lasts</source>
        <translation>Temps dans la boucle ciné, et sa durée</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Time left: measuring…</source>
        <translation>Temps restant&#xa0;: mesure…</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Temps restant&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>Temps par image</translation>
    </message>
    <message>
        <source>Time unchanged</source>
        <translation>Temps si inchangée</translation>
    </message>
    <message>
        <source>Title of the version</source>
        <translation>Titre de la version</translation>
    </message>
    <message>
        <source>To frame</source>
        <translation>À la trame</translation>
    </message>
    <message>
        <source>To the frames that come after this one</source>
        <translation>Vers les trames qui suivent celle-ci</translation>
    </message>
    <message>
        <source>To the frames that come before this one</source>
        <translation>Vers les trames qui précèdent celle-ci</translation>
    </message>
    <message>
        <source>Tolerance in grey levels</source>
        <translation>Tolérance en niveaux de gris</translation>
    </message>
    <message>
        <source>Too few for limits</source>
        <translation>Trop peu pour des limites</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Training folder</source>
        <translation>Dossier d’entraînement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>Essai du modèle…</translation>
    </message>
    <message>
        <source>Two fingers</source>
        <translation>Deux doigts</translation>
    </message>
    <message>
        <source>Two lines across the image that meet at the pointer.</source>
        <translation>Deux lignes à travers l’image qui se croisent au pointeur.</translation>
    </message>
    <message>
        <source>Type a number, such as 42 or 4.2.</source>
        <translation>Saisissez un nombre, comme 42 ou 4,2.</translation>
    </message>
    <message>
        <source>Type some letters of a command; the arrow keys choose, Enter uses it.</source>
        <translation>Saisissez quelques lettres d’une commande&#xa0;; les touches fléchées choisissent, Entrée l’utilise.</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Échographie</translation>
    </message>
    <message>
        <source>Ultrasound cine, 30 Frames</source>
        <translation>Boucle ciné échographique, 30 trames</translation>
    </message>
    <message>
        <source>Ultrasound in RGB</source>
        <translation>Échographie en RGB</translation>
    </message>
    <message>
        <source>Ultrasound with a colour palette</source>
        <translation>Échographie avec palette de couleurs</translation>
    </message>
    <message>
        <source>Uncertain place {number} of {count}</source>
        <translation>Endroit incertain {number} sur {count}</translation>
    </message>
    <message>
        <source>Uncertain: below 80 %</source>
        <translation>Incertaine&#xa0;: moins de 80&#xa0;%</translation>
    </message>
    <message>
        <source>Uncertainty of the proposal</source>
        <translation>Incertitude de la proposition</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Undo what was done to brightness, contrast and filters. Nothing else changes.</source>
        <translation>Annuler ce qui a été fait à la luminosité, au contraste et aux filtres. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Annuler {step}</translation>
    </message>
    <message>
        <source>Unknown patient</source>
        <translation>Patient inconnu</translation>
    </message>
    <message>
        <source>Unlock “{label}”</source>
        <translation>Déverrouiller «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Until frame</source>
        <translation>Jusqu’à la trame</translation>
    </message>
    <message>
        <source>Use again what was in use before the version in use now</source>
        <translation>Réutiliser ce qui était en service avant la version actuelle</translation>
    </message>
    <message>
        <source>Use as my mask</source>
        <translation>En faire mon masque</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use it? You can go back to the current one at any time, in the Model library. Closed undecided, this asks again.</source>
        <translation>L’utiliser&#xa0;? Vous pourrez revenir au modèle actuel à tout moment, dans la bibliothèque de modèles. Si vous fermez sans décider, la question reviendra.</translation>
    </message>
    <message>
        <source>Use name</source>
        <translation>Utiliser ce nom</translation>
    </message>
    <message>
        <source>Use the new model</source>
        <translation>Utiliser le nouveau modèle</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Utilisée auparavant</translation>
    </message>
    <message>
        <source>Value of the pixel under the pointer</source>
        <translation>Valeur du pixel sous le pointeur</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Vermillon</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Versions of the models</source>
        <translation>Versions des modèles</translation>
    </message>
    <message>
        <source>Versions, device, display, folders, log, settings, models and workspace</source>
        <translation>Versions, processeur, affichage, dossiers, journal, réglages, modèles et espace de travail</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>View…</source>
        <translation>Affichage…</translation>
    </message>
    <message>
        <source>Wait for the proposal, or outline by hand.</source>
        <translation>Attendez la proposition, ou contournez à la main.</translation>
    </message>
    <message>
        <source>Wand</source>
        <translation>Baguette magique</translation>
    </message>
    <message>
        <source>Wand, erase</source>
        <translation>Baguette, gommer</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>WaveMask changes to the new model. To go back to the former one, open the Model library.</source>
        <translation>WaveMask passe au nouveau modèle. Pour revenir au précédent, ouvrez la bibliothèque de modèles.</translation>
    </message>
    <message>
        <source>WaveMask ended unexpectedly the last time. Your masks are safe: every step was saved as it was made.</source>
        <translation>WaveMask s’est arrêté de façon inattendue la dernière fois. Vos masques sont en sûreté&#xa0;: chaque étape a été enregistrée aussitôt.</translation>
    </message>
    <message>
        <source>WaveMask is a tool for annotation; it is not a medical device, and this report is no diagnosis.</source>
        <translation>WaveMask est un outil d’annotation&#xa0;; ce n’est pas un dispositif médical, et ce rapport n’est pas un diagnostic.</translation>
    </message>
    <message>
        <source>WaveMask is not a medical device. Do not use it for diagnosis or treatment; every mask needs the judgement of a qualified person.</source>
        <translation>WaveMask n’est pas un dispositif médical. Ne l’utilisez pas pour le diagnostic ou le traitement&#xa0;; chaque masque requiert le jugement d’une personne qualifiée.</translation>
    </message>
    <message>
        <source>WaveMask report</source>
        <translation>Rapport WaveMask</translation>
    </message>
    <message>
        <source>Weights: SHA-256 {digits}…</source>
        <translation>Poids&#xa0;: SHA-256 {digits}…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to WaveMask</source>
        <translation>Bienvenue dans WaveMask</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Bienvenue…</translation>
    </message>
    <message>
        <source>What a training run would do could not be found out.</source>
        <translation>Il n’a pas été possible d’établir ce que ferait un entraînement.</translation>
    </message>
    <message>
        <source>What an outline does</source>
        <translation>Effet d’un contour</translation>
    </message>
    <message>
        <source>What came of the comparison</source>
        <translation>Résultat de la comparaison</translation>
    </message>
    <message>
        <source>What can be done with labels</source>
        <translation>Ce que l’on peut faire avec les étiquettes</translation>
    </message>
    <message>
        <source>What identifies it</source>
        <translation>Ce qui l’identifie</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What is there by now stays.</source>
        <translation>Ce qui est déjà là reste.</translation>
    </message>
    <message>
        <source>What is wrong with the length</source>
        <translation>Problème de la longueur</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>Problème du nom</translation>
    </message>
    <message>
        <source>What it learned from, and how it did</source>
        <translation>De quoi elle a appris, et avec quel résultat</translation>
    </message>
    <message>
        <source>What learning makes smaller, on the images that it learns from; without a unit.</source>
        <translation>Ce que l’apprentissage réduit, sur les images dont il apprend&#xa0;; sans unité.</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Ce que dit le fichier</translation>
    </message>
    <message>
        <source>What the masks outline; take one label for all of them where the files do not say it</source>
        <translation>Ce que les masques délimitent&#xa0;; prenez une seule étiquette pour tous si les fichiers ne l’indiquent pas</translation>
    </message>
    <message>
        <source>What the model runs on</source>
        <translation>Sur quoi le modèle s’exécute</translation>
    </message>
    <message>
        <source>What the run is doing</source>
        <translation>Ce que fait l’entraînement</translation>
    </message>
    <message>
        <source>What the scale is for</source>
        <translation>Portée de l’échelle</translation>
    </message>
    <message>
        <source>What the training run found cannot be read from {folder}; discard it and start another one.</source>
        <translation>Le résultat de l’entraînement ne peut être lu dans {folder}&#xa0;; abandonnez-le et lancez-en un autre.</translation>
    </message>
    <message>
        <source>What this DICOM file holds is not the video that it says; export the file again.</source>
        <translation>Ce que contient ce fichier DICOM n’est pas la vidéo annoncée&#xa0;; exportez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What was done here without a reader&apos;s name is “{reader}”&apos;s work now.</source>
        <translation>Ce qui a été fait ici sans nom de lecteur est maintenant le travail de «&#xa0;{reader}&#xa0;».</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>What was not written, what is worth knowing, and what would be written</source>
        <translation>Ce qui n’a pas été écrit, ce qu’il faut savoir et ce qui serait écrit</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>Ce qui sera importé</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>What will be written…</source>
        <translation>Ce qui sera écrit…</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>What you mostly look at</source>
        <translation>Ce que vous examinez surtout</translation>
    </message>
    <message>
        <source>What you take becomes your own mask; those of the two stay as they are.</source>
        <translation>Ce que vous prenez devient votre propre masque&#xa0;; ceux des deux lecteurs restent tels quels.</translation>
    </message>
    <message>
        <source>What you want to remember about this version</source>
        <translation>Ce dont vous voulez vous souvenir de cette version</translation>
    </message>
    <message>
        <source>What “Copy report” copies</source>
        <translation>Ce que copie «&#xa0;Copier le rapport&#xa0;»</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Where a label is locked or hidden that excludes this one, the mask stayed.</source>
        <translation>Là où une étiquette qui exclut celle-ci est verrouillée ou masquée, le masque est resté.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où elle vient</translation>
    </message>
    <message>
        <source>Where the data are</source>
        <translation>Emplacement des données</translation>
    </message>
    <message>
        <source>Where the masks are</source>
        <translation>Où sont les masques</translation>
    </message>
    <message>
        <source>Where the two readers differ, largest first</source>
        <translation>Où les deux lecteurs diffèrent, le plus grand en premier</translation>
    </message>
    <message>
        <source>Where the two readers differ, largest first; A and B decide, the arrows move on</source>
        <translation>Où les deux lecteurs diffèrent, le plus grand en premier&#xa0;; A et B décident, les flèches avancent</translation>
    </message>
    <message>
        <source>Whether to export the masks of “{label}”</source>
        <translation>Exporter ou non les masques de «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>Which model proposes where an image does not tell what it is</source>
        <translation>Le modèle qui propose quand une image n’indique pas ce qu’elle est</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Qui lit</translation>
    </message>
    <message>
        <source>Who reads here?</source>
        <translation>Qui lit ici&#xa0;?</translation>
    </message>
    <message>
        <source>Who you are, what you look at, and what to expect of this computer.</source>
        <translation>Qui vous êtes, ce que vous examinez et ce qu’on peut attendre de cet ordinateur.</translation>
    </message>
    <message>
        <source>Whoever looks at the readings of others goes on record, which cannot be written while these images are open read-only; open them again once nobody else has them.</source>
        <translation>Il est consigné qui regarde les lectures des autres, ce qui ne peut être écrit tant que ces images sont ouvertes en lecture seule&#xa0;; rouvrez-les une fois que personne d’autre ne les a.</translation>
    </message>
    <message>
        <source>Whole mask</source>
        <translation>Masque entier</translation>
    </message>
    <message>
        <source>Whole mask
Fill holes, smooth, grow, refine and more.</source>
        <translation>Masque entier
Combler les trous, lisser, dilater, affiner et plus.</translation>
    </message>
    <message>
        <source>Whose image it is cannot be told. {reason}</source>
        <translation>On ne peut dire de qui est cette image. {reason}</translation>
    </message>
    <message>
        <source>Whose outlines are shown as {side}</source>
        <translation>À qui sont les contours affichés comme {side}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why the run stopped</source>
        <translation>Pourquoi l’entraînement s’est arrêté</translation>
    </message>
    <message>
        <source>Why there is no report</source>
        <translation>Pourquoi il n’y a pas de rapport</translation>
    </message>
    <message>
        <source>Width of the cut in image pixels</source>
        <translation>Largeur de la coupe en pixels de l’image</translation>
    </message>
    <message>
        <source>Window {window}, level {level}</source>
        <translation>Fenêtre {window}, niveau {level}</translation>
    </message>
    <message>
        <source>With names, and with all pictures</source>
        <translation>Avec les noms et toutes les images</translation>
    </message>
    <message>
        <source>With so few patients only a large gain can be told from chance.</source>
        <translation>Avec si peu de patients, seul un grand gain se distingue du hasard.</translation>
    </message>
    <message>
        <source>Words of the meaning in any order, or the number of a code</source>
        <translation>Mots de la signification, dans n’importe quel ordre, ou numéro d’un code</translation>
    </message>
    <message>
        <source>Work on that label.</source>
        <translation>Travailler sur cette étiquette.</translation>
    </message>
    <message>
        <source>Work on this label.</source>
        <translation>Travailler sur cette étiquette.</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Worklist in a window of its own</source>
        <translation>Liste de travail dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Workspace: not told, as names are left out of this report. This page holds copies of what it shows, and loads nothing from anywhere.</source>
        <translation>Espace de travail&#xa0;: non indiqué, les noms étant omis de ce rapport. Cette page contient des copies de ce qu’elle montre et ne charge rien d’ailleurs.</translation>
    </message>
    <message>
        <source>Workspace: {place}. This page holds copies of what it shows, and loads nothing from anywhere.</source>
        <translation>Espace de travail&#xa0;: {place}. Cette page contient des copies de ce qu’elle montre et ne charge rien d’ailleurs.</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Pires d’abord</translation>
    </message>
    <message>
        <source>Worst held-out image</source>
        <translation>Pire image réservée</translation>
    </message>
    <message>
        <source>Write a report without patient data to a file</source>
        <translation>Écrire dans un fichier un rapport sans données de patients</translation>
    </message>
    <message>
        <source>Write a table and a picture of the agreement over all submitted images</source>
        <translation>Écrire un tableau et une figure de la concordance sur toutes les images soumises</translation>
    </message>
    <message>
        <source>Write masks to a folder. Your work is saved as you go.</source>
        <translation>Écrire les masques dans un dossier. Votre travail est enregistré au fur et à mesure.</translation>
    </message>
    <message>
        <source>Write no report (Esc)</source>
        <translation>N’écrire aucun rapport (Échap)</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Écrire le rapport</translation>
    </message>
    <message>
        <source>Write the report and open it (Enter)</source>
        <translation>Écrire le rapport et l’ouvrir (Entrée)</translation>
    </message>
    <message>
        <source>Write their masks to a folder.</source>
        <translation>Écrire leurs masques dans un dossier.</translation>
    </message>
    <message>
        <source>Write this version to one {suffix} file, to be imported elsewhere</source>
        <translation>Écrire cette version dans un fichier {suffix}, à importer ailleurs</translation>
    </message>
    <message>
        <source>YOLO segmentation</source>
        <translation>Segmentation YOLO</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Yellow is where the model is unsure, blue where it is less so.</source>
        <translation>Le jaune est là où le modèle est incertain, le bleu là où il l’est moins.</translation>
    </message>
    <message>
        <source>Yellow line: the accepted mask. Pink dashes: what the model proposes.</source>
        <translation>Ligne jaune&#xa0;: le masque accepté. Tirets roses&#xa0;: ce que le modèle propose.</translation>
    </message>
    <message>
        <source>You called it off.</source>
        <translation>Vous l’avez interrompu.</translation>
    </message>
    <message>
        <source>You can close this and go on annotating; the work goes on, and the line at the bottom of the window tells of it. The curves are rough; how good the new model is, is measured at the end.</source>
        <translation>Vous pouvez fermer et continuer à annoter&#xa0;; le travail se poursuit, et la ligne en bas de la fenêtre en rend compte. Les courbes sont approximatives&#xa0;; ce que vaut le nouveau modèle est mesuré à la fin.</translation>
    </message>
    <message>
        <source>You can close this and go on working; the export continues.</source>
        <translation>Vous pouvez fermer et continuer à travailler&#xa0;; l’export se poursuit.</translation>
    </message>
    <message>
        <source>You can close this and go on working; the import continues.</source>
        <translation>Vous pouvez fermer et continuer à travailler&#xa0;; l’import se poursuit.</translation>
    </message>
    <message>
        <source>You can use it all the same.</source>
        <translation>Vous pouvez tout de même l’utiliser.</translation>
    </message>
    <message>
        <source>You chose it for all images of this folder.</source>
        <translation>Vous l’avez choisi pour toutes les images de ce dossier.</translation>
    </message>
    <message>
        <source>You chose it for this image.</source>
        <translation>Vous l’avez choisi pour cette image.</translation>
    </message>
    <message>
        <source>You have no permission to read this; ask its owner or an administrator for access.</source>
        <translation>Vous n’avez pas le droit de lire ceci&#xa0;; demandez l’accès à son propriétaire ou à un administrateur.</translation>
    </message>
    <message>
        <source>You look at these images read-only: nothing in their workspace can change.</source>
        <translation>Vous voyez ces images en lecture seule&#xa0;: rien ne peut changer dans leur espace de travail.</translation>
    </message>
    <message>
        <source>You made its mask or decided on it, so it stays.</source>
        <translation>Vous avez fait ou décidé son masque&#xa0;; il reste donc.</translation>
    </message>
    <message>
        <source>You made the masks of all these frames, or decided on them.</source>
        <translation>Vous avez fait ou décidé les masques de toutes ces trames.</translation>
    </message>
    <message>
        <source>You mostly look at</source>
        <translation>Vous examinez surtout</translation>
    </message>
    <message>
        <source>Your changes to the boxes of burnt-in text were not confirmed.</source>
        <translation>Vos modifications des zones de texte incrusté n’ont pas été confirmées.</translation>
    </message>
    <message>
        <source>Your edits stay. “Propose again” asks the model that is chosen now.</source>
        <translation>Vos modifications restent. «&#xa0;Proposer à nouveau&#xa0;» interroge le modèle choisi maintenant.</translation>
    </message>
    <message>
        <source>Your mask</source>
        <translation>Votre masque</translation>
    </message>
    <message>
        <source>Your mask beside the proposal</source>
        <translation>Votre masque à côté de la proposition</translation>
    </message>
    <message>
        <source>Your mask left of a divider that can be dragged, the proposal on its right.</source>
        <translation>Votre masque à gauche d’un séparateur mobile, la proposition à droite.</translation>
    </message>
    <message>
        <source>Your masks and the model in use are as they were.</source>
        <translation>Vos masques et le modèle en service sont restés tels quels.</translation>
    </message>
    <message>
        <source>Your name is kept with what you accept; each reader has masks of their own.</source>
        <translation>Votre nom est conservé avec ce que vous acceptez&#xa0;; chaque lecteur a ses propres masques.</translation>
    </message>
    <message>
        <source>Your own reading of this image is submitted and stays as it is. To decide between readers, go on under another reader name, such as “Consensus” (Readers, “Reader…”).</source>
        <translation>Votre propre lecture de cette image est soumise et reste telle quelle. Pour trancher entre les lecteurs, continuez sous un autre nom de lecteur, comme «&#xa0;Consensus&#xa0;» (Lecteurs, «&#xa0;Lecteur…&#xa0;»).</translation>
    </message>
    <message>
        <source>Your steps on an image are listed here; a click goes back to one.</source>
        <translation>Vos étapes sur une image sont listées ici&#xa0;; un clic revient à l’une d’elles.</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Votre travail</translation>
    </message>
    <message>
        <source>Your work is kept until it can be saved; go on, but leave WaveMask open.</source>
        <translation>Votre travail est conservé jusqu’à ce qu’il puisse être enregistré&#xa0;; continuez, mais laissez WaveMask ouvert.</translation>
    </message>
    <message>
        <source>Yours differs from them by up to {share} and would be used in their place.</source>
        <translation>La vôtre en diffère jusqu’à {share} et serait utilisée à leur place.</translation>
    </message>
    <message>
        <source>Yours is the same.</source>
        <translation>La vôtre est identique.</translation>
    </message>
    <message>
        <source>Yours is {share} larger and would be used in its place.</source>
        <translation>La vôtre est plus grande de {share} et serait utilisée à sa place.</translation>
    </message>
    <message>
        <source>Yours is {share} smaller and would be used in its place.</source>
        <translation>La vôtre est plus petite de {share} et serait utilisée à sa place.</translation>
    </message>
    <message>
        <source>Yours would be used in its place.</source>
        <translation>La vôtre serait utilisée à sa place.</translation>
    </message>
    <message>
        <source>Yours would be used in their place.</source>
        <translation>La vôtre serait utilisée à leur place.</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomer au pointeur</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom: screen pixels per image pixel</source>
        <translation>Zoom&#xa0;: pixels d’écran par pixel de l’image</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <translation>[ et ]</translation>
    </message>
    <message>
        <source>[ and ], or Ctrl+Wheel</source>
        <translation>[ et ], ou Ctrl+Molette</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>environ {hours} h</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>environ {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>environ {minutes} min</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>accessibilité</translation>
    </message>
    <message>
        <source>agreement dice adjudicate consensus second opinion</source>
        <translation>concordance accord dice arbitrage adjudication consensus second avis relecture</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>anonymise deidentify privacy phi name date</source>
        <translation>anonymiser désidentifier confidentialité vie privée rgpd nom date masquer</translation>
    </message>
    <message>
        <source>another image is open</source>
        <translation>une autre image est ouverte</translation>
    </message>
    <message>
        <source>another label is in use</source>
        <translation>une autre étiquette est active</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>batch several confidence bulk</source>
        <translation>lot plusieurs confiance groupe masse valider</translation>
    </message>
    <message>
        <source>below real time</source>
        <translation>plus lent que le temps réel</translation>
    </message>
    <message>
        <source>between keyframes fill</source>
        <translation>entre trames clés remplir combler</translation>
    </message>
    <message>
        <source>between keyframes fill gap</source>
        <translation>entre trames clés remplir combler intervalle trou</translation>
    </message>
    <message>
        <source>calibrate calibration millimetre mm pixel spacing</source>
        <translation>calibrer calibrage calibration étalonner étalonnage millimètre mm taille pixel</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibrage calibration étalonnage</translation>
    </message>
    <message>
        <source>cancel abort</source>
        <translation>annuler interrompre abandonner</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>modification&#xa0;: {when}</translation>
    </message>
    <message>
        <source>comes with WaveMask</source>
        <translation>fournie avec WaveMask</translation>
    </message>
    <message>
        <source>confidence heat</source>
        <translation>confiance chaleur carte incertain</translation>
    </message>
    <message>
        <source>confidence {share}</source>
        <translation>confiance {share}</translation>
    </message>
    <message>
        <source>confirm approve</source>
        <translation>valider confirmer approuver</translation>
    </message>
    <message>
        <source>contrast brightness gamma</source>
        <translation>contraste luminosité gamma fenêtrage</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation>supprimer vider</translation>
    </message>
    <message>
        <source>delete rubber</source>
        <translation>effacer supprimer</translation>
    </message>
    <message>
        <source>dermoscopy</source>
        <translation>dermoscopie</translation>
    </message>
    <message>
        <source>dilate expand</source>
        <translation>agrandir élargir étendre expansion</translation>
    </message>
    <message>
        <source>dock default layout</source>
        <translation>ancrer panneau défaut disposition</translation>
    </message>
    <message>
        <source>dock float undock detach monitor</source>
        <translation>ancrer flotter détacher écran moniteur</translation>
    </message>
    <message>
        <source>dock hide side</source>
        <translation>ancrer masquer cacher côté latéral</translation>
    </message>
    <message>
        <source>dock hide side list</source>
        <translation>ancrer masquer cacher côté latéral liste</translation>
    </message>
    <message>
        <source>dock move mirror</source>
        <translation>ancrer déplacer miroir inverser</translation>
    </message>
    <message>
        <source>doctor problem bug report versions health support</source>
        <translation>docteur problème bogue bug rapport versions état assistance</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>dupliquer</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>endoscopy</source>
        <translation>endoscopie</translation>
    </message>
    <message>
        <source>erode</source>
        <translation>éroder érosion réduire</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>sortir fermer</translation>
    </message>
    <message>
        <source>finish hand in blind</source>
        <translation>terminer remettre envoyer aveugle</translation>
    </message>
    <message>
        <source>first start name modality</source>
        <translation>premier démarrage nom modalité accueil</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>grey {value}</source>
        <translation>gris {value}</translation>
    </message>
    <message>
        <source>held-out images</source>
        <translation>images réservées</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masquée</translation>
    </message>
    <message>
        <source>hide exclude delete</source>
        <translation>masquer exclure supprimer cacher</translation>
    </message>
    <message>
        <source>images it learns from</source>
        <translation>images d’apprentissage</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>islands</source>
        <translation>îlots composantes</translation>
    </message>
    <message>
        <source>islands specks</source>
        <translation>îlots taches résidus</translation>
    </message>
    <message>
        <source>it is empty, its backups are not</source>
        <translation>il est vide, ses sauvegardes ne le sont pas</translation>
    </message>
    <message>
        <source>it is empty, its journal is not</source>
        <translation>il est vide, son journal ne l’est pas</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>ce n’est pas une base de données</translation>
    </message>
    <message>
        <source>its journal is broken</source>
        <translation>son journal est endommagé</translation>
    </message>
    <message>
        <source>its tables are others than they should be</source>
        <translation>ses tables ne sont pas celles attendues</translation>
    </message>
    <message>
        <source>keyframe</source>
        <translation>trame clé</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>touches aide clavier</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue language interface traduction</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>livewire magnetic</source>
        <translation>livewire magnétique contour actif</translation>
    </message>
    <message>
        <source>load annotations segmentations</source>
        <translation>charger annotations segmentations</translation>
    </message>
    <message>
        <source>load import</source>
        <translation>charger importer</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>logs errors</source>
        <translation>journaux logs erreurs</translation>
    </message>
    <message>
        <source>magic region</source>
        <translation>magique région</translation>
    </message>
    <message>
        <source>masks were changed meanwhile</source>
        <translation>des masques ont été modifiés entre-temps</translation>
    </message>
    <message>
        <source>maximize</source>
        <translation>agrandir maximiser</translation>
    </message>
    <message>
        <source>measure distance length caliper</source>
        <translation>mesurer mesure distance longueur compas</translation>
    </message>
    <message>
        <source>measure length</source>
        <translation>mesurer mesure longueur</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>mesure…</translation>
    </message>
    <message>
        <source>model confidence {share}</source>
        <translation>confiance du modèle {share}</translation>
    </message>
    <message>
        <source>name user annotator who login</source>
        <translation>nom utilisateur annotateur qui connexion</translation>
    </message>
    <message>
        <source>new class structure</source>
        <translation>nouvelle classe structure label</translation>
    </message>
    <message>
        <source>no boxes</source>
        <translation>aucune zone</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>aucun modèle</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>aucun texte</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>indisponible pour le moment</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>order arrange</source>
        <translation>ordre ordonner classer</translation>
    </message>
    <message>
        <source>paint draw</source>
        <translation>peindre dessiner</translation>
    </message>
    <message>
        <source>pause video cine stop</source>
        <translation>pause vidéo ciné arrêt stop</translation>
    </message>
    <message>
        <source>predict segment</source>
        <translation>prédire segmenter</translation>
    </message>
    <message>
        <source>predict segment all frames</source>
        <translation>prédire segmenter toutes trames frames</translation>
    </message>
    <message>
        <source>predict segment batch folder</source>
        <translation>prédire segmenter lot dossier</translation>
    </message>
    <message>
        <source>present step</source>
        <translation>étape actuelle</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>protect</source>
        <translation>protéger</translation>
    </message>
    <message>
        <source>pseudonym privacy hide names presentation</source>
        <translation>pseudonyme confidentialité cacher noms présentation</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>reassign relabel change class</source>
        <translation>réattribuer réaffecter changer classe label</translation>
    </message>
    <message>
        <source>reassign relabel merge</source>
        <translation>réattribuer réaffecter fusionner label</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>removed from the list</source>
        <translation>retirée de la liste</translation>
    </message>
    <message>
        <source>repeat video</source>
        <translation>répéter vidéo</translation>
    </message>
    <message>
        <source>restore unhide</source>
        <translation>rétablir réafficher</translation>
    </message>
    <message>
        <source>save download</source>
        <translation>enregistrer sauvegarder télécharger</translation>
    </message>
    <message>
        <source>save download selection</source>
        <translation>enregistrer sauvegarder télécharger sélection</translation>
    </message>
    <message>
        <source>set by hand ({length} mm between two points, {date})</source>
        <translation>définie à la main ({length} mm entre deux points, {date})</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>trier</translation>
    </message>
    <message>
        <source>sort name</source>
        <translation>trier nom</translation>
    </message>
    <message>
        <source>sort visit date</source>
        <translation>trier visite date</translation>
    </message>
    <message>
        <source>split divide</source>
        <translation>diviser séparer scinder</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état statut</translation>
    </message>
    <message>
        <source>statistics summary time quality html print pdf</source>
        <translation>statistiques résumé temps qualité html imprimer pdf</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>taken from {labels}</source>
        <translation>pris à {labels}</translation>
    </message>
    <message>
        <source>the mask that it began with is another one by now</source>
        <translation>le masque de départ a changé entre-temps</translation>
    </message>
    <message>
        <source>the model is being started</source>
        <translation>le modèle démarre</translation>
    </message>
    <message>
        <source>the model runs on {device}</source>
        <translation>le modèle s’exécute sur {device}</translation>
    </message>
    <message>
        <source>the pixel spacing in the file</source>
        <translation>l’espacement des pixels du fichier</translation>
    </message>
    <message>
        <source>the spacing at the detector and the estimated magnification in the file</source>
        <translation>l’espacement au détecteur et le grandissement estimé du fichier</translation>
    </message>
    <message>
        <source>the system refuses its name</source>
        <translation>le système refuse son nom</translation>
    </message>
    <message>
        <source>the ultrasound region in the file</source>
        <translation>la région échographique du fichier</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>track follow flow motion</source>
        <translation>suivre suivi flux mouvement</translation>
    </message>
    <message>
        <source>train fine-tune learn retrain finetune training</source>
        <translation>entraîner entraînement apprendre apprentissage réentraîner fine-tuning affiner</translation>
    </message>
    <message>
        <source>tutorial learn introduction</source>
        <translation>tutoriel apprendre introduction initiation</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation>échographie</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>variable rate</source>
        <translation>cadence variable</translation>
    </message>
    <message>
        <source>versions candidate roll back rename delete lineage card</source>
        <translation>versions candidat retour renommer supprimer lignée fiche</translation>
    </message>
    <message>
        <source>versions earlier restore history accepted</source>
        <translation>versions antérieures restaurer historique acceptées</translation>
    </message>
    <message>
        <source>what you accepted</source>
        <translation>ce que vous avez accepté</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>{action} came too late: the mask is another one by now.</source>
        <translation>{action}&#xa0;: trop tard, le masque a changé entre-temps.</translation>
    </message>
    <message>
        <source>{action} came too late: {why}. Nothing was changed.</source>
        <translation>{action}&#xa0;: trop tard, {why}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{action} did not work; all masks are as they were.</source>
        <translation>{action}&#xa0;: échec&#xa0;; tous les masques sont inchangés.</translation>
    </message>
    <message>
        <source>{action} did not work; the mask is as it was.</source>
        <translation>{action}&#xa0;: échec&#xa0;; le masque est inchangé.</translation>
    </message>
    <message>
        <source>{action}: nothing was changed. {reason}</source>
        <translation>{action}&#xa0;: rien n’a été modifié. {reason}</translation>
    </message>
    <message>
        <source>{action}: there is nothing to change.</source>
        <translation>{action}&#xa0;: il n’y a rien à modifier.</translation>
    </message>
    <message>
        <source>{action}: what it would change you drew by hand, or it is another label&apos;s.</source>
        <translation>{action}&#xa0;: ce qui serait modifié a été dessiné par vous à la main, ou appartient à une autre étiquette.</translation>
    </message>
    <message>
        <source>{action}…</source>
        <translation>{action}…</translation>
    </message>
    <message>
        <source>{count} images are called {name}; put their masks into folders that are called like those of the images.</source>
        <translation>{count} images s’appellent {name}&#xa0;; mettez leurs masques dans des dossiers portant les mêmes noms que ceux des images.</translation>
    </message>
    <message>
        <source>{count} images have the UID {uid}; remove the copies.</source>
        <translation>{count} images ont l’UID {uid}&#xa0;; supprimez les copies.</translation>
    </message>
    <message>
        <source>{device} cannot be used on this computer</source>
        <translation>{device} ne peut être utilisé sur cet ordinateur</translation>
    </message>
    <message>
        <source>{device} cannot be used on this computer, so the model runs on the CPU.</source>
        <translation>{device} ne peut être utilisé sur cet ordinateur, donc le modèle fonctionne sur le CPU.</translation>
    </message>
    <message>
        <source>{device} failed or has too little memory</source>
        <translation>{device} a échoué ou manque de mémoire</translation>
    </message>
    <message>
        <source>{device} failed or has too little memory; the CPU scores, which takes longer.</source>
        <translation>{device} a échoué ou manque de mémoire&#xa0;; l’évaluation se fait sur le CPU, ce qui prend plus de temps.</translation>
    </message>
    <message>
        <source>{difference} ({low} to {high})</source>
        <translation>{difference} ({low} à {high})</translation>
    </message>
    <message>
        <source>{difference}: same held-out images as the one in use</source>
        <translation>{difference}&#xa0;: mêmes images réservées que celle en service</translation>
    </message>
    <message>
        <source>{fact}.</source>
        <translation>{fact}.</translation>
    </message>
    <message>
        <source>{few} of {all} masks that it learned from contradict what both models see; look through these images, and improve the model again.</source>
        <translation>{few} masques sur {all} dont il a appris contredisent ce que voient les deux modèles&#xa0;; revoyez ces images et améliorez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>{files} and {images}</source>
        <translation>{files} et {images}</translation>
    </message>
    <message>
        <source>{files} would be written to {folder}.</source>
        <translation>{files} à écrire dans {folder}.</translation>
    </message>
    <message>
        <source>{files} written to {folder}.</source>
        <translation>{files} écrit(s) dans {folder}.</translation>
    </message>
    <message>
        <source>{file} (in place of an earlier one)</source>
        <translation>{file} (à la place d’un ancien)</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); copy it to this computer.</source>
        <translation>{file} ne peut être lu ({reason})&#xa0;; copiez-le sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); reconnect its drive.</source>
        <translation>{file} ne peut être lu ({reason})&#xa0;; reconnectez son disque.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}).</source>
        <translation>{file} ne peut être écrit ({reason}).</translation>
    </message>
    <message>
        <source>{file} is cut off, and {missing} of its masks are missing; copy it again.</source>
        <translation>{file} est tronqué, et {missing} de ses masques manquent&#xa0;; copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} is damaged; copy it again, or export it again where it comes from.</source>
        <translation>{file} est endommagé&#xa0;; copiez-le de nouveau, ou exportez-le de nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>{file} is not a model file; choose one that WaveMask exported (*{suffix}).</source>
        <translation>{file} n’est pas un fichier de modèle&#xa0;; choisissez-en un que WaveMask a exporté (*{suffix}).</translation>
    </message>
    <message>
        <source>{file} is one of the images; export to another folder.</source>
        <translation>{file} est l’une des images&#xa0;; exportez vers un autre dossier.</translation>
    </message>
    <message>
        <source>{file} tells how much of each pixel belongs to a mask; pixels of at least half were taken.</source>
        <translation>{file} indique quelle part de chaque pixel appartient à un masque&#xa0;; les pixels d’au moins la moitié ont été pris.</translation>
    </message>
    <message>
        <source>{file} was written by a later version of WaveMask; update WaveMask to use it.</source>
        <translation>{file} a été écrit par une version ultérieure de WaveMask&#xa0;; mettez WaveMask à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{images} submitted by both; {annotations} compared, those of frames that both have accepted. Frames that only one of them has accepted are left out: {one_sided}.</source>
        <translation>Soumis par les deux&#xa0;: {images}&#xa0;; comparé&#xa0;: {annotations}, celles des trames que les deux ont acceptées. Les trames que l’un seul a acceptées sont exclues&#xa0;: {one_sided}.</translation>
    </message>
    <message>
        <source>{images} with {masks} are there.</source>
        <translation>Il y a {images} avec {masks}.</translation>
    </message>
    <message>
        <source>{images}, before and after</source>
        <translation>{images}, avant et après</translation>
    </message>
    <message>
        <source>{image} could not be opened; the log file says why.</source>
        <translation>{image} n’a pas pu être ouverte&#xa0;; le fichier journal dit pourquoi.</translation>
    </message>
    <message>
        <source>{image} has changed since it was annotated; its mask is kept. Restore the original file.</source>
        <translation>{image} a changé depuis son annotation&#xa0;; son masque est conservé. Restaurez le fichier d’origine.</translation>
    </message>
    <message>
        <source>{image} has changed since it was annotated; restore the original file.</source>
        <translation>{image} a changé depuis son annotation&#xa0;; restaurez le fichier d’origine.</translation>
    </message>
    <message>
        <source>{image} has no annotation yet; open it first.</source>
        <translation>{image} n’a pas encore d’annotation&#xa0;; ouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>{image} has no mask to copy.</source>
        <translation>{image} n’a pas de masque à copier.</translation>
    </message>
    <message>
        <source>{image} has {other} pixels and this image {own}; nothing was copied.</source>
        <translation>{image} a {other} pixels et cette image {own}&#xa0;; rien n’a été copié.</translation>
    </message>
    <message>
        <source>{image}, frame {number}</source>
        <translation>{image}, trame {number}</translation>
    </message>
    <message>
        <source>{image}: Dice {before} before, {after} after</source>
        <translation>{image}&#xa0;: Dice {before} avant, {after} après</translation>
    </message>
    <message>
        <source>{image}: outlines of {first} and {second}</source>
        <translation>{image}&#xa0;: contours de {first} et {second}</translation>
    </message>
    <message>
        <source>{keys} already is the key of “{command}”; take it away from there?</source>
        <translation>{keys} est déjà la touche de «&#xa0;{command}&#xa0;»&#xa0;; la lui retirer&#xa0;?</translation>
    </message>
    <message>
        <source>{keys} is held for “{command}”, so it cannot be a shortcut.</source>
        <translation>{keys} est tenue pour «&#xa0;{command}&#xa0;» et ne peut donc pas être un raccourci.</translation>
    </message>
    <message>
        <source>{keys} now is the key of “{command}”.</source>
        <translation>{keys} est maintenant la touche de «&#xa0;{command}&#xa0;».</translation>
    </message>
    <message>
        <source>{kind}: {message}</source>
        <translation>{kind}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>{length} mm per pixel</source>
        <translation>{length} mm par pixel</translation>
    </message>
    <message>
        <source>{listed} of {total}</source>
        <translation>{listed} sur {total}</translation>
    </message>
    <message>
        <source>{masks} imported for {images}.</source>
        <translation>{masks} importé(s) pour {images}.</translation>
    </message>
    <message>
        <source>{masks} of “{label}”, of {patients}.</source>
        <translation>{masks} de «&#xa0;{label}&#xa0;», de {patients}.</translation>
    </message>
    <message>
        <source>{masks} of “{label}”.</source>
        <translation>{masks} de «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>{masks} would be imported for {images}.</source>
        <translation>{masks} à importer pour {images}.</translation>
    </message>
    <message>
        <source>{measure}: {before} before, {after} after, difference {interval}, {images} of {patients}</source>
        <translation>{measure}&#xa0;: {before} avant, {after} après, différence {interval}, {images} de {patients}</translation>
    </message>
    <message>
        <source>{median} ({low} to {high})</source>
        <translation>{median} ({low} à {high})</translation>
    </message>
    <message>
        <source>{name} cannot be opened
{problem}</source>
        <translation>Impossible d’ouvrir {name}
{problem}</translation>
    </message>
    <message>
        <source>{name} could not be read within {seconds:g} seconds; copy it to a disk of this computer or export it again.</source>
        <translation>{name} n’a pas pu être lu en {seconds:g} secondes&#xa0;; copiez-le sur un disque de cet ordinateur ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} has another file name, because another image has the same name.</source>
        <translation>{name} a un autre nom de fichier, car une autre image porte le même nom.</translation>
    </message>
    <message>
        <source>{name} has another file name.</source>
        <translation>{name} a un autre nom de fichier.</translation>
    </message>
    <message>
        <source>{name} is damaged in a way that ends the decoder; export it again from where it came from.</source>
        <translation>{name} est endommagé au point d’arrêter le décodeur&#xa0;; exportez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>{name} is now {new}, because another image has the same name.</source>
        <translation>{name} devient {new}, car une autre image porte le même nom.</translation>
    </message>
    <message>
        <source>{name} is now {new}.</source>
        <translation>{name} devient {new}.</translation>
    </message>
    <message>
        <source>{number} %-points</source>
        <translation>{number} points de&#xa0;%</translation>
    </message>
    <message>
        <source>{number} pixels</source>
        <translation>{number} pixels</translation>
    </message>
    <message>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number}. {area}, only {owner} has it: open</source>
        <translation>{number}. {area}, seulement chez {owner}&#xa0;: à décider</translation>
    </message>
    <message>
        <source>{number}. {area}, only {owner} has it: {side}&apos;s version</source>
        <translation>{number}. {area}, seulement chez {owner}&#xa0;: version de {side}</translation>
    </message>
    <message>
        <source>{path} cannot be understood; it should give each value a name, such as {{&quot;1&quot;: &quot;Lesion&quot;}}.</source>
        <translation>{path} n’est pas compréhensible&#xa0;; il doit donner un nom à chaque valeur, par exemple {{&quot;1&quot;: &quot;Lésion&quot;}}.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path} ne peut être écrit ({reason})&#xa0;; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{path} does not exist; choose the file or folder with the masks.</source>
        <translation>{path} n’existe pas&#xa0;; choisissez le fichier ou le dossier des masques.</translation>
    </message>
    <message>
        <source>{path} is damaged, so burnt-in text that you confirmed earlier may have to be confirmed again.</source>
        <translation>{path} est endommagé&#xa0;; le texte incrusté que vous avez confirmé auparavant devra peut-être l’être de nouveau.</translation>
    </message>
    <message>
        <source>{place} cannot be written to ({reason}), so annotations are kept in {folder}.</source>
        <translation>{place} n’est pas accessible en écriture ({reason})&#xa0;; les annotations sont donc conservées dans {folder}.</translation>
    </message>
    <message>
        <source>{place} is read-only, so annotations are kept in {folder}.</source>
        <translation>{place} est en lecture seule&#xa0;; les annotations sont donc conservées dans {folder}.</translation>
    </message>
    <message>
        <source>{problem} Press other ones.</source>
        <translation>{problem} Appuyez sur d’autres touches.</translation>
    </message>
    <message>
        <source>{process} crashed ({detail})</source>
        <translation>{process} s’est interrompu anormalement ({detail})</translation>
    </message>
    <message>
        <source>{process} did not start ({detail})</source>
        <translation>{process} n’a pas démarré ({detail})</translation>
    </message>
    <message>
        <source>{process} exited with code {detail}</source>
        <translation>{process} s’est terminé avec le code {detail}</translation>
    </message>
    <message>
        <source>{process} failed with an answer that cannot be read</source>
        <translation>{process} a échoué avec une réponse illisible</translation>
    </message>
    <message>
        <source>{process} was killed from outside ({detail}; perhaps the memory ran out)</source>
        <translation>{process} a été arrêté de l’extérieur ({detail}&#xa0;; peut-être par manque de mémoire)</translation>
    </message>
    <message>
        <source>{purpose}: about the folder</source>
        <translation>{purpose}&#xa0;: à propos du dossier</translation>
    </message>
    <message>
        <source>{purpose}: choose the folder</source>
        <translation>{purpose}&#xa0;: choisir le dossier</translation>
    </message>
    <message>
        <source>{purpose}: folder</source>
        <translation>{purpose}&#xa0;: dossier</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} i/s</translation>
    </message>
    <message>
        <source>{scale}, from {source}</source>
        <translation>{scale}, d’après {source}</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} et {last}</translation>
    </message>
    <message>
        <source>{share} apart from the model before</source>
        <translation>écart de {share} avec le modèle précédent</translation>
    </message>
    <message>
        <source>{share} of the image at {threshold}</source>
        <translation>{share} de l’image à {threshold}</translation>
    </message>
    <message>
        <source>{share} of the image at {threshold}, {own_share} at {own}, the model&apos;s own threshold</source>
        <translation>{share} de l’image à {threshold}, {own_share} à {own}, le seuil propre du modèle</translation>
    </message>
    <message>
        <source>{side} has not accepted this frame.</source>
        <translation>{side} n’a pas accepté cette trame.</translation>
    </message>
    <message>
        <source>{tool}, erase</source>
        <translation>{tool}, gommer</translation>
    </message>
    <message>
        <source>{tool}, invert</source>
        <translation>{tool}, inverser</translation>
    </message>
    <message>
        <source>{unplaced} of {all} masks in {file} are left out, because it does not say which one image each of them belongs to.</source>
        <translation>{unplaced} des {all} masques de {file} sont exclus, car il n’indique pas à quelle unique image chacun appartient.</translation>
    </message>
    <message>
        <source>{user} on {computer} has the workspace in {folder} open since {since}; open it read-only, or try again once it is closed there.</source>
        <translation>{user} a ouvert l’espace de travail dans {folder} sur {computer} depuis {since}&#xa0;; ouvrez-le en lecture seule, ou réessayez une fois qu’il y sera fermé.</translation>
    </message>
    <message>
        <source>{what} (Enter)</source>
        <translation>{what} (Entrée)</translation>
    </message>
    <message>
        <source>{what} and is being started again.</source>
        <translation>{what} et redémarre.</translation>
    </message>
    <message>
        <source>{what} reaches beyond the part of the image that has a scale.</source>
        <translation>{what} dépasse la partie de l’image qui a une échelle.</translation>
    </message>
    <message>
        <source>{what} reaches into a part of the image without lengths, such as a Doppler trace.</source>
        <translation>{what} s’étend à une partie de l’image sans longueurs, comme un tracé Doppler.</translation>
    </message>
    <message>
        <source>{what} reaches over two regions with different scales.</source>
        <translation>{what} s’étend sur deux régions d’échelles différentes.</translation>
    </message>
    <message>
        <source>{what} reaches over two regions with separate scales.</source>
        <translation>{what} s’étend sur deux régions d’échelles distinctes.</translation>
    </message>
    <message>
        <source>{what} twice on this image, so nothing is proposed for it.</source>
        <translation>{what} deux fois sur cette image&#xa0;; rien n’est donc proposé pour elle.</translation>
    </message>
    <message>
        <source>{what}, so it is not known how long a training run would take.</source>
        <translation>{what}&#xa0;; on ne sait donc pas combien de temps prendrait un entraînement.</translation>
    </message>
    <message>
        <source>{what}, {times} times in a row; choose a device to try again.</source>
        <translation>{what}, {times} fois de suite&#xa0;; choisissez un processeur pour réessayer.</translation>
    </message>
    <message>
        <source>{what}; Model → Improve model… goes on with it.</source>
        <translation>{what}&#xa0;; Modèle → Améliorer le modèle… le poursuit.</translation>
    </message>
    <message>
        <source>{why}, so the model now runs on the CPU.</source>
        <translation>{why}, donc le modèle fonctionne maintenant sur le CPU.</translation>
    </message>
    <message>
        <source>{why}; the CPU goes on, which takes longer.</source>
        <translation>{why}&#xa0;; le CPU continue, ce qui prend plus de temps.</translation>
    </message>
    <message>
        <source>“Go on” takes it up where it was, with the masks that it began with; what you have accepted since then is for the next run. “Discard” forgets it. Your masks and the model in use stay as they are either way.</source>
        <translation>«&#xa0;Poursuivre&#xa0;» le reprend là où il en était, avec les masques du départ&#xa0;; ce que vous avez accepté depuis sera pour le prochain entraînement. «&#xa0;Abandonner&#xa0;» l’oublie. Dans les deux cas, vos masques et le modèle en service restent tels quels.</translation>
    </message>
    <message>
        <source>“Open folder…” in the menu</source>
        <translation>«&#xa0;Ouvrir un dossier…&#xa0;» dans le menu</translation>
    </message>
    <message>
        <source>“Undo” takes back those of the open image.</source>
        <translation>«&#xa0;Annuler&#xa0;» retire ceux de l’image ouverte.</translation>
    </message>
    <message>
        <source>“{command}” belongs to the mouse or to a key that is held, and stays as it is.</source>
        <translation>«&#xa0;{command}&#xa0;» revient à la souris ou à une touche tenue, et reste tel quel.</translation>
    </message>
    <message>
        <source>“{command}” has its original keys again.</source>
        <translation>«&#xa0;{command}&#xa0;» a retrouvé ses touches d’origine.</translation>
    </message>
    <message>
        <source>“{command}” has none any more.</source>
        <translation>«&#xa0;{command}&#xa0;» n’en a plus.</translation>
    </message>
    <message>
        <source>“{label}” has a mask here that is hidden.</source>
        <translation>«&#xa0;{label}&#xa0;» a ici un masque qui n’est pas affiché.</translation>
    </message>
    <message>
        <source>“{label}” has a mask here that is hidden; show it before you accept.</source>
        <translation>«&#xa0;{label}&#xa0;» a ici un masque qui n’est pas affiché&#xa0;; affichez-le avant d’accepter.</translation>
    </message>
    <message>
        <source>“{label}” has been worked on here, so it stays.</source>
        <translation>On a déjà travaillé ici sur «&#xa0;{label}&#xa0;»&#xa0;; elle reste donc.</translation>
    </message>
    <message>
        <source>“{label}” is hidden; show it to change it.</source>
        <translation>«&#xa0;{label}&#xa0;» est masquée&#xa0;; affichez-la pour la modifier.</translation>
    </message>
    <message>
        <source>“{label}” is locked; unlock it to change it.</source>
        <translation>«&#xa0;{label}&#xa0;» est verrouillée&#xa0;; déverrouillez-la pour la modifier.</translation>
    </message>
    <message>
        <source>“{model}” is again used for {kind} images from now on.</source>
        <translation>«&#xa0;{model}&#xa0;» sert de nouveau désormais pour les images de type {kind}.</translation>
    </message>
    <message>
        <source>“{model}” is back.</source>
        <translation>«&#xa0;{model}&#xa0;» est de retour.</translation>
    </message>
    <message>
        <source>“{model}” is exported to {path}.</source>
        <translation>«&#xa0;{model}&#xa0;» est exporté vers {path}.</translation>
    </message>
    <message>
        <source>“{model}” is in the trash, and deleted for good after {days} days.</source>
        <translation>«&#xa0;{model}&#xa0;» est dans la corbeille, et sera supprimé définitivement après {days} jours.</translation>
    </message>
    <message>
        <source>“{model}” is installed, and is in use.</source>
        <translation>«&#xa0;{model}&#xa0;» est installé et en service.</translation>
    </message>
    <message>
        <source>“{model}” is installed, but not in use yet.</source>
        <translation>«&#xa0;{model}&#xa0;» est installé, mais pas encore en service.</translation>
    </message>
    <message>
        <source>“{model}” is used for {kind} images from now on.</source>
        <translation>«&#xa0;{model}&#xa0;» sert désormais pour les images de type {kind}.</translation>
    </message>
    <message>
        <source>“{model}” was not put into use, what was in use stays: {reason}</source>
        <translation>«&#xa0;{model}&#xa0;» n’a pas été mis en service, ce qui l’était reste&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{name}” has not submitted this image yet; ask them to, or come back later.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas encore soumis cette image&#xa0;; demandez-le-lui, ou revenez plus tard.</translation>
    </message>
    <message>
        <source>“{source}” has nothing here that “{target}” could have.</source>
        <translation>«&#xa0;{source}&#xa0;» n’a rien ici que «&#xa0;{target}&#xa0;» puisse recevoir.</translation>
    </message>
    <message>
        <source>“{version}” is tested before it is used…</source>
        <translation>«&#xa0;{version}&#xa0;» est testée avant d’être utilisée…</translation>
    </message>
    <message numerus="yes">
        <source>Accept the masks of at least {n} images more, of {patients} more; then the model can learn from them.</source>
        <translation>
            <numerusform>Acceptez encore les masques d’au moins {n} image, de {patients} de plus&#xa0;; le modèle pourra alors en apprendre.</numerusform>
            <numerusform>Acceptez encore les masques d’au moins {n} images, de {patients} de plus&#xa0;; le modèle pourra alors en apprendre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the masks of at least {n} images more; then the model can learn from them.</source>
        <translation>
            <numerusform>Acceptez encore les masques d’au moins {n} image&#xa0;; le modèle pourra alors en apprendre.</numerusform>
            <numerusform>Acceptez encore les masques d’au moins {n} images&#xa0;; le modèle pourra alors en apprendre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also {n} accepted masks, because the model may know the patient already.</source>
        <translation>
            <numerusform>Et {n} masque accepté, car le modèle connaît peut-être déjà le patient.</numerusform>
            <numerusform>Et {n} masques acceptés, car le modèle connaît peut-être déjà le patient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bland-Altman plot of the areas outlined by {a} and {b}, {n} pairs</source>
        <translation>
            <numerusform>Graphique de Bland-Altman des aires contournées par {a} et {b}, {n} paire</numerusform>
            <numerusform>Graphique de Bland-Altman des aires contournées par {a} et {b}, {n} paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close all {n}</source>
        <translation>
            <numerusform>Tout fermer ({n})</numerusform>
            <numerusform>Tout fermer ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare on the {n} held-out images</source>
        <translation>
            <numerusform>Comparer sur l’image réservée</numerusform>
            <numerusform>Comparer sur les {n} images réservées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare on the {n} selected images</source>
        <translation>
            <numerusform>Comparer sur l’image sélectionnée</numerusform>
            <numerusform>Comparer sur les {n} images sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on {n} images.</source>
        <translation>
            <numerusform>Comparés sur {n} image.</numerusform>
            <numerusform>Comparés sur {n} images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export {n} selected images…</source>
        <translation>
            <numerusform>Exporter {n} image sélectionnée…</numerusform>
            <numerusform>Exporter {n} images sélectionnées…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exports the masks of {n} images as {formats} and {last}, each into a folder of its own.</source>
        <translation>
            <numerusform>Exporte les masques de {n} image en {formats} et {last}, chacun dans son propre dossier.</numerusform>
            <numerusform>Exporte les masques de {n} images en {formats} et {last}, chacun dans son propre dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exports the masks of {n} images as {format}.</source>
        <translation>
            <numerusform>Exporte les masques de {n} image en {format}.</numerusform>
            <numerusform>Exporte les masques de {n} images en {format}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For {n} images there is no model, so outline them by hand.</source>
        <translation>
            <numerusform>Pour {n} image, il n’y a pas de modèle&#xa0;; contournez-la à la main.</numerusform>
            <numerusform>Pour {n} images, il n’y a pas de modèle&#xa0;; contournez-les à la main.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It happened {n} times.</source>
        <translation>
            <numerusform>Cela s’est produit {n}&#xa0;fois.</numerusform>
            <numerusform>Cela s’est produit {n}&#xa0;fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes {n} pixels of “{label}”, which has been worked on here, so that stays.</source>
        <translation>
            <numerusform>Il prend {n} pixel à «&#xa0;{label}&#xa0;», sur laquelle on a déjà travaillé ici&#xa0;; celle-ci reste donc.</numerusform>
            <numerusform>Il prend {n} pixels à «&#xa0;{label}&#xa0;», sur laquelle on a déjà travaillé ici&#xa0;; celle-ci reste donc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes {n} pixels of “{label}”. {reason}</source>
        <translation>
            <numerusform>Il prend {n} pixel à «&#xa0;{label}&#xa0;». {reason}</numerusform>
            <numerusform>Il prend {n} pixels à «&#xa0;{label}&#xa0;». {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean Dice over {n} accepted images that neither has learned from: {first} and {second}.</source>
        <translation>
            <numerusform>Dice moyen sur {n} image acceptée dont aucune des deux n’a appris&#xa0;: {first} et {second}.</numerusform>
            <numerusform>Dice moyen sur {n} images acceptées dont aucune des deux n’a appris&#xa0;: {first} et {second}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median {median}, half of the images between {low} and {high} (n = {n} images with an accepted frame).</source>
        <translation>
            <numerusform>Médiane {median}, la moitié des images entre {low} et {high} (n = {n} image avec une trame acceptée).</numerusform>
            <numerusform>Médiane {median}, la moitié des images entre {low} et {high} (n = {n} images avec une trame acceptée).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No patient in the files</source>
        <translation>
            <numerusform>Pas de patient dans le fichier</numerusform>
            <numerusform>Pas de patient dans les fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No series in the files</source>
        <translation>
            <numerusform>Pas de série dans le fichier</numerusform>
            <numerusform>Pas de série dans les fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No study in the files</source>
        <translation>
            <numerusform>Pas d’examen dans le fichier</numerusform>
            <numerusform>Pas d’examen dans les fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all {all} that you accepted, {n} are as proposed, and {corrected} drawn, imported or corrected.</source>
        <translation>
            <numerusform>Sur les {all} que vous avez acceptés, {n} est tel que proposé, et {corrected} dessinés, importés ou corrigés.</numerusform>
            <numerusform>Sur les {all} que vous avez acceptés, {n} sont tels que proposés, et {corrected} dessinés, importés ou corrigés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose for {n} selected images</source>
        <translation>
            <numerusform>Proposer pour {n} image sélectionnée</numerusform>
            <numerusform>Proposer pour {n} images sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed for {n} images.</source>
        <translation>
            <numerusform>Proposition faite pour {n} image.</numerusform>
            <numerusform>Propositions faites pour {n} images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading folder… {n} images</source>
        <translation>
            <numerusform>Lecture du dossier… {n} image</numerusform>
            <numerusform>Lecture du dossier… {n} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} selected images from the list</source>
        <translation>
            <numerusform>Retirer {n} image sélectionnée de la liste</numerusform>
            <numerusform>Retirer {n} images sélectionnées de la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cine is left: {n} of {total} frames had something to decide on, and nothing waits any more.</source>
        <translation>
            <numerusform>Vous quittez la boucle ciné&#xa0;: {n} trame sur {total} demandait une décision, et plus rien n’attend.</numerusform>
            <numerusform>Vous quittez la boucle ciné&#xa0;: {n} trames sur {total} demandaient une décision, et plus rien n’attend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has {n} scales of its own here, {scales}.</source>
        <translation>
            <numerusform>Le fichier a ici sa propre échelle, {scales}.</numerusform>
            <numerusform>Le fichier a ici {n} échelles propres, {scales}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last steps on {n} images are lost.</source>
        <translation>
            <numerusform>Les dernières étapes sur {n} image sont perdues.</numerusform>
            <numerusform>Les dernières étapes sur {n} images sont perdues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The masks of “{label}” and “{other}” share {n} pixels; let one of the labels overlap others.</source>
        <translation>
            <numerusform>Les masques de «&#xa0;{label}&#xa0;» et «&#xa0;{other}&#xa0;» ont {n} pixel en commun&#xa0;; permettez à l’une des étiquettes d’en chevaucher d’autres.</numerusform>
            <numerusform>Les masques de «&#xa0;{label}&#xa0;» et «&#xa0;{other}&#xa0;» ont {n} pixels en commun&#xa0;; permettez à l’une des étiquettes d’en chevaucher d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model failed on {n} images.</source>
        <translation>
            <numerusform>Le modèle a échoué sur {n} image.</numerusform>
            <numerusform>Le modèle a échoué sur {n} images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The work on {n} images is lost.</source>
        <translation>
            <numerusform>Le travail sur {n} image est perdu.</numerusform>
            <numerusform>Le travail sur {n} images est perdu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The work on {n} images is that of the backup of {backup}.</source>
        <translation>
            <numerusform>Le travail sur {n} image est celui de la sauvegarde du {backup}.</numerusform>
            <numerusform>Le travail sur {n} images est celui de la sauvegarde du {backup}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} held-out images</source>
        <translation>
            <numerusform>L’image réservée</numerusform>
            <numerusform>Les {n} images réservées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} selected images</source>
        <translation>
            <numerusform>L’image sélectionnée</numerusform>
            <numerusform>Les {n} images sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They hold for all {n} frames; look at several.</source>
        <translation>
            <numerusform>Elles valent pour {n} trame&#xa0;; vérifiez-la.</numerusform>
            <numerusform>Elles valent pour les {n} trames&#xa0;; vérifiez-en plusieurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds {n} Frames; the first is shown.</source>
        <translation>
            <numerusform>Ce fichier contient {n} trame&#xa0;; la première est affichée.</numerusform>
            <numerusform>Ce fichier contient {n} trames&#xa0;; la première est affichée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds {n} pages; the first is shown.</source>
        <translation>
            <numerusform>Ce fichier contient {n} page&#xa0;; la première est affichée.</numerusform>
            <numerusform>Ce fichier contient {n} pages&#xa0;; la première est affichée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} smaller parts</source>
        <translation>
            <numerusform>et {n} partie plus petite</numerusform>
            <numerusform>et {n} parties plus petites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{action}: {done} of {n} frames, Esc stops</source>
        <translation>
            <numerusform>{action}&#xa0;: {done} sur {n} trame, Échap arrête</numerusform>
            <numerusform>{action}&#xa0;: {done} sur {n} trames, Échap arrête</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} images</source>
        <translation>
            <numerusform>{done} sur {n} image</numerusform>
            <numerusform>{done} sur {n} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{files} would be written to {folder}, {n} of them in place of earlier ones.</source>
        <translation>
            <numerusform>{files} à écrire dans {folder}, dont {n} à la place d’un ancien.</numerusform>
            <numerusform>{files} à écrire dans {folder}, dont {n} à la place d’anciens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{keyframes} of {n} frames are keyframes</source>
        <translation>
            <numerusform>Trames clés&#xa0;: {keyframes} sur {n}</numerusform>
            <numerusform>Trames clés&#xa0;: {keyframes} sur {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accepted</source>
        <translation>
            <numerusform>{n} acceptée</numerusform>
            <numerusform>{n} acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accepted masks</source>
        <translation>
            <numerusform>{n} masque accepté</numerusform>
            <numerusform>{n} masques acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations</source>
        <translation>
            <numerusform>{n} annotation</numerusform>
            <numerusform>{n} annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} boxes</source>
        <translation>
            <numerusform>{n} zone</numerusform>
            <numerusform>{n} zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} boxes lie over a mask, which would be blanked there.</source>
        <translation>
            <numerusform>{n} zone recouvre un masque, qui y serait occulté.</numerusform>
            <numerusform>{n} zones recouvrent un masque, qui y serait occulté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be written; {outcome}</source>
        <translation>
            <numerusform>Impossible d’en écrire {n}&#xa0;; {outcome}</numerusform>
            <numerusform>Impossible d’en écrire {n}&#xa0;; {outcome}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codes</source>
        <translation>
            <numerusform>{n} code</numerusform>
            <numerusform>{n} codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be written; {outcome}</source>
        <translation>
            <numerusform>Échec d’écriture pour {n}&#xa0;; {outcome}</numerusform>
            <numerusform>Échec d’écriture pour {n}&#xa0;; {outcome}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decided</source>
        <translation>
            <numerusform>{n} décidée</numerusform>
            <numerusform>{n} décidées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} frames</source>
        <translation>
            <numerusform>{n} trame</numerusform>
            <numerusform>{n} trames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images</source>
        <translation>
            <numerusform>{n} image</numerusform>
            <numerusform>{n} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are listed again.</source>
        <translation>
            <numerusform>{n} image est de nouveau listée.</numerusform>
            <numerusform>{n} images sont de nouveau listées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are not learned from; {image}: {reason}</source>
        <translation>
            <numerusform>Le modèle n’apprend pas de {n} image&#xa0;; {image}&#xa0;: {reason}</numerusform>
            <numerusform>Le modèle n’apprend pas de {n} images&#xa0;; {image}&#xa0;: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images could not be read.</source>
        <translation>
            <numerusform>{n} image n’a pas pu être lue.</numerusform>
            <numerusform>{n} images n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images of this folder keep those that you chose for them.</source>
        <translation>
            <numerusform>{n} image de ce dossier garde celui que vous avez choisi pour elle.</numerusform>
            <numerusform>{n} images de ce dossier gardent ceux que vous avez choisis pour elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images submitted.</source>
        <translation>
            <numerusform>{n} image soumise.</numerusform>
            <numerusform>{n} images soumises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images were removed from the list; the masks stay. “{command}” brings them back.</source>
        <translation>
            <numerusform>{n} image a été retirée de la liste&#xa0;; les masques restent. «&#xa0;{command}&#xa0;» la ramène.</numerusform>
            <numerusform>{n} images ont été retirées de la liste&#xa0;; les masques restent. «&#xa0;{command}&#xa0;» les ramène.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept as they were drawn here.</source>
        <translation>
            <numerusform>{n} conservé tel que dessiné ici.</numerusform>
            <numerusform>{n} conservés tels que dessinés ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} masks</source>
        <translation>
            <numerusform>{n} masque</numerusform>
            <numerusform>{n} masques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} masks of {patients}. They are held out: never learned from, and decide whether the new model is better.</source>
        <translation>
            <numerusform>{n} masque de {patients}. Il est réservé&#xa0;: le modèle n’en apprend jamais, et il décide si le nouveau modèle est meilleur.</numerusform>
            <numerusform>{n} masques de {patients}. Ils sont réservés&#xa0;: le modèle n’en apprend jamais, et ils décident si le nouveau modèle est meilleur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more behind this page</source>
        <translation>
            <numerusform>Encore {n} après cette page</numerusform>
            <numerusform>Encore {n} après cette page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not accepted</source>
        <translation>
            <numerusform>{n} non acceptée</numerusform>
            <numerusform>{n} non acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other patients</source>
        <translation>
            <numerusform>{n} autre patient</numerusform>
            <numerusform>{n} autres patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts: area and diameters</source>
        <translation>
            <numerusform>{n} partie&#xa0;: aire et diamètres</numerusform>
            <numerusform>{n} parties&#xa0;: aire et diamètres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} patients</source>
        <translation>
            <numerusform>{n} patient</numerusform>
            <numerusform>{n} patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems.</source>
        <translation>
            <numerusform>{n} problème.</numerusform>
            <numerusform>{n} problèmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} processor cores</source>
        <translation>
            <numerusform>{n} cœur de processeur</numerusform>
            <numerusform>{n} cœurs de processeur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} sélectionnée</numerusform>
            <numerusform>{n} sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} smaller places are not listed; “from {a}” or “from {b}” decides them too.</source>
        <translation>
            <numerusform>{n} endroit plus petit n’est pas listé&#xa0;; «&#xa0;Le reste de {a}&#xa0;» ou «&#xa0;Le reste de {b}&#xa0;» le décide aussi.</numerusform>
            <numerusform>{n} endroits plus petits ne sont pas listés&#xa0;; «&#xa0;Le reste de {a}&#xa0;» ou «&#xa0;Le reste de {b}&#xa0;» les décide aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <translation>
            <numerusform>{n} étape</numerusform>
            <numerusform>{n} étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there already.</source>
        <translation>
            <numerusform>{n} déjà présent.</numerusform>
            <numerusform>{n} déjà présents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were skipped: choose “Skipped” above the list to see them.</source>
        <translation>
            <numerusform>{n} a été passée&#xa0;: choisissez «&#xa0;Passée&#xa0;» au-dessus de la liste pour la voir.</numerusform>
            <numerusform>{n} ont été passées&#xa0;: choisissez «&#xa0;Passée&#xa0;» au-dessus de la liste pour les voir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{states} frames</source>
        <translation>
            <numerusform>trame&#xa0;: {states}</numerusform>
            <numerusform>trames&#xa0;: {states}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{values}, after {last} of {n} steps</source>
        <translation>
            <numerusform>{values}, après {last} sur {n} étape</numerusform>
            <numerusform>{values}, après {last} sur {n} étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{values}, after {n} steps</source>
        <translation>
            <numerusform>{values}, après {n} étape</numerusform>
            <numerusform>{values}, après {n} étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{label}” has masks in {n} images, so it stays; it can be hidden.</source>
        <translation>
            <numerusform>«&#xa0;{label}&#xa0;» a des masques dans {n} image et reste donc&#xa0;; elle peut être masquée.</numerusform>
            <numerusform>«&#xa0;{label}&#xa0;» a des masques dans {n} images et reste donc&#xa0;; elle peut être masquée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… et {n} de plus.</numerusform>
            <numerusform>… et {n} de plus.</numerusform>
        </translation>
    </message>
</context>
</TS>
