<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>WaveMask</name>
    <message>
        <source>(hidden)</source>
        <translation>(oculta)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>0% or 100%</source>
        <translation>0&#xa0;% o 100&#xa0;%</translation>
    </message>
    <message>
        <source>1 for a disc; less the longer or more jagged the mask is</source>
        <translation>1 para un disco; menos cuanto más alargada o irregular es la máscara</translation>
    </message>
    <message>
        <source>1 of 4: the proposal</source>
        <translation>1 de 4: la propuesta</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>2 of 4: correct it</source>
        <translation>2 de 4: corregirla</translation>
    </message>
    <message>
        <source>3 of 4: accept it</source>
        <translation>3 de 4: aceptarla</translation>
    </message>
    <message>
        <source>4 of 4: export</source>
        <translation>4 de 4: exportar</translation>
    </message>
    <message>
        <source>50 to 80 %</source>
        <translation>50 a 80&#xa0;%</translation>
    </message>
    <message>
        <source>50%</source>
        <translation>50&#xa0;%</translation>
    </message>
    <message>
        <source>80 to 90 %</source>
        <translation>80 a 90&#xa0;%</translation>
    </message>
    <message>
        <source>90 % and above</source>
        <translation>90&#xa0;% o más</translation>
    </message>
    <message>
        <source>95 of 100 points of an outline are this near to the accepted one, with the image at 224 × 224 pixels</source>
        <translation>95 de cada 100 puntos de un contorno están así de cerca del aceptado, con la imagen a 224 × 224 píxeles</translation>
    </message>
    <message>
        <source>A box of {size} px is too small for the model; drag one of at least {least} px.</source>
        <translation>Un recuadro de {size} px es demasiado pequeño para el modelo; arrastre uno de al menos {least} px.</translation>
    </message>
    <message>
        <source>A box prompt for what you see of the image; zoom in first.</source>
        <translation>Un recuadro con lo que ve de la imagen; amplíe antes.</translation>
    </message>
    <message>
        <source>A change could not be saved; is another window at work here? Close it and open this again.</source>
        <translation>No se pudo guardar un cambio; ¿hay otra ventana trabajando aquí? Ciérrela y vuelva a abrir esto.</translation>
    </message>
    <message>
        <source>A faint outline of the mask that you saw last, where that image has the same size.</source>
        <translation>Contorno tenue de la última máscara que ha visto, si su imagen tiene el mismo tamaño.</translation>
    </message>
    <message>
        <source>A file cannot be read or written ({detail}); make room or put it back, and go on.</source>
        <translation>No se puede leer o escribir un archivo ({detail}); libere espacio o vuelva a poner el archivo en su sitio, y continúe.</translation>
    </message>
    <message>
        <source>A label map holds {most} labels at most; export PNG masks instead.</source>
        <translation>Un mapa de etiquetas admite como máximo {most} etiquetas; exporte máscaras PNG en su lugar.</translation>
    </message>
    <message>
        <source>A label needs a name of 1 to {most} characters.</source>
        <translation>Una etiqueta necesita un nombre de 1 a {most} caracteres.</translation>
    </message>
    <message>
        <source>A line of {length} pixels is too short to tell the scale; draw one as long as you can.</source>
        <translation>Una línea de {length} píxeles es demasiado corta para determinar la escala; trace una lo más larga posible.</translation>
    </message>
    <message>
        <source>A model&apos;s title is one line of at most {most} characters.</source>
        <translation>El título de un modelo es una sola línea de {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>A new model waits for your decision</source>
        <translation>Un modelo nuevo espera su decisión</translation>
    </message>
    <message>
        <source>A note has at most {most} characters.</source>
        <translation>Una nota tiene como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>A proposal is ready: “Reset to proposal” takes it, the threshold blends it with your edits.</source>
        <translation>Hay una propuesta lista: «Restablecer la propuesta» la toma, el umbral la combina con sus cambios.</translation>
    </message>
    <message>
        <source>A reader&apos;s name has at most {most} characters, all on one line.</source>
        <translation>El nombre de un lector tiene como máximo {most} caracteres, en una sola línea.</translation>
    </message>
    <message>
        <source>A run that was cut off</source>
        <translation>Un entrenamiento interrumpido</translation>
    </message>
    <message>
        <source>A run that was cut off at {share}</source>
        <translation>Un entrenamiento interrumpido al {share}</translation>
    </message>
    <message>
        <source>A training run is going on already; wait until it is over, or cancel it.</source>
        <translation>Ya hay un entrenamiento en curso; espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <source>A training run is going on; closing stops it, and it can be taken up again at the next start.</source>
        <translation>Hay un entrenamiento en curso; al cerrar se detiene y se puede reanudar en el próximo inicio.</translation>
    </message>
    <message>
        <source>A training run is over; Model → Improve model… shows what came of it.</source>
        <translation>Un entrenamiento ha terminado; Modelo → Mejorar modelo… muestra el resultado.</translation>
    </message>
    <message>
        <source>A training run that was cut off waits; go on with it, or discard it first.</source>
        <translation>Hay un entrenamiento interrumpido en espera; continúelo o descártelo antes.</translation>
    </message>
    <message>
        <source>A training run was cut off at {share}; Model → Improve model… goes on with it.</source>
        <translation>Un entrenamiento se interrumpió al {share}; Modelo → Mejorar modelo… lo continúa.</translation>
    </message>
    <message>
        <source>A training run was cut off; Model → Improve model… goes on with it.</source>
        <translation>Un entrenamiento se interrumpió; Modelo → Mejorar modelo… lo continúa.</translation>
    </message>
    <message>
        <source>A version is tested just now.</source>
        <translation>En este momento se está probando una versión.</translation>
    </message>
    <message>
        <source>A version that is not here any more</source>
        <translation>Una versión que ya no está aquí</translation>
    </message>
    <message>
        <source>About WaveMask</source>
        <translation>Acerca de WaveMask</translation>
    </message>
    <message>
        <source>About this version</source>
        <translation>Acerca de esta versión</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept all labels</source>
        <translation>Aceptar todas las etiquetas</translation>
    </message>
    <message>
        <source>Accept no more (Esc)</source>
        <translation>No aceptar más (Esc)</translation>
    </message>
    <message>
        <source>Accept none of this page</source>
        <translation>No aceptar nada de esta página</translation>
    </message>
    <message>
        <source>Accept the image, or the frame of a cine, with all its masks and go to the next one.</source>
        <translation>Aceptar la imagen, o el fotograma de una secuencia, con todas sus máscaras y pasar a lo siguiente.</translation>
    </message>
    <message>
        <source>Accept what is ticked on this page, and show the next one (Enter)</source>
        <translation>Aceptar lo marcado en esta página y mostrar la siguiente (Intro)</translation>
    </message>
    <message>
        <source>Accept {count} of this page</source>
        <translation>Aceptar {count} de esta página</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Accepted and corrected</source>
        <translation>Aceptadas y corregidas</translation>
    </message>
    <message>
        <source>Accepted and corrected ({count})</source>
        <translation>Aceptadas y corregidas ({count})</translation>
    </message>
    <message>
        <source>Accepted only</source>
        <translation>Solo aceptadas</translation>
    </message>
    <message>
        <source>Accepted only ({count})</source>
        <translation>Solo aceptadas ({count})</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Transversal</translation>
    </message>
    <message>
        <source>Active time alone: pauses are not counted.</source>
        <translation>Solo tiempo activo: las pausas no cuentan.</translation>
    </message>
    <message>
        <source>Actual pixels (1:1)</source>
        <translation>Píxeles reales (1:1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a version from a {suffix} file</source>
        <translation>Añadir una versión desde un archivo {suffix}</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Añadir etiqueta…</translation>
    </message>
    <message>
        <source>Add to the mask</source>
        <translation>Añadir a la máscara</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Arbitraje</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>After: Dice {dice}</source>
        <translation>Después: Dice {dice}</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>Concordancia de los lectores</translation>
    </message>
    <message>
        <source>Agreement of the two readers</source>
        <translation>Concordancia de los dos lectores</translation>
    </message>
    <message>
        <source>Agreement of {a} (A) and {b} (B)</source>
        <translation>Concordancia de {a} (A) y {b} (B)</translation>
    </message>
    <message>
        <source>All decided images ({count})</source>
        <translation>Todas las imágenes decididas ({count})</translation>
    </message>
    <message>
        <source>All from {side}</source>
        <translation>Todo según {side}</translation>
    </message>
    <message>
        <source>All images of this folder</source>
        <translation>Todas las imágenes de esta carpeta</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>All masks of this image are more than a DICOM file holds; export fewer labels at a time.</source>
        <translation>Las máscaras de esta imagen no caben todas en un archivo DICOM; exporte menos etiquetas a la vez.</translation>
    </message>
    <message>
        <source>All of the image, whatever its regions</source>
        <translation>Toda la imagen, sean cuales sean sus regiones</translation>
    </message>
    <message>
        <source>All of them had been submitted before.</source>
        <translation>Todas se habían entregado antes.</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todas las demás</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Also write the images</source>
        <translation>Escribir también las imágenes</translation>
    </message>
    <message>
        <source>An annotation is the mask of one frame for one label.</source>
        <translation>Una anotación es la máscara de un fotograma para una etiqueta.</translation>
    </message>
    <message>
        <source>An end of the line that is one pixel off changes it by {share}. Pixels are taken to be square.</source>
        <translation>Un píxel de error en un extremo de la línea la cambia un {share}. Se supone que los píxeles son cuadrados.</translation>
    </message>
    <message>
        <source>An endoscope shows near things larger than far ones, so its image has no one scale.</source>
        <translation>Un endoscopio muestra lo cercano más grande que lo lejano, por lo que su imagen no tiene una escala única.</translation>
    </message>
    <message>
        <source>An image that is not listed</source>
        <translation>Una imagen que no está en la lista</translation>
    </message>
    <message>
        <source>Annotations are kept in {folder}.</source>
        <translation>Las anotaciones se guardan en {folder}.</translation>
    </message>
    <message>
        <source>Annotations by label and state</source>
        <translation>Anotaciones por etiqueta y estado</translation>
    </message>
    <message>
        <source>Annotations cannot be kept in {folder} ({reason}); choose another workspace folder.</source>
        <translation>Las anotaciones no se pueden guardar en {folder} ({reason}); elija otra carpeta para el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Anonymous display</source>
        <translation>Vista anónima</translation>
    </message>
    <message>
        <source>Another one is still being written.</source>
        <translation>Todavía se está escribiendo otro.</translation>
    </message>
    <message>
        <source>Another program holds the workspace in {folder}; close it and try again.</source>
        <translation>Otro programa tiene ocupado el espacio de trabajo de {folder}; ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another window on this computer (process {process}) has the workspace in {folder} open since {since}; open it read-only, or try again once it is closed there.</source>
        <translation>Otra ventana de este equipo (proceso {process}) tiene abierto el espacio de trabajo de {folder} desde {since}; ábralo en solo lectura o vuelva a intentarlo cuando se haya cerrado allí.</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>Cualquier confianza</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Area of A {minus} area of B ({unit})</source>
        <translation>Área de A {minus} área de B ({unit})</translation>
    </message>
    <message>
        <source>Area of part {number}</source>
        <translation>Área de la parte {number}</translation>
    </message>
    <message>
        <source>Area of the mask at this threshold</source>
        <translation>Área de la máscara con este umbral</translation>
    </message>
    <message>
        <source>Area of the proposal at each threshold</source>
        <translation>Área de la propuesta con cada umbral</translation>
    </message>
    <message>
        <source>Area of the proposal at each threshold, in per cent of the image. What you painted or erased is not in it.
The line with a dot is the threshold now, the dashed one is the model&apos;s own.</source>
        <translation>Área de la propuesta con cada umbral, en porcentaje de la imagen. No incluye lo que usted pintó o borró.
La línea con un punto es el umbral actual; la discontinua, el propio del modelo.</translation>
    </message>
    <message>
        <source>Area {a} and {b}, equal areas</source>
        <translation>Área {a} y {b}, áreas iguales</translation>
    </message>
    <message>
        <source>Area {a} and {b}, {side} is {difference} larger</source>
        <translation>Área {a} y {b}, {side} es {difference} mayor</translation>
    </message>
    <message>
        <source>As PNG without metadata, into a folder “{folder}”, under the names of their masks. Overlays and training folders hold the images anyway, tables and DICOM-SEG never.</source>
        <translation>Como PNG sin metadatos, en una carpeta «{folder}», con los nombres de sus máscaras. Las superposiciones y las carpetas de entrenamiento contienen las imágenes de todos modos; las tablas y DICOM-SEG, nunca.</translation>
    </message>
    <message>
        <source>As the files say</source>
        <translation>Según los archivos</translation>
    </message>
    <message>
        <source>As the folders list them. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Como figuran en las carpetas. Las imágenes no cambian de sitio mientras trabaja; elíjalo de nuevo para volver a ordenar.</translation>
    </message>
    <message>
        <source>As they were added</source>
        <translation>Como se añadieron</translation>
    </message>
    <message>
        <source>Ask the model about several frames, in the background.</source>
        <translation>Consultar al modelo sobre varios fotogramas, en segundo plano.</translation>
    </message>
    <message>
        <source>Ask the model once more.</source>
        <translation>Consultar de nuevo al modelo.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic: {model}</source>
        <translation>Automático: {model}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to my images</source>
        <translation>Volver a mis imágenes</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>Bare image while held</source>
        <translation>Imagen sin máscara mientras se pulsa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before: Dice {dice}</source>
        <translation>Antes: Dice {dice}</translation>
    </message>
    <message>
        <source>Begin anew at the end.</source>
        <translation>Volver a empezar al llegar al final.</translation>
    </message>
    <message>
        <source>Begin on what you want: only what looks alike is painted.</source>
        <translation>Empiece sobre lo que quiere: solo se pinta lo que se le parece.</translation>
    </message>
    <message>
        <source>Begin the run; you can go on annotating while it lasts</source>
        <translation>Iniciar el entrenamiento; puede seguir anotando mientras dura</translation>
    </message>
    <message>
        <source>Begin with the images on which the new model gains most</source>
        <translation>Empezar por las imágenes en las que más gana el modelo nuevo</translation>
    </message>
    <message>
        <source>Begin with the images on which the new model loses most, or gains least</source>
        <translation>Empezar por las imágenes en las que más pierde, o menos gana, el modelo nuevo</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>Menos del 50&#xa0;%</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Mejores primero</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Bland-Altman plot. Lines: bias and limits of agreement (bias ± 1.96 SD); bars at the right: their 95 % confidence intervals. Frames of one cine are not independent of each other, which makes the intervals too narrow.</source>
        <translation>Gráfico de Bland-Altman. Líneas: sesgo y límites de concordancia (sesgo ± 1,96 DE); barras a la derecha: sus intervalos de confianza del 95&#xa0;%. Los fotogramas de una secuencia no son independientes entre sí, por lo que los intervalos resultan demasiado estrechos.</translation>
    </message>
    <message>
        <source>Blank these boxes in de-identified exports of images of {device} (Enter)</source>
        <translation>Tapar estos recuadros en las exportaciones desidentificadas de imágenes de {device} (Intro)</translation>
    </message>
    <message>
        <source>Blank these boxes in de-identified exports of this image (Enter)</source>
        <translation>Tapar estos recuadros en las exportaciones desidentificadas de esta imagen (Intro)</translation>
    </message>
    <message>
        <source>Blend pixels at any zoom.</source>
        <translation>Suavizar los píxeles con cualquier zoom.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Box prompt</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Box prompt, Esc cancels</source>
        <translation>Recuadro, Esc cancela</translation>
    </message>
    <message>
        <source>Breast ultrasound</source>
        <translation>Ecografía de mama</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Brightness, contrast and filters of the image, and how the mask is drawn.</source>
        <translation>Brillo, contraste y filtros de la imagen, y cómo se dibuja la máscara.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Brush diameter in image pixels</source>
        <translation>Diámetro del pincel en píxeles de la imagen</translation>
    </message>
    <message>
        <source>Burnt-in text</source>
        <translation>Texto incrustado</translation>
    </message>
    <message>
        <source>Burnt-in text cannot be looked for in this image.</source>
        <translation>En esta imagen no se puede buscar texto incrustado.</translation>
    </message>
    <message>
        <source>Burnt-in text in images of {device}: {boxes} to confirm</source>
        <translation>Texto incrustado en imágenes de {device}: {boxes} por confirmar</translation>
    </message>
    <message>
        <source>Burnt-in text in this image: {boxes} to confirm</source>
        <translation>Texto incrustado en esta imagen: {boxes} por confirmar</translation>
    </message>
    <message>
        <source>Burnt-in text…</source>
        <translation>Texto incrustado…</translation>
    </message>
    <message>
        <source>By how far the proposal is from that of the model before. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Según cuánto difiere la propuesta de la del modelo anterior. Las imágenes no cambian de sitio mientras trabaja; elíjalo de nuevo para volver a ordenar.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>Por paciente</translation>
    </message>
    <message>
        <source>By patient, study or series, as the files say.</source>
        <translation>Por paciente, serie o estudio, según los archivos.</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>Por serie</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By study</source>
        <translation>Por estudio</translation>
    </message>
    <message>
        <source>By the confidence of the model: your corrections count most there. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Según la confianza del modelo: ahí es donde más cuentan sus correcciones. Las imágenes no cambian de sitio mientras trabaja; elíjalo de nuevo para volver a ordenar.</translation>
    </message>
    <message>
        <source>By your last step on each image. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Según su último paso en cada imagen. Las imágenes no cambian de sitio mientras trabaja; elíjalo de nuevo para volver a ordenar.</translation>
    </message>
    <message>
        <source>COCO (polygons)</source>
        <translation>COCO (polígonos)</translation>
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
        <translation>Cancelar el relleno de fotogramas. La interpolación no cambia entonces nada; lo ya propagado o propuesto se conserva.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Cancel what the tool has begun</source>
        <translation>Cancelar lo que la herramienta ha empezado</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Carry this mask along with what moves, from frame to frame.</source>
        <translation>Llevar esta máscara con lo que se mueve, de fotograma en fotograma.</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Centímetros</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>No cambiar nada (Esc)</translation>
    </message>
    <message>
        <source>Changes cannot be saved at the moment; import again once they are saved.</source>
        <translation>Por ahora no se pueden guardar los cambios; vuelva a importar cuando se hayan guardado.</translation>
    </message>
    <message>
        <source>Changes cannot be saved at the moment; start again once they are saved.</source>
        <translation>Por ahora no se pueden guardar los cambios; vuelva a empezar cuando se hayan guardado.</translation>
    </message>
    <message>
        <source>Changes in {folder} cannot be saved at the moment.</source>
        <translation>Por ahora no se pueden guardar los cambios en {folder}.</translation>
    </message>
    <message>
        <source>Check the program and this computer, and save a report without patient data.</source>
        <translation>Comprobar el programa y este equipo, y guardar un informe sin datos de pacientes.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Choose a model for this image or for the whole folder.</source>
        <translation>Elegir un modelo para esta imagen o para toda la carpeta.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Elija al menos un formato.</translation>
    </message>
    <message>
        <source>Choose at least one label.</source>
        <translation>Elija al menos una etiqueta.</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>Elegir modelo…</translation>
    </message>
    <message>
        <source>Choose px in the menu Edit, Mask to go by pixels.</source>
        <translation>Elija px en el menú Editar, Máscara, para usar píxeles.</translation>
    </message>
    <message>
        <source>Choose the file or folder with the masks. They are matched to the images by name, DICOM-SEG by its UIDs.</source>
        <translation>Elija el archivo o la carpeta con las máscaras. Se emparejan con las imágenes por el nombre; DICOM-SEG, por sus UID.</translation>
    </message>
    <message>
        <source>Choose the file with the masks</source>
        <translation>Elegir el archivo con las máscaras</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>Elegir la carpeta para los archivos</translation>
    </message>
    <message>
        <source>Choose the folder with the masks</source>
        <translation>Elegir la carpeta con las máscaras</translation>
    </message>
    <message>
        <source>Choose the images, then “Compare”. Nothing is changed by that: no mask, and no proposal.</source>
        <translation>Elija las imágenes y luego «Comparar». Con ello no cambia nada: ninguna máscara ni ninguna propuesta.</translation>
    </message>
    <message>
        <source>Choose the model for this image or for the whole folder.</source>
        <translation>Elegir el modelo para esta imagen o para toda la carpeta.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Cine</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Circularity</source>
        <translation>Circularidad</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation>Vaciar máscara</translation>
    </message>
    <message>
        <source>Click a command, or press Enter on it, to give it another key.</source>
        <translation>Haga clic en un comando, o pulse Intro sobre él, para darle otro atajo.</translation>
    </message>
    <message>
        <source>Click along an edge, Enter closes. Alt goes straight.</source>
        <translation>Haga clic a lo largo de un borde; Intro cierra. Alt traza recto.</translation>
    </message>
    <message>
        <source>Click corners; Enter or the first corner closes. Ctrl erases.</source>
        <translation>Haga clic en los vértices; Intro o el primer vértice cierra. Ctrl borra.</translation>
    </message>
    <message>
        <source>Click to see more</source>
        <translation>Haga clic para ver más</translation>
    </message>
    <message>
        <source>Click to show or hide its images.</source>
        <translation>Haga clic para mostrar u ocultar sus imágenes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>Cerrar la comparación (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Close the model library (Esc)</source>
        <translation>Cerrar la biblioteca de modelos (Esc)</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Close the sheet.</source>
        <translation>Cerrar la hoja.</translation>
    </message>
    <message>
        <source>Close this (Esc)</source>
        <translation>Cerrar esto (Esc)</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Codes that were found</source>
        <translation>Códigos encontrados</translation>
    </message>
    <message>
        <source>Colonoscopy</source>
        <translation>Colonoscopia</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour of the label in use.</source>
        <translation>Color de la etiqueta activa.</translation>
    </message>
    <message>
        <source>Comes with WaveMask</source>
        <translation>Incluido en WaveMask</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Common codes</source>
        <translation>Códigos frecuentes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare no more images; what is there stays</source>
        <translation>No comparar más imágenes; lo que hay se conserva</translation>
    </message>
    <message>
        <source>Compare on the open image</source>
        <translation>Comparar en la imagen abierta</translation>
    </message>
    <message>
        <source>Compare readers</source>
        <translation>Comparar lectores</translation>
    </message>
    <message>
        <source>Compare readers…</source>
        <translation>Comparar lectores…</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparar versiones</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Comparing both models</source>
        <translation>Comparando ambos modelos</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Confidence at least</source>
        <translation>Confianza mínima</translation>
    </message>
    <message>
        <source>Confirm for this device</source>
        <translation>Confirmar para este aparato</translation>
    </message>
    <message>
        <source>Confirm for this image</source>
        <translation>Confirmar para esta imagen</translation>
    </message>
    <message>
        <source>Confirm the boxes for images of {device}</source>
        <translation>Confirmar los recuadros para imágenes de {device}</translation>
    </message>
    <message>
        <source>Confirm the boxes for this image</source>
        <translation>Confirmar los recuadros para esta imagen</translation>
    </message>
    <message>
        <source>Confirmed for images of {device}: {boxes}</source>
        <translation>Confirmado para imágenes de {device}: {boxes}</translation>
    </message>
    <message>
        <source>Confirmed for this image: {boxes}</source>
        <translation>Confirmado para esta imagen: {boxes}</translation>
    </message>
    <message>
        <source>Confirmed: de-identified exports of every image of {device} have {boxes} blanked.</source>
        <translation>Confirmado: en las exportaciones desidentificadas de toda imagen de {device} se tapan {boxes}.</translation>
    </message>
    <message>
        <source>Confirmed: de-identified exports of this image have {boxes} blanked.</source>
        <translation>Confirmado: en las exportaciones desidentificadas de esta imagen se tapan {boxes}.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Contiguo</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Contrast and brightness, by dragging</source>
        <translation>Contraste y brillo, arrastrando</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy mask</source>
        <translation>Copiar máscara</translation>
    </message>
    <message>
        <source>Copy mask from previous image</source>
        <translation>Copiar máscara de la imagen anterior</translation>
    </message>
    <message>
        <source>Copy mask to next frame</source>
        <translation>Copiar máscara al fotograma siguiente</translation>
    </message>
    <message>
        <source>Copy measurements</source>
        <translation>Copiar medidas</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copy the measurements as a table for a spreadsheet.</source>
        <translation>Copiar las medidas como tabla para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Copy to next frame</source>
        <translation>Copiar al fotograma siguiente</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Cursor en cruz</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+rueda</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Cut through the mask along a line.</source>
        <translation>Cortar la máscara a lo largo de una línea.</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cian</translation>
    </message>
    <message>
        <source>DICOM examples</source>
        <translation>Ejemplos DICOM</translation>
    </message>
    <message>
        <source>DICOM segmentations</source>
        <translation>Segmentaciones DICOM</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>Desidentificar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Dermoscopy</source>
        <translation>Dermatoscopia</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnóstico técnico</translation>
    </message>
    <message>
        <source>Diagnose…</source>
        <translation>Diagnóstico técnico…</translation>
    </message>
    <message>
        <source>Diameter of the disc in image pixels</source>
        <translation>Diámetro del disco en píxeles de la imagen</translation>
    </message>
    <message>
        <source>Diameters</source>
        <translation>Diámetros</translation>
    </message>
    <message>
        <source>Diameters of part {number}</source>
        <translation>Diámetros de la parte {number}</translation>
    </message>
    <message>
        <source>Dice compares the proposal with the mask that was accepted in its place. Unchanged: accepted as proposed, pixel by pixel. Times are the medians of active time per image, of images with one accepted frame; their difference is what a proposal that needs no correction spares beside one that does. Outlining without a proposal was not timed, so nothing is said about it. The images are those that were worked on, not a sample drawn at random.</source>
        <translation>Dice compara la propuesta con la máscara que se aceptó en su lugar. Sin cambios: aceptada tal como se propuso, píxel a píxel. Los tiempos son las medianas del tiempo activo por imagen, en imágenes con un fotograma aceptado; su diferencia es lo que ahorra una propuesta que no necesita corrección frente a una que sí. No se midió el tiempo de delinear sin propuesta, así que nada se dice de ello. Las imágenes son aquellas en las que se trabajó, no una muestra aleatoria.</translation>
    </message>
    <message>
        <source>Dice with the present mask {dice}</source>
        <translation>Dice con la máscara actual {dice}</translation>
    </message>
    <message>
        <source>Dice {dice}, HD95 {distance}</source>
        <translation>Dice {dice}, HD95 {distance}</translation>
    </message>
    <message>
        <source>Dice {dice}, no distance, as one has no mask</source>
        <translation>Dice {dice}, sin distancia, pues falta una de las máscaras</translation>
    </message>
    <message>
        <source>Dice, median (quartiles)</source>
        <translation>Dice, mediana (cuartiles)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Difference (95% interval)</source>
        <translation>Diferencia (intervalo del 95&#xa0;%)</translation>
    </message>
    <message>
        <source>Difference of areas, whatever its sign ({unit})</source>
        <translation>Diferencia de áreas, sin tener en cuenta el signo ({unit})</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Distance of outlines, HD95 (less is better)</source>
        <translation>Distancia entre contornos, HD95 (menos es mejor)</translation>
    </message>
    <message>
        <source>Distance {length}</source>
        <translation>Distancia {length}</translation>
    </message>
    <message>
        <source>Distance {length}. {remark}</source>
        <translation>Distancia {length}. {remark}</translation>
    </message>
    <message>
        <source>Divider between your mask and the proposal</source>
        <translation>Divisor entre su máscara y la propuesta</translation>
    </message>
    <message>
        <source>Divider to the left</source>
        <translation>Divisor a la izquierda</translation>
    </message>
    <message>
        <source>Divider to the right</source>
        <translation>Divisor a la derecha</translation>
    </message>
    <message>
        <source>Do again up to this step.</source>
        <translation>Rehacer hasta este paso.</translation>
    </message>
    <message>
        <source>Do something with several images</source>
        <translation>Hacer algo con varias imágenes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Double-click or Enter opens it in the window</source>
        <translation>Doble clic o Intro la abre en la ventana</translation>
    </message>
    <message>
        <source>Double-click to edit, drag to reorder.</source>
        <translation>Doble clic para editar, arrastrar para reordenar.</translation>
    </message>
    <message>
        <source>Drag a box; the model looks at it alone, in more detail. Beside it the mask stays, and what you painted or erased does too.</source>
        <translation>Arrastrar un recuadro; el modelo examina solo esa parte, con más detalle. Fuera de él la máscara no cambia, y lo que usted pintó o borró tampoco.</translation>
    </message>
    <message>
        <source>Drag a box; the model looks there in more detail. Esc cancels.</source>
        <translation>Arrastre un recuadro; el modelo lo examina con más detalle. Esc cancela.</translation>
    </message>
    <message>
        <source>Drag a line through the mask to cut it in two.</source>
        <translation>Arrastre una línea a través de la máscara para cortarla en dos.</translation>
    </message>
    <message>
        <source>Drag a part of the mask to another place.</source>
        <translation>Arrastrar una parte de la máscara a otro lugar.</translation>
    </message>
    <message>
        <source>Drag along a length that you know, such as the depth scale, then choose “Set scale…” again.</source>
        <translation>Arrastre a lo largo de una longitud que conozca, como la escala de profundidad, y elija de nuevo «Fijar escala…».</translation>
    </message>
    <message>
        <source>Drag around what belongs to the mask. Ctrl erases it.</source>
        <translation>Arrastre alrededor de lo que pertenece a la máscara. Ctrl lo borra.</translation>
    </message>
    <message>
        <source>Drag from inside the mask to widen it, from outside to narrow it.</source>
        <translation>Arrastre desde dentro de la máscara para ensancharla, desde fuera para estrecharla.</translation>
    </message>
    <message>
        <source>Drag over text to add a box; drag a box to move it, its corners to resize it; Tab, arrows and Del work too.</source>
        <translation>Arrastre sobre un texto para añadir un recuadro; arrastre un recuadro para moverlo y sus esquinas para cambiar su tamaño; también sirven Tab, las flechas y Supr.</translation>
    </message>
    <message>
        <source>Drag over the image to measure a distance.</source>
        <translation>Arrastrar sobre la imagen para medir una distancia.</translation>
    </message>
    <message>
        <source>Drag to erase. Ctrl paints, Shift draws straight lines.</source>
        <translation>Arrastre para borrar. Ctrl pinta, Mayús traza líneas rectas.</translation>
    </message>
    <message>
        <source>Drag to move the panel; a double-click gives it a window of its own, and puts it back</source>
        <translation>Arrastrar para mover el panel; con doble clic pasa a su propia ventana, y vuelve a su sitio</translation>
    </message>
    <message>
        <source>Drag to paint. Ctrl erases, Shift draws straight lines.</source>
        <translation>Arrastre para pintar. Ctrl borra, Mayús traza líneas rectas.</translation>
    </message>
    <message>
        <source>Drag: your mask on the left, the proposal on the right</source>
        <translation>Arrastre: su máscara a la izquierda, la propuesta a la derecha</translation>
    </message>
    <message>
        <source>Draw the longest diameter and the one across it.</source>
        <translation>Dibujar el diámetro mayor y el transversal a él.</translation>
    </message>
    <message>
        <source>Draw the masks of every label.</source>
        <translation>Dibujar las máscaras de todas las etiquetas.</translation>
    </message>
    <message>
        <source>Draw the masks of the label in use; where they are hidden, nothing changes them.</source>
        <translation>Dibujar las máscaras de la etiqueta activa; mientras están ocultas, nada las cambia.</translation>
    </message>
    <message>
        <source>Drop all other parts of the mask.</source>
        <translation>Quitar todas las demás partes de la máscara.</translation>
    </message>
    <message>
        <source>Drop images or folders to open them</source>
        <translation>Suelte imágenes o carpetas para abrirlas</translation>
    </message>
    <message>
        <source>Drop parts of the mask below the size that is set in this menu.</source>
        <translation>Quitar las partes de la máscara menores que el tamaño fijado en este menú.</translation>
    </message>
    <message>
        <source>Earlier examples</source>
        <translation>Ejemplos anteriores</translation>
    </message>
    <message>
        <source>Earlier examples that the new model is measured by are not learned from: {count}.</source>
        <translation>De los ejemplos anteriores con los que se mide el modelo nuevo no se aprende: {count}.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit label</source>
        <translation>Editar etiqueta</translation>
    </message>
    <message>
        <source>Edit label…</source>
        <translation>Editar etiqueta…</translation>
    </message>
    <message>
        <source>Else painting it takes the pixels from the others, and painting them takes its own.</source>
        <translation>Si no, al pintarla quita los píxeles a las demás, y al pintar las demás pierde los suyos.</translation>
    </message>
    <message>
        <source>Elsewhere the scale of the file stays.</source>
        <translation>En el resto se mantiene la escala del archivo.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Empty the mask; this can be undone.</source>
        <translation>Vaciar la máscara; se puede deshacer.</translation>
    </message>
    <message>
        <source>Empty, proposed or corrected.</source>
        <translation>Vacía, propuesta o corregida.</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Terminar el recorrido (Esc)</translation>
    </message>
    <message>
        <source>Endoscopy</source>
        <translation>Endoscopia</translation>
    </message>
    <message>
        <source>Enter takes the title; Esc leaves it as it is</source>
        <translation>Intro acepta el título; Esc lo deja como está</translation>
    </message>
    <message>
        <source>Equalise contrast from place to place (CLAHE).</source>
        <translation>Igualar el contraste por zonas (CLAHE).</translation>
    </message>
    <message>
        <source>Erase the mask; hold Ctrl to paint.</source>
        <translation>Borrar la máscara; mantenga pulsada Ctrl para pintar.</translation>
    </message>
    <message>
        <source>Erase with the tool while held</source>
        <translation>Borrar con la herramienta mientras se pulsa</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Error (loss)</source>
        <translation>Error (pérdida)</translation>
    </message>
    <message>
        <source>Esc closes this page. “Welcome…” in the menu “Help” shows it again.</source>
        <translation>Esc cierra esta página. «Bienvenida…», en el menú «Ayuda», vuelve a mostrarla.</translation>
    </message>
    <message>
        <source>Esc stops what is in progress, so it cannot be a shortcut.</source>
        <translation>Esc detiene lo que está en curso, así que no puede ser un atajo.</translation>
    </message>
    <message>
        <source>Every command has its original keys again.</source>
        <translation>Todos los comandos vuelven a tener sus atajos originales.</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>Todo vuelve a estar guardado.</translation>
    </message>
    <message>
        <source>Exchange left and right</source>
        <translation>Intercambiar izquierda y derecha</translation>
    </message>
    <message>
        <source>Expect about 0.1 s for a proposal, and about a minute for a training run on 20 images.</source>
        <translation>Una propuesta tardará unos 0,1 s, y un entrenamiento con 20 imágenes, alrededor de un minuto.</translation>
    </message>
    <message>
        <source>Expect proposals and training to be faster than on two processor cores, where a proposal takes about 0.1 s and a training run on 20 images about a minute.</source>
        <translation>Las propuestas y el entrenamiento serán más rápidos que con dos núcleos de procesador, donde una propuesta tarda unos 0,1 s y un entrenamiento con 20 imágenes, alrededor de un minuto.</translation>
    </message>
    <message>
        <source>Expect proposals and training to be slower than on two processor cores, where a proposal takes about 0.1 s and a training run on 20 images about a minute.</source>
        <translation>Las propuestas y el entrenamiento serán más lentos que con dos núcleos de procesador, donde una propuesta tarda unos 0,1 s y un entrenamiento con 20 imágenes, alrededor de un minuto.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export again once they are saved.</source>
        <translation>Vuelva a exportar cuando se hayan guardado.</translation>
    </message>
    <message>
        <source>Export all listed images…</source>
        <translation>Exportar todas las imágenes de la lista…</translation>
    </message>
    <message>
        <source>Export masks</source>
        <translation>Exportar máscaras</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Exportar modelo</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Exporting {done} of {total}</source>
        <translation>Exportando {done} de {total}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Fewer than two images are selected in the worklist; Ctrl or Shift with clicks selects them.</source>
        <translation>Hay menos de dos imágenes seleccionadas en la lista de trabajo; se seleccionan con Ctrl o Mayús y clic.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File or folder with the masks</source>
        <translation>Archivo o carpeta con las máscaras</translation>
    </message>
    <message>
        <source>Files of the same name are replaced.</source>
        <translation>Los archivos del mismo nombre se sustituyen.</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation>Rellenar huecos</translation>
    </message>
    <message>
        <source>Fill the frames between all those whose masks you made.</source>
        <translation>Rellenar los fotogramas entre todos aquellos cuya máscara ha hecho usted.</translation>
    </message>
    <message>
        <source>Fill the frames between the nearest two whose masks you made; on one of them, on both sides of it.</source>
        <translation>Rellenar los fotogramas entre los dos más cercanos cuya máscara ha hecho usted; estando en uno de ellos, a ambos lados.</translation>
    </message>
    <message>
        <source>Fill the screen with the window.</source>
        <translation>Llenar la pantalla con la ventana.</translation>
    </message>
    <message>
        <source>Fill what the mask encloses.</source>
        <translation>Rellenar lo que la máscara encierra.</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rellena</translation>
    </message>
    <message>
        <source>Filter the worklist by label</source>
        <translation>Filtrar la lista de trabajo por etiqueta</translation>
    </message>
    <message>
        <source>Filter the worklist by name, patient or study</source>
        <translation>Filtrar la lista de trabajo por nombre, paciente o estudio</translation>
    </message>
    <message>
        <source>Filter the worklist by state</source>
        <translation>Filtrar la lista de trabajo por estado</translation>
    </message>
    <message>
        <source>Filter the worklist by the confidence of the model</source>
        <translation>Filtrar la lista de trabajo por la confianza del modelo</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar un comando o un atajo</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar un comando…</translation>
    </message>
    <message>
        <source>Find again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Find text in the pixels, such as names and dates, to be blanked in de-identified exports.</source>
        <translation>Buscar texto en los píxeles, como nombres y fechas, para taparlo en las exportaciones desidentificadas.</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Primera versión</translation>
    </message>
    <message>
        <source>First what waits for a decision. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Primero lo que espera una decisión. Las imágenes no cambian de sitio mientras trabaja; elíjalo de nuevo para volver a ordenar.</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <source>Folder for the table and the picture</source>
        <translation>Carpeta para la tabla y el gráfico</translation>
    </message>
    <message>
        <source>Folder {number}</source>
        <translation>Carpeta {number}</translation>
    </message>
    <message>
        <source>Folders with more images and masks, to measure by or to learn from</source>
        <translation>Carpetas con más imágenes y máscaras, para medir o para aprender de ellas</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>For example 40</source>
        <translation>Por ejemplo, 40</translation>
    </message>
    <message>
        <source>For the hand that holds the pen, for example.</source>
        <translation>Según la mano que sostiene el lápiz, por ejemplo.</translation>
    </message>
    <message>
        <source>Forget the run; its computing time is lost, your masks are not</source>
        <translation>Olvidar el entrenamiento; se pierde su tiempo de cálculo, no sus máscaras</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Format of the masks</source>
        <translation>Formato de las máscaras</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Hacia delante</translation>
    </message>
    <message>
        <source>Found out from the files; change it where that is wrong</source>
        <translation>Deducido de los archivos; cámbielo si es erróneo</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Fotograma</translation>
    </message>
    <message>
        <source>Frame on show</source>
        <translation>Fotograma mostrado</translation>
    </message>
    <message>
        <source>Frame on show; type another one and press Enter</source>
        <translation>Fotograma mostrado; escriba otro y pulse Intro</translation>
    </message>
    <message>
        <source>Frame {frame}</source>
        <translation>Fotograma {frame}</translation>
    </message>
    <message>
        <source>Frame {frame} of the video cannot be decoded; copy it again from its origin.</source>
        <translation>El fotograma {frame} del vídeo no se puede descodificar; cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>Frame {frame} of the video cannot be decoded; export the video again.</source>
        <translation>El fotograma {frame} del vídeo no se puede descodificar; exporte de nuevo el vídeo.</translation>
    </message>
    <message>
        <source>Frame {number}</source>
        <translation>Fotograma {number}</translation>
    </message>
    <message>
        <source>Frame {number} cannot be read, so the proposals end there. {reason}</source>
        <translation>El fotograma {number} no se puede leer, así que las propuestas terminan ahí. {reason}</translation>
    </message>
    <message>
        <source>Frame {number} cannot be shown. {reason}</source>
        <translation>El fotograma {number} no se puede mostrar. {reason}</translation>
    </message>
    <message>
        <source>Frame {number} has no mask. Clear it first if that is how it should be.</source>
        <translation>El fotograma {number} no tiene máscara. Vacíela antes si debe quedar así.</translation>
    </message>
    <message>
        <source>Frame {number} is of another size than the first one, so it cannot be shown.</source>
        <translation>El fotograma {number} no tiene el tamaño del primero, así que no se puede mostrar.</translation>
    </message>
    <message>
        <source>Frame {number}: {reason}</source>
        <translation>Fotograma {number}: {reason}</translation>
    </message>
    <message>
        <source>Frames are being filled already. Esc stops that.</source>
        <translation>Ya se están rellenando fotogramas. Esc lo detiene.</translation>
    </message>
    <message>
        <source>Frames on which they agree least</source>
        <translation>Fotogramas en los que menos concuerdan</translation>
    </message>
    <message>
        <source>Frames {first} to {last}</source>
        <translation>Fotogramas {first} a {last}</translation>
    </message>
    <message>
        <source>From a version that is not here any more</source>
        <translation>De una versión que ya no está aquí</translation>
    </message>
    <message>
        <source>From frame</source>
        <translation>Desde el fotograma</translation>
    </message>
    <message>
        <source>From now on the new model proposes; masks stay as they are</source>
        <translation>Desde ahora propone el modelo nuevo; las máscaras quedan como están</translation>
    </message>
    <message>
        <source>From “{title}”</source>
        <translation>De «{title}»</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Gamma: lighter or darker middle tones</source>
        <translation>Gamma: tonos medios más claros o más oscuros</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Give every command its original keys again.</source>
        <translation>Devolver a todos los comandos sus atajos originales.</translation>
    </message>
    <message>
        <source>Give mask</source>
        <translation>Dar máscara</translation>
    </message>
    <message>
        <source>Give part</source>
        <translation>Dar parte</translation>
    </message>
    <message>
        <source>Give part under pointer to</source>
        <translation>Dar la parte bajo el puntero a</translation>
    </message>
    <message>
        <source>Give the next frame this mask, and go there.</source>
        <translation>Dar esta máscara al fotograma siguiente e ir a él.</translation>
    </message>
    <message>
        <source>Give this command its original keys again.</source>
        <translation>Devolver a este comando sus atajos originales.</translation>
    </message>
    <message>
        <source>Give this label all that the label in use has on this frame, in one step.</source>
        <translation>Dar a esta etiqueta todo lo que la etiqueta activa tiene en este fotograma, en un solo paso.</translation>
    </message>
    <message>
        <source>Give this label the part of a mask that the pointer is on, in one step.</source>
        <translation>Dar a esta etiqueta la parte de una máscara que está bajo el puntero, en un solo paso.</translation>
    </message>
    <message>
        <source>Give this version another title (F2)</source>
        <translation>Dar otro título a esta versión (F2)</translation>
    </message>
    <message>
        <source>Give whole mask to</source>
        <translation>Dar toda la máscara a</translation>
    </message>
    <message>
        <source>Go back to the beginning</source>
        <translation>Volver al principio</translation>
    </message>
    <message>
        <source>Go back to the last frame whose mask you made or decided on.</source>
        <translation>Volver al último fotograma cuya máscara ha hecho o decidido usted.</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>Volver al anterior</translation>
    </message>
    <message>
        <source>Go back to the scale of the file, if it has one.</source>
        <translation>Volver a la escala del archivo, si la tiene.</translation>
    </message>
    <message>
        <source>Go back to this step.</source>
        <translation>Volver a este paso.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Go on working (Esc)</source>
        <translation>Seguir trabajando (Esc)</translation>
    </message>
    <message>
        <source>Go through everything once more</source>
        <translation>Volver a comprobarlo todo</translation>
    </message>
    <message>
        <source>Go through the export without writing anything, and list the files</source>
        <translation>Recorrer la exportación sin escribir nada y enumerar los archivos</translation>
    </message>
    <message>
        <source>Go to next</source>
        <translation>Ir a la siguiente</translation>
    </message>
    <message>
        <source>Go to the next accepted image.</source>
        <translation>Ir a la siguiente imagen aceptada.</translation>
    </message>
    <message>
        <source>Go to the next corrected image.</source>
        <translation>Ir a la siguiente imagen corregida.</translation>
    </message>
    <message>
        <source>Go to the next empty image.</source>
        <translation>Ir a la siguiente imagen vacía.</translation>
    </message>
    <message>
        <source>Go to the next frame whose mask you made or decided on.</source>
        <translation>Ir al siguiente fotograma cuya máscara ha hecho o decidido usted.</translation>
    </message>
    <message>
        <source>Go to the next proposed image.</source>
        <translation>Ir a la siguiente imagen propuesta.</translation>
    </message>
    <message>
        <source>Go to the next rejected image.</source>
        <translation>Ir a la siguiente imagen rechazada.</translation>
    </message>
    <message>
        <source>Go to the next skipped image.</source>
        <translation>Ir a la siguiente imagen omitida.</translation>
    </message>
    <message>
        <source>Go to the next stretch of the outline where the model is unsure.</source>
        <translation>Ir al siguiente tramo del contorno en el que el modelo duda.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Grey values {low:.6g} to {high:.6g} are shown scaled to 0 to 255.</source>
        <translation>Los valores de gris de {low:.6g} a {high:.6g} se muestran ajustados a 0 a 255.</translation>
    </message>
    <message>
        <source>Group the worklist</source>
        <translation>Agrupar la lista de trabajo</translation>
    </message>
    <message>
        <source>Group worklist</source>
        <translation>Agrupar lista de trabajo</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Grow and shrink by</source>
        <translation>Paso al expandir y contraer</translation>
    </message>
    <message>
        <source>Grow and shrink by millimetres</source>
        <translation>Expandir y contraer por milímetros</translation>
    </message>
    <message>
        <source>Grow and shrink by pixels</source>
        <translation>Expandir y contraer por píxeles</translation>
    </message>
    <message>
        <source>Grow and shrink by, in millimetres</source>
        <translation>Paso al expandir y contraer, en milímetros</translation>
    </message>
    <message>
        <source>Grow and shrink by, in pixels</source>
        <translation>Paso al expandir y contraer, en píxeles</translation>
    </message>
    <message>
        <source>Grow by {step}</source>
        <translation>Expandir {step}</translation>
    </message>
    <message>
        <source>Hatched</source>
        <translation>Rayada</translation>
    </message>
    <message>
        <source>Have both versions propose on these images</source>
        <translation>Pedir propuestas a ambas versiones en estas imágenes</translation>
    </message>
    <message>
        <source>Held-out image on which the model does worst</source>
        <translation>Imagen reservada en la que el modelo da peor resultado</translation>
    </message>
    <message>
        <source>Held-out images</source>
        <translation>Imágenes reservadas</translation>
    </message>
    <message>
        <source>Held-out images before and after</source>
        <translation>Imágenes reservadas, antes y después</translation>
    </message>
    <message>
        <source>Held-out images of patients that the model has learned from before are left out: {count}.</source>
        <translation>Imágenes reservadas que se excluyen por ser de pacientes de los que el modelo ya ha aprendido: {count}.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Here comes the held-out image on which the model does worst, once it is measured</source>
        <translation>Aquí aparecerá la imagen reservada en la que el modelo da peor resultado, en cuanto se mida</translation>
    </message>
    <message>
        <source>Here that is less than a pixel.</source>
        <translation>Aquí es menos de un píxel.</translation>
    </message>
    <message>
        <source>Here that is {pixels} pixels, and more than {most} are too many.</source>
        <translation>Aquí son {pixels} píxeles, y más de {most} son demasiados.</translation>
    </message>
    <message>
        <source>Here you see the proposal, which cannot be drawn on.</source>
        <translation>Aquí ve la propuesta, en la que no se puede dibujar.</translation>
    </message>
    <message>
        <source>Hide “{label}”</source>
        <translation>Ocultar «{label}»</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History, hidden</source>
        <translation>Historial, oculto</translation>
    </message>
    <message>
        <source>History, shown</source>
        <translation>Historial, visible</translation>
    </message>
    <message>
        <source>Hold the pointer over the part of a mask that another label is to have.</source>
        <translation>Ponga el puntero sobre la parte de una máscara que debe pasar a otra etiqueta.</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Vale para</translation>
    </message>
    <message>
        <source>How far apart the two points are, for example 42 or 4.2</source>
        <translation>Distancia entre los dos puntos, por ejemplo 42 o 4,2</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Estado del trabajo</translation>
    </message>
    <message>
        <source>How fast it plays</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>How long it may take</source>
        <translation>Cuánto puede durar</translation>
    </message>
    <message>
        <source>How much of this part of the run is done</source>
        <translation>Cuánto está hecho de esta parte del entrenamiento</translation>
    </message>
    <message>
        <source>How precise it is</source>
        <translation>Qué precisión tiene</translation>
    </message>
    <message>
        <source>How sure the model must be of a pixel. What you painted or erased stays, and what a box prompt made.</source>
        <translation>Cuán seguro debe estar el modelo de un píxel. Se conserva lo que usted pintó o borró y lo hecho con un recuadro.</translation>
    </message>
    <message>
        <source>How the tool is used</source>
        <translation>Cómo se usa la herramienta</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>I understand, begin</source>
        <translation>Entendido, empezar</translation>
    </message>
    <message>
        <source>I understand, show me around</source>
        <translation>Entendido, ver el recorrido</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Image canvas</source>
        <translation>Área de la imagen</translation>
    </message>
    <message>
        <source>Image {id}</source>
        <translation>Imagen {id}</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>Imagen {number}</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images and masks as Wave-GMS and training in this program read them, split by patient.</source>
        <translation>Imágenes y máscaras como las leen Wave-GMS y el entrenamiento de este programa, repartidas por paciente.</translation>
    </message>
    <message>
        <source>Images compared, those first in which the two are furthest apart</source>
        <translation>Imágenes comparadas, primero aquellas en las que más difieren las dos</translation>
    </message>
    <message>
        <source>Images have numbers for names, and are shown only where burnt-in text was confirmed.</source>
        <translation>Las imágenes llevan números por nombre y solo se muestran donde se confirmó el texto incrustado.</translation>
    </message>
    <message>
        <source>Images learned from</source>
        <translation>Imágenes de las que aprendió</translation>
    </message>
    <message>
        <source>Images on which the new model must not be worse: a folder with “images” and “masks”</source>
        <translation>Imágenes en las que el modelo nuevo no debe ser peor: una carpeta con «images» y «masks»</translation>
    </message>
    <message>
        <source>Images submitted so far</source>
        <translation>Imágenes entregadas hasta ahora</translation>
    </message>
    <message>
        <source>Images that are rejected, skipped or not decided yet, and masks of other readers.</source>
        <translation>Imágenes rechazadas, omitidas o aún sin decidir, y máscaras de otros lectores.</translation>
    </message>
    <message>
        <source>Images that were learned from, and whose accepted mask contradicts both models</source>
        <translation>Imágenes de las que aprendió y cuya máscara aceptada contradice a ambos modelos</translation>
    </message>
    <message>
        <source>Images without a patient number count as patients of their own, unless they look nearly the same.</source>
        <translation>Las imágenes sin número de paciente cuentan como pacientes propios, salvo que sean casi iguales.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import also where somebody has drawn or decided; undo brings it back, image by image</source>
        <translation>Importar también donde alguien haya dibujado o decidido; deshacer lo devuelve, imagen por imagen</translation>
    </message>
    <message>
        <source>Import masks</source>
        <translation>Importar máscaras</translation>
    </message>
    <message>
        <source>Import masks…</source>
        <translation>Importar máscaras…</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>Importar modelo</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>Importando {done} de {total}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Mejorar</translation>
    </message>
    <message>
        <source>Improve model</source>
        <translation>Mejorar modelo</translation>
    </message>
    <message>
        <source>Improve model…</source>
        <translation>Mejorar modelo…</translation>
    </message>
    <message>
        <source>Improve “{model}”</source>
        <translation>Mejorar «{model}»</translation>
    </message>
    <message>
        <source>Improving the model</source>
        <translation>Mejorando el modelo</translation>
    </message>
    <message>
        <source>Improving the model, {time} left</source>
        <translation>Mejorando el modelo, quedan {time}</translation>
    </message>
    <message>
        <source>In pixels. {reason}</source>
        <translation>En píxeles. {reason}</translation>
    </message>
    <message>
        <source>In the background, while you work; of a cine for its first frame. Masks that you made or decided on stay.</source>
        <translation>En segundo plano, mientras trabaja; en una secuencia, para su primer fotograma. Las máscaras que usted ha hecho o decidido se conservan.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Interpolate</source>
        <translation>Interpolar</translation>
    </message>
    <message>
        <source>Interpolate all gaps</source>
        <translation>Interpolar todos los intervalos</translation>
    </message>
    <message>
        <source>Interpolate here</source>
        <translation>Interpolar aquí</translation>
    </message>
    <message>
        <source>Inverse</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Invert inside the outline</source>
        <translation>Invertir dentro del contorno</translation>
    </message>
    <message>
        <source>It cannot be read ({reason}).</source>
        <translation>No se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}</source>
        <translation>No se puede leer: {reason}</translation>
    </message>
    <message>
        <source>It cannot be read; it may be damaged, or no NIfTI file.</source>
        <translation>No se puede leer; puede estar dañado o no ser un archivo NIfTI.</translation>
    </message>
    <message>
        <source>It cannot be read; it may be damaged, or no picture.</source>
        <translation>No se puede leer; puede estar dañado o no ser una imagen.</translation>
    </message>
    <message>
        <source>It could not be saved as accepted: {reason}</source>
        <translation>No se pudo guardar como aceptada: {reason}</translation>
    </message>
    <message>
        <source>It could not be written; your masks are safe, and the log file says more.</source>
        <translation>No se pudo escribir; sus máscaras están a salvo y el archivo de registro dice más.</translation>
    </message>
    <message>
        <source>It did not propose within {seconds} seconds; close other programs and try again.</source>
        <translation>No hizo ninguna propuesta en {seconds} segundos; cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It does not say which label it is for; choose one.</source>
        <translation>No indica para qué etiqueta es; elija una.</translation>
    </message>
    <message>
        <source>It does not say which of the {frames} frames it is for.</source>
        <translation>No indica para cuál de los {frames} fotogramas es.</translation>
    </message>
    <message>
        <source>It forgets: overlap (Dice) on the images on which it must not get worse falls by {gain}.</source>
        <translation>Olvida: el solapamiento (Dice) en las imágenes en las que no debe empeorar baja {gain}.</translation>
    </message>
    <message>
        <source>It got as far as “{phase}”.</source>
        <translation>Llegó hasta «{phase}».</translation>
    </message>
    <message>
        <source>It has an annotation without an outline, such as a box; outlines are needed.</source>
        <translation>Tiene una anotación sin contorno, por ejemplo un recuadro; se necesitan contornos.</translation>
    </message>
    <message>
        <source>It has more colours than black and one other; save it in black and white.</source>
        <translation>Tiene más colores que el negro y otro más; guárdelo en blanco y negro.</translation>
    </message>
    <message>
        <source>It has no whole numbers; save a mask.</source>
        <translation>No contiene números enteros; guarde una máscara.</translation>
    </message>
    <message>
        <source>It has the values {told}, and no {labels} beside it says what they mean; a mask has one value beside 0.</source>
        <translation>Tiene los valores {told} y ningún {labels} junto a él dice qué significan; una máscara tiene un solo valor además de 0.</translation>
    </message>
    <message>
        <source>It has the values {told}, which are not in {labels}.</source>
        <translation>Tiene los valores {told}, que no figuran en {labels}.</translation>
    </message>
    <message>
        <source>It has transparent parts; save it in black and white.</source>
        <translation>Tiene partes transparentes; guárdelo en blanco y negro.</translation>
    </message>
    <message>
        <source>It has values between whole numbers; save a mask, not a probability.</source>
        <translation>Tiene valores entre números enteros; guarde una máscara, no una probabilidad.</translation>
    </message>
    <message>
        <source>It has {columns} x {rows} pixels and the image has {width} x {height}; export it again in the size of the image.</source>
        <translation>Tiene {columns} x {rows} píxeles y la imagen, {width} x {height}; expórtelo de nuevo con el tamaño de la imagen.</translation>
    </message>
    <message>
        <source>It has {told} values, and the image {image_width} x {image_height} pixels and {frames}.</source>
        <translation>Tiene {told} valores, y la imagen, {image_width} x {image_height} píxeles y {frames}.</translation>
    </message>
    <message>
        <source>It has {width} x {height} pixels and the image has {image_width} x {image_height}; export it again in the size of the image.</source>
        <translation>Tiene {width} x {height} píxeles y la imagen, {image_width} x {image_height}; expórtelo de nuevo con el tamaño de la imagen.</translation>
    </message>
    <message>
        <source>It holds for this image alone, on all its frames.</source>
        <translation>Vale solo para esta imagen, en todos sus fotogramas.</translation>
    </message>
    <message>
        <source>It holds for this image alone.</source>
        <translation>Vale solo para esta imagen.</translation>
    </message>
    <message>
        <source>It holds no masks.</source>
        <translation>No contiene máscaras.</translation>
    </message>
    <message>
        <source>It holds several pictures; save each as a file of its own.</source>
        <translation>Contiene varias imágenes; guarde cada una en su propio archivo.</translation>
    </message>
    <message>
        <source>It is a cine, whose frames are decided on one by one.</source>
        <translation>Es una secuencia, cuyos fotogramas se deciden uno por uno.</translation>
    </message>
    <message>
        <source>It is as wide as it is high, and does not say which of its axes goes across; save it with SimpleITK.</source>
        <translation>Es tan ancho como alto y no indica cuál de sus ejes es el horizontal; guárdelo con SimpleITK.</translation>
    </message>
    <message>
        <source>It is for frame {frame} and the image has {frames}.</source>
        <translation>Es para el fotograma {frame} y la imagen tiene {frames}.</translation>
    </message>
    <message>
        <source>It is for the same frame and label as {other}; keep one of them.</source>
        <translation>Es para el mismo fotograma y la misma etiqueta que {other}; conserve solo uno.</translation>
    </message>
    <message>
        <source>It is for {image}.</source>
        <translation>Es para {image}.</translation>
    </message>
    <message>
        <source>It is kept with what you accept, and stays on this computer</source>
        <translation>Se guarda con lo que usted acepta, y no sale de este equipo</translation>
    </message>
    <message>
        <source>It is no file of COCO, or a damaged one; export it again.</source>
        <translation>No es un archivo COCO, o está dañado; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is not known what kind of image this is.</source>
        <translation>No se sabe de qué tipo de imagen se trata.</translation>
    </message>
    <message>
        <source>It is of another size.</source>
        <translation>Tiene otro tamaño.</translation>
    </message>
    <message>
        <source>It is of “{label}” already.</source>
        <translation>Ya es de «{label}».</translation>
    </message>
    <message>
        <source>It is one of the images itself.</source>
        <translation>Es una de las propias imágenes.</translation>
    </message>
    <message>
        <source>It is too large for this computer; export fewer images at a time.</source>
        <translation>Es demasiado grande para este equipo; exporte menos imágenes a la vez.</translation>
    </message>
    <message>
        <source>It is turned or mirrored against the image; save it the way the image lies.</source>
        <translation>Está girado o reflejado respecto a la imagen; guárdelo en la misma orientación que la imagen.</translation>
    </message>
    <message>
        <source>It is unsure what this is, perhaps {kind} ({share}).</source>
        <translation>No está claro qué es; quizá {kind} ({share}).</translation>
    </message>
    <message>
        <source>It looks like {kind} ({share}).</source>
        <translation>Parece {kind} ({share}).</translation>
    </message>
    <message>
        <source>It marks more where there is nothing: {after} of the area in place of {before} on {images} of {patients}.</source>
        <translation>Marca más donde no hay nada: {after} del área en lugar de {before} en {images} de {patients}.</translation>
    </message>
    <message>
        <source>It may overlap other labels.</source>
        <translation>Puede solaparse con otras etiquetas.</translation>
    </message>
    <message>
        <source>It needs two frames with masks of your own, and frames between them.</source>
        <translation>Se necesitan dos fotogramas con máscaras hechas por usted y fotogramas entre ellos.</translation>
    </message>
    <message>
        <source>It takes the place of the scale that was {set_by}.</source>
        <translation>Sustituye a la escala {set_by}.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing has been written.</source>
        <translation>Se canceló; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>It was not better: {reason}</source>
        <translation>No fue mejor: {reason}</translation>
    </message>
    <message>
        <source>Its label has been removed; import it again.</source>
        <translation>Su etiqueta se ha quitado; vuelva a importarla.</translation>
    </message>
    <message>
        <source>Its mask has changed meanwhile.</source>
        <translation>Su máscara ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>Its mask on this image has {area}.</source>
        <translation>Su máscara en esta imagen tiene {area}.</translation>
    </message>
    <message>
        <source>Its outline crosses the image far too often to be one; export it again.</source>
        <translation>Su contorno cruza la imagen demasiadas veces para ser un contorno; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Its outline lies far outside the image; export it again.</source>
        <translation>Su contorno queda muy fuera de la imagen; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Its segmentation is damaged; export it again.</source>
        <translation>Su segmentación está dañada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Its size is damaged; export it again.</source>
        <translation>Su tamaño está dañado; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Its volume has no millimetres. {reason}</source>
        <translation>Su volumen no tiene milímetros. {reason}</translation>
    </message>
    <message>
        <source>Keep WaveMask open until it is done; what is written by then stays in any case.</source>
        <translation>Mantenga WaveMask abierto hasta que termine; lo ya escrito se conserva en todo caso.</translation>
    </message>
    <message>
        <source>Keep WaveMask open, and it saves them as soon as the folder can be written again.</source>
        <translation>Mantenga WaveMask abierto y los guardará en cuanto se pueda volver a escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Keep for the next images</source>
        <translation>Mantener en las siguientes</translation>
    </message>
    <message>
        <source>Keep largest part</source>
        <translation>Conservar la parte mayor</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>No cerrar</translation>
    </message>
    <message>
        <source>Keep the current model</source>
        <translation>Mantener el modelo actual</translation>
    </message>
    <message>
        <source>Keep what is chosen here and begin (Enter)</source>
        <translation>Conservar lo elegido aquí y empezar (Intro)</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Atajo: {key}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label 1</source>
        <translation>Etiqueta 1</translation>
    </message>
    <message>
        <source>Label 2</source>
        <translation>Etiqueta 2</translation>
    </message>
    <message>
        <source>Label 3</source>
        <translation>Etiqueta 3</translation>
    </message>
    <message>
        <source>Label 4</source>
        <translation>Etiqueta 4</translation>
    </message>
    <message>
        <source>Label 5</source>
        <translation>Etiqueta 5</translation>
    </message>
    <message>
        <source>Label 6</source>
        <translation>Etiqueta 6</translation>
    </message>
    <message>
        <source>Label 7</source>
        <translation>Etiqueta 7</translation>
    </message>
    <message>
        <source>Label 8</source>
        <translation>Etiqueta 8</translation>
    </message>
    <message>
        <source>Label 9</source>
        <translation>Etiqueta 9</translation>
    </message>
    <message>
        <source>Label in use: {label}</source>
        <translation>Etiqueta activa: {label}</translation>
    </message>
    <message>
        <source>Label maps</source>
        <translation>Mapas de etiquetas</translation>
    </message>
    <message>
        <source>Label of the masks</source>
        <translation>Etiqueta de las máscaras</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels and proposal</source>
        <translation>Etiquetas y propuesta</translation>
    </message>
    <message>
        <source>Labels and proposal in a window of their own</source>
        <translation>Etiquetas y propuesta en su propia ventana</translation>
    </message>
    <message>
        <source>Labels overlap on frame {frame}, which one label map cannot hold; export PNG masks, COCO or NIfTI instead.</source>
        <translation>En el fotograma {frame} se solapan etiquetas, lo que no cabe en un solo mapa de etiquetas; exporte máscaras PNG, COCO o NIfTI en su lugar.</translation>
    </message>
    <message>
        <source>Labels: Lesion, Cyst</source>
        <translation>Etiquetas: Lesión, Quiste</translation>
    </message>
    <message>
        <source>Labels: Polyp, Instrument</source>
        <translation>Etiquetas: Pólipo, Instrumento</translation>
    </message>
    <message>
        <source>Labels: Skin lesion, Hair</source>
        <translation>Etiquetas: Lesión cutánea, Pelo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger tool</source>
        <translation>Herramienta más grande</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Lasso, erase</source>
        <translation>Lazo, borrar</translation>
    </message>
    <message>
        <source>Lasso, invert</source>
        <translation>Lazo, invertir</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Últimas modificadas primero</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último fotograma</translation>
    </message>
    <message>
        <source>Learned from this image</source>
        <translation>Aprendió de esta imagen</translation>
    </message>
    <message>
        <source>Learned from {masks} of {patients}</source>
        <translation>Aprendió de {masks} de {patients}</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendiendo</translation>
    </message>
    <message>
        <source>Learns from</source>
        <translation>Aprende de</translation>
    </message>
    <message>
        <source>Least confidence of the model</source>
        <translation>Confianza mínima del modelo</translation>
    </message>
    <message>
        <source>Leave both commands as they are.</source>
        <translation>Dejar ambos comandos como están.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>No cambiar</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc); “Reader…” in the menu “Readers” asks again</source>
        <translation>Dejarlo como está (Esc); «Lector…», en el menú «Lectores», vuelve a preguntar</translation>
    </message>
    <message>
        <source>Leave the chosen box out (Del)</source>
        <translation>Excluir el recuadro elegido (Supr)</translation>
    </message>
    <message>
        <source>Leave the colours out.</source>
        <translation>Quitar los colores.</translation>
    </message>
    <message>
        <source>Leave the image, or the frame of a cine, for later and go to the next one.</source>
        <translation>Dejar la imagen, o el fotograma de una secuencia, para más tarde y pasar a lo siguiente.</translation>
    </message>
    <message>
        <source>Leave the mask as it is (Esc)</source>
        <translation>Dejar la máscara como está (Esc)</translation>
    </message>
    <message>
        <source>Leave what is confirmed as it is (Esc)</source>
        <translation>Dejar lo confirmado como está (Esc)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>Excluida: {reason}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Length of all borders, those of holes included; an estimate within a few per cent</source>
        <translation>Longitud de todos los bordes, incluidos los de los huecos; una estimación con un margen de unos pocos puntos porcentuales</translation>
    </message>
    <message>
        <source>Length of the line in pixels</source>
        <translation>Longitud de la línea en píxeles</translation>
    </message>
    <message>
        <source>Length of the line in the patient</source>
        <translation>Longitud de la línea en el paciente</translation>
    </message>
    <message>
        <source>Lengths on this image are by a scale {source}.</source>
        <translation>Las longitudes de esta imagen usan una escala {source}.</translation>
    </message>
    <message>
        <source>Less speckle</source>
        <translation>Menos moteado</translation>
    </message>
    <message>
        <source>Let dark and light change places.</source>
        <translation>Intercambiar claro y oscuro.</translation>
    </message>
    <message>
        <source>Let no tool change the masks of the label in use.</source>
        <translation>Impedir que las herramientas cambien las máscaras de la etiqueta activa.</translation>
    </message>
    <message>
        <source>Let readers who have submitted the same images see your masks of them.</source>
        <translation>Dejar que los lectores que han entregado las mismas imágenes vean las máscaras de usted.</translation>
    </message>
    <message>
        <source>Let the model learn from the masks you accepted, on this machine; you decide whether the new one is used.</source>
        <translation>Dejar que el modelo aprenda en este equipo de las máscaras que usted aceptó; usted decide si se usa el nuevo.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Limit of local contrast</source>
        <translation>Límite del contraste local</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>List images whose name, patient, study or date holds these words
Esc empties it.</source>
        <translation>Mostrar las imágenes cuyo nombre, paciente, estudio o fecha contiene estas palabras
Esc lo vacía.</translation>
    </message>
    <message>
        <source>List removed images again</source>
        <translation>Volver a listar las quitadas</translation>
    </message>
    <message>
        <source>List these images no more. Their masks stay in the workspace, and are exported like others.</source>
        <translation>Dejar de mostrar estas imágenes en la lista. Sus máscaras siguen en el espacio de trabajo y se exportan como las demás.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Contraste local</translation>
    </message>
    <message>
        <source>Lock label</source>
        <translation>Bloquear etiqueta</translation>
    </message>
    <message>
        <source>Lock “{label}”</source>
        <translation>Bloquear «{label}»</translation>
    </message>
    <message>
        <source>Longest diameter</source>
        <translation>Diámetro mayor</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Look for text once more, in place of these boxes</source>
        <translation>Buscar texto otra vez, en lugar de estos recuadros</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Examinando la carpeta…</translation>
    </message>
    <message>
        <source>Looking at the program and this computer…</source>
        <translation>Examinando el programa y este equipo…</translation>
    </message>
    <message>
        <source>Looking at what you have accepted…</source>
        <translation>Examinando lo que ha aceptado…</translation>
    </message>
    <message>
        <source>Looking for burnt-in text</source>
        <translation>Búsqueda de texto incrustado</translation>
    </message>
    <message>
        <source>Looking for text…</source>
        <translation>Buscando texto…</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Buscándolos…</translation>
    </message>
    <message>
        <source>Looking through {done} of {total}</source>
        <translation>Revisando {done} de {total}</translation>
    </message>
    <message>
        <source>Looking through…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>MPS (Apple GPU)</source>
        <translation>MPS (GPU Apple)</translation>
    </message>
    <message>
        <source>Make the chosen mask the present one, as one step to undo (Enter)</source>
        <translation>Hacer de la máscara elegida la actual, como un solo paso para deshacer (Intro)</translation>
    </message>
    <message>
        <source>Make the result your mask of this frame and label, as one step to undo</source>
        <translation>Hacer del resultado su máscara de este fotograma y esta etiqueta, como un solo paso para deshacer</translation>
    </message>
    <message>
        <source>Make these masks those of the images (Enter)</source>
        <translation>Asignar estas máscaras a las imágenes (Intro)</translation>
    </message>
    <message>
        <source>Marked on empty images (less is better)</source>
        <translation>Marcado en imágenes vacías (menos es mejor)</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Mask and pixels</source>
        <translation>Máscara y píxeles</translation>
    </message>
    <message>
        <source>Mask area</source>
        <translation>Área de la máscara</translation>
    </message>
    <message>
        <source>Mask of the image before</source>
        <translation>Máscara de la imagen anterior</translation>
    </message>
    <message>
        <source>Mask style</source>
        <translation>Estilo de máscara</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>Masks cannot be written to {folder} ({reason}); choose another folder.</source>
        <translation>No se pueden escribir máscaras en {folder} ({reason}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>Masks in doubt ({count})</source>
        <translation>Máscaras dudosas ({count})</translation>
    </message>
    <message>
        <source>Masks of this frame that were accepted, the newest first</source>
        <translation>Máscaras aceptadas de este fotograma, de la más reciente a la más antigua</translation>
    </message>
    <message>
        <source>Masks that were not imported</source>
        <translation>Máscaras no importadas</translation>
    </message>
    <message>
        <source>Masks, and why some are not imported</source>
        <translation>Máscaras, y por qué algunas no se importan</translation>
    </message>
    <message>
        <source>Matching masks and images…</source>
        <translation>Emparejando máscaras e imágenes…</translation>
    </message>
    <message>
        <source>Matching was stopped. Choose the masks again to begin anew.</source>
        <translation>El emparejamiento se detuvo. Elija de nuevo las máscaras para volver a empezar.</translation>
    </message>
    <message>
        <source>May overlap other labels</source>
        <translation>Puede solaparse con otras</translation>
    </message>
    <message>
        <source>Mean area of both readers ({unit})</source>
        <translation>Área media de ambos lectores ({unit})</translation>
    </message>
    <message>
        <source>Mean position of the pixels: column and row in the image</source>
        <translation>Posición media de los píxeles: columna y fila en la imagen</translation>
    </message>
    <message>
        <source>Mean probability inside the proposed mask, as the model sees it.
It is not the chance that there is a lesion.</source>
        <translation>Probabilidad media dentro de la máscara propuesta, según el modelo.
No es la probabilidad de que haya una lesión.</translation>
    </message>
    <message>
        <source>Measured distance</source>
        <translation>Distancia medida</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido en</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Measurements (CSV)</source>
        <translation>Medidas (CSV)</translation>
    </message>
    <message>
        <source>Measurements of {label}</source>
        <translation>Medidas de {label}</translation>
    </message>
    <message>
        <source>Median (quartiles)</source>
        <translation>Mediana (cuartiles)</translation>
    </message>
    <message>
        <source>Median time per image</source>
        <translation>Mediana de tiempo por imagen</translation>
    </message>
    <message>
        <source>Memory is short, so at most {count} images are taken at once; this takes longer.</source>
        <translation>Hay poca memoria, así que el número de imágenes que se procesan a la vez es como máximo {count}; esto lleva más tiempo.</translation>
    </message>
    <message>
        <source>Mend that before you open another folder.</source>
        <translation>Resuélvalo antes de abrir otra carpeta.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>Botón central</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <translation>Milímetros</translation>
    </message>
    <message>
        <source>Millimetres in the patient</source>
        <translation>Milímetros en el paciente</translation>
    </message>
    <message>
        <source>Mixed in, so that earlier skills are kept: a folder with “images” and “masks”</source>
        <translation>Se mezclan para conservar lo aprendido antes: una carpeta con «images» y «masks»</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model and version</source>
        <translation>Modelo y versión</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Model confidence</source>
        <translation>Confianza del modelo</translation>
    </message>
    <message>
        <source>Model for this image</source>
        <translation>Modelo para esta imagen</translation>
    </message>
    <message>
        <source>Model library</source>
        <translation>Biblioteca de modelos</translation>
    </message>
    <message>
        <source>Model library…</source>
        <translation>Biblioteca de modelos…</translation>
    </message>
    <message>
        <source>Model not ready</source>
        <translation>Modelo no preparado</translation>
    </message>
    <message>
        <source>Model that made the proposal</source>
        <translation>Modelo que hizo la propuesta</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Modelo: {model}</translation>
    </message>
    <message>
        <source>Models cannot be changed in {folder} ({reason}); close other windows of WaveMask or make room on the disk.</source>
        <translation>No se pueden cambiar los modelos en {folder} ({reason}); cierre otras ventanas de WaveMask o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Models most apart first</source>
        <translation>Modelos más dispares primero</translation>
    </message>
    <message>
        <source>Models of WaveMask ({pattern})</source>
        <translation>Modelos de WaveMask ({pattern})</translation>
    </message>
    <message>
        <source>More time is more steps of learning; you can stop at any time</source>
        <translation>Más tiempo son más pasos de aprendizaje; puede detenerlo cuando quiera</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Más inciertas primero</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move and zoom the image</source>
        <translation>Mover y ampliar la imagen</translation>
    </message>
    <message>
        <source>Move it to another screen, for example.</source>
        <translation>Moverla a otra pantalla, por ejemplo.</translation>
    </message>
    <message>
        <source>Move label down</source>
        <translation>Bajar etiqueta</translation>
    </message>
    <message>
        <source>Move label up</source>
        <translation>Subir etiqueta</translation>
    </message>
    <message>
        <source>Move the contour inwards by the step that is set in this menu.</source>
        <translation>Mover el contorno hacia dentro según el paso fijado en este menú.</translation>
    </message>
    <message>
        <source>Move the contour outwards by the step that is set in this menu.</source>
        <translation>Mover el contorno hacia fuera según el paso fijado en este menú.</translation>
    </message>
    <message>
        <source>Move the contour to the edges of the image near it (GrabCut).</source>
        <translation>Mover el contorno a los bordes cercanos de la imagen (GrabCut).</translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Must not get worse on</source>
        <translation>No debe empeorar en</translation>
    </message>
    <message>
        <source>NIfTI holds no more than {most:,} pixels or frames along a side; use NumPy.</source>
        <translation>NIfTI no admite más de {most:,} píxeles o fotogramas por lado; use NumPy.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>Nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nombre o iniciales</translation>
    </message>
    <message>
        <source>Name or initials of the reader</source>
        <translation>Nombre o iniciales del lector</translation>
    </message>
    <message>
        <source>Name or initials; it stays on this computer</source>
        <translation>Nombre o iniciales; no sale de este equipo</translation>
    </message>
    <message>
        <source>Name or patient</source>
        <translation>Nombre o paciente</translation>
    </message>
    <message>
        <source>Name, colour and code of the label in use.</source>
        <translation>Nombre, color y código de la etiqueta activa.</translation>
    </message>
    <message>
        <source>Names of files, folders and readers, and images whose text nobody has confirmed</source>
        <translation>Nombres de archivos, carpetas y lectores, e imágenes cuyo texto nadie ha confirmado</translation>
    </message>
    <message>
        <source>Neither has outlined anything; not counted above</source>
        <translation>Ninguno ha delineado nada; no cuenta arriba</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Next image in the same state</source>
        <translation>Siguiente imagen en el mismo estado</translation>
    </message>
    <message>
        <source>Next keyframe</source>
        <translation>Siguiente fotograma clave</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Next uncertain place</source>
        <translation>Siguiente zona incierta</translation>
    </message>
    <message>
        <source>Next undecided image</source>
        <translation>Siguiente imagen sin decidir</translation>
    </message>
    <message>
        <source>No accepted annotation began as a proposal yet.</source>
        <translation>Ninguna anotación aceptada empezó aún como propuesta.</translation>
    </message>
    <message>
        <source>No burnt-in text in images of {device}, to confirm</source>
        <translation>Sin texto incrustado en imágenes de {device}, por confirmar</translation>
    </message>
    <message>
        <source>No burnt-in text in this image, to confirm</source>
        <translation>Sin texto incrustado en esta imagen, por confirmar</translation>
    </message>
    <message>
        <source>No code has these words.</source>
        <translation>Ningún código contiene estas palabras.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>No file would be written.</source>
        <translation>No se escribiría ningún archivo.</translation>
    </message>
    <message>
        <source>No held-out image has anything to outline, so the models cannot be compared; accept more images.</source>
        <translation>Ninguna imagen reservada tiene algo que delinear, así que no se pueden comparar los modelos; acepte más imágenes.</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>No hay ninguna imagen abierta.</translation>
    </message>
    <message>
        <source>No image of this workspace is held out yet; “Improve model…” draws them.</source>
        <translation>En este espacio de trabajo aún no hay imágenes reservadas; «Mejorar modelo…» las sortea.</translation>
    </message>
    <message>
        <source>No image passes the filter. Clear it to see all.</source>
        <translation>Ninguna imagen pasa el filtro. Vacíelo para verlas todas.</translation>
    </message>
    <message>
        <source>No image was removed from the list.</source>
        <translation>No se quitó ninguna imagen de la lista.</translation>
    </message>
    <message>
        <source>No images were found there. Choose a folder with images, or files.</source>
        <translation>Ahí no se encontraron imágenes. Elija una carpeta con imágenes, o archivos.</translation>
    </message>
    <message>
        <source>No mask is in such a state yet. Accept one with Enter, then export.</source>
        <translation>Aún no hay ninguna máscara en ese estado. Acepte una con Intro y después exporte.</translation>
    </message>
    <message>
        <source>No masks were found in {path} ({format}); choose another folder or format.</source>
        <translation>No se encontraron máscaras en {path} ({format}); elija otra carpeta u otro formato.</translation>
    </message>
    <message>
        <source>No masks were found in {path}; they can be in these formats: {titles}.</source>
        <translation>No se encontraron máscaras en {path}; pueden estar en estos formatos: {titles}.</translation>
    </message>
    <message>
        <source>No model can propose for this image now; wait until one is ready, or choose one.</source>
        <translation>Ningún modelo puede proponer ahora para esta imagen; espere a que uno esté preparado o elija uno.</translation>
    </message>
    <message>
        <source>No other image that is listed is accepted.</source>
        <translation>Ninguna otra imagen de la lista está aceptada.</translation>
    </message>
    <message>
        <source>No other image that is listed is corrected.</source>
        <translation>Ninguna otra imagen de la lista está corregida.</translation>
    </message>
    <message>
        <source>No other image that is listed is empty.</source>
        <translation>Ninguna otra imagen de la lista está vacía.</translation>
    </message>
    <message>
        <source>No other image that is listed is proposed.</source>
        <translation>Ninguna otra imagen de la lista está propuesta.</translation>
    </message>
    <message>
        <source>No other image that is listed is rejected.</source>
        <translation>Ninguna otra imagen de la lista está rechazada.</translation>
    </message>
    <message>
        <source>No other image that is listed is skipped.</source>
        <translation>Ninguna otra imagen de la lista está omitida.</translation>
    </message>
    <message>
        <source>No other image that is listed is undecided.</source>
        <translation>Ninguna otra imagen de la lista está sin decidir.</translation>
    </message>
    <message>
        <source>No other model was in use here before; choose one in the model library.</source>
        <translation>Antes no se usó aquí ningún otro modelo; elija uno en la biblioteca de modelos.</translation>
    </message>
    <message>
        <source>No other version for the same was in use before.</source>
        <translation>Antes no se usó ninguna otra versión para lo mismo.</translation>
    </message>
    <message>
        <source>No other version was measured on the same held-out images. “Compare with…” shows two on images of your choice.</source>
        <translation>Ninguna otra versión se midió en las mismas imágenes reservadas. «Comparar con…» muestra dos en las imágenes que usted elija.</translation>
    </message>
    <message>
        <source>No part of the image has a scale in millimetres.</source>
        <translation>Ninguna parte de la imagen tiene una escala en milímetros.</translation>
    </message>
    <message>
        <source>No program on this computer shows folders. The log is in {folder}.</source>
        <translation>Ningún programa de este equipo muestra carpetas. El registro está en {folder}.</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>Sin propuesta</translation>
    </message>
    <message>
        <source>No two readers have submitted the same image yet, so there is nothing to compare.</source>
        <translation>Aún no hay dos lectores que hayan entregado la misma imagen, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>No undecided image is left in the list.</source>
        <translation>En la lista no queda ninguna imagen sin decidir.</translation>
    </message>
    <message>
        <source>Nobody has confirmed where burnt-in text stands in images like this; open it, choose “Burnt-in text…” in the menu View, and export again.</source>
        <translation>Nadie ha confirmado dónde hay texto incrustado en imágenes como esta; ábrala, elija «Texto incrustado…» en el menú Ver y vuelva a exportar.</translation>
    </message>
    <message>
        <source>Nobody has submitted this image yet; two readers have to before they can be compared.</source>
        <translation>Nadie ha entregado aún esta imagen; para poder comparar deben hacerlo dos lectores.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Sin especificar</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>No agrupar</translation>
    </message>
    <message>
        <source>Not better: the current model stays</source>
        <translation>No es mejor: se mantiene el modelo actual</translation>
    </message>
    <message>
        <source>Not here. {reason}</source>
        <translation>Aquí no. {reason}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not one Frame of the video can be decoded: it is cut off, damaged or encrypted; copy it again.</source>
        <translation>No se puede descodificar ni un solo fotograma del vídeo: está truncado, dañado o cifrado; cópielo de nuevo.</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>No abierta</translation>
    </message>
    <message>
        <source>Not shown in the anonymous display</source>
        <translation>No se muestra en la vista anónima</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on this version</source>
        <translation>Nota sobre esta versión</translation>
    </message>
    <message>
        <source>Nothing else is that sure; lower the confidence for more</source>
        <translation>Nada más es tan seguro; baje la confianza para ver más</translation>
    </message>
    <message>
        <source>Nothing is accepted yet.</source>
        <translation>Aún no hay nada aceptado.</translation>
    </message>
    <message>
        <source>Nothing is measured yet</source>
        <translation>Aún no hay nada medido</translation>
    </message>
    <message>
        <source>Nothing is open, so there is nothing to export.</source>
        <translation>No hay nada abierto, así que no hay nada que exportar.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
    <message>
        <source>Nothing is open; open the images first.</source>
        <translation>No hay nada abierto; abra antes las imágenes.</translation>
    </message>
    <message>
        <source>Nothing is uncertain about the outline, but perhaps where you drew it yourself.</source>
        <translation>El contorno no tiene nada incierto, salvo quizá donde lo dibujó usted.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. The model in use changes only if you say so at the end.</source>
        <translation>Nada sale de este equipo. El modelo en uso solo cambia si usted lo indica al final.</translation>
    </message>
    <message>
        <source>Nothing was accepted here</source>
        <translation>Aquí no se aceptó nada</translation>
    </message>
    <message>
        <source>Nothing was accepted on this frame yet. Each acceptance of a changed mask is kept here.</source>
        <translation>En este fotograma aún no se ha aceptado nada. Aquí se guarda cada aceptación de una máscara cambiada.</translation>
    </message>
    <message>
        <source>Nothing was filled.</source>
        <translation>No se rellenó nada.</translation>
    </message>
    <message>
        <source>Notice of the run</source>
        <translation>Aviso del entrenamiento</translation>
    </message>
    <message>
        <source>Now “{model}” is asked for proposals.</source>
        <translation>Ahora se piden propuestas a «{model}».</translation>
    </message>
    <message>
        <source>Numbers in names by their value. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Los números de los nombres, por su valor. Las imágenes no cambian de sitio mientras trabaja; elíjalo de nuevo para volver a ordenar.</translation>
    </message>
    <message>
        <source>Numbers in place of file names, and burnt-in text blanked where it was confirmed for the device.</source>
        <translation>Números en lugar de nombres de archivo, y el texto incrustado tapado donde se confirmó para el aparato.</translation>
    </message>
    <message>
        <source>Of all pixels in the mask, holes left out</source>
        <translation>De todos los píxeles de la máscara, sin los huecos</translation>
    </message>
    <message>
        <source>On the images on which it must not get worse</source>
        <translation>En las imágenes en las que no debe empeorar</translation>
    </message>
    <message>
        <source>One .npz for each image with all its masks as arrays of true and false.</source>
        <translation>Un .npz por imagen con todas sus máscaras como matrices de verdadero y falso.</translation>
    </message>
    <message>
        <source>One annotations.json with every pixel, as run lengths.</source>
        <translation>Un annotations.json con cada píxel, en longitudes de serie (RLE).</translation>
    </message>
    <message>
        <source>One annotations.json with outlines, for programs that read no run lengths.</source>
        <translation>Un annotations.json con contornos, para programas que no leen longitudes de serie (RLE).</translation>
    </message>
    <message>
        <source>One finger</source>
        <translation>Un dedo</translation>
    </message>
    <message>
        <source>One of the two has no masks for this image as it is now.</source>
        <translation>Uno de los dos no tiene máscaras para esta imagen tal como está ahora.</translation>
    </message>
    <message>
        <source>One page on the work so far: counts, times, proposals, agreement and worst cases.</source>
        <translation>Una página sobre el trabajo hasta ahora: recuentos, tiempos, propuestas, concordancia y peores casos.</translation>
    </message>
    <message>
        <source>One page with counts, times, how good the proposals were, the agreement of readers, and the worst cases with pictures. It is kept in the folder of the workspace and opens in your browser; nothing leaves this computer.</source>
        <translation>Una página con recuentos, tiempos, calidad de las propuestas, concordancia de los lectores y los peores casos con imágenes. Se guarda en la carpeta del espacio de trabajo y se abre en su navegador; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>One picture for each frame and label: 0 outside, 255 inside.</source>
        <translation>Una imagen por fotograma y etiqueta: 0 fuera, 255 dentro.</translation>
    </message>
    <message>
        <source>One picture for each frame, in which the value of a pixel is the number of its label.</source>
        <translation>Una imagen por fotograma, en la que el valor de cada píxel es el número de su etiqueta.</translation>
    </message>
    <message>
        <source>One segmentation for each DICOM image, with patient, study and codes, for PACS and viewers.</source>
        <translation>Una segmentación por imagen DICOM, con paciente, estudio y códigos, para PACS y visores.</translation>
    </message>
    <message>
        <source>One table with size and outline of each mask, and who accepted it on what grounds.</source>
        <translation>Una tabla con tamaño y contorno de cada máscara, y quién la aceptó y con qué base.</translation>
    </message>
    <message>
        <source>One volume for each image, cines as a stack of frames, for 3D Slicer, ITK-SNAP and nibabel.</source>
        <translation>Un volumen por imagen, las secuencias como pila de fotogramas, para 3D Slicer, ITK-SNAP y nibabel.</translation>
    </message>
    <message>
        <source>Only masks of a DICOM image can be a DICOM segmentation; export its masks as NIfTI or PNG.</source>
        <translation>Solo las máscaras de una imagen DICOM pueden ser una segmentación DICOM; exporte sus máscaras como NIfTI o PNG.</translation>
    </message>
    <message>
        <source>Only what is connected with the place pressed.</source>
        <translation>Solo lo que está unido al punto pulsado.</translation>
    </message>
    <message>
        <source>Only what you see here and leave ticked is accepted, one page at a time. It is a step of each image, which you can undo there. Cines, the open image and masks that you have changed are left out.</source>
        <translation>Solo se acepta lo que ve aquí y deja marcado, página por página. Es un paso de cada imagen, que puede deshacer en ella. Quedan fuera las secuencias, la imagen abierta y las máscaras que usted ha cambiado.</translation>
    </message>
    <message>
        <source>Only {images} of {patients} are held out, too few to compare by; accept images of more patients.</source>
        <translation>Imágenes reservadas: solo {images} de {patients}, muy pocas para comparar; acepte imágenes de más pacientes.</translation>
    </message>
    <message>
        <source>Only {reader} has submitted this image yet; two readers have to before they can be compared.</source>
        <translation>De momento solo {reader} ha entregado esta imagen; para poder comparar deben hacerlo dos lectores.</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation>Opacidad de la máscara</translation>
    </message>
    <message>
        <source>Opacity of the mask, in per cent</source>
        <translation>Opacidad de la máscara, en porcentaje</translation>
    </message>
    <message>
        <source>Open again what was open before the tour</source>
        <translation>Volver a abrir lo que estaba abierto antes del recorrido</translation>
    </message>
    <message>
        <source>Open all images of a folder and the folders in it.</source>
        <translation>Abrir todas las imágenes de una carpeta y de sus subcarpetas.</translation>
    </message>
    <message>
        <source>Open an image that two readers have submitted to compare them.</source>
        <translation>Abra una imagen que hayan entregado dos lectores para compararlos.</translation>
    </message>
    <message>
        <source>Open an image, correct its mask and press Enter to accept it; then come back here. What other readers accepted does not count; the menu Readers says who reads.</source>
        <translation>Abra una imagen, corrija su máscara y pulse Intro para aceptarla; después vuelva aquí. No cuenta lo que aceptaron otros lectores; el menú Lectores indica quién lee.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open images first.</source>
        <translation>Abra antes las imágenes.</translation>
    </message>
    <message>
        <source>Open images of your own</source>
        <translation>Abrir sus propias imágenes</translation>
    </message>
    <message>
        <source>Open images to begin
Drop a folder or files here, or press {key}
To try it out: Help › Sample images</source>
        <translation>Abra imágenes para empezar
Suelte aquí una carpeta o archivos, o pulse {key}
Para probar: Ayuda › Imágenes de muestra</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir carpeta de registro</translation>
    </message>
    <message>
        <source>Open one or more image files.</source>
        <translation>Abrir uno o varios archivos de imagen.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir en solo lectura</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Al abrir</translation>
    </message>
    <message>
        <source>Opening the images…</source>
        <translation>Abriendo las imágenes…</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Abriendo la imagen…</translation>
    </message>
    <message>
        <source>Opening {image}…</source>
        <translation>Abriendo {image}…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Outcome of the export</source>
        <translation>Resultado de la exportación</translation>
    </message>
    <message>
        <source>Outcome of the import</source>
        <translation>Resultado de la importación</translation>
    </message>
    <message>
        <source>Outline along the edges of the image. Alt goes straight, Backspace goes back, Enter or a double-click closes.</source>
        <translation>Delinear siguiendo los bordes de la imagen. Alt traza recto, Retroceso vuelve atrás, Intro o doble clic cierra.</translation>
    </message>
    <message>
        <source>Outline by corners. Drag one to move it; a right click or Backspace removes it; Enter or a double-click closes.</source>
        <translation>Delinear por vértices. Arrastre uno para moverlo; clic derecho o Retroceso lo quita; Intro o doble clic cierra.</translation>
    </message>
    <message>
        <source>Outline freehand.</source>
        <translation>Delinear a mano alzada.</translation>
    </message>
    <message>
        <source>Outline something else too.</source>
        <translation>Delinear también otra cosa.</translation>
    </message>
    <message>
        <source>Outlines are further off: their distance (HD95) rises by {gain} px on {images} of {patients}.</source>
        <translation>Los contornos están más alejados: su distancia (HD95) sube {gain} px en {images} de {patients}.</translation>
    </message>
    <message>
        <source>Outlines in text files with a data.yaml, split by patient, to train YOLO models.</source>
        <translation>Contornos en archivos de texto con un data.yaml, repartidos por paciente, para entrenar modelos YOLO.</translation>
    </message>
    <message>
        <source>Outlines: the accepted one is a yellow line, the proposed one is pink and dashed</source>
        <translation>Contornos: el aceptado es una línea amarilla; el propuesto, rosa y discontinua</translation>
    </message>
    <message>
        <source>Overlap (Dice)</source>
        <translation>Solapamiento (Dice)</translation>
    </message>
    <message>
        <source>Overlap (Dice) falls by {gain} on {images} of {patients} (95% interval {low} to {high}).</source>
        <translation>El solapamiento (Dice) baja {gain} en {images} de {patients} (intervalo del 95&#xa0;%: de {low} a {high}).</translation>
    </message>
    <message>
        <source>Overlap (Dice) on {images} of {patients} is the same (95% interval {low} to {high}).</source>
        <translation>El solapamiento (Dice) en {images} de {patients} es el mismo (intervalo del 95&#xa0;%: de {low} a {high}).</translation>
    </message>
    <message>
        <source>Overlap (Dice) rises by {gain} on {images} of {patients} (95% interval {low} to {high}).</source>
        <translation>El solapamiento (Dice) sube {gain} en {images} de {patients} (intervalo del 95&#xa0;%: de {low} a {high}).</translation>
    </message>
    <message>
        <source>Overlap (Dice) rises by {gain} on {images} of {patients}, which may be chance (95% interval {low} to {high}).</source>
        <translation>El solapamiento (Dice) sube {gain} en {images} de {patients}, lo que puede deberse al azar (intervalo del 95&#xa0;%: de {low} a {high}).</translation>
    </message>
    <message>
        <source>Overlap (Dice) {dice}</source>
        <translation>Solapamiento (Dice) {dice}</translation>
    </message>
    <message>
        <source>Overlap (Dice) {dice} on its held-out images</source>
        <translation>Solapamiento (Dice) {dice} en sus imágenes reservadas</translation>
    </message>
    <message>
        <source>Overlap (Dice) {dice} with the accepted mask</source>
        <translation>Solapamiento (Dice) {dice} con la máscara aceptada</translation>
    </message>
    <message>
        <source>Overlap of the two (Dice) {dice}</source>
        <translation>Solapamiento de ambos (Dice) {dice}</translation>
    </message>
    <message>
        <source>Overlap on it</source>
        <translation>Solapamiento en ella</translation>
    </message>
    <message>
        <source>Overlap on your own folder, Dice (more is better)</source>
        <translation>Solapamiento en su propia carpeta, Dice (más es mejor)</translation>
    </message>
    <message>
        <source>Overlap with the accepted mask, 1 where they are the same</source>
        <translation>Solapamiento con la máscara aceptada; 1 si son iguales</translation>
    </message>
    <message>
        <source>Overlap with the accepted masks of held-out images, 1 where they are the same. What is seen of them on the way is a rough measure and decides nothing; at the end both models are measured on the whole images.</source>
        <translation>Solapamiento con las máscaras aceptadas de las imágenes reservadas; 1 si son iguales. Lo que se ve durante el entrenamiento es una medida aproximada y no decide nada; al final ambos modelos se miden en las imágenes completas.</translation>
    </message>
    <message>
        <source>Overlap, Dice (more is better)</source>
        <translation>Solapamiento, Dice (más es mejor)</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Superposiciones</translation>
    </message>
    <message>
        <source>PNG masks</source>
        <translation>Máscaras PNG</translation>
    </message>
    <message>
        <source>PNG or other pictures</source>
        <translation>PNG u otras imágenes</translation>
    </message>
    <message>
        <source>Paint only what looks like the place where the stroke begins.</source>
        <translation>Pintar solo lo que se parece al punto donde empieza el trazo.</translation>
    </message>
    <message>
        <source>Paint the mask; hold Ctrl to erase.</source>
        <translation>Pintar la máscara; mantenga pulsada Ctrl para borrar.</translation>
    </message>
    <message>
        <source>Paint where something is missing, and hold Ctrl to erase. Without the mouse, {pane} leads back to the image, and {grow} lets the mask grow. What you paint or erase, the model never changes.</source>
        <translation>Pinte donde falte algo, y mantenga pulsada Ctrl para borrar. Sin el ratón, {pane} lleva de vuelta a la imagen y {grow} expande la máscara. Lo que usted pinta o borra, el modelo nunca lo cambia.</translation>
    </message>
    <message>
        <source>Paint with a square instead of a disc.</source>
        <translation>Pintar con un cuadrado en vez de un disco.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Parts without lengths, such as a Doppler trace, stay in pixels.</source>
        <translation>Las partes sin longitudes, como un registro Doppler, quedan en píxeles.</translation>
    </message>
    <message>
        <source>Patient {number}</source>
        <translation>Paciente {number}</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation>Presión del lápiz</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Perímetro</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Pixels of the image</source>
        <translation>Píxeles de la imagen</translation>
    </message>
    <message>
        <source>Pixels of {side} mm are not plausible; check the number and its unit.</source>
        <translation>No son verosímiles píxeles de {side} mm; compruebe el número y su unidad.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play the frames at their real rate, or pause.</source>
        <translation>Reproducir los fotogramas a su velocidad real, o pausar.</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Polygon, erase</source>
        <translation>Polígono, borrar</translation>
    </message>
    <message>
        <source>Polygon, invert</source>
        <translation>Polígono, invertir</translation>
    </message>
    <message>
        <source>Position of the pointer in image pixels</source>
        <translation>Posición del puntero en píxeles de la imagen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Pulse las teclas…</translation>
    </message>
    <message>
        <source>Press the keys that shall be the shortcut; Esc leaves it as it is.</source>
        <translation>Pulse las teclas que deben ser el atajo; Esc lo deja como está.</translation>
    </message>
    <message>
        <source>Press the new keys for “{command}”. Esc leaves it as it is.</source>
        <translation>Pulse las nuevas teclas para «{command}». Esc lo deja como está.</translation>
    </message>
    <message>
        <source>Press {accept}, or this button. The next image comes, and its proposal is there already.</source>
        <translation>Pulse {accept} o este botón. Llega la imagen siguiente, ya con su propuesta.</translation>
    </message>
    <message>
        <source>Press {export}, or choose “Export…” in the menu “File”. Nothing is written until you say so.</source>
        <translation>Pulse {export}, o elija «Exportar…» en el menú «Archivo». No se escribe nada hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>Press, drag up for more or down for less, let go. Ctrl erases.</source>
        <translation>Pulse, arrastre hacia arriba para más o hacia abajo para menos, y suelte. Ctrl borra.</translation>
    </message>
    <message>
        <source>Pressing harder with a stylus paints wider.</source>
        <translation>Al presionar más con un lápiz se pinta más ancho.</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Previous image in the same state</source>
        <translation>Imagen anterior en el mismo estado</translation>
    </message>
    <message>
        <source>Previous keyframe</source>
        <translation>Fotograma clave anterior</translation>
    </message>
    <message>
        <source>Previous undecided image</source>
        <translation>Imagen anterior sin decidir</translation>
    </message>
    <message>
        <source>Progress of matching</source>
        <translation>Progreso del emparejamiento</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Progress of the proposals</source>
        <translation>Progreso de las propuestas</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Progreso del informe</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Progress of the worklist</source>
        <translation>Progreso de la lista de trabajo</translation>
    </message>
    <message>
        <source>Propagate</source>
        <translation>Propagar</translation>
    </message>
    <message>
        <source>Propagate the mask</source>
        <translation>Propagar la máscara</translation>
    </message>
    <message>
        <source>Propagate…</source>
        <translation>Propagar…</translation>
    </message>
    <message>
        <source>Propagation stopped before frame {number}. {reason}</source>
        <translation>La propagación se detuvo antes del fotograma {number}. {reason}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Proposal status</source>
        <translation>Estado de la propuesta</translation>
    </message>
    <message>
        <source>Proposal while held</source>
        <translation>Propuesta mientras se pulsa</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Proposals are for {label}</source>
        <translation>Las propuestas son para {label}</translation>
    </message>
    <message>
        <source>Proposals on this page</source>
        <translation>Propuestas de esta página</translation>
    </message>
    <message>
        <source>Proposals that were changed most</source>
        <translation>Propuestas que más se cambiaron</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Proponer de nuevo</translation>
    </message>
    <message>
        <source>Propose for a range of frames</source>
        <translation>Proponer para un intervalo de fotogramas</translation>
    </message>
    <message>
        <source>Propose for a range…</source>
        <translation>Proponer para un intervalo…</translation>
    </message>
    <message>
        <source>Propose for all listed images</source>
        <translation>Proponer para toda la lista</translation>
    </message>
    <message>
        <source>Propose in the visible part</source>
        <translation>Proponer en la parte visible</translation>
    </message>
    <message>
        <source>Propose with this version from now on.</source>
        <translation>Proponer con esta versión desde ahora.</translation>
    </message>
    <message>
        <source>Propose, correct, accept and export on a sample, in a minute</source>
        <translation>Proponer, corregir, aceptar y exportar con una muestra, en un minuto</translation>
    </message>
    <message>
        <source>Propose, correct, accept and export on a sample, in a minute.</source>
        <translation>Proponer, corregir, aceptar y exportar con una muestra, en un minuto.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Proposes masks for ultrasound, endoscopy and dermoscopy images on this computer, to be corrected, accepted and exported. Nothing leaves the machine.</source>
        <translation>Propone en este equipo máscaras para imágenes de ecografía, endoscopia y dermatoscopia, que se corrigen, aceptan y exportan. Nada sale de él.</translation>
    </message>
    <message>
        <source>Proposing: {done} of {total}</source>
        <translation>Proponiendo: {done} de {total}</translation>
    </message>
    <message>
        <source>Proposing…</source>
        <translation>Proponiendo…</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Empujar</translation>
    </message>
    <message>
        <source>Push the contour of the mask.</source>
        <translation>Empujar el contorno de la máscara.</translation>
    </message>
    <message>
        <source>Put all panels where they were at the first start.</source>
        <translation>Devolver todos los paneles a donde estaban en el primer inicio.</translation>
    </message>
    <message>
        <source>Put the panel back</source>
        <translation>Devolver el panel a su sitio</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <translation>Copiar el informe al portapapeles</translation>
    </message>
    <message>
        <source>Put this version in the trash (Del)</source>
        <translation>Mover esta versión a la papelera (Supr)</translation>
    </message>
    <message>
        <source>Put what is shown on the clipboard; it holds names of folders</source>
        <translation>Copiar lo mostrado al portapapeles; contiene nombres de carpetas</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Read under this name from now on (Enter)</source>
        <translation>Leer con este nombre desde ahora (Intro)</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>Lector {number}</translation>
    </message>
    <message>
        <source>Reader {side}</source>
        <translation>Lector {side}</translation>
    </message>
    <message>
        <source>Reader: {name}…</source>
        <translation>Lector: {name}…</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>Readers who have submitted an image see one another&apos;s masks of it; until then nobody sees those of anybody else. You can still change yours, but it goes on record that you did so afterwards.</source>
        <translation>Los lectores que han entregado una imagen ven las máscaras que los demás hicieron de ella; hasta entonces nadie ve las de otro. Usted aún puede cambiar las suyas, pero queda registrado que lo hizo después.</translation>
    </message>
    <message>
        <source>Reader…</source>
        <translation>Lector…</translation>
    </message>
    <message>
        <source>Reading of {reader}</source>
        <translation>Lectura de {reader}</translation>
    </message>
    <message>
        <source>Reading the dictionary…</source>
        <translation>Leyendo el diccionario…</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Leyendo las imágenes</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Rehacer {step}</translation>
    </message>
    <message>
        <source>Reduce speckle and noise.</source>
        <translation>Reducir el moteado y el ruido.</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Ajustar a los bordes</translation>
    </message>
    <message>
        <source>Refine at edges</source>
        <translation>Ajustar a los bordes</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reject the image, or the frame of a cine, and go to the next one.</source>
        <translation>Rechazar la imagen, o el fotograma de una secuencia, y pasar a lo siguiente.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove box</source>
        <translation>Quitar recuadro</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove image from the list</source>
        <translation>Quitar imagen de la lista</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>Remove manual scale</source>
        <translation>Quitar la escala manual</translation>
    </message>
    <message>
        <source>Remove small parts</source>
        <translation>Quitar partes pequeñas</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>Quitar el código</translation>
    </message>
    <message>
        <source>Remove the label in use, where it has no masks.</source>
        <translation>Quitar la etiqueta activa, si no tiene máscaras.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitada</translation>
    </message>
    <message>
        <source>Removed from list</source>
        <translation>Quitadas de la lista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Replace what was drawn or decided here</source>
        <translation>Sustituir lo dibujado o decidido aquí</translation>
    </message>
    <message>
        <source>Replace what was drawn or decided here ({count})</source>
        <translation>Sustituir lo dibujado o decidido aquí ({count})</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report of what went wrong</source>
        <translation>Informe del error</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Reset panels</source>
        <translation>Restablecer paneles</translation>
    </message>
    <message>
        <source>Reset to proposal</source>
        <translation>Restablecer la propuesta</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore revision {number}</source>
        <translation>Restaurar máscara anterior {number}</translation>
    </message>
    <message>
        <source>Return keeps the note, Shift+Return begins a new line</source>
        <translation>Intro guarda la nota, Mayús+Intro empieza una línea nueva</translation>
    </message>
    <message>
        <source>Review and accept</source>
        <translation>Revisar y aceptar</translation>
    </message>
    <message>
        <source>Review and accept…</source>
        <translation>Revisar y aceptar…</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Máscaras anteriores</translation>
    </message>
    <message>
        <source>Revisions…</source>
        <translation>Máscaras anteriores…</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Botón derecho</translation>
    </message>
    <message>
        <source>Round off what juts out of the contour.</source>
        <translation>Redondear lo que sobresale del contorno.</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>SHA-256 of the weights: {hash}</source>
        <translation>SHA-256 de los pesos: {hash}</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Same held-out images as “{title}”, which has {dice}: {difference}.</source>
        <translation>Mismas imágenes reservadas que «{title}», que tiene {dice}: {difference}.</translation>
    </message>
    <message>
        <source>Sample images</source>
        <translation>Imágenes de muestra</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save agreement…</source>
        <translation>Guardar concordancia…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Save zip…</source>
        <translation>Guardar zip…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Say how long the line is that you drew with the ruler, where the file has no scale or a wrong one.</source>
        <translation>Indicar la longitud de la línea que trazó con la regla, si el archivo no tiene escala o es errónea.</translation>
    </message>
    <message>
        <source>Say who reads; each reader has masks of their own.</source>
        <translation>Indicar quién lee; cada lector tiene sus propias máscaras.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Scale of the measurements</source>
        <translation>Escala de las medidas</translation>
    </message>
    <message>
        <source>Scale set by hand</source>
        <translation>Escala fijada a mano</translation>
    </message>
    <message>
        <source>Scale that follows from it</source>
        <translation>Escala que resulta de ello</translation>
    </message>
    <message>
        <source>Scale {set_by_hand}.</source>
        <translation>Escala {set_by_hand}.</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Tijeras</translation>
    </message>
    <message>
        <source>Scissors, erase</source>
        <translation>Tijeras, borrar</translation>
    </message>
    <message>
        <source>Scissors, invert</source>
        <translation>Tijeras, invertir</translation>
    </message>
    <message>
        <source>Search SNOMED CT</source>
        <translation>Buscar en SNOMED CT</translation>
    </message>
    <message>
        <source>Search SNOMED CT, for example: polyp colon</source>
        <translation>Buscar en SNOMED CT, por ejemplo: polyp colon</translation>
    </message>
    <message>
        <source>Search all commands and use one.</source>
        <translation>Buscar entre todos los comandos y usar uno.</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>Segunda versión</translation>
    </message>
    <message>
        <source>See all shortcuts and change them.</source>
        <translation>Ver todos los atajos y cambiarlos.</translation>
    </message>
    <message>
        <source>See proposals of which the model is sure, page by page, and accept those you have seen. Each can be undone on its image.</source>
        <translation>Ver, página por página, las propuestas de las que el modelo está seguro y aceptar las que haya visto. Cada una se puede deshacer en su imagen.</translation>
    </message>
    <message>
        <source>See the masks of this frame that you accepted earlier, and bring one back.</source>
        <translation>Ver las máscaras de este fotograma que usted aceptó antes y recuperar una.</translation>
    </message>
    <message>
        <source>See the versions of the models and where they come from; use, compare, export and import them.</source>
        <translation>Ver las versiones de los modelos y su procedencia; usarlas, compararlas, exportarlas e importarlas.</translation>
    </message>
    <message>
        <source>See what this version and another one propose on the same images</source>
        <translation>Ver qué proponen esta versión y otra en las mismas imágenes</translation>
    </message>
    <message>
        <source>See where two readers differ on this image, and decide between them.</source>
        <translation>Ver dónde difieren dos lectores en esta imagen y decidir entre ellos.</translation>
    </message>
    <message>
        <source>Select all listed images</source>
        <translation>Seleccionar toda la lista</translation>
    </message>
    <message>
        <source>Series without a name</source>
        <translation>Serie sin nombre</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Serie {number}</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Fijar escala</translation>
    </message>
    <message>
        <source>Set scale
By a line that you draw with the ruler along a known length.</source>
        <translation>Fijar escala
Con una línea que se traza con la regla a lo largo de una longitud conocida.</translation>
    </message>
    <message>
        <source>Set scale…</source>
        <translation>Fijar escala…</translation>
    </message>
    <message>
        <source>Share of the area that is marked on images with nothing to outline</source>
        <translation>Proporción del área que se marca en imágenes sin nada que delinear</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Shift and Tab go back to the last control, so they cannot be a shortcut.</source>
        <translation>Mayús y Tab vuelven al control anterior, así que no pueden ser un atajo.</translation>
    </message>
    <message>
        <source>Shift or Ctrl with clicks and arrow keys selects them.</source>
        <translation>Se seleccionan con Mayús o Ctrl y clic o flechas.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all keys beside the work</source>
        <translation>Mostrar todas las teclas junto al trabajo</translation>
    </message>
    <message>
        <source>Show all labels</source>
        <translation>Mostrar todas las etiquetas</translation>
    </message>
    <message>
        <source>Show diameters</source>
        <translation>Mostrar diámetros</translation>
    </message>
    <message>
        <source>Show each pixel as a square from 200 % on.</source>
        <translation>Mostrar cada píxel como un cuadrado a partir del 200&#xa0;%.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Mostrar historial</translation>
    </message>
    <message>
        <source>Show label</source>
        <translation>Mostrar etiqueta</translation>
    </message>
    <message>
        <source>Show mask</source>
        <translation>Mostrar máscara</translation>
    </message>
    <message>
        <source>Show more of the proposal beside your mask.</source>
        <translation>Mostrar más de la propuesta junto a su máscara.</translation>
    </message>
    <message>
        <source>Show more of your mask beside the proposal.</source>
        <translation>Mostrar más de su máscara junto a la propuesta.</translation>
    </message>
    <message>
        <source>Show one image pixel as one screen pixel.</source>
        <translation>Mostrar un píxel de la imagen como un píxel de la pantalla.</translation>
    </message>
    <message>
        <source>Show or hide labels, proposal, measurements and history.</source>
        <translation>Mostrar u ocultar etiquetas, propuesta, medidas e historial.</translation>
    </message>
    <message>
        <source>Show or hide the mask.</source>
        <translation>Mostrar u ocultar la máscara.</translation>
    </message>
    <message>
        <source>Show or hide the steps made on this image.</source>
        <translation>Mostrar u ocultar los pasos hechos en esta imagen.</translation>
    </message>
    <message>
        <source>Show or hide the worklist.</source>
        <translation>Mostrar u ocultar la lista de trabajo.</translation>
    </message>
    <message>
        <source>Show or hide them</source>
        <translation>Mostrarlas u ocultarlas</translation>
    </message>
    <message>
        <source>Show proposals of which the model is at least so sure</source>
        <translation>Mostrar las propuestas de las que el modelo está al menos así de seguro</translation>
    </message>
    <message>
        <source>Show pseudonyms in place of names, patient numbers, dates and files, for when others look on. Only this window: the data and what you export stay as they are, and so does text within the images.</source>
        <translation>Mostrar seudónimos en lugar de nombres, números de paciente, fechas y archivos, para cuando miren otras personas. Solo en esta ventana: los datos y lo que exporta quedan como están, y también el texto dentro de las imágenes.</translation>
    </message>
    <message>
        <source>Show the files of the log; they hold names of files and folders</source>
        <translation>Mostrar los archivos de registro; contienen nombres de archivos y carpetas</translation>
    </message>
    <message>
        <source>Show the files of the log; they hold names of files and folders.</source>
        <translation>Mostrar los archivos de registro; contienen nombres de archivos y carpetas.</translation>
    </message>
    <message>
        <source>Show the image as it is</source>
        <translation>Mostrar la imagen tal cual</translation>
    </message>
    <message>
        <source>Show the next images with the same brightness, contrast and filters.</source>
        <translation>Mostrar las siguientes imágenes con el mismo brillo, contraste y filtros.</translation>
    </message>
    <message>
        <source>Show the proposal in place of your mask.</source>
        <translation>Mostrar la propuesta en lugar de su máscara.</translation>
    </message>
    <message>
        <source>Show the whole image.</source>
        <translation>Mostrar la imagen completa.</translation>
    </message>
    <message>
        <source>Show “{label}”</source>
        <translation>Mostrar «{label}»</translation>
    </message>
    <message>
        <source>Shows the image under its mask. Drag to use the tool, hold Space to see the bare image, the wheel zooms, drag with the middle button, or with a finger, to pan.</source>
        <translation>Muestra la imagen bajo su máscara. Arrastre para usar la herramienta, mantenga pulsada Espacio para ver la imagen sin máscara; la rueda amplía o reduce; arrastre con el botón central, o con un dedo, para desplazar.</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Shrink by {step}</source>
        <translation>Contraer {step}</translation>
    </message>
    <message>
        <source>Size of the image</source>
        <translation>Tamaño de la imagen</translation>
    </message>
    <message>
        <source>Size of the tool</source>
        <translation>Tamaño de la herramienta</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Omitir el recorrido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Small parts are below</source>
        <translation>Partes pequeñas: menos de</translation>
    </message>
    <message>
        <source>Smaller tool</source>
        <translation>Herramienta más pequeña</translation>
    </message>
    <message>
        <source>Smart brush</source>
        <translation>Pincel inteligente</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Smooth contour</source>
        <translation>Suavizar contorno</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Something else was opened before the export began; export again.</source>
        <translation>Se abrió otra cosa antes de que empezara la exportación; vuelva a exportar.</translation>
    </message>
    <message>
        <source>Something else was opened before the training run began; start it again.</source>
        <translation>Se abrió otra cosa antes de que empezara el entrenamiento; vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Something stands in the way of the work: the lines that begin with PROBLEM say what.</source>
        <translation>Algo impide trabajar: las líneas que empiezan por PROBLEM dicen qué.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Ocurrió un error</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen. Your masks are safe, and you can go on working.</source>
        <translation>Ocurrió un error imprevisto. Sus máscaras están a salvo y puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen; your masks are safe, and the log file says more.</source>
        <translation>Ocurrió un error imprevisto; sus máscaras están a salvo y el archivo de registro dice más.</translation>
    </message>
    <message>
        <source>Something went wrong with a training run that was not foreseen; your masks are safe, the log says more.</source>
        <translation>Ocurrió un error imprevisto en un entrenamiento; sus máscaras están a salvo y el archivo de registro dice más.</translation>
    </message>
    <message>
        <source>Something went wrong with the models that was not foreseen; the log file says more.</source>
        <translation>Ocurrió un error imprevisto con los modelos; el archivo de registro dice más.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Sort the worklist</source>
        <translation>Ordenar la lista de trabajo</translation>
    </message>
    <message>
        <source>Space or a click on the box leaves one out</source>
        <translation>Espacio o un clic en la casilla excluye una</translation>
    </message>
    <message>
        <source>Space shows the bare image while it is held, so it cannot be a shortcut.</source>
        <translation>Espacio muestra la imagen sin máscara mientras se pulsa, así que no puede ser un atajo.</translation>
    </message>
    <message>
        <source>Square brush</source>
        <translation>Pincel cuadrado</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Cuadrados</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Still to decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop after the image that is being changed; what was imported stays</source>
        <translation>Detener tras la imagen que se está cambiando; lo importado se conserva</translation>
    </message>
    <message>
        <source>Stop filling frames</source>
        <translation>Detener el relleno</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Stop looking and close (Esc)</source>
        <translation>Detener la comprobación y cerrar (Esc)</translation>
    </message>
    <message>
        <source>Stop matching</source>
        <translation>Detener el emparejamiento</translation>
    </message>
    <message>
        <source>Stop proposing</source>
        <translation>Detener las propuestas</translation>
    </message>
    <message>
        <source>Stop proposing
What is there by now stays.</source>
        <translation>Detener las propuestas
Lo que ya hay se conserva.</translation>
    </message>
    <message>
        <source>Stop the run; it can be taken up again later</source>
        <translation>Detener el entrenamiento; se puede reanudar más tarde</translation>
    </message>
    <message>
        <source>Stopping the run…</source>
        <translation>Deteniendo el entrenamiento…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Straight line while held</source>
        <translation>Línea recta mientras se pulsa</translation>
    </message>
    <message>
        <source>Strength of speckle reduction</source>
        <translation>Intensidad de la reducción del moteado</translation>
    </message>
    <message>
        <source>Study without a name</source>
        <translation>Estudio sin nombre</translation>
    </message>
    <message>
        <source>Study {number}</source>
        <translation>Estudio {number}</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Submit (Enter)</source>
        <translation>Entregar (Intro)</translation>
    </message>
    <message>
        <source>Submit nothing more (Esc)</source>
        <translation>No entregar nada más (Esc)</translation>
    </message>
    <message>
        <source>Submit reading</source>
        <translation>Entregar lectura</translation>
    </message>
    <message>
        <source>Submit reading…</source>
        <translation>Enviar lectura…</translation>
    </message>
    <message>
        <source>Submit your masks of every image that you have accepted or rejected</source>
        <translation>Entregar sus máscaras de todas las imágenes que ha aceptado o rechazado</translation>
    </message>
    <message>
        <source>Submit your masks of the open image</source>
        <translation>Entregar sus máscaras de la imagen abierta</translation>
    </message>
    <message>
        <source>Submit your own masks of this image before you look at those of others.</source>
        <translation>Entregue sus propias máscaras de esta imagen antes de mirar las de otros.</translation>
    </message>
    <message>
        <source>Submit your own reading of this image first; until then those of others stay hidden.</source>
        <translation>Entregue antes su propia lectura de esta imagen; hasta entonces las de otros siguen ocultas.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Take away from the mask</source>
        <translation>Quitar de la máscara</translation>
    </message>
    <message>
        <source>Take masks that were made elsewhere: PNG, COCO, NIfTI or DICOM-SEG.</source>
        <translation>Tomar máscaras hechas en otro lugar: PNG, COCO, NIfTI o DICOM-SEG.</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>Usar aquí</translation>
    </message>
    <message>
        <source>Take the key away from the other command.</source>
        <translation>Quitar el atajo al otro comando.</translation>
    </message>
    <message>
        <source>Take the mask of the image before this one, where both have the same size.</source>
        <translation>Tomar la máscara de la imagen anterior a esta, si ambas tienen el mismo tamaño.</translation>
    </message>
    <message>
        <source>Take the proposal as it is and drop your edits; this can be undone.</source>
        <translation>Tomar la propuesta tal cual y descartar sus cambios; se puede deshacer.</translation>
    </message>
    <message>
        <source>Take the run up where it was</source>
        <translation>Reanudar el entrenamiento donde estaba</translation>
    </message>
    <message>
        <source>Take the version out of the trash again (Ctrl+Z)</source>
        <translation>Sacar de nuevo la versión de la papelera (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take what looks like the place you press.</source>
        <translation>Tomar lo que se parece al punto donde pulsa.</translation>
    </message>
    <message>
        <source>Take {side}&apos;s</source>
        <translation>Tomar la de {side}</translation>
    </message>
    <message>
        <source>Take {side}&apos;s version of this place ({side})</source>
        <translation>Tomar la versión de {side} en este lugar ({side})</translation>
    </message>
    <message>
        <source>Take {side}&apos;s version wherever nothing is decided yet</source>
        <translation>Tomar la versión de {side} donde aún no se haya decidido nada</translation>
    </message>
    <message>
        <source>That is all: propose, correct, accept, export. {shortcuts} shows every key. Now open images of your own.</source>
        <translation>Eso es todo: proponer, corregir, aceptar, exportar. {shortcuts} muestra todas las teclas. Ahora abra sus propias imágenes.</translation>
    </message>
    <message>
        <source>The Frames of the video cannot be counted; export it as MP4 (H.264).</source>
        <translation>No se pueden contar los fotogramas del vídeo; expórtelo como MP4 (H.264).</translation>
    </message>
    <message>
        <source>The Frames of the video cannot be decoded; export it as MP4 (H.264).</source>
        <translation>No se pueden descodificar los fotogramas del vídeo; expórtelo como MP4 (H.264).</translation>
    </message>
    <message>
        <source>The GPU failed ({detail})</source>
        <translation>La GPU falló ({detail})</translation>
    </message>
    <message>
        <source>The GPU ran out of memory</source>
        <translation>La GPU se quedó sin memoria</translation>
    </message>
    <message>
        <source>The agreement cannot be written to {folder} ({reason}); choose another folder.</source>
        <translation>La concordancia no se puede escribir en {folder} ({reason}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>The arrow keys choose a label.</source>
        <translation>Las flechas eligen una etiqueta.</translation>
    </message>
    <message>
        <source>The box prompt came too late: another label is in use by now. Try it again.</source>
        <translation>El recuadro llegó demasiado tarde: la etiqueta activa ya es otra. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The box prompt came too late: mask or model are others by now. Try it again.</source>
        <translation>El recuadro llegó demasiado tarde: la máscara o el modelo ya son otros. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The box prompt changes nothing: the mask in the box is the same, or touched.</source>
        <translation>El recuadro no cambia nada: en él la máscara es la misma o ya la tocó usted.</translation>
    </message>
    <message>
        <source>The boxes of text cannot be remembered in {folder} ({reason}); make room there and confirm again.</source>
        <translation>Los recuadros de texto no se pueden recordar en {folder} ({reason}); libere espacio ahí y vuelva a confirmar.</translation>
    </message>
    <message>
        <source>The current model stays. The new one is kept aside as a Candidate; to use it later, open the Model library.</source>
        <translation>Se mantiene el modelo actual. El nuevo se guarda aparte como candidato; para usarlo más tarde, abra la Biblioteca de modelos.</translation>
    </message>
    <message>
        <source>The curve begins with the first measurement</source>
        <translation>La curva empieza con la primera medición</translation>
    </message>
    <message>
        <source>The damaged file is kept as {file}.</source>
        <translation>El archivo dañado se conserva como {file}.</translation>
    </message>
    <message>
        <source>The diagnosis could not be finished; the lines below say why.</source>
        <translation>El diagnóstico técnico no se pudo terminar; las líneas de abajo dicen por qué.</translation>
    </message>
    <message>
        <source>The diagnosis could not be started; install WaveMask again.</source>
        <translation>El diagnóstico técnico no se pudo iniciar; vuelva a instalar WaveMask.</translation>
    </message>
    <message>
        <source>The diagnosis is running</source>
        <translation>El diagnóstico técnico está en curso</translation>
    </message>
    <message>
        <source>The dictionary cannot be read; the log file says more.</source>
        <translation>No se puede leer el diccionario; el archivo de registro dice más.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space and export again.</source>
        <translation>El disco de {folder} está lleno; libere espacio y vuelva a exportar.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space and start again.</source>
        <translation>El disco de {folder} está lleno; libere espacio y vuelva a empezar.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space and try again.</source>
        <translation>El disco de {folder} está lleno; libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space, then go on with the run.</source>
        <translation>El disco de {folder} está lleno; libere espacio y después continúe el entrenamiento.</translation>
    </message>
    <message>
        <source>The export could not be put on record. {reason}</source>
        <translation>La exportación no se pudo registrar. {reason}</translation>
    </message>
    <message>
        <source>The export is still running.</source>
        <translation>La exportación sigue en curso.</translation>
    </message>
    <message>
        <source>The export was cancelled; so far: {outcome}</source>
        <translation>La exportación se canceló; hasta ahora: {outcome}</translation>
    </message>
    <message>
        <source>The file can no longer be read; look where it was moved or reconnect its drive.</source>
        <translation>El archivo ya no se puede leer; mire adónde se movió o vuelva a conectar su unidad.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}); check the drive or network share it lies on.</source>
        <translation>El archivo no se puede leer ({reason}); compruebe la unidad o el recurso de red donde está.</translation>
    </message>
    <message>
        <source>The file does not name its device, so the boxes hold for this image alone.</source>
        <translation>El archivo no nombra su aparato, así que los recuadros valen solo para esta imagen.</translation>
    </message>
    <message>
        <source>The file gives no lengths for the part of the image with the line, which may be a Doppler trace.</source>
        <translation>El archivo no da longitudes para la parte de la imagen donde está la línea, que puede ser un registro Doppler.</translation>
    </message>
    <message>
        <source>The file has another scale here than where one was set by hand. Set it anew here, or remove it.</source>
        <translation>El archivo tiene aquí otra escala que donde se fijó una a mano. Fíjela aquí de nuevo o quítela.</translation>
    </message>
    <message>
        <source>The file has changed since the proposal.</source>
        <translation>El archivo ha cambiado desde la propuesta.</translation>
    </message>
    <message>
        <source>The file has no Frame {frame}; its last one is Frame {last}.</source>
        <translation>El archivo no tiene fotograma {frame}; el último es el {last}.</translation>
    </message>
    <message>
        <source>The file has no scale.</source>
        <translation>El archivo no tiene escala.</translation>
    </message>
    <message>
        <source>The file has {size:.1f} GiB and WaveMask opens up to {limit} GiB; export a shorter or smaller one.</source>
        <translation>El archivo tiene {size:.1f} GiB y WaveMask abre hasta {limit} GiB; exporte uno más corto o más pequeño.</translation>
    </message>
    <message>
        <source>The file holds a PDF document; export its images as PNG or JPEG.</source>
        <translation>El archivo contiene un documento PDF; exporte sus imágenes como PNG o JPEG.</translation>
    </message>
    <message>
        <source>The file holds a ZIP archive; unpack it and open the images in it.</source>
        <translation>El archivo contiene un archivo ZIP; descomprímalo y abra las imágenes que contiene.</translation>
    </message>
    <message>
        <source>The file holds a compressed archive; unpack it and open the images in it.</source>
        <translation>El archivo contiene un archivo comprimido; descomprímalo y abra las imágenes que contiene.</translation>
    </message>
    <message>
        <source>The file holds a photo in HEIC format; export it as PNG or JPEG.</source>
        <translation>El archivo contiene una foto en formato HEIC; expórtela como PNG o JPEG.</translation>
    </message>
    <message>
        <source>The file holds an image in AVIF format; export it as PNG or JPEG.</source>
        <translation>El archivo contiene una imagen en formato AVIF; expórtela como PNG o JPEG.</translation>
    </message>
    <message>
        <source>The file holds no image that WaveMask knows and may be encrypted or damaged; export it again as DICOM, PNG or JPEG.</source>
        <translation>El archivo no contiene ninguna imagen que WaveMask conozca y puede estar cifrado o dañado; expórtelo de nuevo como DICOM, PNG o JPEG.</translation>
    </message>
    <message>
        <source>The file holds text, not an image; choose an image, a video or a DICOM file.</source>
        <translation>El archivo contiene texto, no una imagen; elija una imagen, un vídeo o un archivo DICOM.</translation>
    </message>
    <message>
        <source>The file is cut off, damaged or encrypted; copy or export it again from where it came from.</source>
        <translation>El archivo está truncado, dañado o cifrado; cópielo o expórtelo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from where it came from.</source>
        <translation>El archivo está vacío; cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The file is no longer there; look where it was moved or reconnect its drive.</source>
        <translation>El archivo ya no está; mire adónde se movió o vuelva a conectar su unidad.</translation>
    </message>
    <message>
        <source>The file says that pixels here are not square: {scale}. One line cannot tell both sides, so the scale of the file stays.</source>
        <translation>El archivo indica que aquí los píxeles no son cuadrados: {scale}. Una sola línea no puede dar ambos lados, así que se mantiene la escala del archivo.</translation>
    </message>
    <message>
        <source>The file stays as it is, and “Remove manual scale” in the menu View goes back to it.</source>
        <translation>El archivo queda como está, y «Quitar la escala manual», en el menú Ver, vuelve a su escala.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program; choose another workspace folder.</source>
        <translation>El archivo {file} pertenece a otro programa; elija otra carpeta para el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The file&apos;s header says {kind}.</source>
        <translation>La cabecera del archivo indica {kind}.</translation>
    </message>
    <message>
        <source>The files are not listed in the anonymous display.</source>
        <translation>En la vista anónima no se enumeran los archivos.</translation>
    </message>
    <message>
        <source>The first frame to propose for</source>
        <translation>El primer fotograma para el que proponer</translation>
    </message>
    <message>
        <source>The frame</source>
        <translation>El fotograma</translation>
    </message>
    <message>
        <source>The frames have different scales.</source>
        <translation>Los fotogramas tienen escalas distintas.</translation>
    </message>
    <message>
        <source>The frames have these masks already.</source>
        <translation>Los fotogramas ya tienen estas máscaras.</translation>
    </message>
    <message>
        <source>The grown mask</source>
        <translation>La máscara expandida</translation>
    </message>
    <message>
        <source>The header states {stated} Frames, and {missing} of them are missing.</source>
        <translation>La cabecera indica {stated} fotogramas y faltan {missing} de ellos.</translation>
    </message>
    <message>
        <source>The headers are not read yet, or cannot be</source>
        <translation>Las cabeceras no se han leído aún o no se pueden leer</translation>
    </message>
    <message>
        <source>The held-out images</source>
        <translation>Las imágenes reservadas</translation>
    </message>
    <message>
        <source>The image cannot be read, or it has changed since it was annotated.</source>
        <translation>La imagen no se puede leer, o ha cambiado desde que se anotó.</translation>
    </message>
    <message>
        <source>The image changes too much here: a cut, a flash or a very fast motion.</source>
        <translation>La imagen cambia aquí demasiado: un corte, un destello o un movimiento muy rápido.</translation>
    </message>
    <message>
        <source>The image has changed since it was annotated; restore the original file.</source>
        <translation>La imagen ha cambiado desde que se anotó; restaure el archivo original.</translation>
    </message>
    <message>
        <source>The image has no Frame {frame}.</source>
        <translation>La imagen no tiene fotograma {frame}.</translation>
    </message>
    <message>
        <source>The image is left out, since nobody has confirmed where burnt-in text stands in it (View, “Burnt-in text…”).</source>
        <translation>La imagen se excluye, pues nadie ha confirmado dónde tiene texto incrustado (Ver, «Texto incrustado…»).</translation>
    </message>
    <message>
        <source>The image is {width:,} by {height:,} pixels and WaveMask opens up to {most} megapixels; save a smaller copy or a part of it.</source>
        <translation>La imagen tiene {width:,} por {height:,} píxeles y WaveMask abre hasta {most} megapíxeles; guarde una copia más pequeña o una parte.</translation>
    </message>
    <message>
        <source>The image is {width} by {height} pixels, so there is nothing to show; export it again.</source>
        <translation>La imagen tiene {width} por {height} píxeles, así que no hay nada que mostrar; expórtela de nuevo.</translation>
    </message>
    <message>
        <source>The image stores its colours as {name}, which cannot be shown; save it as RGB.</source>
        <translation>La imagen guarda sus colores como {name}, que no se puede mostrar; guárdela como RGB.</translation>
    </message>
    <message>
        <source>The image that it was made for is not here; its UID is {uid}.</source>
        <translation>La imagen para la que se hizo no está aquí; su UID es {uid}.</translation>
    </message>
    <message>
        <source>The images are in this folder, and masks of the same names could replace them. Choose another one.</source>
        <translation>Las imágenes están en esta carpeta, y máscaras con los mismos nombres podrían sustituirlas. Elija otra.</translation>
    </message>
    <message>
        <source>The images go into “{folder}”.</source>
        <translation>Las imágenes van a «{folder}».</translation>
    </message>
    <message>
        <source>The images that you open are listed here.</source>
        <translation>Las imágenes que usted abra aparecen aquí.</translation>
    </message>
    <message>
        <source>The images to learn from cannot be written to {folder} ({reason}); choose another folder.</source>
        <translation>Las imágenes de las que aprender no se pueden escribir en {folder} ({reason}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>The images with their masks drawn over them, for slides and for looking through.</source>
        <translation>Las imágenes con sus máscaras dibujadas encima, para diapositivas y para revisarlas.</translation>
    </message>
    <message>
        <source>The import failed in a way that was not foreseen; your masks are safe, and the log file says more.</source>
        <translation>La importación falló por un error imprevisto; sus máscaras están a salvo y el archivo de registro dice más.</translation>
    </message>
    <message>
        <source>The import is still running.</source>
        <translation>La importación sigue en curso.</translation>
    </message>
    <message>
        <source>The label of this mask was removed, so it cannot be restored.</source>
        <translation>La etiqueta de esta máscara se quitó, así que no se puede restaurar.</translation>
    </message>
    <message>
        <source>The labels could not be read.</source>
        <translation>No se pudieron leer las etiquetas.</translation>
    </message>
    <message>
        <source>The labels of this folder are not read yet; try again.</source>
        <translation>Las etiquetas de esta carpeta aún no se han leído; vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The last frame to fill</source>
        <translation>El último fotograma que rellenar</translation>
    </message>
    <message>
        <source>The last frame to propose for</source>
        <translation>El último fotograma para el que proponer</translation>
    </message>
    <message>
        <source>The last page</source>
        <translation>La última página</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La línea</translation>
    </message>
    <message>
        <source>The list of models, {path}, cannot be read ({reason}); start WaveMask again.</source>
        <translation>La lista de modelos, {path}, no se puede leer ({reason}); reinicie WaveMask.</translation>
    </message>
    <message>
        <source>The list of models, {path}, is damaged, so titles and notes are missing and the models that come with WaveMask are in use; choose another one in the model library.</source>
        <translation>La lista de modelos, {path}, está dañada, por lo que faltan títulos y notas y se usan los modelos incluidos en WaveMask; elija otro en la biblioteca de modelos.</translation>
    </message>
    <message>
        <source>The longest distance across the mask, perpendicular to the longest diameter</source>
        <translation>La mayor distancia a través de la máscara, perpendicular al diámetro mayor</translation>
    </message>
    <message>
        <source>The longest distance between two points of the mask.
Of several parts, each has its own.</source>
        <translation>La mayor distancia entre dos puntos de la máscara.
Si hay varias partes, cada una tiene la suya.</translation>
    </message>
    <message>
        <source>The mask</source>
        <translation>La máscara</translation>
    </message>
    <message>
        <source>The mask grew more than is plausible.</source>
        <translation>La máscara creció más de lo verosímil.</translation>
    </message>
    <message>
        <source>The mask has left the Frame.</source>
        <translation>La máscara ha salido del fotograma.</translation>
    </message>
    <message>
        <source>The mask is carried along with what moves. That ends before a frame whose mask you made, at a cut, and where the mask cannot be followed. Esc calls it off; what it has by then stays, as one step to undo.</source>
        <translation>La máscara se lleva con lo que se mueve. Termina antes de un fotograma cuya máscara ha hecho usted, en un corte y donde no se puede seguir la máscara. Esc lo cancela; lo que haya hasta entonces se conserva, como un solo paso para deshacer.</translation>
    </message>
    <message>
        <source>The mask is empty.</source>
        <translation>La máscara está vacía.</translation>
    </message>
    <message>
        <source>The mask is like that already.</source>
        <translation>La máscara ya está así.</translation>
    </message>
    <message>
        <source>The mask is not of the size of the image; open it and accept it again.</source>
        <translation>La máscara no tiene el tamaño de la imagen; ábrala y acéptela de nuevo.</translation>
    </message>
    <message>
        <source>The mask of {image} cannot be read: {reason}</source>
        <translation>La máscara de {image} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>The mask shrank more than is plausible.</source>
        <translation>La máscara se redujo más de lo verosímil.</translation>
    </message>
    <message>
        <source>The masks do not fit this DICOM file, whose header may be damaged; export its masks as NIfTI or PNG instead.</source>
        <translation>Las máscaras no encajan en este archivo DICOM, cuya cabecera puede estar dañada; exporte sus máscaras como NIfTI o PNG en su lugar.</translation>
    </message>
    <message>
        <source>The masks of labels further up are drawn above the others.</source>
        <translation>Las máscaras de las etiquetas más altas se dibujan sobre las demás.</translation>
    </message>
    <message>
        <source>The measures hold all the same.</source>
        <translation>Aun así, las medidas son válidas.</translation>
    </message>
    <message>
        <source>The model could not be started ({detail}). Restart WaveMask.</source>
        <translation>No se pudo iniciar el modelo ({detail}). Reinicie WaveMask.</translation>
    </message>
    <message>
        <source>The model failed on this Frame of {width} x {height} pixels ({detail}).</source>
        <translation>El modelo falló en este fotograma de {width} x {height} píxeles ({detail}).</translation>
    </message>
    <message>
        <source>The model has outlined what it takes for a lesion. Move this slider, or go to it with {pane} and use the arrow keys: more or less counts as part of the lesion.</source>
        <translation>El modelo ha delineado lo que considera una lesión. Mueva este control, o vaya a él con {pane} y use las flechas: contará como lesión una parte mayor o menor.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be read ({reason}). Install it again.</source>
        <translation>El modelo de {folder} no se puede leer ({reason}). Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The model in {folder} is a copy of another one or was renamed; delete that folder.</source>
        <translation>El modelo de {folder} es una copia de otro o se renombró; elimine esa carpeta.</translation>
    </message>
    <message>
        <source>The model in {folder} is of a kind that this version of WaveMask does not know. Update WaveMask.</source>
        <translation>El modelo de {folder} es de un tipo que esta versión de WaveMask no conoce. Actualice WaveMask.</translation>
    </message>
    <message>
        <source>The model process</source>
        <translation>El proceso del modelo</translation>
    </message>
    <message>
        <source>The model process is not running yet; try again in a moment.</source>
        <translation>El proceso del modelo aún no está en marcha; vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The model proposes an outline as soon as it is ready; that takes some seconds after the start.</source>
        <translation>El modelo propone un contorno en cuanto está listo; tarda unos segundos tras el inicio.</translation>
    </message>
    <message>
        <source>The model proposes for one frame after the other while you work. Masks that you made stay. Esc calls it off; the proposals that are there by then stay.</source>
        <translation>El modelo propone para un fotograma tras otro mientras usted trabaja. Las máscaras que usted ha hecho se conservan. Esc lo cancela; las propuestas que haya hasta entonces se conservan.</translation>
    </message>
    <message>
        <source>The model proposes for “{label}”; choose that label to use a box prompt.</source>
        <translation>El modelo propone para «{label}»; elija esa etiqueta para usar un recuadro.</translation>
    </message>
    <message>
        <source>The model that the run began from is another one by now; discard the run, and start another one.</source>
        <translation>El modelo del que partió el entrenamiento ya es otro; descarte el entrenamiento e inicie otro.</translation>
    </message>
    <message>
        <source>The model {model} is not in the trash any more.</source>
        <translation>El modelo {model} ya no está en la papelera.</translation>
    </message>
    <message>
        <source>The model {model} is not there any more, or is damaged; choose another one.</source>
        <translation>El modelo {model} ya no está o está dañado; elija otro.</translation>
    </message>
    <message>
        <source>The model&apos;s proposals are for it.</source>
        <translation>Las propuestas del modelo son para ella.</translation>
    </message>
    <message>
        <source>The model&apos;s proposals are for this label</source>
        <translation>Las propuestas del modelo son para esta etiqueta</translation>
    </message>
    <message>
        <source>The model&apos;s proposals disagree with the mask on several Frames in a row.</source>
        <translation>Las propuestas del modelo discrepan de la máscara en varios fotogramas seguidos.</translation>
    </message>
    <message>
        <source>The most uncertain images first, for example.</source>
        <translation>Primero las imágenes más inciertas, por ejemplo.</translation>
    </message>
    <message>
        <source>The name of this video has characters that cannot be read; rename it.</source>
        <translation>El nombre de este vídeo tiene caracteres que no se pueden leer; renómbrelo.</translation>
    </message>
    <message>
        <source>The new keys</source>
        <translation>Las nuevas teclas</translation>
    </message>
    <message>
        <source>The new model did not learn from them, so they tell what it is worth</source>
        <translation>El modelo nuevo no aprendió de ellas, por eso indican lo que vale</translation>
    </message>
    <message>
        <source>The new model is better</source>
        <translation>El modelo nuevo es mejor</translation>
    </message>
    <message>
        <source>The new model is kept aside as a Candidate; you find it in the Model library. The more masks you accept, of the more patients, the more the next run learns, and the surer is its verdict.</source>
        <translation>El modelo nuevo se guarda aparte como candidato; lo encontrará en la Biblioteca de modelos. Cuantas más máscaras acepte, y de más pacientes, más aprenderá el próximo entrenamiento y más seguro será su veredicto.</translation>
    </message>
    <message>
        <source>The new model is not better: see why</source>
        <translation>El modelo nuevo no es mejor: vea por qué</translation>
    </message>
    <message>
        <source>The new model stays a Candidate in the Model library</source>
        <translation>El modelo nuevo queda como candidato en la Biblioteca de modelos</translation>
    </message>
    <message>
        <source>The open image</source>
        <translation>La imagen abierta</translation>
    </message>
    <message>
        <source>The open image is not decided yet; accept or reject it first, in a cine every frame with a mask.</source>
        <translation>La imagen abierta está aún sin decidir; acéptela o rechácela antes y, en una secuencia, todos los fotogramas con máscara.</translation>
    </message>
    <message>
        <source>The others could not be submitted; the log file says why.</source>
        <translation>Las demás no se pudieron entregar; el archivo de registro dice por qué.</translation>
    </message>
    <message>
        <source>The others had been submitted before.</source>
        <translation>Las demás se habían entregado antes.</translation>
    </message>
    <message>
        <source>The outline of one of the readers</source>
        <translation>El contorno de uno de los lectores</translation>
    </message>
    <message>
        <source>The outline of the chosen one is drawn over the image, dotted. Restoring it is one step that can be undone.</source>
        <translation>El contorno de la elegida se dibuja punteado sobre la imagen. Restaurarla es un solo paso, que se puede deshacer.</translation>
    </message>
    <message>
        <source>The part</source>
        <translation>La parte</translation>
    </message>
    <message>
        <source>The part of WaveMask that reads images does not start; start WaveMask again or reinstall it.</source>
        <translation>La parte de WaveMask que lee imágenes no arranca; reinicie WaveMask o vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>The pictures in {root} are JPEG, which blurs the edges of masks; save them as PNG.</source>
        <translation>Las imágenes de {root} son JPEG, que desdibuja los bordes de las máscaras; guárdelas como PNG.</translation>
    </message>
    <message>
        <source>The pixel data of this DICOM file ({syntax}) is cut off or damaged; copy or export the file again.</source>
        <translation>Los datos de píxeles de este archivo DICOM ({syntax}) están truncados o dañados; copie o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>The pixels are stored as {name}, which WaveMask cannot read; export it uncompressed.</source>
        <translation>Los píxeles están guardados como {name}, que WaveMask no puede leer; expórtelo sin comprimir.</translation>
    </message>
    <message>
        <source>The pixels around the pointer, four times as large.</source>
        <translation>Los píxeles alrededor del puntero, cuatro veces más grandes.</translation>
    </message>
    <message>
        <source>The pixels of this video are {wide:g}:{high:g} wide to high; it is shown pixel for pixel, so it looks narrower or wider than in a player.</source>
        <translation>Los píxeles de este vídeo son {wide:g}:{high:g} (ancho a alto); se muestra píxel a píxel, por lo que parece más estrecho o más ancho que en un reproductor.</translation>
    </message>
    <message>
        <source>The proposals are for exactly one label.</source>
        <translation>Las propuestas son para una sola etiqueta.</translation>
    </message>
    <message>
        <source>The proposals are for exactly one label. Tick this for another label, and that one has them.</source>
        <translation>Las propuestas son para una sola etiqueta. Marque esto en otra etiqueta y pasarán a ella.</translation>
    </message>
    <message>
        <source>The proposals are for “{label}”; let another label have them before.</source>
        <translation>Las propuestas son para «{label}»; asígnelas antes a otra etiqueta.</translation>
    </message>
    <message>
        <source>The reader without a name has not submitted this image yet; ask them to, or come back later.</source>
        <translation>El lector sin nombre aún no ha entregado esta imagen; pídaselo o vuelva más tarde.</translation>
    </message>
    <message>
        <source>The recording was cut off before its index was written; copy or export the video again.</source>
        <translation>La grabación se interrumpió antes de escribirse su índice; copie o exporte de nuevo el vídeo.</translation>
    </message>
    <message>
        <source>The region of the file that holds both ends of the line</source>
        <translation>La región del archivo que contiene ambos extremos de la línea</translation>
    </message>
    <message>
        <source>The region with the line, {size} pixels</source>
        <translation>La región con la línea, {size} píxeles</translation>
    </message>
    <message>
        <source>The report below names no patient, reader, file or folder. Nothing is sent; copy it to hand it on.</source>
        <translation>El informe de abajo no nombra ningún paciente, lector, archivo ni carpeta. No se envía nada; cópielo para hacerlo llegar a otros.</translation>
    </message>
    <message>
        <source>The report cannot be written to {path} ({reason}); free some space.</source>
        <translation>El informe no se puede escribir en {path} ({reason}); libere espacio.</translation>
    </message>
    <message>
        <source>The report is saved. You can read it before you hand it on.</source>
        <translation>El informe está guardado. Puede leerlo antes de hacerlo llegar a otros.</translation>
    </message>
    <message>
        <source>The rest from {side}</source>
        <translation>El resto según {side}</translation>
    </message>
    <message>
        <source>The rest was called off.</source>
        <translation>El resto se canceló.</translation>
    </message>
    <message>
        <source>The run failed</source>
        <translation>El entrenamiento falló</translation>
    </message>
    <message>
        <source>The run failed at {share}</source>
        <translation>El entrenamiento falló al {share}</translation>
    </message>
    <message>
        <source>The run failed for a reason nobody foresaw, which is in the log; go on, or begin another.</source>
        <translation>El entrenamiento falló por un motivo imprevisto, que consta en el registro; continúelo o inicie otro.</translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>El entrenamiento se detuvo</translation>
    </message>
    <message>
        <source>The run was stopped at {share}</source>
        <translation>El entrenamiento se detuvo al {share}</translation>
    </message>
    <message>
        <source>The saved report is a zip file for those who look into a fault. It names no patient, reader, file or folder, and holds no images; nothing is sent.</source>
        <translation>El informe guardado es un archivo zip para quienes investigan un fallo. No nombra ningún paciente, lector, archivo ni carpeta y no contiene imágenes; no se envía nada.</translation>
    </message>
    <message>
        <source>The scale in the file is a placeholder: 1 mm for every pixel.</source>
        <translation>La escala del archivo es un valor provisional: 1 mm por píxel.</translation>
    </message>
    <message>
        <source>The scale in the file is damaged.</source>
        <translation>La escala del archivo está dañada.</translation>
    </message>
    <message>
        <source>The scale in the file is for a video of another size.</source>
        <translation>La escala del archivo es para un vídeo de otro tamaño.</translation>
    </message>
    <message>
        <source>The scale in the file is for an image of another size.</source>
        <translation>La escala del archivo es para una imagen de otro tamaño.</translation>
    </message>
    <message>
        <source>The scale in the file is not plausible.</source>
        <translation>La escala del archivo no es verosímil.</translation>
    </message>
    <message>
        <source>The scale in the file is that at the detector, not in the patient.</source>
        <translation>La escala del archivo es la del detector, no la del paciente.</translation>
    </message>
    <message>
        <source>The scale in the file is that on the scanned film, not in the patient.</source>
        <translation>La escala del archivo es la de la película digitalizada, no la del paciente.</translation>
    </message>
    <message>
        <source>The selected images</source>
        <translation>Las imágenes seleccionadas</translation>
    </message>
    <message>
        <source>The selected ones; where none of these was removed, all.</source>
        <translation>Las seleccionadas; si ninguna de ellas se quitó, todas.</translation>
    </message>
    <message>
        <source>The state of the open image.</source>
        <translation>El estado de la imagen abierta.</translation>
    </message>
    <message>
        <source>The table and the picture of the agreement are in {folder}.</source>
        <translation>La tabla y el gráfico de la concordancia están en {folder}.</translation>
    </message>
    <message>
        <source>The tools work on “{label}”.</source>
        <translation>Las herramientas trabajan sobre «{label}».</translation>
    </message>
    <message>
        <source>The training process</source>
        <translation>El proceso de entrenamiento</translation>
    </message>
    <message>
        <source>The training run cannot be written to {folder} ({reason}); make that folder writable, then go on with the run.</source>
        <translation>El entrenamiento no se puede escribir en {folder} ({reason}); permita escribir en esa carpeta y después continúe el entrenamiento.</translation>
    </message>
    <message>
        <source>The two readers cannot be compared; the log file says why.</source>
        <translation>Los dos lectores no se pueden comparar; el archivo de registro dice por qué.</translation>
    </message>
    <message>
        <source>The uncertain places could not be looked for; the log file says more.</source>
        <translation>No se pudieron buscar las zonas inciertas; el archivo de registro dice más.</translation>
    </message>
    <message>
        <source>The verdict in {file} cannot be read ({reason}); train once more.</source>
        <translation>El veredicto de {file} no se puede leer ({reason}); entrene otra vez.</translation>
    </message>
    <message>
        <source>The version that was in use before is tested before it is used again…</source>
        <translation>La versión que se usaba antes se prueba antes de volver a usarla…</translation>
    </message>
    <message>
        <source>The video cannot be read any more; look where it was moved.</source>
        <translation>El vídeo ya no se puede leer; mire adónde se movió.</translation>
    </message>
    <message>
        <source>The video has more than {most:,} Frames; cut it into shorter ones.</source>
        <translation>El vídeo tiene más de {most:,} fotogramas; divídalo en otros más cortos.</translation>
    </message>
    <message>
        <source>The video has no Frame {frame}.</source>
        <translation>El vídeo no tiene fotograma {frame}.</translation>
    </message>
    <message>
        <source>The video in this DICOM file is damaged; copy or export the file again.</source>
        <translation>El vídeo de este archivo DICOM está dañado; copie o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>The video is compressed as {codec}, which WaveMask cannot read; export it as MP4 (H.264).</source>
        <translation>El vídeo está comprimido como {codec}, que WaveMask no puede leer; expórtelo como MP4 (H.264).</translation>
    </message>
    <message>
        <source>The video is compressed in a way that WaveMask does not know; export it as MP4 (H.264).</source>
        <translation>El vídeo está comprimido de un modo que WaveMask no conoce; expórtelo como MP4 (H.264).</translation>
    </message>
    <message>
        <source>The video is cut off, damaged or holds no pictures; copy or export it again from where it came from.</source>
        <translation>El vídeo está truncado, dañado o no contiene imágenes; cópielo o expórtelo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The video is encrypted, so that only its own player shows it; export it unprotected.</source>
        <translation>El vídeo está cifrado, por lo que solo lo muestra su propio reproductor; expórtelo sin protección.</translation>
    </message>
    <message>
        <source>The video of this DICOM file cannot be unpacked ({reason}); make room on the disk.</source>
        <translation>El vídeo de este archivo DICOM no se puede descomprimir ({reason}); libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The weights of the model in {folder} cannot be read ({reason}). Install it again.</source>
        <translation>Los pesos del modelo de {folder} no se pueden leer ({reason}). Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The whole image</source>
        <translation>Toda la imagen</translation>
    </message>
    <message>
        <source>The window speaks it after the next start.</source>
        <translation>La ventana lo usará tras el próximo inicio.</translation>
    </message>
    <message>
        <source>The window speaks the language of the system after the next start.</source>
        <translation>La ventana usará el idioma del sistema tras el próximo inicio.</translation>
    </message>
    <message>
        <source>The window speaks {language} after the next start.</source>
        <translation>La ventana usará {language} tras el próximo inicio.</translation>
    </message>
    <message>
        <source>The workspace file {file} cannot be read ({reason}); choose another workspace folder.</source>
        <translation>El archivo del espacio de trabajo {file} no se puede leer ({reason}); elija otra carpeta para el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace file {file} is damaged ({reason}); open it in the window of WaveMask, which recovers what can be read.</source>
        <translation>El archivo del espacio de trabajo {file} está dañado ({reason}); ábralo en la ventana de WaveMask, que recupera lo que se pueda leer.</translation>
    </message>
    <message>
        <source>The workspace file {file} was moved or deleted; put it back, or open the images again.</source>
        <translation>El archivo del espacio de trabajo {file} se movió o se eliminó; devuélvalo a su sitio o vuelva a abrir las imágenes.</translation>
    </message>
    <message>
        <source>The workspace file {path} is damaged ({reason}) and could not be recovered ({why}); its disk needs some free space, and the file was left as it is.</source>
        <translation>El archivo del espacio de trabajo {path} está dañado ({reason}) y no se pudo recuperar ({why}); su disco necesita algo de espacio libre, y el archivo se dejó como estaba.</translation>
    </message>
    <message>
        <source>The workspace in {folder} cannot be read or written ({reason}); check that its disk is connected and has free space.</source>
        <translation>El espacio de trabajo de {folder} no se puede leer ni escribir ({reason}); compruebe que su disco está conectado y tiene espacio libre.</translation>
    </message>
    <message>
        <source>The workspace in {folder} cannot be written to ({reason}); choose another workspace folder.</source>
        <translation>No se puede escribir en el espacio de trabajo de {folder} ({reason}); elija otra carpeta para el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace in {folder} comes from a newer version of WaveMask; update it to go on.</source>
        <translation>El espacio de trabajo de {folder} procede de una versión más reciente de WaveMask; actualícelo para continuar.</translation>
    </message>
    <message>
        <source>The workspace in {folder} is open read-only, so nothing in it can change.</source>
        <translation>El espacio de trabajo de {folder} está abierto en solo lectura, así que nada en él puede cambiar.</translation>
    </message>
    <message>
        <source>The workspace in {folder} was made by an older version of WaveMask and cannot be opened read-only; let it be opened for writing once.</source>
        <translation>El espacio de trabajo de {folder} se creó con una versión anterior de WaveMask y no se puede abrir en solo lectura; ábralo una vez con escritura.</translation>
    </message>
    <message>
        <source>The workspace in {folder} was made by an older version of WaveMask, and before it is brought up to date a backup is needed, which failed ({reason}); free some space on its disk and try again.</source>
        <translation>El espacio de trabajo de {folder} se creó con una versión anterior de WaveMask; antes de actualizarlo se necesita una copia de seguridad, que falló ({reason}); libere espacio en su disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The workspace was damaged ({reason}) and has been recovered.</source>
        <translation>El espacio de trabajo estaba dañado ({reason}) y se ha recuperado.</translation>
    </message>
    <message>
        <source>The workspace {folder} is damaged ({reason}); open it again.</source>
        <translation>El espacio de trabajo {folder} está dañado ({reason}); vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>The workspace {folder} is not open.</source>
        <translation>El espacio de trabajo {folder} no está abierto.</translation>
    </message>
    <message>
        <source>Their accepted mask contradicts both models; look at it again</source>
        <translation>Su máscara aceptada contradice a ambos modelos; vuelva a mirarla</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Then do something with all of them. Esc in the list selects the open image alone.</source>
        <translation>Luego se puede actuar sobre todas. Esc en la lista selecciona solo la imagen abierta.</translation>
    </message>
    <message>
        <source>Then the import was cancelled.</source>
        <translation>Después se canceló la importación.</translation>
    </message>
    <message>
        <source>There are no annotations yet.</source>
        <translation>Aún no hay anotaciones.</translation>
    </message>
    <message>
        <source>There are no images to learn from, or none to measure by; accept images of more patients.</source>
        <translation>No hay imágenes de las que aprender, o ninguna con la que medir; acepte imágenes de más pacientes.</translation>
    </message>
    <message>
        <source>There is a label “{label}” already; choose another name.</source>
        <translation>Ya hay una etiqueta «{label}»; elija otro nombre.</translation>
    </message>
    <message>
        <source>There is a reader “{name}” here already; choose another name.</source>
        <translation>Aquí ya hay un lector «{name}»; elija otro nombre.</translation>
    </message>
    <message>
        <source>There is another mask for the same frame and label.</source>
        <translation>Hay otra máscara para el mismo fotograma y la misma etiqueta.</translation>
    </message>
    <message>
        <source>There is another model called {model} here, which stays; this one cannot be installed beside it.</source>
        <translation>Aquí hay otro modelo llamado {model}, que se conserva; este no se puede instalar junto a él.</translation>
    </message>
    <message>
        <source>There is another model called {model} in the trash, which stays; this one cannot be installed beside it.</source>
        <translation>En la papelera hay otro modelo llamado {model}, que se conserva; este no se puede instalar junto a él.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” in it. Choose one with “images” and “masks”, or none.</source>
        <translation>No contiene ninguna carpeta «{folder}». Elija una con «images» y «masks», o ninguna.</translation>
    </message>
    <message>
        <source>There is no frame in that direction.</source>
        <translation>No hay ningún fotograma en esa dirección.</translation>
    </message>
    <message>
        <source>There is no image before this one.</source>
        <translation>No hay ninguna imagen antes de esta.</translation>
    </message>
    <message>
        <source>There is no image of this name.</source>
        <translation>No hay ninguna imagen con este nombre.</translation>
    </message>
    <message>
        <source>There is no label “{label}” any more; choose another one.</source>
        <translation>La etiqueta «{label}» ya no existe; elija otra.</translation>
    </message>
    <message>
        <source>There is no label “{label}” any more; start another training run.</source>
        <translation>La etiqueta «{label}» ya no existe; inicie otro entrenamiento.</translation>
    </message>
    <message>
        <source>There is no label “{label}”; add it, or choose one for everything.</source>
        <translation>No existe la etiqueta «{label}»; añádala o elija una para todo.</translation>
    </message>
    <message>
        <source>There is no mask here.</source>
        <translation>Aquí no hay ninguna máscara.</translation>
    </message>
    <message>
        <source>There is no mask to carry on.</source>
        <translation>No hay ninguna máscara que llevar adelante.</translation>
    </message>
    <message>
        <source>There is no model for these images that could be improved; choose one first.</source>
        <translation>No hay ningún modelo para estas imágenes que se pueda mejorar; elija uno antes.</translation>
    </message>
    <message>
        <source>There is no model for {kind} images; choose one or outline by hand.</source>
        <translation>No hay ningún modelo para imágenes de {kind}; elija uno o delinee a mano.</translation>
    </message>
    <message>
        <source>There is no model here. Import one, or install WaveMask again.</source>
        <translation>Aquí no hay ningún modelo. Importe uno o instale WaveMask de nuevo.</translation>
    </message>
    <message>
        <source>There is no model in {folder}. Install WaveMask again to get proposals.</source>
        <translation>No hay ningún modelo en {folder}. Instale WaveMask de nuevo para obtener propuestas.</translation>
    </message>
    <message>
        <source>There is no model yet that could propose in the box.</source>
        <translation>Aún no hay ningún modelo que pueda proponer en el recuadro.</translation>
    </message>
    <message>
        <source>There is no other version for the same that it could be compared with.</source>
        <translation>No hay otra versión para lo mismo con la que compararla.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one, or none.</source>
        <translation>No existe esa carpeta. Elija otra, o ninguna.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this image; close other programs or export it smaller.</source>
        <translation>No hay memoria suficiente para abrir esta imagen; cierre otros programas o expórtela más pequeña.</translation>
    </message>
    <message>
        <source>There is not enough memory to open {name}; close other programs or export it smaller.</source>
        <translation>No hay memoria suficiente para abrir {name}; cierre otros programas o expórtelo más pequeño.</translation>
    </message>
    <message>
        <source>There is something in {folder} already; choose another folder.</source>
        <translation>Ya hay algo en {folder}; elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is too little memory to train, even image by image; close other programs and go on.</source>
        <translation>No hay memoria suficiente para entrenar, ni siquiera imagen por imagen; cierre otros programas y continúe.</translation>
    </message>
    <message>
        <source>There was no backup for what could not be read.</source>
        <translation>No había copia de seguridad de lo que no se pudo leer.</translation>
    </message>
    <message>
        <source>There was nothing to propose for: every image has a proposal, or a mask that you made.</source>
        <translation>No había nada para lo que proponer: todas las imágenes tienen una propuesta o una máscara hecha por usted.</translation>
    </message>
    <message>
        <source>These are the models that come with WaveMask. “Improve model…” makes new versions from your accepted masks; they are kept here, and each can be used, compared and gone back from.</source>
        <translation>Estos son los modelos incluidos en WaveMask. «Mejorar modelo…» crea versiones nuevas a partir de las máscaras que usted aceptó; se guardan aquí, y cada una se puede usar, comparar y abandonar.</translation>
    </message>
    <message>
        <source>These images are open read-only, so nothing can be changed; open them again once nobody else has them.</source>
        <translation>Estas imágenes están abiertas en solo lectura, así que nada se puede cambiar; vuelva a abrirlas cuando nadie más las tenga abiertas.</translation>
    </message>
    <message>
        <source>These images are open read-only, so their labels stay as they are.</source>
        <translation>Estas imágenes están abiertas en solo lectura, así que sus etiquetas quedan como están.</translation>
    </message>
    <message>
        <source>These two cannot be compared now; open images, and choose two models once more.</source>
        <translation>Ahora no se pueden comparar estos dos; abra imágenes y elija de nuevo dos modelos.</translation>
    </message>
    <message>
        <source>They are named by numbers.</source>
        <translation>Llevan números por nombre.</translation>
    </message>
    <message>
        <source>They are named by numbers. Images whose burnt-in text nobody has confirmed are left out and listed.</source>
        <translation>Llevan números por nombre. Las imágenes cuyo texto incrustado nadie ha confirmado se excluyen y se enumeran.</translation>
    </message>
    <message>
        <source>They are named like the images.</source>
        <translation>Se llaman como las imágenes.</translation>
    </message>
    <message>
        <source>They are not installed</source>
        <translation>No están instalados</translation>
    </message>
    <message>
        <source>This DICOM file describes a video but holds none; export it again with its pixel data.</source>
        <translation>Este archivo DICOM describe un vídeo, pero no contiene ninguno; expórtelo de nuevo con sus datos de píxeles.</translation>
    </message>
    <message>
        <source>This DICOM file describes an image but holds no pixels; export it again with its pixel data.</source>
        <translation>Este archivo DICOM describe una imagen, pero no contiene píxeles; expórtelo de nuevo con sus datos de píxeles.</translation>
    </message>
    <message>
        <source>This DICOM file has no {keyword}, so nothing can refer to it; export its masks as NIfTI or PNG instead.</source>
        <translation>Este archivo DICOM no tiene {keyword}, así que nada puede hacer referencia a él; exporte sus máscaras como NIfTI o PNG en su lugar.</translation>
    </message>
    <message>
        <source>This DICOM file holds measured values and no image; open the images of the study instead.</source>
        <translation>Este archivo DICOM contiene valores medidos y ninguna imagen; abra en su lugar las imágenes del estudio.</translation>
    </message>
    <message>
        <source>This DICOM file holds no image (its kind is {kind}); open the image files of the study instead.</source>
        <translation>Este archivo DICOM no contiene ninguna imagen (es de tipo {kind}); abra en su lugar los archivos de imagen del estudio.</translation>
    </message>
    <message>
        <source>This DICOM file is damaged, encrypted or holds no image; export it again from the device or archive.</source>
        <translation>Este archivo DICOM está dañado, cifrado o no contiene ninguna imagen; expórtelo de nuevo desde el aparato o el PACS.</translation>
    </message>
    <message>
        <source>This DICOM file is larger unpacked than WaveMask opens; export a shorter or smaller one.</source>
        <translation>Este archivo DICOM, descomprimido, es mayor de lo que WaveMask abre; exporte uno más corto o más pequeño.</translation>
    </message>
    <message>
        <source>This DICOM file is no segmentation; choose one that holds masks.</source>
        <translation>Este archivo DICOM no es una segmentación; elija uno que contenga máscaras.</translation>
    </message>
    <message>
        <source>This DICOM file stores its colours as {name}, which cannot be shown; export it as RGB.</source>
        <translation>Este archivo DICOM guarda sus colores como {name}, que no se puede mostrar; expórtelo como RGB.</translation>
    </message>
    <message>
        <source>This DICOM file stores {allocated} bits per sample, which cannot be shown; export it with 8 or 16.</source>
        <translation>Este archivo DICOM guarda {allocated} bits por muestra, lo que no se puede mostrar; expórtelo con 8 o 16.</translation>
    </message>
    <message>
        <source>This and that</source>
        <translation>De todo un poco</translation>
    </message>
    <message>
        <source>This computer: {cores}, {memory} of memory; {runs_on}.</source>
        <translation>Este equipo: {cores}, {memory} de memoria; {runs_on}.</translation>
    </message>
    <message>
        <source>This computer: {cores}; {runs_on}.</source>
        <translation>Este equipo: {cores}; {runs_on}.</translation>
    </message>
    <message>
        <source>This folder cannot be looked at. Choose another one, or none.</source>
        <translation>No se puede examinar esta carpeta. Elija otra, o ninguna.</translation>
    </message>
    <message>
        <source>This folder keeps “{model}”, as you chose.</source>
        <translation>Esta carpeta mantiene «{model}», como usted eligió.</translation>
    </message>
    <message>
        <source>This folder: {model}</source>
        <translation>Esta carpeta: {model}</translation>
    </message>
    <message>
        <source>This image: {model}</source>
        <translation>Esta imagen: {model}</translation>
    </message>
    <message>
        <source>This index of a disc (DICOMDIR) lists no images; open the folder it lies in.</source>
        <translation>Este índice de disco (DICOMDIR) no enumera imágenes; abra la carpeta donde está.</translation>
    </message>
    <message>
        <source>This is a folder, not an image file; open it as a folder to list the images in it.</source>
        <translation>Esto es una carpeta, no un archivo de imagen; ábrala como carpeta para ver la lista de sus imágenes.</translation>
    </message>
    <message>
        <source>This is a guess.</source>
        <translation>Es una suposición.</translation>
    </message>
    <message>
        <source>This is a pipe, socket or device, not an image file; choose another file.</source>
        <translation>Esto es una tubería, un socket o un dispositivo, no un archivo de imagen; elija otro archivo.</translation>
    </message>
    <message>
        <source>This is the last frame.</source>
        <translation>Este es el último fotograma.</translation>
    </message>
    <message>
        <source>This is the model for what you mostly look at.</source>
        <translation>Este es el modelo para lo que usted ve principalmente.</translation>
    </message>
    <message>
        <source>This is the model of the images beside it.</source>
        <translation>Este es el modelo de las imágenes contiguas.</translation>
    </message>
    <message>
        <source>This is the model used last.</source>
        <translation>Este es el último modelo usado.</translation>
    </message>
    <message>
        <source>This kind of file has no scale; a DICOM file of the image may have one.</source>
        <translation>Este tipo de archivo no tiene escala; un archivo DICOM de la imagen puede tenerla.</translation>
    </message>
    <message>
        <source>This kind of file has no scale; a DICOM file of the video may have one.</source>
        <translation>Este tipo de archivo no tiene escala; un archivo DICOM del vídeo puede tenerla.</translation>
    </message>
    <message>
        <source>This link leads to a file that does not exist; restore it or open the original.</source>
        <translation>Este enlace lleva a un archivo que no existe; restáurelo o abra el original.</translation>
    </message>
    <message>
        <source>This model came with WaveMask and cannot be deleted.</source>
        <translation>Este modelo venía incluido en WaveMask y no se puede eliminar.</translation>
    </message>
    <message>
        <source>This model is in use and cannot be deleted; put another one into use first.</source>
        <translation>Este modelo está en uso y no se puede eliminar; ponga antes otro en uso.</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because something went wrong that was not foreseen; the log file says more.</source>
        <translation>No se puede mostrar esta imagen porque ocurrió un error imprevisto; el archivo de registro dice más.</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because the masks of {image} are not of its size.</source>
        <translation>No se puede mostrar esta imagen porque las máscaras de {image} no tienen su tamaño.</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because {file} cannot be read from the folder of the run.</source>
        <translation>No se puede mostrar esta imagen porque {file} no se puede leer en la carpeta del entrenamiento.</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because {file} is damaged.</source>
        <translation>No se puede mostrar esta imagen porque {file} está dañado.</translation>
    </message>
    <message>
        <source>This version comes with WaveMask and stays.</source>
        <translation>Esta versión está incluida en WaveMask y se queda.</translation>
    </message>
    <message>
        <source>This version has no model card.</source>
        <translation>Esta versión no tiene ficha de modelo.</translation>
    </message>
    <message>
        <source>This version is in use already.</source>
        <translation>Esta versión ya está en uso.</translation>
    </message>
    <message>
        <source>This version is in use; use another one first.</source>
        <translation>Esta versión está en uso; use otra antes.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Exhaustivo</translation>
    </message>
    <message>
        <source>Those first in which the two are furthest apart; Enter opens an image in the window</source>
        <translation>Primero aquellas en las que más difieren ambas; Intro abre una imagen en la ventana</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Threshold of the proposal, in hundredths</source>
        <translation>Umbral de la propuesta, en centésimas</translation>
    </message>
    <message>
        <source>Threshold value</source>
        <translation>Valor del umbral</translation>
    </message>
    <message>
        <source>Time corrected</source>
        <translation>Tiempo, corregidas</translation>
    </message>
    <message>
        <source>Time in the cine, and how long it lasts</source>
        <translation>Tiempo en la secuencia y su duración</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Time left: measuring…</source>
        <translation>Tiempo restante: midiendo…</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Tiempo restante: {time}</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>Tiempo por imagen</translation>
    </message>
    <message>
        <source>Time unchanged</source>
        <translation>Tiempo, sin cambios</translation>
    </message>
    <message>
        <source>Title of the version</source>
        <translation>Título de la versión</translation>
    </message>
    <message>
        <source>To frame</source>
        <translation>Hasta el fotograma</translation>
    </message>
    <message>
        <source>To the frames that come after this one</source>
        <translation>A los fotogramas que siguen a este</translation>
    </message>
    <message>
        <source>To the frames that come before this one</source>
        <translation>A los fotogramas que preceden a este</translation>
    </message>
    <message>
        <source>Tolerance in grey levels</source>
        <translation>Tolerancia en niveles de gris</translation>
    </message>
    <message>
        <source>Too few for limits</source>
        <translation>Muy pocas para los límites</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Training folder</source>
        <translation>Carpeta de entrenamiento</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>Probando el modelo…</translation>
    </message>
    <message>
        <source>Two fingers</source>
        <translation>Dos dedos</translation>
    </message>
    <message>
        <source>Two lines across the image that meet at the pointer.</source>
        <translation>Dos líneas que cruzan la imagen y se encuentran en el puntero.</translation>
    </message>
    <message>
        <source>Type a number, such as 42 or 4.2.</source>
        <translation>Escriba un número, por ejemplo 42 o 4,2.</translation>
    </message>
    <message>
        <source>Type some letters of a command; the arrow keys choose, Enter uses it.</source>
        <translation>Escriba algunas letras de un comando; las flechas eligen, Intro lo usa.</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ecografía</translation>
    </message>
    <message>
        <source>Ultrasound cine, 30 Frames</source>
        <translation>Secuencia de ecografía, 30 fotogramas</translation>
    </message>
    <message>
        <source>Ultrasound in RGB</source>
        <translation>Ecografía en RGB</translation>
    </message>
    <message>
        <source>Ultrasound with a colour palette</source>
        <translation>Ecografía con paleta de colores</translation>
    </message>
    <message>
        <source>Uncertain place {number} of {count}</source>
        <translation>Zona incierta {number} de {count}</translation>
    </message>
    <message>
        <source>Uncertain: below 80 %</source>
        <translation>Inciertas: menos del 80&#xa0;%</translation>
    </message>
    <message>
        <source>Uncertainty of the proposal</source>
        <translation>Incertidumbre de la propuesta</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Deshacer eliminación</translation>
    </message>
    <message>
        <source>Undo what was done to brightness, contrast and filters. Nothing else changes.</source>
        <translation>Deshacer los cambios de brillo, contraste y filtros. Nada más cambia.</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Deshacer {step}</translation>
    </message>
    <message>
        <source>Unknown patient</source>
        <translation>Paciente desconocido</translation>
    </message>
    <message>
        <source>Unlock “{label}”</source>
        <translation>Desbloquear «{label}»</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Until frame</source>
        <translation>Hasta el fotograma</translation>
    </message>
    <message>
        <source>Use again what was in use before the version in use now</source>
        <translation>Volver a usar lo que se usaba antes de la versión en uso</translation>
    </message>
    <message>
        <source>Use as my mask</source>
        <translation>Usar como mi máscara</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Use it? You can go back to the current one at any time, in the Model library. Closed undecided, this asks again.</source>
        <translation>¿Usarlo? Puede volver al actual en cualquier momento, en la Biblioteca de modelos. Si cierra sin decidir, se volverá a preguntar.</translation>
    </message>
    <message>
        <source>Use name</source>
        <translation>Usar nombre</translation>
    </message>
    <message>
        <source>Use the new model</source>
        <translation>Usar el modelo nuevo</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Usado antes</translation>
    </message>
    <message>
        <source>Value of the pixel under the pointer</source>
        <translation>Valor del píxel bajo el puntero</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Bermellón</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Versions of the models</source>
        <translation>Versiones de los modelos</translation>
    </message>
    <message>
        <source>Versions, device, display, folders, log, settings, models and workspace</source>
        <translation>Versiones, dispositivo, pantalla, carpetas, registro, ajustes, modelos y espacio de trabajo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>View…</source>
        <translation>Vista…</translation>
    </message>
    <message>
        <source>Wait for the proposal, or outline by hand.</source>
        <translation>Espere la propuesta o delinee a mano.</translation>
    </message>
    <message>
        <source>Wand</source>
        <translation>Varita mágica</translation>
    </message>
    <message>
        <source>Wand, erase</source>
        <translation>Varita, borrar</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>WaveMask changes to the new model. To go back to the former one, open the Model library.</source>
        <translation>WaveMask cambia al modelo nuevo. Para volver al anterior, abra la Biblioteca de modelos.</translation>
    </message>
    <message>
        <source>WaveMask ended unexpectedly the last time. Your masks are safe: every step was saved as it was made.</source>
        <translation>WaveMask se cerró inesperadamente la última vez. Sus máscaras están a salvo: cada paso se guardó al hacerlo.</translation>
    </message>
    <message>
        <source>WaveMask is a tool for annotation; it is not a medical device, and this report is no diagnosis.</source>
        <translation>WaveMask es una herramienta de anotación; no es un dispositivo médico, y este informe no es un diagnóstico.</translation>
    </message>
    <message>
        <source>WaveMask is not a medical device. Do not use it for diagnosis or treatment; every mask needs the judgement of a qualified person.</source>
        <translation>WaveMask no es un dispositivo médico. No lo use para el diagnóstico ni el tratamiento; cada máscara requiere el juicio de una persona cualificada.</translation>
    </message>
    <message>
        <source>WaveMask report</source>
        <translation>Informe de WaveMask</translation>
    </message>
    <message>
        <source>Weights: SHA-256 {digits}…</source>
        <translation>Pesos: SHA-256 {digits}…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to WaveMask</source>
        <translation>Le damos la bienvenida a WaveMask</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Bienvenida…</translation>
    </message>
    <message>
        <source>What a training run would do could not be found out.</source>
        <translation>No se pudo determinar qué haría un entrenamiento.</translation>
    </message>
    <message>
        <source>What an outline does</source>
        <translation>Efecto de un contorno</translation>
    </message>
    <message>
        <source>What came of the comparison</source>
        <translation>Resultado de la comparación</translation>
    </message>
    <message>
        <source>What can be done with labels</source>
        <translation>Qué se puede hacer con las etiquetas</translation>
    </message>
    <message>
        <source>What identifies it</source>
        <translation>Qué lo identifica</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Qué está en curso</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>What is there by now stays.</source>
        <translation>Lo que ya hay se conserva.</translation>
    </message>
    <message>
        <source>What is wrong with the length</source>
        <translation>Qué problema tiene la longitud</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>Qué problema tiene el nombre</translation>
    </message>
    <message>
        <source>What it learned from, and how it did</source>
        <translation>De qué aprendió y cómo resultó</translation>
    </message>
    <message>
        <source>What learning makes smaller, on the images that it learns from; without a unit.</source>
        <translation>Lo que el aprendizaje reduce en las imágenes de las que aprende; sin unidad.</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Qué dice el archivo</translation>
    </message>
    <message>
        <source>What the masks outline; take one label for all of them where the files do not say it</source>
        <translation>Qué delinean las máscaras; tome una misma etiqueta para todas si los archivos no lo indican</translation>
    </message>
    <message>
        <source>What the model runs on</source>
        <translation>En qué se ejecuta el modelo</translation>
    </message>
    <message>
        <source>What the run is doing</source>
        <translation>Qué hace el entrenamiento</translation>
    </message>
    <message>
        <source>What the scale is for</source>
        <translation>Para qué es la escala</translation>
    </message>
    <message>
        <source>What the training run found cannot be read from {folder}; discard it and start another one.</source>
        <translation>Lo que obtuvo el entrenamiento no se puede leer en {folder}; descártelo e inicie otro.</translation>
    </message>
    <message>
        <source>What this DICOM file holds is not the video that it says; export the file again.</source>
        <translation>Lo que contiene este archivo DICOM no es el vídeo que indica; exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What was done here without a reader&apos;s name is “{reader}”&apos;s work now.</source>
        <translation>Lo que aquí se hizo sin nombre de lector es ahora trabajo de «{reader}».</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>What was not written, what is worth knowing, and what would be written</source>
        <translation>Qué no se escribió, qué conviene saber y qué se escribiría</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>Qué se importará</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Qué se escribirá</translation>
    </message>
    <message>
        <source>What will be written…</source>
        <translation>Qué se escribirá…</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>What you mostly look at</source>
        <translation>Lo que usted ve principalmente</translation>
    </message>
    <message>
        <source>What you take becomes your own mask; those of the two stay as they are.</source>
        <translation>Lo que usted toma pasa a ser su propia máscara; las de ambos lectores quedan como están.</translation>
    </message>
    <message>
        <source>What you want to remember about this version</source>
        <translation>Lo que quiere recordar de esta versión</translation>
    </message>
    <message>
        <source>What “Copy report” copies</source>
        <translation>Lo que copia «Copiar informe»</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Where a label is locked or hidden that excludes this one, the mask stayed.</source>
        <translation>Donde está bloqueada u oculta una etiqueta que excluye a esta, la máscara no cambió.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>Where the data are</source>
        <translation>Dónde están los datos</translation>
    </message>
    <message>
        <source>Where the masks are</source>
        <translation>Dónde están las máscaras</translation>
    </message>
    <message>
        <source>Where the two readers differ, largest first</source>
        <translation>Dónde difieren los dos lectores, de mayor a menor</translation>
    </message>
    <message>
        <source>Where the two readers differ, largest first; A and B decide, the arrows move on</source>
        <translation>Dónde difieren los dos lectores, de mayor a menor; A y B deciden, las flechas avanzan</translation>
    </message>
    <message>
        <source>Whether to export the masks of “{label}”</source>
        <translation>Exportar o no las máscaras de «{label}»</translation>
    </message>
    <message>
        <source>Which model proposes where an image does not tell what it is</source>
        <translation>Qué modelo propone cuando una imagen no indica de qué tipo es</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Quién lee</translation>
    </message>
    <message>
        <source>Who reads here?</source>
        <translation>¿Quién lee aquí?</translation>
    </message>
    <message>
        <source>Who you are, what you look at, and what to expect of this computer.</source>
        <translation>Quién es usted, qué imágenes ve y qué esperar de este equipo.</translation>
    </message>
    <message>
        <source>Whoever looks at the readings of others goes on record, which cannot be written while these images are open read-only; open them again once nobody else has them.</source>
        <translation>Mirar las lecturas de otros queda registrado, y no se puede registrar mientras estas imágenes están abiertas en solo lectura; vuelva a abrirlas cuando nadie más las tenga abiertas.</translation>
    </message>
    <message>
        <source>Whole mask</source>
        <translation>Toda la máscara</translation>
    </message>
    <message>
        <source>Whole mask
Fill holes, smooth, grow, refine and more.</source>
        <translation>Toda la máscara
Rellenar huecos, suavizar, expandir, ajustar y más.</translation>
    </message>
    <message>
        <source>Whose image it is cannot be told. {reason}</source>
        <translation>No se puede saber de quién es la imagen. {reason}</translation>
    </message>
    <message>
        <source>Whose outlines are shown as {side}</source>
        <translation>De quién son los contornos que se muestran como {side}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why the run stopped</source>
        <translation>Por qué se detuvo el entrenamiento</translation>
    </message>
    <message>
        <source>Why there is no report</source>
        <translation>Por qué no hay informe</translation>
    </message>
    <message>
        <source>Width of the cut in image pixels</source>
        <translation>Anchura del corte en píxeles de la imagen</translation>
    </message>
    <message>
        <source>Window {window}, level {level}</source>
        <translation>Ventana {window}, nivel {level}</translation>
    </message>
    <message>
        <source>With names, and with all pictures</source>
        <translation>Con nombres y con todas las imágenes</translation>
    </message>
    <message>
        <source>With so few patients only a large gain can be told from chance.</source>
        <translation>Con tan pocos pacientes, solo una mejora grande se distingue del azar.</translation>
    </message>
    <message>
        <source>Words of the meaning in any order, or the number of a code</source>
        <translation>Palabras del significado en cualquier orden, o el número de un código</translation>
    </message>
    <message>
        <source>Work on that label.</source>
        <translation>Trabajar en esa etiqueta.</translation>
    </message>
    <message>
        <source>Work on this label.</source>
        <translation>Trabajar en esta etiqueta.</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Worklist in a window of its own</source>
        <translation>Lista de trabajo en su propia ventana</translation>
    </message>
    <message>
        <source>Workspace: not told, as names are left out of this report. This page holds copies of what it shows, and loads nothing from anywhere.</source>
        <translation>Espacio de trabajo: no se indica, pues este informe omite los nombres. Esta página contiene copias de lo que muestra y no carga nada de ningún sitio.</translation>
    </message>
    <message>
        <source>Workspace: {place}. This page holds copies of what it shows, and loads nothing from anywhere.</source>
        <translation>Espacio de trabajo: {place}. Esta página contiene copias de lo que muestra y no carga nada de ningún sitio.</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Peores primero</translation>
    </message>
    <message>
        <source>Worst held-out image</source>
        <translation>Peor imagen reservada</translation>
    </message>
    <message>
        <source>Write a report without patient data to a file</source>
        <translation>Escribir en un archivo un informe sin datos de pacientes</translation>
    </message>
    <message>
        <source>Write a table and a picture of the agreement over all submitted images</source>
        <translation>Escribir una tabla y un gráfico de la concordancia en todas las imágenes entregadas</translation>
    </message>
    <message>
        <source>Write masks to a folder. Your work is saved as you go.</source>
        <translation>Escribir máscaras en una carpeta. Su trabajo se guarda sobre la marcha.</translation>
    </message>
    <message>
        <source>Write no report (Esc)</source>
        <translation>No escribir ningún informe (Esc)</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Escribir informe</translation>
    </message>
    <message>
        <source>Write the report and open it (Enter)</source>
        <translation>Escribir el informe y abrirlo (Intro)</translation>
    </message>
    <message>
        <source>Write their masks to a folder.</source>
        <translation>Escribir sus máscaras en una carpeta.</translation>
    </message>
    <message>
        <source>Write this version to one {suffix} file, to be imported elsewhere</source>
        <translation>Escribir esta versión en un archivo {suffix}, para importarla en otro lugar</translation>
    </message>
    <message>
        <source>YOLO segmentation</source>
        <translation>Segmentación YOLO</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Yellow is where the model is unsure, blue where it is less so.</source>
        <translation>Amarillo donde el modelo duda; azul donde duda menos.</translation>
    </message>
    <message>
        <source>Yellow line: the accepted mask. Pink dashes: what the model proposes.</source>
        <translation>Línea amarilla: la máscara aceptada. Línea discontinua rosa: lo que propone el modelo.</translation>
    </message>
    <message>
        <source>You called it off.</source>
        <translation>Usted lo canceló.</translation>
    </message>
    <message>
        <source>You can close this and go on annotating; the work goes on, and the line at the bottom of the window tells of it. The curves are rough; how good the new model is, is measured at the end.</source>
        <translation>Puede cerrar esto y seguir anotando; el trabajo continúa, y la línea al pie de la ventana informa de él. Las curvas son aproximadas; la calidad del modelo nuevo se mide al final.</translation>
    </message>
    <message>
        <source>You can close this and go on working; the export continues.</source>
        <translation>Puede cerrar esto y seguir trabajando; la exportación continúa.</translation>
    </message>
    <message>
        <source>You can close this and go on working; the import continues.</source>
        <translation>Puede cerrar esto y seguir trabajando; la importación continúa.</translation>
    </message>
    <message>
        <source>You can use it all the same.</source>
        <translation>Aun así, puede usarlo.</translation>
    </message>
    <message>
        <source>You chose it for all images of this folder.</source>
        <translation>Usted lo eligió para todas las imágenes de esta carpeta.</translation>
    </message>
    <message>
        <source>You chose it for this image.</source>
        <translation>Usted lo eligió para esta imagen.</translation>
    </message>
    <message>
        <source>You have no permission to read this; ask its owner or an administrator for access.</source>
        <translation>No tiene permiso para leer esto; pida acceso a su propietario o a un administrador.</translation>
    </message>
    <message>
        <source>You look at these images read-only: nothing in their workspace can change.</source>
        <translation>Ve estas imágenes en solo lectura: nada en su espacio de trabajo puede cambiar.</translation>
    </message>
    <message>
        <source>You made its mask or decided on it, so it stays.</source>
        <translation>Usted hizo su máscara o decidió sobre ella, así que se conserva.</translation>
    </message>
    <message>
        <source>You made the masks of all these frames, or decided on them.</source>
        <translation>Usted hizo las máscaras de todos estos fotogramas o decidió sobre ellas.</translation>
    </message>
    <message>
        <source>You mostly look at</source>
        <translation>Ve principalmente</translation>
    </message>
    <message>
        <source>Your changes to the boxes of burnt-in text were not confirmed.</source>
        <translation>No se confirmaron sus cambios en los recuadros de texto incrustado.</translation>
    </message>
    <message>
        <source>Your edits stay. “Propose again” asks the model that is chosen now.</source>
        <translation>Sus cambios se conservan. «Proponer de nuevo» consulta al modelo ahora elegido.</translation>
    </message>
    <message>
        <source>Your mask</source>
        <translation>Su máscara</translation>
    </message>
    <message>
        <source>Your mask beside the proposal</source>
        <translation>Su máscara junto a la propuesta</translation>
    </message>
    <message>
        <source>Your mask left of a divider that can be dragged, the proposal on its right.</source>
        <translation>Su máscara a la izquierda de un divisor que se puede arrastrar y la propuesta a su derecha.</translation>
    </message>
    <message>
        <source>Your masks and the model in use are as they were.</source>
        <translation>Sus máscaras y el modelo en uso están como estaban.</translation>
    </message>
    <message>
        <source>Your name is kept with what you accept; each reader has masks of their own.</source>
        <translation>Su nombre se guarda con lo que usted acepta; cada lector tiene sus propias máscaras.</translation>
    </message>
    <message>
        <source>Your own reading of this image is submitted and stays as it is. To decide between readers, go on under another reader name, such as “Consensus” (Readers, “Reader…”).</source>
        <translation>Su propia lectura de esta imagen está entregada y queda como está. Para decidir entre lectores, continúe con otro nombre de lector, por ejemplo «Consenso» (Lectores, «Lector…»).</translation>
    </message>
    <message>
        <source>Your steps on an image are listed here; a click goes back to one.</source>
        <translation>Sus pasos en una imagen aparecen aquí; con un clic se vuelve a uno de ellos.</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Su trabajo</translation>
    </message>
    <message>
        <source>Your work is kept until it can be saved; go on, but leave WaveMask open.</source>
        <translation>Su trabajo se conserva hasta que se pueda guardar; continúe, pero deje WaveMask abierto.</translation>
    </message>
    <message>
        <source>Yours differs from them by up to {share} and would be used in their place.</source>
        <translation>La suya difiere de ellas hasta un {share} y se usaría en su lugar.</translation>
    </message>
    <message>
        <source>Yours is the same.</source>
        <translation>La suya es igual.</translation>
    </message>
    <message>
        <source>Yours is {share} larger and would be used in its place.</source>
        <translation>La suya es un {share} mayor y se usaría en su lugar.</translation>
    </message>
    <message>
        <source>Yours is {share} smaller and would be used in its place.</source>
        <translation>La suya es un {share} menor y se usaría en su lugar.</translation>
    </message>
    <message>
        <source>Yours would be used in its place.</source>
        <translation>La suya se usaría en su lugar.</translation>
    </message>
    <message>
        <source>Yours would be used in their place.</source>
        <translation>La suya se usaría en lugar de ellas.</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Ampliar o reducir en el puntero</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom: screen pixels per image pixel</source>
        <translation>Zoom: píxeles de pantalla por píxel de la imagen</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <translation>[ y ]</translation>
    </message>
    <message>
        <source>[ and ], or Ctrl+Wheel</source>
        <translation>[ y ], o Ctrl+rueda</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>aprox. {hours} h</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>aprox. {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>aprox. {minutes} min</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>accesibilidad</translation>
    </message>
    <message>
        <source>agreement dice adjudicate consensus second opinion</source>
        <translation>concordancia acuerdo dice arbitrar consenso segunda opinión opinion</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>anonymise deidentify privacy phi name date</source>
        <translation>anonimizar desidentificar privacidad nombre fecha datos personales</translation>
    </message>
    <message>
        <source>another image is open</source>
        <translation>hay otra imagen abierta</translation>
    </message>
    <message>
        <source>another label is in use</source>
        <translation>la etiqueta activa es otra</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>como ahora</translation>
    </message>
    <message>
        <source>batch several confidence bulk</source>
        <translation>lote varias confianza masivo</translation>
    </message>
    <message>
        <source>below real time</source>
        <translation>más lento que en tiempo real</translation>
    </message>
    <message>
        <source>between keyframes fill</source>
        <translation>entre fotogramas clave rellenar</translation>
    </message>
    <message>
        <source>between keyframes fill gap</source>
        <translation>entre fotogramas clave rellenar hueco intervalo</translation>
    </message>
    <message>
        <source>calibrate calibration millimetre mm pixel spacing</source>
        <translation>calibrar calibración milímetro mm espaciado píxel calibracion milimetro pixel</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibración calibracion</translation>
    </message>
    <message>
        <source>cancel abort</source>
        <translation>cancelar abortar parar</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>cambiada {when}</translation>
    </message>
    <message>
        <source>comes with WaveMask</source>
        <translation>incluido en WaveMask</translation>
    </message>
    <message>
        <source>confidence heat</source>
        <translation>confianza calor mapa</translation>
    </message>
    <message>
        <source>confidence {share}</source>
        <translation>confianza {share}</translation>
    </message>
    <message>
        <source>confirm approve</source>
        <translation>confirmar aprobar</translation>
    </message>
    <message>
        <source>contrast brightness gamma</source>
        <translation>contraste brillo gamma ventana</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregida</translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation>borrar eliminar quitar</translation>
    </message>
    <message>
        <source>delete rubber</source>
        <translation>borrar eliminar goma</translation>
    </message>
    <message>
        <source>dermoscopy</source>
        <translation>dermatoscopia</translation>
    </message>
    <message>
        <source>dilate expand</source>
        <translation>dilatar ampliar crecer</translation>
    </message>
    <message>
        <source>dock default layout</source>
        <translation>acoplar predeterminado disposición original disposicion</translation>
    </message>
    <message>
        <source>dock float undock detach monitor</source>
        <translation>acoplar flotar desacoplar separar monitor flotante</translation>
    </message>
    <message>
        <source>dock hide side</source>
        <translation>acoplar ocultar lateral lado</translation>
    </message>
    <message>
        <source>dock hide side list</source>
        <translation>acoplar ocultar lateral lado lista</translation>
    </message>
    <message>
        <source>dock move mirror</source>
        <translation>acoplar mover espejo reflejar zurdo</translation>
    </message>
    <message>
        <source>doctor problem bug report versions health support</source>
        <translation>doctor problema error fallo informe versiones estado soporte</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicar</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>endoscopy</source>
        <translation>endoscopia</translation>
    </message>
    <message>
        <source>erode</source>
        <translation>erosionar reducir encoger</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>salir cerrar terminar</translation>
    </message>
    <message>
        <source>finish hand in blind</source>
        <translation>terminar enviar presentar ciego</translation>
    </message>
    <message>
        <source>first start name modality</source>
        <translation>primer inicio nombre modalidad</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>grey {value}</source>
        <translation>gris {value}</translation>
    </message>
    <message>
        <source>held-out images</source>
        <translation>imágenes reservadas</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>hide exclude delete</source>
        <translation>ocultar excluir eliminar borrar</translation>
    </message>
    <message>
        <source>images it learns from</source>
        <translation>imágenes de las que aprende</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>islands</source>
        <translation>islas</translation>
    </message>
    <message>
        <source>islands specks</source>
        <translation>islas motas</translation>
    </message>
    <message>
        <source>it is empty, its backups are not</source>
        <translation>está vacío, pero sus copias de seguridad no</translation>
    </message>
    <message>
        <source>it is empty, its journal is not</source>
        <translation>está vacío, pero su diario no</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>no es una base de datos</translation>
    </message>
    <message>
        <source>its journal is broken</source>
        <translation>su diario está dañado</translation>
    </message>
    <message>
        <source>its tables are others than they should be</source>
        <translation>sus tablas no son las que deberían ser</translation>
    </message>
    <message>
        <source>keyframe</source>
        <translation>fotograma clave</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>teclas ayuda</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma lengua language</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>livewire magnetic</source>
        <translation>livewire magnético magnetico</translation>
    </message>
    <message>
        <source>load annotations segmentations</source>
        <translation>cargar anotaciones segmentaciones</translation>
    </message>
    <message>
        <source>load import</source>
        <translation>cargar importar</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>logs errors</source>
        <translation>logs registros errores</translation>
    </message>
    <message>
        <source>magic region</source>
        <translation>mágica región magica region</translation>
    </message>
    <message>
        <source>masks were changed meanwhile</source>
        <translation>las máscaras cambiaron entretanto</translation>
    </message>
    <message>
        <source>maximize</source>
        <translation>maximizar</translation>
    </message>
    <message>
        <source>measure distance length caliper</source>
        <translation>medir distancia longitud calibrador</translation>
    </message>
    <message>
        <source>measure length</source>
        <translation>medir longitud</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>midiendo…</translation>
    </message>
    <message>
        <source>model confidence {share}</source>
        <translation>confianza del modelo {share}</translation>
    </message>
    <message>
        <source>name user annotator who login</source>
        <translation>nombre usuario anotador quién sesión quien sesion</translation>
    </message>
    <message>
        <source>new class structure</source>
        <translation>nueva clase estructura</translation>
    </message>
    <message>
        <source>no boxes</source>
        <translation>0 recuadros</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>ningún modelo</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>ningún texto</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>no disponible ahora</translation>
    </message>
    <message>
        <source>open</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>order arrange</source>
        <translation>orden organizar</translation>
    </message>
    <message>
        <source>paint draw</source>
        <translation>pintar dibujar</translation>
    </message>
    <message>
        <source>pause video cine stop</source>
        <translation>pausa vídeo video cine detener</translation>
    </message>
    <message>
        <source>predict segment</source>
        <translation>predecir segmentar</translation>
    </message>
    <message>
        <source>predict segment all frames</source>
        <translation>predecir segmentar todos fotogramas</translation>
    </message>
    <message>
        <source>predict segment batch folder</source>
        <translation>predecir segmentar lote carpeta</translation>
    </message>
    <message>
        <source>present step</source>
        <translation>paso actual</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>protect</source>
        <translation>proteger</translation>
    </message>
    <message>
        <source>pseudonym privacy hide names presentation</source>
        <translation>seudónimo privacidad ocultar nombres presentación seudonimo presentacion</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>reassign relabel change class</source>
        <translation>reasignar reetiquetar cambiar clase</translation>
    </message>
    <message>
        <source>reassign relabel merge</source>
        <translation>reasignar reetiquetar fusionar</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>removed from the list</source>
        <translation>quitada de la lista</translation>
    </message>
    <message>
        <source>repeat video</source>
        <translation>repetir vídeo video</translation>
    </message>
    <message>
        <source>restore unhide</source>
        <translation>restaurar mostrar recuperar</translation>
    </message>
    <message>
        <source>save download</source>
        <translation>guardar descargar</translation>
    </message>
    <message>
        <source>save download selection</source>
        <translation>guardar descargar selección seleccion</translation>
    </message>
    <message>
        <source>set by hand ({length} mm between two points, {date})</source>
        <translation>fijada a mano ({length} mm entre dos puntos, {date})</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>ordenar</translation>
    </message>
    <message>
        <source>sort name</source>
        <translation>ordenar nombre</translation>
    </message>
    <message>
        <source>sort visit date</source>
        <translation>ordenar visita fecha</translation>
    </message>
    <message>
        <source>split divide</source>
        <translation>dividir separar partir</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>statistics summary time quality html print pdf</source>
        <translation>estadísticas resumen tiempo calidad html imprimir pdf estadisticas</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>taken from {labels}</source>
        <translation>tomado de {labels}</translation>
    </message>
    <message>
        <source>the mask that it began with is another one by now</source>
        <translation>la máscara de la que partió ya es otra</translation>
    </message>
    <message>
        <source>the model is being started</source>
        <translation>el modelo se está iniciando</translation>
    </message>
    <message>
        <source>the model runs on {device}</source>
        <translation>el modelo se ejecuta en {device}</translation>
    </message>
    <message>
        <source>the pixel spacing in the file</source>
        <translation>el espaciado de píxeles del archivo</translation>
    </message>
    <message>
        <source>the spacing at the detector and the estimated magnification in the file</source>
        <translation>el espaciado en el detector y la magnificación estimada del archivo</translation>
    </message>
    <message>
        <source>the system refuses its name</source>
        <translation>el sistema rechaza su nombre</translation>
    </message>
    <message>
        <source>the ultrasound region in the file</source>
        <translation>la región de ecografía del archivo</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>track follow flow motion</source>
        <translation>seguir rastrear flujo movimiento</translation>
    </message>
    <message>
        <source>train fine-tune learn retrain finetune training</source>
        <translation>entrenar ajustar aprender reentrenar fine-tuning entrenamiento</translation>
    </message>
    <message>
        <source>tutorial learn introduction</source>
        <translation>tutorial aprender introducción introduccion visita guiada</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation>ecografía</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>variable rate</source>
        <translation>velocidad variable</translation>
    </message>
    <message>
        <source>versions candidate roll back rename delete lineage card</source>
        <translation>versiones candidato revertir renombrar eliminar linaje ficha</translation>
    </message>
    <message>
        <source>versions earlier restore history accepted</source>
        <translation>revisiones versiones previas restaurar historial aceptadas</translation>
    </message>
    <message>
        <source>what you accepted</source>
        <translation>lo que usted aceptó</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>{action} came too late: the mask is another one by now.</source>
        <translation>{action}: llegó demasiado tarde, la máscara ya es otra.</translation>
    </message>
    <message>
        <source>{action} came too late: {why}. Nothing was changed.</source>
        <translation>{action}: llegó demasiado tarde, {why}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{action} did not work; all masks are as they were.</source>
        <translation>{action}: falló; todas las máscaras quedan como estaban.</translation>
    </message>
    <message>
        <source>{action} did not work; the mask is as it was.</source>
        <translation>{action}: falló; la máscara queda como estaba.</translation>
    </message>
    <message>
        <source>{action}: nothing was changed. {reason}</source>
        <translation>{action}: no se cambió nada. {reason}</translation>
    </message>
    <message>
        <source>{action}: there is nothing to change.</source>
        <translation>{action}: no hay nada que cambiar.</translation>
    </message>
    <message>
        <source>{action}: what it would change you drew by hand, or it is another label&apos;s.</source>
        <translation>{action}: lo que cambiaría lo dibujó usted a mano o es de otra etiqueta.</translation>
    </message>
    <message>
        <source>{action}…</source>
        <translation>{action}…</translation>
    </message>
    <message>
        <source>{count} images are called {name}; put their masks into folders that are called like those of the images.</source>
        <translation>{count} imágenes se llaman {name}; ponga sus máscaras en carpetas con los mismos nombres que las de las imágenes.</translation>
    </message>
    <message>
        <source>{count} images have the UID {uid}; remove the copies.</source>
        <translation>{count} imágenes tienen el UID {uid}; quite las copias.</translation>
    </message>
    <message>
        <source>{device} cannot be used on this computer</source>
        <translation>{device} no se puede usar en este equipo</translation>
    </message>
    <message>
        <source>{device} cannot be used on this computer, so the model runs on the CPU.</source>
        <translation>{device} no se puede usar en este equipo, así que el modelo se ejecuta en la CPU.</translation>
    </message>
    <message>
        <source>{device} failed or has too little memory</source>
        <translation>{device} falló o no tiene memoria suficiente</translation>
    </message>
    <message>
        <source>{device} failed or has too little memory; the CPU scores, which takes longer.</source>
        <translation>{device} falló o no tiene memoria suficiente; la evaluación se hace en la CPU, lo que lleva más tiempo.</translation>
    </message>
    <message>
        <source>{difference} ({low} to {high})</source>
        <translation>{difference} ({low} a {high})</translation>
    </message>
    <message>
        <source>{difference}: same held-out images as the one in use</source>
        <translation>{difference}: mismas imágenes reservadas que la versión en uso</translation>
    </message>
    <message>
        <source>{fact}.</source>
        <translation>{fact}.</translation>
    </message>
    <message>
        <source>{few} of {all} masks that it learned from contradict what both models see; look through these images, and improve the model again.</source>
        <translation>{few} de las {all} máscaras de las que aprendió contradicen lo que ven ambos modelos; revise esas imágenes y vuelva a mejorar el modelo.</translation>
    </message>
    <message>
        <source>{files} and {images}</source>
        <translation>{files} y {images}</translation>
    </message>
    <message>
        <source>{files} would be written to {folder}.</source>
        <translation>{files} por escribir en {folder}.</translation>
    </message>
    <message>
        <source>{files} written to {folder}.</source>
        <translation>{files} en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>{file} (in place of an earlier one)</source>
        <translation>{file} (en lugar de uno anterior)</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); copy it to this computer.</source>
        <translation>{file} no se puede leer ({reason}); cópielo en este equipo.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); reconnect its drive.</source>
        <translation>{file} no se puede leer ({reason}); vuelva a conectar su unidad.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}).</source>
        <translation>{file} no se puede escribir ({reason}).</translation>
    </message>
    <message>
        <source>{file} is cut off, and {missing} of its masks are missing; copy it again.</source>
        <translation>{file} está truncado y faltan {missing} de sus máscaras; cópielo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is damaged; copy it again, or export it again where it comes from.</source>
        <translation>{file} está dañado; cópielo de nuevo o vuelva a exportarlo en su origen.</translation>
    </message>
    <message>
        <source>{file} is not a model file; choose one that WaveMask exported (*{suffix}).</source>
        <translation>{file} no es un archivo de modelo; elija uno exportado por WaveMask (*{suffix}).</translation>
    </message>
    <message>
        <source>{file} is one of the images; export to another folder.</source>
        <translation>{file} es una de las imágenes; exporte a otra carpeta.</translation>
    </message>
    <message>
        <source>{file} tells how much of each pixel belongs to a mask; pixels of at least half were taken.</source>
        <translation>{file} indica cuánto de cada píxel pertenece a una máscara; se tomaron los píxeles de al menos la mitad.</translation>
    </message>
    <message>
        <source>{file} was written by a later version of WaveMask; update WaveMask to use it.</source>
        <translation>{file} se escribió con una versión posterior de WaveMask; actualice WaveMask para usarlo.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{images} submitted by both; {annotations} compared, those of frames that both have accepted. Frames that only one of them has accepted are left out: {one_sided}.</source>
        <translation>Entregadas por ambos: {images}. Comparadas: {annotations}, las de fotogramas que ambos han aceptado. Se excluyen los fotogramas que solo uno de ellos ha aceptado: {one_sided}.</translation>
    </message>
    <message>
        <source>{images} with {masks} are there.</source>
        <translation>Quedan {images} con {masks}.</translation>
    </message>
    <message>
        <source>{images}, before and after</source>
        <translation>{images}, antes y después</translation>
    </message>
    <message>
        <source>{image} could not be opened; the log file says why.</source>
        <translation>{image} no se pudo abrir; el archivo de registro dice por qué.</translation>
    </message>
    <message>
        <source>{image} has changed since it was annotated; its mask is kept. Restore the original file.</source>
        <translation>{image} ha cambiado desde que se anotó; su máscara se conserva. Restaure el archivo original.</translation>
    </message>
    <message>
        <source>{image} has changed since it was annotated; restore the original file.</source>
        <translation>{image} ha cambiado desde que se anotó; restaure el archivo original.</translation>
    </message>
    <message>
        <source>{image} has no annotation yet; open it first.</source>
        <translation>{image} aún no tiene ninguna anotación; ábrala antes.</translation>
    </message>
    <message>
        <source>{image} has no mask to copy.</source>
        <translation>{image} no tiene ninguna máscara que copiar.</translation>
    </message>
    <message>
        <source>{image} has {other} pixels and this image {own}; nothing was copied.</source>
        <translation>{image} tiene {other} píxeles y esta imagen, {own}; no se copió nada.</translation>
    </message>
    <message>
        <source>{image}, frame {number}</source>
        <translation>{image}, fotograma {number}</translation>
    </message>
    <message>
        <source>{image}: Dice {before} before, {after} after</source>
        <translation>{image}: Dice {before} antes, {after} después</translation>
    </message>
    <message>
        <source>{image}: outlines of {first} and {second}</source>
        <translation>{image}: contornos de {first} y {second}</translation>
    </message>
    <message>
        <source>{keys} already is the key of “{command}”; take it away from there?</source>
        <translation>{keys} ya es el atajo de «{command}»; ¿quitárselo?</translation>
    </message>
    <message>
        <source>{keys} is held for “{command}”, so it cannot be a shortcut.</source>
        <translation>{keys} se mantiene pulsada para «{command}», así que no puede ser un atajo.</translation>
    </message>
    <message>
        <source>{keys} now is the key of “{command}”.</source>
        <translation>{keys} es ahora el atajo de «{command}».</translation>
    </message>
    <message>
        <source>{kind}: {message}</source>
        <translation>{kind}: {message}</translation>
    </message>
    <message>
        <source>{length} mm per pixel</source>
        <translation>{length} mm por píxel</translation>
    </message>
    <message>
        <source>{listed} of {total}</source>
        <translation>{listed} de {total}</translation>
    </message>
    <message>
        <source>{masks} imported for {images}.</source>
        <translation>Importado: {masks} para {images}.</translation>
    </message>
    <message>
        <source>{masks} of “{label}”, of {patients}.</source>
        <translation>{masks} de «{label}», de {patients}.</translation>
    </message>
    <message>
        <source>{masks} of “{label}”.</source>
        <translation>{masks} de «{label}».</translation>
    </message>
    <message>
        <source>{masks} would be imported for {images}.</source>
        <translation>Por importar: {masks} para {images}.</translation>
    </message>
    <message>
        <source>{measure}: {before} before, {after} after, difference {interval}, {images} of {patients}</source>
        <translation>{measure}: {before} antes, {after} después, diferencia {interval}, {images} de {patients}</translation>
    </message>
    <message>
        <source>{median} ({low} to {high})</source>
        <translation>{median} ({low} a {high})</translation>
    </message>
    <message>
        <source>{name} cannot be opened
{problem}</source>
        <translation>{name} no se puede abrir
{problem}</translation>
    </message>
    <message>
        <source>{name} could not be read within {seconds:g} seconds; copy it to a disk of this computer or export it again.</source>
        <translation>{name} no se pudo leer en {seconds:g} segundos; cópielo en un disco de este equipo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} has another file name, because another image has the same name.</source>
        <translation>{name} tiene otro nombre de archivo, porque otra imagen tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>{name} has another file name.</source>
        <translation>{name} tiene otro nombre de archivo.</translation>
    </message>
    <message>
        <source>{name} is damaged in a way that ends the decoder; export it again from where it came from.</source>
        <translation>{name} está dañado de un modo que hace fallar el descodificador; expórtelo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>{name} is now {new}, because another image has the same name.</source>
        <translation>{name} se llama ahora {new}, porque otra imagen tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>{name} is now {new}.</source>
        <translation>{name} se llama ahora {new}.</translation>
    </message>
    <message>
        <source>{number} %-points</source>
        <translation>{number} p. p.</translation>
    </message>
    <message>
        <source>{number} pixels</source>
        <translation>{number} píxeles</translation>
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
        <translation>{number}. {area}, solo en {owner}: pendiente</translation>
    </message>
    <message>
        <source>{number}. {area}, only {owner} has it: {side}&apos;s version</source>
        <translation>{number}. {area}, solo en {owner}: versión de {side}</translation>
    </message>
    <message>
        <source>{path} cannot be understood; it should give each value a name, such as {{&quot;1&quot;: &quot;Lesion&quot;}}.</source>
        <translation>{path} no se puede interpretar; debería dar un nombre a cada valor, por ejemplo {{&quot;1&quot;: &quot;Lesión&quot;}}.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path} no se puede escribir ({reason}); elija otro lugar.</translation>
    </message>
    <message>
        <source>{path} does not exist; choose the file or folder with the masks.</source>
        <translation>{path} no existe; elija el archivo o la carpeta con las máscaras.</translation>
    </message>
    <message>
        <source>{path} is damaged, so burnt-in text that you confirmed earlier may have to be confirmed again.</source>
        <translation>{path} está dañado, por lo que quizá haya que volver a confirmar el texto incrustado que usted confirmó antes.</translation>
    </message>
    <message>
        <source>{place} cannot be written to ({reason}), so annotations are kept in {folder}.</source>
        <translation>No se puede escribir en {place} ({reason}), así que las anotaciones se guardan en {folder}.</translation>
    </message>
    <message>
        <source>{place} is read-only, so annotations are kept in {folder}.</source>
        <translation>{place} es de solo lectura, así que las anotaciones se guardan en {folder}.</translation>
    </message>
    <message>
        <source>{problem} Press other ones.</source>
        <translation>{problem} Pulse otras teclas.</translation>
    </message>
    <message>
        <source>{process} crashed ({detail})</source>
        <translation>{process} se cerró inesperadamente ({detail})</translation>
    </message>
    <message>
        <source>{process} did not start ({detail})</source>
        <translation>{process} no arrancó ({detail})</translation>
    </message>
    <message>
        <source>{process} exited with code {detail}</source>
        <translation>{process} terminó con el código {detail}</translation>
    </message>
    <message>
        <source>{process} failed with an answer that cannot be read</source>
        <translation>{process} falló con una respuesta ilegible</translation>
    </message>
    <message>
        <source>{process} was killed from outside ({detail}; perhaps the memory ran out)</source>
        <translation>{process} se interrumpió desde fuera ({detail}; quizá se agotó la memoria)</translation>
    </message>
    <message>
        <source>{purpose}: about the folder</source>
        <translation>{purpose}: sobre la carpeta</translation>
    </message>
    <message>
        <source>{purpose}: choose the folder</source>
        <translation>{purpose}: elegir la carpeta</translation>
    </message>
    <message>
        <source>{purpose}: folder</source>
        <translation>{purpose}: carpeta</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>{scale}, from {source}</source>
        <translation>{scale}, según {source}</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} y {last}</translation>
    </message>
    <message>
        <source>{share} apart from the model before</source>
        <translation>{share} de diferencia con el modelo anterior</translation>
    </message>
    <message>
        <source>{share} of the image at {threshold}</source>
        <translation>{share} de la imagen con {threshold}</translation>
    </message>
    <message>
        <source>{share} of the image at {threshold}, {own_share} at {own}, the model&apos;s own threshold</source>
        <translation>{share} de la imagen con {threshold}, {own_share} con {own}, el umbral propio del modelo</translation>
    </message>
    <message>
        <source>{side} has not accepted this frame.</source>
        <translation>{side} no ha aceptado este fotograma.</translation>
    </message>
    <message>
        <source>{tool}, erase</source>
        <translation>{tool}, borrar</translation>
    </message>
    <message>
        <source>{tool}, invert</source>
        <translation>{tool}, invertir</translation>
    </message>
    <message>
        <source>{unplaced} of {all} masks in {file} are left out, because it does not say which one image each of them belongs to.</source>
        <translation>Se excluyen {unplaced} de {all} máscaras de {file}, porque no indica a qué imagen concreta pertenece cada una.</translation>
    </message>
    <message>
        <source>{user} on {computer} has the workspace in {folder} open since {since}; open it read-only, or try again once it is closed there.</source>
        <translation>{user}, en {computer}, tiene abierto el espacio de trabajo de {folder} desde {since}; ábralo en solo lectura o vuelva a intentarlo cuando se haya cerrado allí.</translation>
    </message>
    <message>
        <source>{what} (Enter)</source>
        <translation>{what} (Intro)</translation>
    </message>
    <message>
        <source>{what} and is being started again.</source>
        <translation>{what} y se está reiniciando.</translation>
    </message>
    <message>
        <source>{what} reaches beyond the part of the image that has a scale.</source>
        <translation>{what} sobrepasa la parte de la imagen que tiene escala.</translation>
    </message>
    <message>
        <source>{what} reaches into a part of the image without lengths, such as a Doppler trace.</source>
        <translation>{what} entra en una parte de la imagen sin longitudes, como un registro Doppler.</translation>
    </message>
    <message>
        <source>{what} reaches over two regions with different scales.</source>
        <translation>{what} abarca dos regiones con escalas distintas.</translation>
    </message>
    <message>
        <source>{what} reaches over two regions with separate scales.</source>
        <translation>{what} abarca dos regiones con escalas separadas.</translation>
    </message>
    <message>
        <source>{what} twice on this image, so nothing is proposed for it.</source>
        <translation>{what} dos veces en esta imagen, así que no se propone nada para ella.</translation>
    </message>
    <message>
        <source>{what}, so it is not known how long a training run would take.</source>
        <translation>{what}, así que no se sabe cuánto duraría un entrenamiento.</translation>
    </message>
    <message>
        <source>{what}, {times} times in a row; choose a device to try again.</source>
        <translation>{what}, {times} veces seguidas; elija un dispositivo para volver a intentarlo.</translation>
    </message>
    <message>
        <source>{what}; Model → Improve model… goes on with it.</source>
        <translation>{what}; Modelo → Mejorar modelo… lo continúa.</translation>
    </message>
    <message>
        <source>{why}, so the model now runs on the CPU.</source>
        <translation>{why}, así que el modelo se ejecuta ahora en la CPU.</translation>
    </message>
    <message>
        <source>{why}; the CPU goes on, which takes longer.</source>
        <translation>{why}; la CPU continúa, lo que lleva más tiempo.</translation>
    </message>
    <message>
        <source>“Go on” takes it up where it was, with the masks that it began with; what you have accepted since then is for the next run. “Discard” forgets it. Your masks and the model in use stay as they are either way.</source>
        <translation>«Continuar» lo reanuda donde estaba, con las máscaras con las que empezó; lo que ha aceptado desde entonces queda para el próximo entrenamiento. «Descartar» lo olvida. En ambos casos, sus máscaras y el modelo en uso quedan como están.</translation>
    </message>
    <message>
        <source>“Open folder…” in the menu</source>
        <translation>«Abrir carpeta…» en el menú</translation>
    </message>
    <message>
        <source>“Undo” takes back those of the open image.</source>
        <translation>«Deshacer» anula las de la imagen abierta.</translation>
    </message>
    <message>
        <source>“{command}” belongs to the mouse or to a key that is held, and stays as it is.</source>
        <translation>«{command}» corresponde al ratón o a una tecla que se mantiene pulsada, y queda como está.</translation>
    </message>
    <message>
        <source>“{command}” has its original keys again.</source>
        <translation>«{command}» vuelve a tener sus atajos originales.</translation>
    </message>
    <message>
        <source>“{command}” has none any more.</source>
        <translation>«{command}» ya no tiene ninguno.</translation>
    </message>
    <message>
        <source>“{label}” has a mask here that is hidden.</source>
        <translation>«{label}» tiene aquí una máscara oculta.</translation>
    </message>
    <message>
        <source>“{label}” has a mask here that is hidden; show it before you accept.</source>
        <translation>«{label}» tiene aquí una máscara oculta; muéstrela antes de aceptar.</translation>
    </message>
    <message>
        <source>“{label}” has been worked on here, so it stays.</source>
        <translation>Aquí se ha trabajado en «{label}», así que se conserva.</translation>
    </message>
    <message>
        <source>“{label}” is hidden; show it to change it.</source>
        <translation>«{label}» está oculta; muéstrela para cambiarla.</translation>
    </message>
    <message>
        <source>“{label}” is locked; unlock it to change it.</source>
        <translation>«{label}» está bloqueada; desbloquéela para cambiarla.</translation>
    </message>
    <message>
        <source>“{model}” is again used for {kind} images from now on.</source>
        <translation>«{model}» se vuelve a usar desde ahora para imágenes de {kind}.</translation>
    </message>
    <message>
        <source>“{model}” is back.</source>
        <translation>«{model}» está de vuelta.</translation>
    </message>
    <message>
        <source>“{model}” is exported to {path}.</source>
        <translation>«{model}» se ha exportado a {path}.</translation>
    </message>
    <message>
        <source>“{model}” is in the trash, and deleted for good after {days} days.</source>
        <translation>«{model}» está en la papelera y se eliminará definitivamente a los {days} días.</translation>
    </message>
    <message>
        <source>“{model}” is installed, and is in use.</source>
        <translation>«{model}» está instalado y en uso.</translation>
    </message>
    <message>
        <source>“{model}” is installed, but not in use yet.</source>
        <translation>«{model}» está instalado, pero aún no está en uso.</translation>
    </message>
    <message>
        <source>“{model}” is used for {kind} images from now on.</source>
        <translation>«{model}» se usa desde ahora para imágenes de {kind}.</translation>
    </message>
    <message>
        <source>“{model}” was not put into use, what was in use stays: {reason}</source>
        <translation>«{model}» no se puso en uso; se mantiene lo que se usaba: {reason}</translation>
    </message>
    <message>
        <source>“{name}” has not submitted this image yet; ask them to, or come back later.</source>
        <translation>«{name}» aún no ha entregado esta imagen; pídaselo o vuelva más tarde.</translation>
    </message>
    <message>
        <source>“{source}” has nothing here that “{target}” could have.</source>
        <translation>«{source}» no tiene aquí nada que dar a «{target}».</translation>
    </message>
    <message>
        <source>“{version}” is tested before it is used…</source>
        <translation>«{version}» se prueba antes de usarla…</translation>
    </message>
    <message numerus="yes">
        <source>Accept the masks of at least {n} images more, of {patients} more; then the model can learn from them.</source>
        <translation>
            <numerusform>Acepte las máscaras de al menos {n} imagen más, de {patients} más; después el modelo podrá aprender de ellas.</numerusform>
            <numerusform>Acepte las máscaras de al menos {n} imágenes más, de {patients} más; después el modelo podrá aprender de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the masks of at least {n} images more; then the model can learn from them.</source>
        <translation>
            <numerusform>Acepte las máscaras de al menos {n} imagen más; después el modelo podrá aprender de ellas.</numerusform>
            <numerusform>Acepte las máscaras de al menos {n} imágenes más; después el modelo podrá aprender de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also {n} accepted masks, because the model may know the patient already.</source>
        <translation>
            <numerusform>También {n} máscara aceptada, porque el modelo quizá ya conoce al paciente.</numerusform>
            <numerusform>También {n} máscaras aceptadas, porque el modelo quizá ya conoce al paciente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bland-Altman plot of the areas outlined by {a} and {b}, {n} pairs</source>
        <translation>
            <numerusform>Gráfico de Bland-Altman de las áreas delineadas por {a} y {b}, {n} par</numerusform>
            <numerusform>Gráfico de Bland-Altman de las áreas delineadas por {a} y {b}, {n} pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close all {n}</source>
        <translation>
            <numerusform>Cerrar {n}</numerusform>
            <numerusform>Cerrar los {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare on the {n} held-out images</source>
        <translation>
            <numerusform>Comparar en la imagen reservada</numerusform>
            <numerusform>Comparar en las {n} imágenes reservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare on the {n} selected images</source>
        <translation>
            <numerusform>Comparar en la imagen seleccionada</numerusform>
            <numerusform>Comparar en las {n} imágenes seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on {n} images.</source>
        <translation>
            <numerusform>Comparado en {n} imagen.</numerusform>
            <numerusform>Comparado en {n} imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export {n} selected images…</source>
        <translation>
            <numerusform>Exportar {n} imagen seleccionada…</numerusform>
            <numerusform>Exportar {n} imágenes seleccionadas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exports the masks of {n} images as {formats} and {last}, each into a folder of its own.</source>
        <translation>
            <numerusform>Exporta las máscaras de {n} imagen como {formats} y {last}, cada formato en su propia carpeta.</numerusform>
            <numerusform>Exporta las máscaras de {n} imágenes como {formats} y {last}, cada formato en su propia carpeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exports the masks of {n} images as {format}.</source>
        <translation>
            <numerusform>Exporta las máscaras de {n} imagen como {format}.</numerusform>
            <numerusform>Exporta las máscaras de {n} imágenes como {format}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For {n} images there is no model, so outline them by hand.</source>
        <translation>
            <numerusform>Para {n} imagen no hay modelo; delinéela a mano.</numerusform>
            <numerusform>Para {n} imágenes no hay modelo; delinéelas a mano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It happened {n} times.</source>
        <translation>
            <numerusform>Ocurrió {n} vez.</numerusform>
            <numerusform>Ocurrió {n} veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes {n} pixels of “{label}”, which has been worked on here, so that stays.</source>
        <translation>
            <numerusform>Quita {n} píxel a «{label}», en la que aquí se ha trabajado, así que esta se conserva.</numerusform>
            <numerusform>Quita {n} píxeles a «{label}», en la que aquí se ha trabajado, así que esta se conserva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes {n} pixels of “{label}”. {reason}</source>
        <translation>
            <numerusform>Quita {n} píxel a «{label}». {reason}</numerusform>
            <numerusform>Quita {n} píxeles a «{label}». {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean Dice over {n} accepted images that neither has learned from: {first} and {second}.</source>
        <translation>
            <numerusform>Dice medio en {n} imagen aceptada de la que ninguna ha aprendido: {first} y {second}.</numerusform>
            <numerusform>Dice medio en {n} imágenes aceptadas de las que ninguna ha aprendido: {first} y {second}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median {median}, half of the images between {low} and {high} (n = {n} images with an accepted frame).</source>
        <translation>
            <numerusform>Mediana {median}, la mitad de las imágenes entre {low} y {high} (n = {n} imagen con un fotograma aceptado).</numerusform>
            <numerusform>Mediana {median}, la mitad de las imágenes entre {low} y {high} (n = {n} imágenes con un fotograma aceptado).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No patient in the files</source>
        <translation>
            <numerusform>Sin paciente en el archivo</numerusform>
            <numerusform>Sin paciente en los archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No series in the files</source>
        <translation>
            <numerusform>Sin serie en el archivo</numerusform>
            <numerusform>Sin serie en los archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No study in the files</source>
        <translation>
            <numerusform>Sin estudio en el archivo</numerusform>
            <numerusform>Sin estudio en los archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all {all} that you accepted, {n} are as proposed, and {corrected} drawn, imported or corrected.</source>
        <translation>
            <numerusform>De las {all} que usted aceptó, tal como se propuso: {n}; dibujadas, importadas o corregidas: {corrected}.</numerusform>
            <numerusform>De las {all} que usted aceptó, tal como se propusieron: {n}; dibujadas, importadas o corregidas: {corrected}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose for {n} selected images</source>
        <translation>
            <numerusform>Proponer para {n} imagen seleccionada</numerusform>
            <numerusform>Proponer para {n} imágenes seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed for {n} images.</source>
        <translation>
            <numerusform>Propuesto para {n} imagen.</numerusform>
            <numerusform>Propuesto para {n} imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading folder… {n} images</source>
        <translation>
            <numerusform>Leyendo la carpeta… {n} imagen</numerusform>
            <numerusform>Leyendo la carpeta… {n} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} selected images from the list</source>
        <translation>
            <numerusform>Quitar de la lista {n} imagen seleccionada</numerusform>
            <numerusform>Quitar de la lista {n} imágenes seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cine is left: {n} of {total} frames had something to decide on, and nothing waits any more.</source>
        <translation>
            <numerusform>Secuencia terminada: en {n} de {total} fotogramas había algo que decidir y ya no queda nada pendiente.</numerusform>
            <numerusform>Secuencia terminada: en {n} de {total} fotogramas había algo que decidir y ya no queda nada pendiente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has {n} scales of its own here, {scales}.</source>
        <translation>
            <numerusform>El archivo tiene aquí su propia escala, {scales}.</numerusform>
            <numerusform>El archivo tiene aquí {n} escalas propias, {scales}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last steps on {n} images are lost.</source>
        <translation>
            <numerusform>Se han perdido los últimos pasos en {n} imagen.</numerusform>
            <numerusform>Se han perdido los últimos pasos en {n} imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The masks of “{label}” and “{other}” share {n} pixels; let one of the labels overlap others.</source>
        <translation>
            <numerusform>Las máscaras de «{label}» y «{other}» comparten {n} píxel; permita que una de las etiquetas se solape con otras.</numerusform>
            <numerusform>Las máscaras de «{label}» y «{other}» comparten {n} píxeles; permita que una de las etiquetas se solape con otras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model failed on {n} images.</source>
        <translation>
            <numerusform>El modelo falló en {n} imagen.</numerusform>
            <numerusform>El modelo falló en {n} imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The work on {n} images is lost.</source>
        <translation>
            <numerusform>Se ha perdido el trabajo en {n} imagen.</numerusform>
            <numerusform>Se ha perdido el trabajo en {n} imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The work on {n} images is that of the backup of {backup}.</source>
        <translation>
            <numerusform>El trabajo en {n} imagen es el de la copia de seguridad de {backup}.</numerusform>
            <numerusform>El trabajo en {n} imágenes es el de la copia de seguridad de {backup}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} held-out images</source>
        <translation>
            <numerusform>La imagen reservada</numerusform>
            <numerusform>Las {n} imágenes reservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} selected images</source>
        <translation>
            <numerusform>La imagen seleccionada</numerusform>
            <numerusform>Las {n} imágenes seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They hold for all {n} frames; look at several.</source>
        <translation>
            <numerusform>Valen para {n} fotograma; mírelo.</numerusform>
            <numerusform>Valen para los {n} fotogramas; mire varios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds {n} Frames; the first is shown.</source>
        <translation>
            <numerusform>Este archivo contiene {n} fotograma; se muestra el primero.</numerusform>
            <numerusform>Este archivo contiene {n} fotogramas; se muestra el primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds {n} pages; the first is shown.</source>
        <translation>
            <numerusform>Este archivo contiene {n} página; se muestra la primera.</numerusform>
            <numerusform>Este archivo contiene {n} páginas; se muestra la primera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} smaller parts</source>
        <translation>
            <numerusform>y {n} parte menor</numerusform>
            <numerusform>y {n} partes menores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{action}: {done} of {n} frames, Esc stops</source>
        <translation>
            <numerusform>{action}: {done} de {n} fotograma, Esc detiene</numerusform>
            <numerusform>{action}: {done} de {n} fotogramas, Esc detiene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} images</source>
        <translation>
            <numerusform>{done} de {n} imagen</numerusform>
            <numerusform>{done} de {n} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{files} would be written to {folder}, {n} of them in place of earlier ones.</source>
        <translation>
            <numerusform>{files} por escribir en {folder}, {n} en lugar de uno anterior.</numerusform>
            <numerusform>{files} por escribir en {folder}, {n} en lugar de otros anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{keyframes} of {n} frames are keyframes</source>
        <translation>
            <numerusform>Fotogramas clave: {keyframes} de {n}</numerusform>
            <numerusform>Fotogramas clave: {keyframes} de {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accepted</source>
        <translation>
            <numerusform>{n} aceptada</numerusform>
            <numerusform>{n} aceptadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accepted masks</source>
        <translation>
            <numerusform>{n} máscara aceptada</numerusform>
            <numerusform>{n} máscaras aceptadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations</source>
        <translation>
            <numerusform>{n} anotación</numerusform>
            <numerusform>{n} anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} boxes</source>
        <translation>
            <numerusform>{n} recuadro</numerusform>
            <numerusform>{n} recuadros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} boxes lie over a mask, which would be blanked there.</source>
        <translation>
            <numerusform>{n} recuadro está sobre una máscara, que quedaría tapada ahí.</numerusform>
            <numerusform>{n} recuadros están sobre una máscara, que quedaría tapada ahí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be written; {outcome}</source>
        <translation>
            <numerusform>{n} no se puede escribir; {outcome}</numerusform>
            <numerusform>{n} no se pueden escribir; {outcome}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codes</source>
        <translation>
            <numerusform>{n} código</numerusform>
            <numerusform>{n} códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be written; {outcome}</source>
        <translation>
            <numerusform>{n} no se pudo escribir; {outcome}</numerusform>
            <numerusform>{n} no se pudieron escribir; {outcome}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decided</source>
        <translation>
            <numerusform>{n} decidida</numerusform>
            <numerusform>{n} decididas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} frames</source>
        <translation>
            <numerusform>{n} fotograma</numerusform>
            <numerusform>{n} fotogramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images</source>
        <translation>
            <numerusform>{n} imagen</numerusform>
            <numerusform>{n} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are listed again.</source>
        <translation>
            <numerusform>{n} imagen vuelve a estar en la lista.</numerusform>
            <numerusform>{n} imágenes vuelven a estar en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are not learned from; {image}: {reason}</source>
        <translation>
            <numerusform>De {n} imagen no se aprende; {image}: {reason}</numerusform>
            <numerusform>De {n} imágenes no se aprende; {image}: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images could not be read.</source>
        <translation>
            <numerusform>{n} imagen no se pudo leer.</numerusform>
            <numerusform>{n} imágenes no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images of this folder keep those that you chose for them.</source>
        <translation>
            <numerusform>{n} imagen de esta carpeta mantiene el modelo que usted eligió para ella.</numerusform>
            <numerusform>{n} imágenes de esta carpeta mantienen los que usted eligió para ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images submitted.</source>
        <translation>
            <numerusform>{n} imagen entregada.</numerusform>
            <numerusform>{n} imágenes entregadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images were removed from the list; the masks stay. “{command}” brings them back.</source>
        <translation>
            <numerusform>{n} imagen se quitó de la lista; las máscaras se conservan. «{command}» la recupera.</numerusform>
            <numerusform>{n} imágenes se quitaron de la lista; las máscaras se conservan. «{command}» las recupera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept as they were drawn here.</source>
        <translation>
            <numerusform>{n} se conserva tal como se dibujó aquí.</numerusform>
            <numerusform>{n} se conservan tal como se dibujaron aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} masks</source>
        <translation>
            <numerusform>{n} máscara</numerusform>
            <numerusform>{n} máscaras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} masks of {patients}. They are held out: never learned from, and decide whether the new model is better.</source>
        <translation>
            <numerusform>{n} máscara de {patients}. Está reservada: nunca se aprende de ella y decide si el modelo nuevo es mejor.</numerusform>
            <numerusform>{n} máscaras de {patients}. Están reservadas: nunca se aprende de ellas y deciden si el modelo nuevo es mejor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more behind this page</source>
        <translation>
            <numerusform>{n} más tras esta página</numerusform>
            <numerusform>{n} más tras esta página</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not accepted</source>
        <translation>
            <numerusform>{n} no aceptada</numerusform>
            <numerusform>{n} no aceptadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other patients</source>
        <translation>
            <numerusform>otro paciente</numerusform>
            <numerusform>otros {n} pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts: area and diameters</source>
        <translation>
            <numerusform>{n} parte: área y diámetros</numerusform>
            <numerusform>{n} partes: áreas y diámetros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} patients</source>
        <translation>
            <numerusform>{n} paciente</numerusform>
            <numerusform>{n} pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems.</source>
        <translation>
            <numerusform>{n} problema.</numerusform>
            <numerusform>{n} problemas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} processor cores</source>
        <translation>
            <numerusform>{n} núcleo de procesador</numerusform>
            <numerusform>{n} núcleos de procesador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} seleccionada</numerusform>
            <numerusform>{n} seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} smaller places are not listed; “from {a}” or “from {b}” decides them too.</source>
        <translation>
            <numerusform>{n} lugar menor no figura en la lista; «según {a}» o «según {b}» lo decide también.</numerusform>
            <numerusform>{n} lugares menores no figuran en la lista; «según {a}» o «según {b}» los decide también.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <translation>
            <numerusform>{n} paso</numerusform>
            <numerusform>{n} pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there already.</source>
        <translation>
            <numerusform>{n} ya estaba.</numerusform>
            <numerusform>{n} ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were skipped: choose “Skipped” above the list to see them.</source>
        <translation>
            <numerusform>{n} se omitió: elija «Omitida» sobre la lista para verla.</numerusform>
            <numerusform>{n} se omitieron: elija «Omitida» sobre la lista para verlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{states} frames</source>
        <translation>
            <numerusform>Fotograma: {states}</numerusform>
            <numerusform>Fotogramas: {states}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{values}, after {last} of {n} steps</source>
        <translation>
            <numerusform>{values}, tras {last} de {n} paso</numerusform>
            <numerusform>{values}, tras {last} de {n} pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{values}, after {n} steps</source>
        <translation>
            <numerusform>{values}, tras {n} paso</numerusform>
            <numerusform>{values}, tras {n} pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{label}” has masks in {n} images, so it stays; it can be hidden.</source>
        <translation>
            <numerusform>«{label}» tiene máscaras en {n} imagen, así que se conserva; se puede ocultar.</numerusform>
            <numerusform>«{label}» tiene máscaras en {n} imágenes, así que se conserva; se puede ocultar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… y {n} más.</numerusform>
            <numerusform>… y {n} más.</numerusform>
        </translation>
    </message>
</context>
</TS>
