<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>WaveMask</name>
    <message>
        <source>(hidden)</source>
        <translation>(oculta)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>0% or 100%</source>
        <translation>0% ou 100%</translation>
    </message>
    <message>
        <source>1 for a disc; less the longer or more jagged the mask is</source>
        <translation>1 para um disco; menos quanto mais alongada ou irregular for a máscara</translation>
    </message>
    <message>
        <source>1 of 4: the proposal</source>
        <translation>1 de 4: a proposta</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>2 of 4: correct it</source>
        <translation>2 de 4: corrigir</translation>
    </message>
    <message>
        <source>3 of 4: accept it</source>
        <translation>3 de 4: aceitar</translation>
    </message>
    <message>
        <source>4 of 4: export</source>
        <translation>4 de 4: exportar</translation>
    </message>
    <message>
        <source>50 to 80 %</source>
        <translation>50 a 80%</translation>
    </message>
    <message>
        <source>50%</source>
        <translation>50%</translation>
    </message>
    <message>
        <source>80 to 90 %</source>
        <translation>80 a 90%</translation>
    </message>
    <message>
        <source>90 % and above</source>
        <translation>90% ou mais</translation>
    </message>
    <message>
        <source>95 of 100 points of an outline are this near to the accepted one, with the image at 224 × 224 pixels</source>
        <translation>95 de 100 pontos de um contorno estão a esta distância ou menos do contorno aceito, com a imagem em 224 × 224 pixels</translation>
    </message>
    <message>
        <source>A box of {size} px is too small for the model; drag one of at least {least} px.</source>
        <translation>Uma caixa de {size} px é pequena demais para o modelo; arraste uma de pelo menos {least} px.</translation>
    </message>
    <message>
        <source>A box prompt for what you see of the image; zoom in first.</source>
        <translation>Proposta por caixa para a parte visível da imagem; amplie antes.</translation>
    </message>
    <message>
        <source>A change could not be saved; is another window at work here? Close it and open this again.</source>
        <translation>Uma alteração não pôde ser salva; há outra janela trabalhando aqui? Feche-a e abra isto novamente.</translation>
    </message>
    <message>
        <source>A faint outline of the mask that you saw last, where that image has the same size.</source>
        <translation>Um contorno tênue da última máscara vista, quando aquela imagem tem o mesmo tamanho.</translation>
    </message>
    <message>
        <source>A file cannot be read or written ({detail}); make room or put it back, and go on.</source>
        <translation>Um arquivo não pode ser lido ou gravado ({detail}); libere espaço ou coloque-o de volta no lugar e continue.</translation>
    </message>
    <message>
        <source>A label map holds {most} labels at most; export PNG masks instead.</source>
        <translation>Um mapa de rótulos comporta no máximo {most} rótulos; exporte máscaras PNG em vez disso.</translation>
    </message>
    <message>
        <source>A label needs a name of 1 to {most} characters.</source>
        <translation>Um rótulo precisa de um nome de 1 a {most} caracteres.</translation>
    </message>
    <message>
        <source>A line of {length} pixels is too short to tell the scale; draw one as long as you can.</source>
        <translation>Uma linha de {length} pixels é curta demais para indicar a escala; trace a mais longa que puder.</translation>
    </message>
    <message>
        <source>A model&apos;s title is one line of at most {most} characters.</source>
        <translation>O título de um modelo é uma única linha de no máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>A new model waits for your decision</source>
        <translation>Um novo modelo aguarda sua decisão</translation>
    </message>
    <message>
        <source>A note has at most {most} characters.</source>
        <translation>Uma nota tem no máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>A proposal is ready: “Reset to proposal” takes it, the threshold blends it with your edits.</source>
        <translation>Há uma proposta pronta: “Voltar à proposta” a adota, o limiar a combina com suas edições.</translation>
    </message>
    <message>
        <source>A reader&apos;s name has at most {most} characters, all on one line.</source>
        <translation>O nome de um leitor tem no máximo {most} caracteres, em uma só linha.</translation>
    </message>
    <message>
        <source>A run that was cut off</source>
        <translation>Um treinamento interrompido</translation>
    </message>
    <message>
        <source>A run that was cut off at {share}</source>
        <translation>Um treinamento interrompido em {share}</translation>
    </message>
    <message>
        <source>A training run is going on already; wait until it is over, or cancel it.</source>
        <translation>Já há um treinamento em andamento; aguarde o fim ou cancele-o.</translation>
    </message>
    <message>
        <source>A training run is going on; closing stops it, and it can be taken up again at the next start.</source>
        <translation>Há um treinamento em andamento; fechar o interrompe, e ele pode ser retomado na próxima inicialização.</translation>
    </message>
    <message>
        <source>A training run is over; Model → Improve model… shows what came of it.</source>
        <translation>Um treinamento terminou; Modelo → Melhorar modelo… mostra o resultado.</translation>
    </message>
    <message>
        <source>A training run that was cut off waits; go on with it, or discard it first.</source>
        <translation>Um treinamento interrompido está à espera; continue-o ou descarte-o antes.</translation>
    </message>
    <message>
        <source>A training run was cut off at {share}; Model → Improve model… goes on with it.</source>
        <translation>Um treinamento foi interrompido em {share}; Modelo → Melhorar modelo… o retoma.</translation>
    </message>
    <message>
        <source>A training run was cut off; Model → Improve model… goes on with it.</source>
        <translation>Um treinamento foi interrompido; Modelo → Melhorar modelo… o retoma.</translation>
    </message>
    <message>
        <source>A version is tested just now.</source>
        <translation>Uma versão está sendo testada neste momento.</translation>
    </message>
    <message>
        <source>A version that is not here any more</source>
        <translation>Uma versão que não está mais aqui</translation>
    </message>
    <message>
        <source>About WaveMask</source>
        <translation>Sobre o WaveMask</translation>
    </message>
    <message>
        <source>About this version</source>
        <translation>Sobre esta versão</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Accept all labels</source>
        <translation>Aceitar todos os rótulos</translation>
    </message>
    <message>
        <source>Accept no more (Esc)</source>
        <translation>Não aceitar mais nada (Esc)</translation>
    </message>
    <message>
        <source>Accept none of this page</source>
        <translation>Não aceitar nada desta página</translation>
    </message>
    <message>
        <source>Accept the image, or the frame of a cine, with all its masks and go to the next one.</source>
        <translation>Aceita a imagem, ou o quadro de um cine, com todas as suas máscaras e passa à próxima.</translation>
    </message>
    <message>
        <source>Accept what is ticked on this page, and show the next one (Enter)</source>
        <translation>Aceitar o que está marcado nesta página e mostrar a próxima (Enter)</translation>
    </message>
    <message>
        <source>Accept {count} of this page</source>
        <translation>Aceitar {count} desta página</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Accepted and corrected</source>
        <translation>Aceitas e corrigidas</translation>
    </message>
    <message>
        <source>Accepted and corrected ({count})</source>
        <translation>Aceitas e corrigidas ({count})</translation>
    </message>
    <message>
        <source>Accepted only</source>
        <translation>Só aceitas</translation>
    </message>
    <message>
        <source>Accepted only ({count})</source>
        <translation>Só aceitas ({count})</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Transversal</translation>
    </message>
    <message>
        <source>Active time alone: pauses are not counted.</source>
        <translation>Só o tempo ativo: as pausas não são contadas.</translation>
    </message>
    <message>
        <source>Actual pixels (1:1)</source>
        <translation>Pixels reais (1:1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a version from a {suffix} file</source>
        <translation>Adicionar uma versão de um arquivo {suffix}</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Adicionar rótulo</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Adicionar rótulo…</translation>
    </message>
    <message>
        <source>Add to the mask</source>
        <translation>Adicionar à máscara</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Adjudicação</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>After: Dice {dice}</source>
        <translation>Depois: Dice {dice}</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>Concordância entre leitores</translation>
    </message>
    <message>
        <source>Agreement of the two readers</source>
        <translation>Concordância entre os dois leitores</translation>
    </message>
    <message>
        <source>Agreement of {a} (A) and {b} (B)</source>
        <translation>Concordância entre {a} (A) e {b} (B)</translation>
    </message>
    <message>
        <source>All decided images ({count})</source>
        <translation>Todas as imagens decididas ({count})</translation>
    </message>
    <message>
        <source>All from {side}</source>
        <translation>Tudo de {side}</translation>
    </message>
    <message>
        <source>All images of this folder</source>
        <translation>Todas as imagens desta pasta</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Todos os rótulos</translation>
    </message>
    <message>
        <source>All masks of this image are more than a DICOM file holds; export fewer labels at a time.</source>
        <translation>Todas as máscaras desta imagem excedem o que cabe em um arquivo DICOM; exporte menos rótulos de cada vez.</translation>
    </message>
    <message>
        <source>All of the image, whatever its regions</source>
        <translation>Toda a imagem, quaisquer que sejam suas regiões</translation>
    </message>
    <message>
        <source>All of them had been submitted before.</source>
        <translation>Todas já tinham sido entregues antes.</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todas as outras</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos os estados</translation>
    </message>
    <message>
        <source>Also write the images</source>
        <translation>Gravar também as imagens</translation>
    </message>
    <message>
        <source>An annotation is the mask of one frame for one label.</source>
        <translation>Uma anotação é a máscara de um quadro para um rótulo.</translation>
    </message>
    <message>
        <source>An end of the line that is one pixel off changes it by {share}. Pixels are taken to be square.</source>
        <translation>Um erro de um pixel na extremidade da linha a altera em {share}. Supõe-se que os pixels sejam quadrados.</translation>
    </message>
    <message>
        <source>An endoscope shows near things larger than far ones, so its image has no one scale.</source>
        <translation>Um endoscópio mostra o que está perto maior do que o que está longe; por isso a imagem não tem uma escala única.</translation>
    </message>
    <message>
        <source>An image that is not listed</source>
        <translation>Uma imagem que não está na lista</translation>
    </message>
    <message>
        <source>Annotations are kept in {folder}.</source>
        <translation>As anotações são guardadas em {folder}.</translation>
    </message>
    <message>
        <source>Annotations by label and state</source>
        <translation>Anotações por rótulo e estado</translation>
    </message>
    <message>
        <source>Annotations cannot be kept in {folder} ({reason}); choose another workspace folder.</source>
        <translation>Não é possível guardar anotações em {folder} ({reason}); escolha outra pasta para o espaço de trabalho.</translation>
    </message>
    <message>
        <source>Anonymous display</source>
        <translation>Exibição anônima</translation>
    </message>
    <message>
        <source>Another one is still being written.</source>
        <translation>Outro ainda está sendo gravado.</translation>
    </message>
    <message>
        <source>Another program holds the workspace in {folder}; close it and try again.</source>
        <translation>Outro programa está usando o espaço de trabalho em {folder}; feche-o e tente novamente.</translation>
    </message>
    <message>
        <source>Another window on this computer (process {process}) has the workspace in {folder} open since {since}; open it read-only, or try again once it is closed there.</source>
        <translation>Outra janela neste computador (processo {process}) está com o espaço de trabalho em {folder} aberto desde {since}; abra-o somente para leitura ou tente novamente quando for fechado lá.</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>Qualquer confiança</translation>
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
        <translation>Área da parte {number}</translation>
    </message>
    <message>
        <source>Area of the mask at this threshold</source>
        <translation>Área da máscara neste limiar</translation>
    </message>
    <message>
        <source>Area of the proposal at each threshold</source>
        <translation>Área da proposta em cada limiar</translation>
    </message>
    <message>
        <source>Area of the proposal at each threshold, in per cent of the image. What you painted or erased is not in it.
The line with a dot is the threshold now, the dashed one is the model&apos;s own.</source>
        <translation>Área da proposta em cada limiar, em porcentagem da imagem. O que você pintou ou apagou não está incluído.
A linha com um ponto é o limiar atual; a tracejada é o do próprio modelo.</translation>
    </message>
    <message>
        <source>Area {a} and {b}, equal areas</source>
        <translation>Área {a} e {b}, áreas iguais</translation>
    </message>
    <message>
        <source>Area {a} and {b}, {side} is {difference} larger</source>
        <translation>Área {a} e {b}, {side} é {difference} maior</translation>
    </message>
    <message>
        <source>As PNG without metadata, into a folder “{folder}”, under the names of their masks. Overlays and training folders hold the images anyway, tables and DICOM-SEG never.</source>
        <translation>Como PNG sem metadados, em uma pasta “{folder}”, com os nomes de suas máscaras. Sobreposições e pastas de treinamento sempre contêm as imagens; tabelas e DICOM-SEG, nunca.</translation>
    </message>
    <message>
        <source>As the files say</source>
        <translation>Conforme os arquivos</translation>
    </message>
    <message>
        <source>As the folders list them. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Na ordem das pastas. As imagens ficam no lugar enquanto você trabalha; escolha de novo para reordenar.</translation>
    </message>
    <message>
        <source>As they were added</source>
        <translation>Ordem de adição</translation>
    </message>
    <message>
        <source>Ask the model about several frames, in the background.</source>
        <translation>Consulta o modelo sobre vários quadros, em segundo plano.</translation>
    </message>
    <message>
        <source>Ask the model once more.</source>
        <translation>Consulta o modelo mais uma vez.</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to my images</source>
        <translation>Voltar às minhas imagens</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Para trás</translation>
    </message>
    <message>
        <source>Bare image while held</source>
        <translation>Só a imagem enquanto pressionado</translation>
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
        <translation>Recomeça ao chegar ao fim.</translation>
    </message>
    <message>
        <source>Begin on what you want: only what looks alike is painted.</source>
        <translation>Comece sobre o que deseja: só o que se parece é pintado.</translation>
    </message>
    <message>
        <source>Begin the run; you can go on annotating while it lasts</source>
        <translation>Iniciar o treinamento; você pode continuar anotando enquanto ele dura</translation>
    </message>
    <message>
        <source>Begin with the images on which the new model gains most</source>
        <translation>Começar pelas imagens em que o novo modelo mais ganha</translation>
    </message>
    <message>
        <source>Begin with the images on which the new model loses most, or gains least</source>
        <translation>Começar pelas imagens em que o novo modelo mais perde, ou menos ganha</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>Abaixo de 50%</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Melhores primeiro</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Viés</translation>
    </message>
    <message>
        <source>Bland-Altman plot. Lines: bias and limits of agreement (bias ± 1.96 SD); bars at the right: their 95 % confidence intervals. Frames of one cine are not independent of each other, which makes the intervals too narrow.</source>
        <translation>Gráfico de Bland-Altman. Linhas: viés e limites de concordância (viés ± 1,96 DP); barras à direita: seus intervalos de confiança de 95%. Os quadros de um mesmo cine não são independentes entre si, o que torna os intervalos estreitos demais.</translation>
    </message>
    <message>
        <source>Blank these boxes in de-identified exports of images of {device} (Enter)</source>
        <translation>Apagar estas caixas nas exportações desidentificadas de imagens de {device} (Enter)</translation>
    </message>
    <message>
        <source>Blank these boxes in de-identified exports of this image (Enter)</source>
        <translation>Apagar estas caixas nas exportações desidentificadas desta imagem (Enter)</translation>
    </message>
    <message>
        <source>Blend pixels at any zoom.</source>
        <translation>Suaviza os pixels em qualquer zoom.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Box prompt</source>
        <translation>Proposta por caixa</translation>
    </message>
    <message>
        <source>Box prompt, Esc cancels</source>
        <translation>Proposta por caixa, Esc cancela</translation>
    </message>
    <message>
        <source>Breast ultrasound</source>
        <translation>Ultrassom de mama</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brilho</translation>
    </message>
    <message>
        <source>Brightness, contrast and filters of the image, and how the mask is drawn.</source>
        <translation>Brilho, contraste e filtros da imagem, e como a máscara é desenhada.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Brush diameter in image pixels</source>
        <translation>Diâmetro do pincel em pixels da imagem</translation>
    </message>
    <message>
        <source>Burnt-in text</source>
        <translation>Texto gravado</translation>
    </message>
    <message>
        <source>Burnt-in text cannot be looked for in this image.</source>
        <translation>Não é possível procurar texto gravado nesta imagem.</translation>
    </message>
    <message>
        <source>Burnt-in text in images of {device}: {boxes} to confirm</source>
        <translation>Texto gravado em imagens de {device}: {boxes} por confirmar</translation>
    </message>
    <message>
        <source>Burnt-in text in this image: {boxes} to confirm</source>
        <translation>Texto gravado nesta imagem: {boxes} por confirmar</translation>
    </message>
    <message>
        <source>Burnt-in text…</source>
        <translation>Texto gravado…</translation>
    </message>
    <message>
        <source>By how far the proposal is from that of the model before. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Pelo quanto a proposta difere da do modelo anterior. As imagens ficam no lugar enquanto você trabalha; escolha de novo para reordenar.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>Por paciente</translation>
    </message>
    <message>
        <source>By patient, study or series, as the files say.</source>
        <translation>Por paciente, estudo ou série, conforme os arquivos.</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>Por série</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By study</source>
        <translation>Por estudo</translation>
    </message>
    <message>
        <source>By the confidence of the model: your corrections count most there. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Pela confiança do modelo: é aí que suas correções mais contam. As imagens ficam no lugar enquanto você trabalha; escolha de novo para reordenar.</translation>
    </message>
    <message>
        <source>By your last step on each image. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Pelo seu último passo em cada imagem. As imagens ficam no lugar enquanto você trabalha; escolha de novo para reordenar.</translation>
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
        <translation>Interrompe o preenchimento de quadros. A interpolação então não altera nada; o que foi propagado ou proposto permanece.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar a exportação</translation>
    </message>
    <message>
        <source>Cancel what the tool has begun</source>
        <translation>Cancelar o que a ferramenta começou</translation>
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
        <translation>Leva esta máscara junto com o que se move, de quadro em quadro.</translation>
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
        <translation>Não alterar nada (Esc)</translation>
    </message>
    <message>
        <source>Changes cannot be saved at the moment; import again once they are saved.</source>
        <translation>No momento não é possível salvar alterações; importe novamente quando estiverem salvas.</translation>
    </message>
    <message>
        <source>Changes cannot be saved at the moment; start again once they are saved.</source>
        <translation>No momento não é possível salvar alterações; inicie novamente quando estiverem salvas.</translation>
    </message>
    <message>
        <source>Changes in {folder} cannot be saved at the moment.</source>
        <translation>No momento não é possível salvar alterações em {folder}.</translation>
    </message>
    <message>
        <source>Check the program and this computer, and save a report without patient data.</source>
        <translation>Verifica o programa e este computador e salva um relatório sem dados de pacientes.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <source>Choose a model for this image or for the whole folder.</source>
        <translation>Escolha um modelo para esta imagem ou para toda a pasta.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Escolha pelo menos um formato.</translation>
    </message>
    <message>
        <source>Choose at least one label.</source>
        <translation>Escolha pelo menos um rótulo.</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>Escolher modelo…</translation>
    </message>
    <message>
        <source>Choose px in the menu Edit, Mask to go by pixels.</source>
        <translation>Escolha px no menu Editar, Máscara para usar pixels.</translation>
    </message>
    <message>
        <source>Choose the file or folder with the masks. They are matched to the images by name, DICOM-SEG by its UIDs.</source>
        <translation>Escolha o arquivo ou a pasta com as máscaras. Elas são associadas às imagens pelo nome, e DICOM-SEG pelos UIDs.</translation>
    </message>
    <message>
        <source>Choose the file with the masks</source>
        <translation>Escolher o arquivo com as máscaras</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>Escolher a pasta para os arquivos</translation>
    </message>
    <message>
        <source>Choose the folder with the masks</source>
        <translation>Escolher a pasta com as máscaras</translation>
    </message>
    <message>
        <source>Choose the images, then “Compare”. Nothing is changed by that: no mask, and no proposal.</source>
        <translation>Escolha as imagens e depois “Comparar”. Isso não altera nada: nenhuma máscara e nenhuma proposta.</translation>
    </message>
    <message>
        <source>Choose the model for this image or for the whole folder.</source>
        <translation>Escolhe o modelo para esta imagem ou para toda a pasta.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Cine</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Circularity</source>
        <translation>Circularidade</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation>Limpar máscara</translation>
    </message>
    <message>
        <source>Click a command, or press Enter on it, to give it another key.</source>
        <translation>Clique em um comando, ou pressione Enter sobre ele, para lhe dar outra tecla.</translation>
    </message>
    <message>
        <source>Click along an edge, Enter closes. Alt goes straight.</source>
        <translation>Clique ao longo de uma borda, Enter fecha. Alt segue em linha reta.</translation>
    </message>
    <message>
        <source>Click corners; Enter or the first corner closes. Ctrl erases.</source>
        <translation>Clique nos vértices; Enter ou o primeiro vértice fecha. Ctrl apaga.</translation>
    </message>
    <message>
        <source>Click to see more</source>
        <translation>Clique para ver mais</translation>
    </message>
    <message>
        <source>Click to show or hide its images.</source>
        <translation>Clique para mostrar ou ocultar suas imagens.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>Fechar a comparação (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fechar a mensagem</translation>
    </message>
    <message>
        <source>Close the model library (Esc)</source>
        <translation>Fechar a biblioteca de modelos (Esc)</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fechar o painel</translation>
    </message>
    <message>
        <source>Close the sheet.</source>
        <translation>Fechar o painel.</translation>
    </message>
    <message>
        <source>Close this (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fechar sem salvar</translation>
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
        <translation>Cor</translation>
    </message>
    <message>
        <source>Colour of the label in use.</source>
        <translation>Cor do rótulo em uso.</translation>
    </message>
    <message>
        <source>Comes with WaveMask</source>
        <translation>Vem com o WaveMask</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Common codes</source>
        <translation>Códigos comuns</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare no more images; what is there stays</source>
        <translation>Não comparar mais imagens; o que já existe permanece</translation>
    </message>
    <message>
        <source>Compare on the open image</source>
        <translation>Comparar na imagem aberta</translation>
    </message>
    <message>
        <source>Compare readers</source>
        <translation>Comparar leitores</translation>
    </message>
    <message>
        <source>Compare readers…</source>
        <translation>Comparar leitores…</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparar versões</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar com…</translation>
    </message>
    <message>
        <source>Comparing both models</source>
        <translation>Comparando os dois modelos</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Confidence at least</source>
        <translation>Confiança mínima</translation>
    </message>
    <message>
        <source>Confirm for this device</source>
        <translation>Confirmar para este aparelho</translation>
    </message>
    <message>
        <source>Confirm for this image</source>
        <translation>Confirmar para esta imagem</translation>
    </message>
    <message>
        <source>Confirm the boxes for images of {device}</source>
        <translation>Confirmar as caixas para imagens de {device}</translation>
    </message>
    <message>
        <source>Confirm the boxes for this image</source>
        <translation>Confirmar as caixas para esta imagem</translation>
    </message>
    <message>
        <source>Confirmed for images of {device}: {boxes}</source>
        <translation>Confirmado para imagens de {device}: {boxes}</translation>
    </message>
    <message>
        <source>Confirmed for this image: {boxes}</source>
        <translation>Confirmado para esta imagem: {boxes}</translation>
    </message>
    <message>
        <source>Confirmed: de-identified exports of every image of {device} have {boxes} blanked.</source>
        <translation>Confirmado: a apagar nas exportações desidentificadas de todas as imagens de {device}: {boxes}.</translation>
    </message>
    <message>
        <source>Confirmed: de-identified exports of this image have {boxes} blanked.</source>
        <translation>Confirmado: a apagar nas exportações desidentificadas desta imagem: {boxes}.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
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
        <translation>Contraste e brilho, arrastando</translation>
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
        <translation>Copiar máscara da imagem anterior</translation>
    </message>
    <message>
        <source>Copy mask to next frame</source>
        <translation>Copiar máscara para o próximo quadro</translation>
    </message>
    <message>
        <source>Copy measurements</source>
        <translation>Copiar medidas</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Copy the measurements as a table for a spreadsheet.</source>
        <translation>Copia as medidas como tabela para uma planilha.</translation>
    </message>
    <message>
        <source>Copy to next frame</source>
        <translation>Copiar para o próximo quadro</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigida</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Mira</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+Roda</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Cut through the mask along a line.</source>
        <translation>Corta a máscara ao longo de uma linha.</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Ciano</translation>
    </message>
    <message>
        <source>DICOM examples</source>
        <translation>Exemplos DICOM</translation>
    </message>
    <message>
        <source>DICOM segmentations</source>
        <translation>Segmentações DICOM</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>Desidentificadas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
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
        <translation>Diâmetro do disco em pixels da imagem</translation>
    </message>
    <message>
        <source>Diameters</source>
        <translation>Diâmetros</translation>
    </message>
    <message>
        <source>Diameters of part {number}</source>
        <translation>Diâmetros da parte {number}</translation>
    </message>
    <message>
        <source>Dice compares the proposal with the mask that was accepted in its place. Unchanged: accepted as proposed, pixel by pixel. Times are the medians of active time per image, of images with one accepted frame; their difference is what a proposal that needs no correction spares beside one that does. Outlining without a proposal was not timed, so nothing is said about it. The images are those that were worked on, not a sample drawn at random.</source>
        <translation>O Dice compara a proposta com a máscara aceita em seu lugar. Sem alteração: aceita como proposta, pixel a pixel. Os tempos são as medianas do tempo ativo por imagem, nas imagens com um quadro aceito; a diferença é o que poupa uma proposta que não precisa de correção em relação a uma que precisa. O delineamento sem proposta não foi cronometrado, portanto nada se diz sobre ele. As imagens são aquelas em que se trabalhou, não uma amostra aleatória.</translation>
    </message>
    <message>
        <source>Dice with the present mask {dice}</source>
        <translation>Dice com a máscara atual {dice}</translation>
    </message>
    <message>
        <source>Dice {dice}, HD95 {distance}</source>
        <translation>Dice {dice}, HD95 {distance}</translation>
    </message>
    <message>
        <source>Dice {dice}, no distance, as one has no mask</source>
        <translation>Dice {dice}, sem distância, pois uma não tem máscara</translation>
    </message>
    <message>
        <source>Dice, median (quartiles)</source>
        <translation>Dice, mediana (quartis)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Difference (95% interval)</source>
        <translation>Diferença (intervalo de 95%)</translation>
    </message>
    <message>
        <source>Difference of areas, whatever its sign ({unit})</source>
        <translation>Diferença de áreas, sem considerar o sinal ({unit})</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Distance of outlines, HD95 (less is better)</source>
        <translation>Distância entre contornos, HD95 (menos é melhor)</translation>
    </message>
    <message>
        <source>Distance {length}</source>
        <translation>Distância {length}</translation>
    </message>
    <message>
        <source>Distance {length}. {remark}</source>
        <translation>Distância {length}. {remark}</translation>
    </message>
    <message>
        <source>Divider between your mask and the proposal</source>
        <translation>Divisor entre a sua máscara e a proposta</translation>
    </message>
    <message>
        <source>Divider to the left</source>
        <translation>Divisor para a esquerda</translation>
    </message>
    <message>
        <source>Divider to the right</source>
        <translation>Divisor para a direita</translation>
    </message>
    <message>
        <source>Do again up to this step.</source>
        <translation>Refazer até este passo.</translation>
    </message>
    <message>
        <source>Do something with several images</source>
        <translation>Fazer algo com várias imagens</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Double-click or Enter opens it in the window</source>
        <translation>Clique duplo ou Enter a abre na janela</translation>
    </message>
    <message>
        <source>Double-click to edit, drag to reorder.</source>
        <translation>Clique duplo para editar, arraste para reordenar.</translation>
    </message>
    <message>
        <source>Drag a box; the model looks at it alone, in more detail. Beside it the mask stays, and what you painted or erased does too.</source>
        <translation>Arraste uma caixa; o modelo analisa só ela, com mais detalhe. Fora dela a máscara permanece, assim como o que você pintou ou apagou.</translation>
    </message>
    <message>
        <source>Drag a box; the model looks there in more detail. Esc cancels.</source>
        <translation>Arraste uma caixa; o modelo a analisa com mais detalhe. Esc cancela.</translation>
    </message>
    <message>
        <source>Drag a line through the mask to cut it in two.</source>
        <translation>Arraste uma linha através da máscara para cortá-la em duas.</translation>
    </message>
    <message>
        <source>Drag a part of the mask to another place.</source>
        <translation>Arraste uma parte da máscara para outro lugar.</translation>
    </message>
    <message>
        <source>Drag along a length that you know, such as the depth scale, then choose “Set scale…” again.</source>
        <translation>Arraste ao longo de um comprimento que você conhece, como a escala de profundidade, e escolha “Definir escala…” de novo.</translation>
    </message>
    <message>
        <source>Drag around what belongs to the mask. Ctrl erases it.</source>
        <translation>Arraste em volta do que pertence à máscara. Ctrl apaga.</translation>
    </message>
    <message>
        <source>Drag from inside the mask to widen it, from outside to narrow it.</source>
        <translation>Arraste de dentro da máscara para alargá-la, de fora para estreitá-la.</translation>
    </message>
    <message>
        <source>Drag over text to add a box; drag a box to move it, its corners to resize it; Tab, arrows and Del work too.</source>
        <translation>Arraste sobre um texto para adicionar uma caixa; arraste uma caixa para movê-la, seus cantos para redimensioná-la; Tab, setas e Del também funcionam.</translation>
    </message>
    <message>
        <source>Drag over the image to measure a distance.</source>
        <translation>Arraste sobre a imagem para medir uma distância.</translation>
    </message>
    <message>
        <source>Drag to erase. Ctrl paints, Shift draws straight lines.</source>
        <translation>Arraste para apagar. Ctrl pinta, Shift traça linhas retas.</translation>
    </message>
    <message>
        <source>Drag to move the panel; a double-click gives it a window of its own, and puts it back</source>
        <translation>Arrastar para mover o painel; um clique duplo o põe em janela própria e o traz de volta</translation>
    </message>
    <message>
        <source>Drag to paint. Ctrl erases, Shift draws straight lines.</source>
        <translation>Arraste para pintar. Ctrl apaga, Shift traça linhas retas.</translation>
    </message>
    <message>
        <source>Drag: your mask on the left, the proposal on the right</source>
        <translation>Arraste: sua máscara à esquerda, a proposta à direita</translation>
    </message>
    <message>
        <source>Draw the longest diameter and the one across it.</source>
        <translation>Desenha o maior diâmetro e o transversal a ele.</translation>
    </message>
    <message>
        <source>Draw the masks of every label.</source>
        <translation>Desenha as máscaras de todos os rótulos.</translation>
    </message>
    <message>
        <source>Draw the masks of the label in use; where they are hidden, nothing changes them.</source>
        <translation>Desenha as máscaras do rótulo em uso; enquanto ocultas, nada as altera.</translation>
    </message>
    <message>
        <source>Drop all other parts of the mask.</source>
        <translation>Descarta todas as outras partes da máscara.</translation>
    </message>
    <message>
        <source>Drop images or folders to open them</source>
        <translation>Solte imagens ou pastas para abri-las</translation>
    </message>
    <message>
        <source>Drop parts of the mask below the size that is set in this menu.</source>
        <translation>Descarta as partes da máscara abaixo do tamanho definido neste menu.</translation>
    </message>
    <message>
        <source>Earlier examples</source>
        <translation>Exemplos anteriores</translation>
    </message>
    <message>
        <source>Earlier examples that the new model is measured by are not learned from: {count}.</source>
        <translation>Exemplos anteriores pelos quais o novo modelo é medido não são usados para aprender: {count}.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit label</source>
        <translation>Editar rótulo</translation>
    </message>
    <message>
        <source>Edit label…</source>
        <translation>Editar rótulo…</translation>
    </message>
    <message>
        <source>Else painting it takes the pixels from the others, and painting them takes its own.</source>
        <translation>Caso contrário, pintá-lo tira os pixels dos outros, e pintar os outros tira os dele.</translation>
    </message>
    <message>
        <source>Elsewhere the scale of the file stays.</source>
        <translation>Nas outras partes vale a escala do arquivo.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazia</translation>
    </message>
    <message>
        <source>Empty the mask; this can be undone.</source>
        <translation>Esvazia a máscara; pode ser desfeito.</translation>
    </message>
    <message>
        <source>Empty, proposed or corrected.</source>
        <translation>Vazia, proposta ou corrigida.</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Encerrar o tour (Esc)</translation>
    </message>
    <message>
        <source>Endoscopy</source>
        <translation>Endoscopia</translation>
    </message>
    <message>
        <source>Enter takes the title; Esc leaves it as it is</source>
        <translation>Enter confirma o título; Esc o deixa como está</translation>
    </message>
    <message>
        <source>Equalise contrast from place to place (CLAHE).</source>
        <translation>Equaliza o contraste localmente (CLAHE).</translation>
    </message>
    <message>
        <source>Erase the mask; hold Ctrl to paint.</source>
        <translation>Apaga a máscara; mantenha Ctrl para pintar.</translation>
    </message>
    <message>
        <source>Erase with the tool while held</source>
        <translation>Apagar com a ferramenta enquanto pressionado</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borracha</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Error (loss)</source>
        <translation>Erro (perda)</translation>
    </message>
    <message>
        <source>Esc closes this page. “Welcome…” in the menu “Help” shows it again.</source>
        <translation>Esc fecha esta página. “Boas-vindas…” no menu “Ajuda” a mostra de novo.</translation>
    </message>
    <message>
        <source>Esc stops what is in progress, so it cannot be a shortcut.</source>
        <translation>Esc interrompe o que está em andamento, por isso não pode ser um atalho.</translation>
    </message>
    <message>
        <source>Every command has its original keys again.</source>
        <translation>Todos os comandos voltaram às teclas originais.</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Está tudo em ordem.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>Tudo está salvo novamente.</translation>
    </message>
    <message>
        <source>Exchange left and right</source>
        <translation>Trocar esquerda e direita</translation>
    </message>
    <message>
        <source>Expect about 0.1 s for a proposal, and about a minute for a training run on 20 images.</source>
        <translation>Uma proposta deve levar cerca de 0,1 s, e um treinamento com 20 imagens, cerca de um minuto.</translation>
    </message>
    <message>
        <source>Expect proposals and training to be faster than on two processor cores, where a proposal takes about 0.1 s and a training run on 20 images about a minute.</source>
        <translation>As propostas e o treinamento devem ser mais rápidos do que com dois núcleos de processador, em que uma proposta leva cerca de 0,1 s e um treinamento com 20 imagens, cerca de um minuto.</translation>
    </message>
    <message>
        <source>Expect proposals and training to be slower than on two processor cores, where a proposal takes about 0.1 s and a training run on 20 images about a minute.</source>
        <translation>As propostas e o treinamento devem ser mais lentos do que com dois núcleos de processador, em que uma proposta leva cerca de 0,1 s e um treinamento com 20 imagens, cerca de um minuto.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export again once they are saved.</source>
        <translation>Exporte novamente quando estiverem salvas.</translation>
    </message>
    <message>
        <source>Export all listed images…</source>
        <translation>Exportar todas as imagens listadas…</translation>
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
        <translation>Progresso da exportação</translation>
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
        <translation>Há menos de duas imagens selecionadas na lista de trabalho; Ctrl ou Shift com cliques as seleciona.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>File or folder with the masks</source>
        <translation>Arquivo ou pasta com as máscaras</translation>
    </message>
    <message>
        <source>Files of the same name are replaced.</source>
        <translation>Arquivos com o mesmo nome são substituídos.</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Arquivo…</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation>Preencher buracos</translation>
    </message>
    <message>
        <source>Fill the frames between all those whose masks you made.</source>
        <translation>Preenche os quadros entre todos aqueles cujas máscaras você fez.</translation>
    </message>
    <message>
        <source>Fill the frames between the nearest two whose masks you made; on one of them, on both sides of it.</source>
        <translation>Preenche os quadros entre os dois mais próximos cujas máscaras você fez; estando em um deles, dos dois lados dele.</translation>
    </message>
    <message>
        <source>Fill the screen with the window.</source>
        <translation>Ocupa a tela inteira com a janela.</translation>
    </message>
    <message>
        <source>Fill what the mask encloses.</source>
        <translation>Preenche o que a máscara envolve.</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Preenchida</translation>
    </message>
    <message>
        <source>Filter the worklist by label</source>
        <translation>Filtrar a lista de trabalho por rótulo</translation>
    </message>
    <message>
        <source>Filter the worklist by name, patient or study</source>
        <translation>Filtrar a lista de trabalho por nome, paciente ou estudo</translation>
    </message>
    <message>
        <source>Filter the worklist by state</source>
        <translation>Filtrar a lista de trabalho por estado</translation>
    </message>
    <message>
        <source>Filter the worklist by the confidence of the model</source>
        <translation>Filtrar a lista de trabalho pela confiança do modelo</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar um comando</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar um comando ou uma tecla</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar um comando…</translation>
    </message>
    <message>
        <source>Find again</source>
        <translation>Buscar de novo</translation>
    </message>
    <message>
        <source>Find text in the pixels, such as names and dates, to be blanked in de-identified exports.</source>
        <translation>Procura textos nos pixels, como nomes e datas, para apagá-los nas exportações desidentificadas.</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primeiro quadro</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Primeira versão</translation>
    </message>
    <message>
        <source>First what waits for a decision. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Primeiro o que aguarda decisão. As imagens ficam no lugar enquanto você trabalha; escolha de novo para reordenar.</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Ajustar à janela</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Pasta para os arquivos</translation>
    </message>
    <message>
        <source>Folder for the table and the picture</source>
        <translation>Pasta para a tabela e a figura</translation>
    </message>
    <message>
        <source>Folder {number}</source>
        <translation>Pasta {number}</translation>
    </message>
    <message>
        <source>Folders with more images and masks, to measure by or to learn from</source>
        <translation>Pastas com mais imagens e máscaras, para medir ou para aprender</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Pasta…</translation>
    </message>
    <message>
        <source>For example 40</source>
        <translation>Por exemplo, 40</translation>
    </message>
    <message>
        <source>For the hand that holds the pen, for example.</source>
        <translation>Conforme a mão que segura a caneta, por exemplo.</translation>
    </message>
    <message>
        <source>Forget the run; its computing time is lost, your masks are not</source>
        <translation>Esquecer o treinamento; perde-se o tempo de cálculo, mas não as suas máscaras</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Format of the masks</source>
        <translation>Formato das máscaras</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Para a frente</translation>
    </message>
    <message>
        <source>Found out from the files; change it where that is wrong</source>
        <translation>Deduzido dos arquivos; altere se estiver errado</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Frame on show</source>
        <translation>Quadro exibido</translation>
    </message>
    <message>
        <source>Frame on show; type another one and press Enter</source>
        <translation>Quadro exibido; digite outro e pressione Enter</translation>
    </message>
    <message>
        <source>Frame {frame}</source>
        <translation>Quadro {frame}</translation>
    </message>
    <message>
        <source>Frame {frame} of the video cannot be decoded; copy it again from its origin.</source>
        <translation>Não é possível decodificar o quadro {frame} do vídeo; copie-o novamente da origem.</translation>
    </message>
    <message>
        <source>Frame {frame} of the video cannot be decoded; export the video again.</source>
        <translation>Não é possível decodificar o quadro {frame} do vídeo; exporte o vídeo novamente.</translation>
    </message>
    <message>
        <source>Frame {number}</source>
        <translation>Quadro {number}</translation>
    </message>
    <message>
        <source>Frame {number} cannot be read, so the proposals end there. {reason}</source>
        <translation>Não é possível ler o quadro {number}; as propostas terminam ali. {reason}</translation>
    </message>
    <message>
        <source>Frame {number} cannot be shown. {reason}</source>
        <translation>Não é possível exibir o quadro {number}. {reason}</translation>
    </message>
    <message>
        <source>Frame {number} has no mask. Clear it first if that is how it should be.</source>
        <translation>O quadro {number} não tem máscara. Limpe-o antes, se for para ficar assim.</translation>
    </message>
    <message>
        <source>Frame {number} is of another size than the first one, so it cannot be shown.</source>
        <translation>O quadro {number} tem tamanho diferente do primeiro e não pode ser exibido.</translation>
    </message>
    <message>
        <source>Frame {number}: {reason}</source>
        <translation>Quadro {number}: {reason}</translation>
    </message>
    <message>
        <source>Frames are being filled already. Esc stops that.</source>
        <translation>Quadros já estão sendo preenchidos. Esc interrompe.</translation>
    </message>
    <message>
        <source>Frames on which they agree least</source>
        <translation>Quadros em que menos concordam</translation>
    </message>
    <message>
        <source>Frames {first} to {last}</source>
        <translation>Quadros {first} a {last}</translation>
    </message>
    <message>
        <source>From a version that is not here any more</source>
        <translation>De uma versão que não está mais aqui</translation>
    </message>
    <message>
        <source>From frame</source>
        <translation>Do quadro</translation>
    </message>
    <message>
        <source>From now on the new model proposes; masks stay as they are</source>
        <translation>A partir de agora o novo modelo propõe; as máscaras ficam como estão</translation>
    </message>
    <message>
        <source>From “{title}”</source>
        <translation>De “{title}”</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gama</translation>
    </message>
    <message>
        <source>Gamma: lighter or darker middle tones</source>
        <translation>Gama: meios-tons mais claros ou mais escuros</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Give every command its original keys again.</source>
        <translation>Devolve a todos os comandos suas teclas originais.</translation>
    </message>
    <message>
        <source>Give mask</source>
        <translation>Passar máscara</translation>
    </message>
    <message>
        <source>Give part</source>
        <translation>Passar parte</translation>
    </message>
    <message>
        <source>Give part under pointer to</source>
        <translation>Passar a parte sob o ponteiro a</translation>
    </message>
    <message>
        <source>Give the next frame this mask, and go there.</source>
        <translation>Dá esta máscara ao próximo quadro e vai até ele.</translation>
    </message>
    <message>
        <source>Give this command its original keys again.</source>
        <translation>Devolve a este comando suas teclas originais.</translation>
    </message>
    <message>
        <source>Give this label all that the label in use has on this frame, in one step.</source>
        <translation>Passa a este rótulo tudo o que o rótulo em uso tem neste quadro, em um só passo.</translation>
    </message>
    <message>
        <source>Give this label the part of a mask that the pointer is on, in one step.</source>
        <translation>Passa a este rótulo a parte de máscara sob o ponteiro, em um só passo.</translation>
    </message>
    <message>
        <source>Give this version another title (F2)</source>
        <translation>Dar outro título a esta versão (F2)</translation>
    </message>
    <message>
        <source>Give whole mask to</source>
        <translation>Passar a máscara inteira a</translation>
    </message>
    <message>
        <source>Go back to the beginning</source>
        <translation>Voltar ao início</translation>
    </message>
    <message>
        <source>Go back to the last frame whose mask you made or decided on.</source>
        <translation>Volta ao último quadro cuja máscara você fez ou decidiu.</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>Voltar à anterior</translation>
    </message>
    <message>
        <source>Go back to the scale of the file, if it has one.</source>
        <translation>Volta à escala do arquivo, se houver.</translation>
    </message>
    <message>
        <source>Go back to this step.</source>
        <translation>Voltar a este passo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuar trabalhando</translation>
    </message>
    <message>
        <source>Go on working (Esc)</source>
        <translation>Continuar trabalhando (Esc)</translation>
    </message>
    <message>
        <source>Go through everything once more</source>
        <translation>Verificar tudo mais uma vez</translation>
    </message>
    <message>
        <source>Go through the export without writing anything, and list the files</source>
        <translation>Percorrer a exportação sem gravar nada e listar os arquivos</translation>
    </message>
    <message>
        <source>Go to next</source>
        <translation>Ir à próxima</translation>
    </message>
    <message>
        <source>Go to the next accepted image.</source>
        <translation>Vai à próxima imagem aceita.</translation>
    </message>
    <message>
        <source>Go to the next corrected image.</source>
        <translation>Vai à próxima imagem corrigida.</translation>
    </message>
    <message>
        <source>Go to the next empty image.</source>
        <translation>Vai à próxima imagem vazia.</translation>
    </message>
    <message>
        <source>Go to the next frame whose mask you made or decided on.</source>
        <translation>Vai ao próximo quadro cuja máscara você fez ou decidiu.</translation>
    </message>
    <message>
        <source>Go to the next proposed image.</source>
        <translation>Vai à próxima imagem proposta.</translation>
    </message>
    <message>
        <source>Go to the next rejected image.</source>
        <translation>Vai à próxima imagem rejeitada.</translation>
    </message>
    <message>
        <source>Go to the next skipped image.</source>
        <translation>Vai à próxima imagem pulada.</translation>
    </message>
    <message>
        <source>Go to the next stretch of the outline where the model is unsure.</source>
        <translation>Vai ao próximo trecho do contorno em que o modelo está incerto.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Grey values {low:.6g} to {high:.6g} are shown scaled to 0 to 255.</source>
        <translation>Os valores de cinza de {low:.6g} a {high:.6g} são exibidos na escala de 0 a 255.</translation>
    </message>
    <message>
        <source>Group the worklist</source>
        <translation>Agrupar a lista de trabalho</translation>
    </message>
    <message>
        <source>Group worklist</source>
        <translation>Agrupar lista de trabalho</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Grow and shrink by</source>
        <translation>Expandir e reduzir em</translation>
    </message>
    <message>
        <source>Grow and shrink by millimetres</source>
        <translation>Expandir e reduzir em milímetros</translation>
    </message>
    <message>
        <source>Grow and shrink by pixels</source>
        <translation>Expandir e reduzir em pixels</translation>
    </message>
    <message>
        <source>Grow and shrink by, in millimetres</source>
        <translation>Expandir e reduzir em, em milímetros</translation>
    </message>
    <message>
        <source>Grow and shrink by, in pixels</source>
        <translation>Expandir e reduzir em, em pixels</translation>
    </message>
    <message>
        <source>Grow by {step}</source>
        <translation>Expandir em {step}</translation>
    </message>
    <message>
        <source>Hatched</source>
        <translation>Hachurada</translation>
    </message>
    <message>
        <source>Have both versions propose on these images</source>
        <translation>Pedir às duas versões propostas para estas imagens</translation>
    </message>
    <message>
        <source>Held-out image on which the model does worst</source>
        <translation>Imagem reservada em que o modelo se sai pior</translation>
    </message>
    <message>
        <source>Held-out images</source>
        <translation>Imagens reservadas</translation>
    </message>
    <message>
        <source>Held-out images before and after</source>
        <translation>Imagens reservadas, antes e depois</translation>
    </message>
    <message>
        <source>Held-out images of patients that the model has learned from before are left out: {count}.</source>
        <translation>Imagens reservadas que ficam de fora, por serem de pacientes com que o modelo já aprendeu: {count}.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Here comes the held-out image on which the model does worst, once it is measured</source>
        <translation>Aqui aparece a imagem reservada em que o modelo se sai pior, assim que for medida</translation>
    </message>
    <message>
        <source>Here that is less than a pixel.</source>
        <translation>Aqui isso é menos que um pixel.</translation>
    </message>
    <message>
        <source>Here that is {pixels} pixels, and more than {most} are too many.</source>
        <translation>Aqui são {pixels} pixels, e mais de {most} é demais.</translation>
    </message>
    <message>
        <source>Here you see the proposal, which cannot be drawn on.</source>
        <translation>Aqui você vê a proposta, na qual não se pode desenhar.</translation>
    </message>
    <message>
        <source>Hide “{label}”</source>
        <translation>Ocultar “{label}”</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>History, hidden</source>
        <translation>Histórico, oculto</translation>
    </message>
    <message>
        <source>History, shown</source>
        <translation>Histórico, visível</translation>
    </message>
    <message>
        <source>Hold the pointer over the part of a mask that another label is to have.</source>
        <translation>Ponha o ponteiro sobre a parte de máscara que outro rótulo deve receber.</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Vale para</translation>
    </message>
    <message>
        <source>How far apart the two points are, for example 42 or 4.2</source>
        <translation>A distância entre os dois pontos, por exemplo 42 ou 4,2</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Andamento do trabalho</translation>
    </message>
    <message>
        <source>How fast it plays</source>
        <translation>Velocidade de reprodução</translation>
    </message>
    <message>
        <source>How long it may take</source>
        <translation>Quanto tempo pode levar</translation>
    </message>
    <message>
        <source>How much of this part of the run is done</source>
        <translation>Quanto desta parte do treinamento está feito</translation>
    </message>
    <message>
        <source>How precise it is</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>How sure the model must be of a pixel. What you painted or erased stays, and what a box prompt made.</source>
        <translation>Quão seguro o modelo deve estar de um pixel. O que você pintou ou apagou permanece, e o que uma proposta por caixa fez também.</translation>
    </message>
    <message>
        <source>How the tool is used</source>
        <translation>Como se usa a ferramenta</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>I understand, begin</source>
        <translation>Entendi, começar</translation>
    </message>
    <message>
        <source>I understand, show me around</source>
        <translation>Entendi, fazer o tour</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Image canvas</source>
        <translation>Área da imagem</translation>
    </message>
    <message>
        <source>Image {id}</source>
        <translation>Imagem {id}</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>Imagem {number}</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Images and masks as Wave-GMS and training in this program read them, split by patient.</source>
        <translation>Imagens e máscaras como o Wave-GMS e o treinamento deste programa as leem, divididas por paciente.</translation>
    </message>
    <message>
        <source>Images compared, those first in which the two are furthest apart</source>
        <translation>Imagens comparadas, primeiro as de maior diferença entre os dois</translation>
    </message>
    <message>
        <source>Images have numbers for names, and are shown only where burnt-in text was confirmed.</source>
        <translation>As imagens têm números como nomes e só são exibidas onde o texto gravado foi confirmado.</translation>
    </message>
    <message>
        <source>Images learned from</source>
        <translation>Imagens aprendidas</translation>
    </message>
    <message>
        <source>Images on which the new model must not be worse: a folder with “images” and “masks”</source>
        <translation>Imagens em que o novo modelo não pode ser pior: uma pasta com “images” e “masks”</translation>
    </message>
    <message>
        <source>Images submitted so far</source>
        <translation>Imagens entregues até agora</translation>
    </message>
    <message>
        <source>Images that are rejected, skipped or not decided yet, and masks of other readers.</source>
        <translation>Imagens rejeitadas, puladas ou ainda não decididas, e máscaras de outros leitores.</translation>
    </message>
    <message>
        <source>Images that were learned from, and whose accepted mask contradicts both models</source>
        <translation>Imagens com que o modelo aprendeu e cuja máscara aceita contradiz os dois modelos</translation>
    </message>
    <message>
        <source>Images without a patient number count as patients of their own, unless they look nearly the same.</source>
        <translation>Imagens sem número de paciente contam como pacientes próprios, a menos que sejam quase iguais.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import also where somebody has drawn or decided; undo brings it back, image by image</source>
        <translation>Importar também onde alguém já desenhou ou decidiu; desfazer traz de volta, imagem por imagem</translation>
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
        <translation>Melhorar</translation>
    </message>
    <message>
        <source>Improve model</source>
        <translation>Melhorar modelo</translation>
    </message>
    <message>
        <source>Improve model…</source>
        <translation>Melhorar modelo…</translation>
    </message>
    <message>
        <source>Improve “{model}”</source>
        <translation>Melhorar “{model}”</translation>
    </message>
    <message>
        <source>Improving the model</source>
        <translation>Melhorando o modelo</translation>
    </message>
    <message>
        <source>Improving the model, {time} left</source>
        <translation>Melhorando o modelo, faltam {time}</translation>
    </message>
    <message>
        <source>In pixels. {reason}</source>
        <translation>Em pixels. {reason}</translation>
    </message>
    <message>
        <source>In the background, while you work; of a cine for its first frame. Masks that you made or decided on stay.</source>
        <translation>Em segundo plano, enquanto você trabalha; de um cine, para o primeiro quadro. As máscaras que você fez ou decidiu permanecem.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalada</translation>
    </message>
    <message>
        <source>Interpolate</source>
        <translation>Interpolar</translation>
    </message>
    <message>
        <source>Interpolate all gaps</source>
        <translation>Interpolar todos os intervalos</translation>
    </message>
    <message>
        <source>Interpolate here</source>
        <translation>Interpolar aqui</translation>
    </message>
    <message>
        <source>Inverse</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Invert inside the outline</source>
        <translation>Inverter dentro do contorno</translation>
    </message>
    <message>
        <source>It cannot be read ({reason}).</source>
        <translation>Não é possível ler ({reason}).</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}</source>
        <translation>Não é possível ler: {reason}</translation>
    </message>
    <message>
        <source>It cannot be read; it may be damaged, or no NIfTI file.</source>
        <translation>Não é possível ler; pode estar danificado ou não ser um arquivo NIfTI.</translation>
    </message>
    <message>
        <source>It cannot be read; it may be damaged, or no picture.</source>
        <translation>Não é possível ler; pode estar danificada ou não ser uma imagem.</translation>
    </message>
    <message>
        <source>It could not be saved as accepted: {reason}</source>
        <translation>Não foi possível salvar como aceita: {reason}</translation>
    </message>
    <message>
        <source>It could not be written; your masks are safe, and the log file says more.</source>
        <translation>Não foi possível gravar; suas máscaras estão seguras, e o arquivo de log diz mais.</translation>
    </message>
    <message>
        <source>It did not propose within {seconds} seconds; close other programs and try again.</source>
        <translation>Não propôs em {seconds} segundos; feche outros programas e tente novamente.</translation>
    </message>
    <message>
        <source>It does not say which label it is for; choose one.</source>
        <translation>Não indica para qual rótulo é; escolha um.</translation>
    </message>
    <message>
        <source>It does not say which of the {frames} frames it is for.</source>
        <translation>Não indica para qual dos {frames} quadros é.</translation>
    </message>
    <message>
        <source>It forgets: overlap (Dice) on the images on which it must not get worse falls by {gain}.</source>
        <translation>Ele esquece: a sobreposição (Dice) nas imagens em que não pode piorar diminui {gain}.</translation>
    </message>
    <message>
        <source>It got as far as “{phase}”.</source>
        <translation>Chegou até “{phase}”.</translation>
    </message>
    <message>
        <source>It has an annotation without an outline, such as a box; outlines are needed.</source>
        <translation>Tem uma anotação sem contorno, como uma caixa; são necessários contornos.</translation>
    </message>
    <message>
        <source>It has more colours than black and one other; save it in black and white.</source>
        <translation>Tem mais cores além do preto e de uma outra; salve em preto e branco.</translation>
    </message>
    <message>
        <source>It has no whole numbers; save a mask.</source>
        <translation>Não tem números inteiros; salve uma máscara.</translation>
    </message>
    <message>
        <source>It has the values {told}, and no {labels} beside it says what they mean; a mask has one value beside 0.</source>
        <translation>Tem os valores {told}, e nenhum {labels} ao lado diz o que significam; uma máscara tem um só valor além de 0.</translation>
    </message>
    <message>
        <source>It has the values {told}, which are not in {labels}.</source>
        <translation>Tem os valores {told}, que não estão em {labels}.</translation>
    </message>
    <message>
        <source>It has transparent parts; save it in black and white.</source>
        <translation>Tem partes transparentes; salve em preto e branco.</translation>
    </message>
    <message>
        <source>It has values between whole numbers; save a mask, not a probability.</source>
        <translation>Tem valores entre números inteiros; salve uma máscara, não uma probabilidade.</translation>
    </message>
    <message>
        <source>It has {columns} x {rows} pixels and the image has {width} x {height}; export it again in the size of the image.</source>
        <translation>Tem {columns} x {rows} pixels, e a imagem tem {width} x {height}; exporte novamente no tamanho da imagem.</translation>
    </message>
    <message>
        <source>It has {told} values, and the image {image_width} x {image_height} pixels and {frames}.</source>
        <translation>Tem {told} valores, e a imagem, {image_width} x {image_height} pixels e {frames}.</translation>
    </message>
    <message>
        <source>It has {width} x {height} pixels and the image has {image_width} x {image_height}; export it again in the size of the image.</source>
        <translation>Tem {width} x {height} pixels, e a imagem tem {image_width} x {image_height}; exporte novamente no tamanho da imagem.</translation>
    </message>
    <message>
        <source>It holds for this image alone, on all its frames.</source>
        <translation>Vale só para esta imagem, em todos os seus quadros.</translation>
    </message>
    <message>
        <source>It holds for this image alone.</source>
        <translation>Vale só para esta imagem.</translation>
    </message>
    <message>
        <source>It holds no masks.</source>
        <translation>Não contém máscaras.</translation>
    </message>
    <message>
        <source>It holds several pictures; save each as a file of its own.</source>
        <translation>Contém várias imagens; salve cada uma em um arquivo próprio.</translation>
    </message>
    <message>
        <source>It is a cine, whose frames are decided on one by one.</source>
        <translation>É um cine, cujos quadros são decididos um a um.</translation>
    </message>
    <message>
        <source>It is as wide as it is high, and does not say which of its axes goes across; save it with SimpleITK.</source>
        <translation>Tem largura igual à altura e não indica qual dos eixos é o horizontal; salve com o SimpleITK.</translation>
    </message>
    <message>
        <source>It is for frame {frame} and the image has {frames}.</source>
        <translation>É para o quadro {frame}, e a imagem tem {frames}.</translation>
    </message>
    <message>
        <source>It is for the same frame and label as {other}; keep one of them.</source>
        <translation>É para o mesmo quadro e rótulo que {other}; mantenha só um deles.</translation>
    </message>
    <message>
        <source>It is for {image}.</source>
        <translation>É para {image}.</translation>
    </message>
    <message>
        <source>It is kept with what you accept, and stays on this computer</source>
        <translation>É guardado com o que você aceita e fica neste computador</translation>
    </message>
    <message>
        <source>It is no file of COCO, or a damaged one; export it again.</source>
        <translation>Não é um arquivo COCO, ou está danificado; exporte-o novamente.</translation>
    </message>
    <message>
        <source>It is not known what kind of image this is.</source>
        <translation>Não se sabe que tipo de imagem é esta.</translation>
    </message>
    <message>
        <source>It is of another size.</source>
        <translation>Tem outro tamanho.</translation>
    </message>
    <message>
        <source>It is of “{label}” already.</source>
        <translation>Já é de “{label}”.</translation>
    </message>
    <message>
        <source>It is one of the images itself.</source>
        <translation>É uma das próprias imagens.</translation>
    </message>
    <message>
        <source>It is too large for this computer; export fewer images at a time.</source>
        <translation>É grande demais para este computador; exporte menos imagens de cada vez.</translation>
    </message>
    <message>
        <source>It is turned or mirrored against the image; save it the way the image lies.</source>
        <translation>Está girada ou espelhada em relação à imagem; salve na mesma orientação da imagem.</translation>
    </message>
    <message>
        <source>It is unsure what this is, perhaps {kind} ({share}).</source>
        <translation>Há dúvida sobre o que é; talvez {kind} ({share}).</translation>
    </message>
    <message>
        <source>It looks like {kind} ({share}).</source>
        <translation>Parece ser {kind} ({share}).</translation>
    </message>
    <message>
        <source>It marks more where there is nothing: {after} of the area in place of {before} on {images} of {patients}.</source>
        <translation>Ele marca mais onde não há nada: {after} da área em vez de {before} em {images} de {patients}.</translation>
    </message>
    <message>
        <source>It may overlap other labels.</source>
        <translation>Pode sobrepor outros rótulos.</translation>
    </message>
    <message>
        <source>It needs two frames with masks of your own, and frames between them.</source>
        <translation>São necessários dois quadros com máscaras feitas por você e quadros entre eles.</translation>
    </message>
    <message>
        <source>It takes the place of the scale that was {set_by}.</source>
        <translation>Substitui a escala {set_by}.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing has been written.</source>
        <translation>Foi cancelado; nada foi gravado.</translation>
    </message>
    <message>
        <source>It was not better: {reason}</source>
        <translation>Não foi melhor: {reason}</translation>
    </message>
    <message>
        <source>Its label has been removed; import it again.</source>
        <translation>O rótulo foi removido; importe novamente.</translation>
    </message>
    <message>
        <source>Its mask has changed meanwhile.</source>
        <translation>A máscara mudou nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Its mask on this image has {area}.</source>
        <translation>A máscara nesta imagem tem {area}.</translation>
    </message>
    <message>
        <source>Its outline crosses the image far too often to be one; export it again.</source>
        <translation>O contorno cruza a imagem vezes demais para ser um contorno; exporte novamente.</translation>
    </message>
    <message>
        <source>Its outline lies far outside the image; export it again.</source>
        <translation>O contorno está muito fora da imagem; exporte novamente.</translation>
    </message>
    <message>
        <source>Its segmentation is damaged; export it again.</source>
        <translation>A segmentação está danificada; exporte novamente.</translation>
    </message>
    <message>
        <source>Its size is damaged; export it again.</source>
        <translation>O tamanho está danificado; exporte novamente.</translation>
    </message>
    <message>
        <source>Its volume has no millimetres. {reason}</source>
        <translation>O volume não tem milímetros. {reason}</translation>
    </message>
    <message>
        <source>Keep WaveMask open until it is done; what is written by then stays in any case.</source>
        <translation>Mantenha o WaveMask aberto até terminar; o que já foi gravado permanece em todo caso.</translation>
    </message>
    <message>
        <source>Keep WaveMask open, and it saves them as soon as the folder can be written again.</source>
        <translation>Mantenha o WaveMask aberto, e ele as salva assim que for possível gravar na pasta.</translation>
    </message>
    <message>
        <source>Keep for the next images</source>
        <translation>Manter para as próximas imagens</translation>
    </message>
    <message>
        <source>Keep largest part</source>
        <translation>Manter maior parte</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Manter aberto</translation>
    </message>
    <message>
        <source>Keep the current model</source>
        <translation>Manter o modelo atual</translation>
    </message>
    <message>
        <source>Keep what is chosen here and begin (Enter)</source>
        <translation>Manter o que foi escolhido aqui e começar (Enter)</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Tecla: {key}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Label 1</source>
        <translation>Rótulo 1</translation>
    </message>
    <message>
        <source>Label 2</source>
        <translation>Rótulo 2</translation>
    </message>
    <message>
        <source>Label 3</source>
        <translation>Rótulo 3</translation>
    </message>
    <message>
        <source>Label 4</source>
        <translation>Rótulo 4</translation>
    </message>
    <message>
        <source>Label 5</source>
        <translation>Rótulo 5</translation>
    </message>
    <message>
        <source>Label 6</source>
        <translation>Rótulo 6</translation>
    </message>
    <message>
        <source>Label 7</source>
        <translation>Rótulo 7</translation>
    </message>
    <message>
        <source>Label 8</source>
        <translation>Rótulo 8</translation>
    </message>
    <message>
        <source>Label 9</source>
        <translation>Rótulo 9</translation>
    </message>
    <message>
        <source>Label in use: {label}</source>
        <translation>Rótulo em uso: {label}</translation>
    </message>
    <message>
        <source>Label maps</source>
        <translation>Mapas de rótulos</translation>
    </message>
    <message>
        <source>Label of the masks</source>
        <translation>Rótulo das máscaras</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Labels and proposal</source>
        <translation>Rótulos e proposta</translation>
    </message>
    <message>
        <source>Labels and proposal in a window of their own</source>
        <translation>Rótulos e proposta em janela própria</translation>
    </message>
    <message>
        <source>Labels overlap on frame {frame}, which one label map cannot hold; export PNG masks, COCO or NIfTI instead.</source>
        <translation>Há rótulos sobrepostos no quadro {frame}, o que um mapa de rótulos não comporta; exporte máscaras PNG, COCO ou NIfTI.</translation>
    </message>
    <message>
        <source>Labels: Lesion, Cyst</source>
        <translation>Rótulos: Lesão, Cisto</translation>
    </message>
    <message>
        <source>Labels: Polyp, Instrument</source>
        <translation>Rótulos: Pólipo, Instrumento</translation>
    </message>
    <message>
        <source>Labels: Skin lesion, Hair</source>
        <translation>Rótulos: Lesão de pele, Pelo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger tool</source>
        <translation>Ferramenta maior</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Laço</translation>
    </message>
    <message>
        <source>Lasso, erase</source>
        <translation>Laço, apagar</translation>
    </message>
    <message>
        <source>Lasso, invert</source>
        <translation>Laço, inverter</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Últimas alteradas primeiro</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último quadro</translation>
    </message>
    <message>
        <source>Learned from this image</source>
        <translation>Aprendeu com esta imagem</translation>
    </message>
    <message>
        <source>Learned from {masks} of {patients}</source>
        <translation>Aprendeu com {masks} de {patients}</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendendo</translation>
    </message>
    <message>
        <source>Learns from</source>
        <translation>Aprende com</translation>
    </message>
    <message>
        <source>Least confidence of the model</source>
        <translation>Confiança mínima do modelo</translation>
    </message>
    <message>
        <source>Leave both commands as they are.</source>
        <translation>Deixar os dois comandos como estão.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc); “Reader…” in the menu “Readers” asks again</source>
        <translation>Deixar como está (Esc); “Leitor…” no menu “Leitores” pergunta de novo</translation>
    </message>
    <message>
        <source>Leave the chosen box out (Del)</source>
        <translation>Retirar a caixa escolhida (Del)</translation>
    </message>
    <message>
        <source>Leave the colours out.</source>
        <translation>Mostra sem as cores.</translation>
    </message>
    <message>
        <source>Leave the image, or the frame of a cine, for later and go to the next one.</source>
        <translation>Deixa a imagem, ou o quadro de um cine, para depois e passa à próxima.</translation>
    </message>
    <message>
        <source>Leave the mask as it is (Esc)</source>
        <translation>Deixar a máscara como está (Esc)</translation>
    </message>
    <message>
        <source>Leave what is confirmed as it is (Esc)</source>
        <translation>Deixar o que está confirmado como está (Esc)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>Omitida: {reason}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Length of all borders, those of holes included; an estimate within a few per cent</source>
        <translation>Comprimento de todas as bordas, incluindo as dos buracos; uma estimativa com erro de poucos por cento</translation>
    </message>
    <message>
        <source>Length of the line in pixels</source>
        <translation>Comprimento da linha em pixels</translation>
    </message>
    <message>
        <source>Length of the line in the patient</source>
        <translation>Comprimento da linha no paciente</translation>
    </message>
    <message>
        <source>Lengths on this image are by a scale {source}.</source>
        <translation>Os comprimentos nesta imagem seguem uma escala {source}.</translation>
    </message>
    <message>
        <source>Less speckle</source>
        <translation>Menos speckle</translation>
    </message>
    <message>
        <source>Let dark and light change places.</source>
        <translation>Troca o claro pelo escuro.</translation>
    </message>
    <message>
        <source>Let no tool change the masks of the label in use.</source>
        <translation>Impede que qualquer ferramenta altere as máscaras do rótulo em uso.</translation>
    </message>
    <message>
        <source>Let readers who have submitted the same images see your masks of them.</source>
        <translation>Permite que leitores que entregaram as mesmas imagens vejam suas máscaras delas.</translation>
    </message>
    <message>
        <source>Let the model learn from the masks you accepted, on this machine; you decide whether the new one is used.</source>
        <translation>Faz o modelo aprender com as máscaras que você aceitou, nesta máquina; você decide se o novo será usado.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Limit of local contrast</source>
        <translation>Limite do contraste local</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>List images whose name, patient, study or date holds these words
Esc empties it.</source>
        <translation>Lista as imagens cujo nome, paciente, estudo ou data contém estas palavras
Esc esvazia o campo.</translation>
    </message>
    <message>
        <source>List removed images again</source>
        <translation>Listar de novo imagens removidas</translation>
    </message>
    <message>
        <source>List these images no more. Their masks stay in the workspace, and are exported like others.</source>
        <translation>Deixa de listar estas imagens. As máscaras ficam no espaço de trabalho e são exportadas como as outras.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Carregando o modelo…</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Contraste local</translation>
    </message>
    <message>
        <source>Lock label</source>
        <translation>Bloquear rótulo</translation>
    </message>
    <message>
        <source>Lock “{label}”</source>
        <translation>Bloquear “{label}”</translation>
    </message>
    <message>
        <source>Longest diameter</source>
        <translation>Maior diâmetro</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Look for text once more, in place of these boxes</source>
        <translation>Procurar texto mais uma vez, no lugar destas caixas</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Examinando a pasta…</translation>
    </message>
    <message>
        <source>Looking at the program and this computer…</source>
        <translation>Examinando o programa e este computador…</translation>
    </message>
    <message>
        <source>Looking at what you have accepted…</source>
        <translation>Examinando o que você aceitou…</translation>
    </message>
    <message>
        <source>Looking for burnt-in text</source>
        <translation>Procurando texto gravado</translation>
    </message>
    <message>
        <source>Looking for text…</source>
        <translation>Procurando texto…</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Looking through {done} of {total}</source>
        <translation>Percorrendo {done} de {total}</translation>
    </message>
    <message>
        <source>Looking through…</source>
        <translation>Percorrendo…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Repetir</translation>
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
        <translation>Tornar a máscara escolhida a atual, em um passo que se pode desfazer (Enter)</translation>
    </message>
    <message>
        <source>Make the result your mask of this frame and label, as one step to undo</source>
        <translation>Tornar o resultado a sua máscara deste quadro e rótulo, em um passo que se pode desfazer</translation>
    </message>
    <message>
        <source>Make these masks those of the images (Enter)</source>
        <translation>Tornar estas as máscaras das imagens (Enter)</translation>
    </message>
    <message>
        <source>Marked on empty images (less is better)</source>
        <translation>Marcado em imagens vazias (menos é melhor)</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Mask and pixels</source>
        <translation>Máscara e pixels</translation>
    </message>
    <message>
        <source>Mask area</source>
        <translation>Área da máscara</translation>
    </message>
    <message>
        <source>Mask of the image before</source>
        <translation>Máscara da imagem anterior</translation>
    </message>
    <message>
        <source>Mask style</source>
        <translation>Estilo da máscara</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>Masks cannot be written to {folder} ({reason}); choose another folder.</source>
        <translation>Não é possível gravar máscaras em {folder} ({reason}); escolha outra pasta.</translation>
    </message>
    <message>
        <source>Masks in doubt ({count})</source>
        <translation>Máscaras duvidosas ({count})</translation>
    </message>
    <message>
        <source>Masks of this frame that were accepted, the newest first</source>
        <translation>Máscaras aceitas deste quadro, a mais recente primeiro</translation>
    </message>
    <message>
        <source>Masks that were not imported</source>
        <translation>Máscaras não importadas</translation>
    </message>
    <message>
        <source>Masks, and why some are not imported</source>
        <translation>Máscaras, e por que algumas não são importadas</translation>
    </message>
    <message>
        <source>Matching masks and images…</source>
        <translation>Associando máscaras e imagens…</translation>
    </message>
    <message>
        <source>Matching was stopped. Choose the masks again to begin anew.</source>
        <translation>A associação foi interrompida. Escolha as máscaras novamente para recomeçar.</translation>
    </message>
    <message>
        <source>May overlap other labels</source>
        <translation>Pode sobrepor outros rótulos</translation>
    </message>
    <message>
        <source>Mean area of both readers ({unit})</source>
        <translation>Área média dos dois leitores ({unit})</translation>
    </message>
    <message>
        <source>Mean position of the pixels: column and row in the image</source>
        <translation>Posição média dos pixels: coluna e linha na imagem</translation>
    </message>
    <message>
        <source>Mean probability inside the proposed mask, as the model sees it.
It is not the chance that there is a lesion.</source>
        <translation>Probabilidade média dentro da máscara proposta, segundo o modelo.
Não é a chance de haver uma lesão.</translation>
    </message>
    <message>
        <source>Measured distance</source>
        <translation>Distância medida</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido em</translation>
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
        <translation>Mediana (quartis)</translation>
    </message>
    <message>
        <source>Median time per image</source>
        <translation>Tempo mediano por imagem</translation>
    </message>
    <message>
        <source>Memory is short, so at most {count} images are taken at once; this takes longer.</source>
        <translation>Há pouca memória, por isso o número de imagens processadas de cada vez é no máximo {count}; isso leva mais tempo.</translation>
    </message>
    <message>
        <source>Mend that before you open another folder.</source>
        <translation>Corrija isso antes de abrir outra pasta.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>Botão do meio</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <translation>Milímetros</translation>
    </message>
    <message>
        <source>Millimetres in the patient</source>
        <translation>Milímetros no paciente</translation>
    </message>
    <message>
        <source>Mixed in, so that earlier skills are kept: a folder with “images” and “masks”</source>
        <translation>Misturadas, para manter as habilidades anteriores: uma pasta com “images” e “masks”</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model and version</source>
        <translation>Modelo e versão</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha do modelo</translation>
    </message>
    <message>
        <source>Model confidence</source>
        <translation>Confiança do modelo</translation>
    </message>
    <message>
        <source>Model for this image</source>
        <translation>Modelo para esta imagem</translation>
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
        <translation>Modelo não está pronto</translation>
    </message>
    <message>
        <source>Model that made the proposal</source>
        <translation>Modelo que fez a proposta</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Modelo: {model}</translation>
    </message>
    <message>
        <source>Models cannot be changed in {folder} ({reason}); close other windows of WaveMask or make room on the disk.</source>
        <translation>Não é possível alterar modelos em {folder} ({reason}); feche outras janelas do WaveMask ou libere espaço no disco.</translation>
    </message>
    <message>
        <source>Models most apart first</source>
        <translation>Modelos mais divergentes primeiro</translation>
    </message>
    <message>
        <source>Models of WaveMask ({pattern})</source>
        <translation>Modelos do WaveMask ({pattern})</translation>
    </message>
    <message>
        <source>More time is more steps of learning; you can stop at any time</source>
        <translation>Mais tempo são mais passos de aprendizado; você pode parar a qualquer momento</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Mais incertas primeiro</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move and zoom the image</source>
        <translation>Mover e ampliar a imagem</translation>
    </message>
    <message>
        <source>Move it to another screen, for example.</source>
        <translation>Para movê-la para outra tela, por exemplo.</translation>
    </message>
    <message>
        <source>Move label down</source>
        <translation>Mover rótulo para baixo</translation>
    </message>
    <message>
        <source>Move label up</source>
        <translation>Mover rótulo para cima</translation>
    </message>
    <message>
        <source>Move the contour inwards by the step that is set in this menu.</source>
        <translation>Move o contorno para dentro pelo passo definido neste menu.</translation>
    </message>
    <message>
        <source>Move the contour outwards by the step that is set in this menu.</source>
        <translation>Move o contorno para fora pelo passo definido neste menu.</translation>
    </message>
    <message>
        <source>Move the contour to the edges of the image near it (GrabCut).</source>
        <translation>Move o contorno até as bordas da imagem próximas a ele (GrabCut).</translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation>Mover a imagem</translation>
    </message>
    <message>
        <source>Must not get worse on</source>
        <translation>Não pode piorar em</translation>
    </message>
    <message>
        <source>NIfTI holds no more than {most:,} pixels or frames along a side; use NumPy.</source>
        <translation>O NIfTI comporta no máximo {most:,} pixels ou quadros por lado; use NumPy.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>Nome do rótulo</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nome ou iniciais</translation>
    </message>
    <message>
        <source>Name or initials of the reader</source>
        <translation>Nome ou iniciais do leitor</translation>
    </message>
    <message>
        <source>Name or initials; it stays on this computer</source>
        <translation>Nome ou iniciais; fica neste computador</translation>
    </message>
    <message>
        <source>Name or patient</source>
        <translation>Nome ou paciente</translation>
    </message>
    <message>
        <source>Name, colour and code of the label in use.</source>
        <translation>Nome, cor e código do rótulo em uso.</translation>
    </message>
    <message>
        <source>Names of files, folders and readers, and images whose text nobody has confirmed</source>
        <translation>Nomes de arquivos, pastas e leitores, e imagens cujo texto ninguém confirmou</translation>
    </message>
    <message>
        <source>Neither has outlined anything; not counted above</source>
        <translation>Nenhum dos dois delineou algo; não contado acima</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Próximo quadro</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Próxima imagem</translation>
    </message>
    <message>
        <source>Next image in the same state</source>
        <translation>Próxima imagem no mesmo estado</translation>
    </message>
    <message>
        <source>Next keyframe</source>
        <translation>Próximo quadro-chave</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Próxima parte da janela</translation>
    </message>
    <message>
        <source>Next uncertain place</source>
        <translation>Próximo ponto incerto</translation>
    </message>
    <message>
        <source>Next undecided image</source>
        <translation>Próxima imagem pendente</translation>
    </message>
    <message>
        <source>No accepted annotation began as a proposal yet.</source>
        <translation>Nenhuma anotação aceita começou como proposta até agora.</translation>
    </message>
    <message>
        <source>No burnt-in text in images of {device}, to confirm</source>
        <translation>Sem texto gravado em imagens de {device}, por confirmar</translation>
    </message>
    <message>
        <source>No burnt-in text in this image, to confirm</source>
        <translation>Sem texto gravado nesta imagem, por confirmar</translation>
    </message>
    <message>
        <source>No code has these words.</source>
        <translation>Nenhum código tem estas palavras.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>No file would be written.</source>
        <translation>Nenhum arquivo seria gravado.</translation>
    </message>
    <message>
        <source>No held-out image has anything to outline, so the models cannot be compared; accept more images.</source>
        <translation>Nenhuma imagem reservada tem algo a contornar, portanto não é possível comparar os modelos; aceite mais imagens.</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>Nenhuma imagem está aberta.</translation>
    </message>
    <message>
        <source>No image of this workspace is held out yet; “Improve model…” draws them.</source>
        <translation>Nenhuma imagem deste espaço de trabalho está reservada ainda; “Melhorar modelo…” as sorteia.</translation>
    </message>
    <message>
        <source>No image passes the filter. Clear it to see all.</source>
        <translation>Nenhuma imagem passa pelo filtro. Limpe-o para ver todas.</translation>
    </message>
    <message>
        <source>No image was removed from the list.</source>
        <translation>Nenhuma imagem foi removida da lista.</translation>
    </message>
    <message>
        <source>No images were found there. Choose a folder with images, or files.</source>
        <translation>Nenhuma imagem foi encontrada ali. Escolha uma pasta com imagens, ou arquivos.</translation>
    </message>
    <message>
        <source>No mask is in such a state yet. Accept one with Enter, then export.</source>
        <translation>Nenhuma máscara está nesse estado ainda. Aceite uma com Enter e depois exporte.</translation>
    </message>
    <message>
        <source>No masks were found in {path} ({format}); choose another folder or format.</source>
        <translation>Nenhuma máscara foi encontrada em {path} ({format}); escolha outra pasta ou outro formato.</translation>
    </message>
    <message>
        <source>No masks were found in {path}; they can be in these formats: {titles}.</source>
        <translation>Nenhuma máscara foi encontrada em {path}; elas podem estar nestes formatos: {titles}.</translation>
    </message>
    <message>
        <source>No model can propose for this image now; wait until one is ready, or choose one.</source>
        <translation>Nenhum modelo pode propor para esta imagem agora; aguarde até que um esteja pronto ou escolha um.</translation>
    </message>
    <message>
        <source>No other image that is listed is accepted.</source>
        <translation>Nenhuma outra imagem listada está aceita.</translation>
    </message>
    <message>
        <source>No other image that is listed is corrected.</source>
        <translation>Nenhuma outra imagem listada está corrigida.</translation>
    </message>
    <message>
        <source>No other image that is listed is empty.</source>
        <translation>Nenhuma outra imagem listada está vazia.</translation>
    </message>
    <message>
        <source>No other image that is listed is proposed.</source>
        <translation>Nenhuma outra imagem listada está proposta.</translation>
    </message>
    <message>
        <source>No other image that is listed is rejected.</source>
        <translation>Nenhuma outra imagem listada está rejeitada.</translation>
    </message>
    <message>
        <source>No other image that is listed is skipped.</source>
        <translation>Nenhuma outra imagem listada foi pulada.</translation>
    </message>
    <message>
        <source>No other image that is listed is undecided.</source>
        <translation>Nenhuma outra imagem listada está pendente.</translation>
    </message>
    <message>
        <source>No other model was in use here before; choose one in the model library.</source>
        <translation>Nenhum outro modelo esteve em uso aqui antes; escolha um na biblioteca de modelos.</translation>
    </message>
    <message>
        <source>No other version for the same was in use before.</source>
        <translation>Nenhuma outra versão para o mesmo fim esteve em uso antes.</translation>
    </message>
    <message>
        <source>No other version was measured on the same held-out images. “Compare with…” shows two on images of your choice.</source>
        <translation>Nenhuma outra versão foi medida nas mesmas imagens reservadas. “Comparar com…” mostra duas em imagens à sua escolha.</translation>
    </message>
    <message>
        <source>No part of the image has a scale in millimetres.</source>
        <translation>Nenhuma parte da imagem tem escala em milímetros.</translation>
    </message>
    <message>
        <source>No program on this computer shows folders. The log is in {folder}.</source>
        <translation>Nenhum programa deste computador mostra pastas. O log está em {folder}.</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>Sem proposta</translation>
    </message>
    <message>
        <source>No two readers have submitted the same image yet, so there is nothing to compare.</source>
        <translation>Ainda não há dois leitores que tenham entregado a mesma imagem, então não há o que comparar.</translation>
    </message>
    <message>
        <source>No undecided image is left in the list.</source>
        <translation>Não resta imagem pendente na lista.</translation>
    </message>
    <message>
        <source>Nobody has confirmed where burnt-in text stands in images like this; open it, choose “Burnt-in text…” in the menu View, and export again.</source>
        <translation>Ninguém confirmou onde fica o texto gravado em imagens como esta; abra-a, escolha “Texto gravado…” no menu Exibir e exporte novamente.</translation>
    </message>
    <message>
        <source>Nobody has submitted this image yet; two readers have to before they can be compared.</source>
        <translation>Ninguém entregou esta imagem ainda; dois leitores precisam entregá-la antes da comparação.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Não agrupar</translation>
    </message>
    <message>
        <source>Not better: the current model stays</source>
        <translation>Não é melhor: o modelo atual fica</translation>
    </message>
    <message>
        <source>Not here. {reason}</source>
        <translation>Aqui não. {reason}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Not one Frame of the video can be decoded: it is cut off, damaged or encrypted; copy it again.</source>
        <translation>Nenhum quadro do vídeo pode ser decodificado: está incompleto, danificado ou criptografado; copie-o novamente.</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Não aberta</translation>
    </message>
    <message>
        <source>Not shown in the anonymous display</source>
        <translation>Não exibido na exibição anônima</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on this version</source>
        <translation>Nota sobre esta versão</translation>
    </message>
    <message>
        <source>Nothing else is that sure; lower the confidence for more</source>
        <translation>Nada mais tem essa confiança; reduza-a para ver mais</translation>
    </message>
    <message>
        <source>Nothing is accepted yet.</source>
        <translation>Nada foi aceito ainda.</translation>
    </message>
    <message>
        <source>Nothing is measured yet</source>
        <translation>Nada foi medido ainda</translation>
    </message>
    <message>
        <source>Nothing is open, so there is nothing to export.</source>
        <translation>Nada está aberto, então não há o que exportar.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nada está aberto.</translation>
    </message>
    <message>
        <source>Nothing is open; open the images first.</source>
        <translation>Nada está aberto; abra as imagens antes.</translation>
    </message>
    <message>
        <source>Nothing is uncertain about the outline, but perhaps where you drew it yourself.</source>
        <translation>Nada é incerto no contorno, exceto talvez onde você mesmo o desenhou.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. The model in use changes only if you say so at the end.</source>
        <translation>Nada sai desta máquina. O modelo em uso só muda se você assim decidir no fim.</translation>
    </message>
    <message>
        <source>Nothing was accepted here</source>
        <translation>Nada foi aceito aqui</translation>
    </message>
    <message>
        <source>Nothing was accepted on this frame yet. Each acceptance of a changed mask is kept here.</source>
        <translation>Nada foi aceito neste quadro ainda. Cada aceitação de uma máscara alterada é guardada aqui.</translation>
    </message>
    <message>
        <source>Nothing was filled.</source>
        <translation>Nada foi preenchido.</translation>
    </message>
    <message>
        <source>Notice of the run</source>
        <translation>Aviso do treinamento</translation>
    </message>
    <message>
        <source>Now “{model}” is asked for proposals.</source>
        <translation>Agora são pedidas propostas a “{model}”.</translation>
    </message>
    <message>
        <source>Numbers in names by their value. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>Números nos nomes pelo seu valor. As imagens ficam no lugar enquanto você trabalha; escolha de novo para reordenar.</translation>
    </message>
    <message>
        <source>Numbers in place of file names, and burnt-in text blanked where it was confirmed for the device.</source>
        <translation>Números no lugar dos nomes de arquivo, e texto gravado apagado onde foi confirmado para o aparelho.</translation>
    </message>
    <message>
        <source>Of all pixels in the mask, holes left out</source>
        <translation>De todos os pixels da máscara, sem os buracos</translation>
    </message>
    <message>
        <source>On the images on which it must not get worse</source>
        <translation>Nas imagens em que não pode piorar</translation>
    </message>
    <message>
        <source>One .npz for each image with all its masks as arrays of true and false.</source>
        <translation>Um .npz por imagem com todas as suas máscaras como matrizes de verdadeiro e falso.</translation>
    </message>
    <message>
        <source>One annotations.json with every pixel, as run lengths.</source>
        <translation>Um annotations.json com cada pixel, em comprimentos de sequência (RLE).</translation>
    </message>
    <message>
        <source>One annotations.json with outlines, for programs that read no run lengths.</source>
        <translation>Um annotations.json com contornos, para programas que não leem RLE.</translation>
    </message>
    <message>
        <source>One finger</source>
        <translation>Um dedo</translation>
    </message>
    <message>
        <source>One of the two has no masks for this image as it is now.</source>
        <translation>Um dos dois não tem máscaras para esta imagem como ela está agora.</translation>
    </message>
    <message>
        <source>One page on the work so far: counts, times, proposals, agreement and worst cases.</source>
        <translation>Uma página sobre o trabalho até agora: contagens, tempos, propostas, concordância e piores casos.</translation>
    </message>
    <message>
        <source>One page with counts, times, how good the proposals were, the agreement of readers, and the worst cases with pictures. It is kept in the folder of the workspace and opens in your browser; nothing leaves this computer.</source>
        <translation>Uma página com contagens, tempos, a qualidade das propostas, a concordância entre leitores e os piores casos com figuras. Fica na pasta do espaço de trabalho e abre no seu navegador; nada sai deste computador.</translation>
    </message>
    <message>
        <source>One picture for each frame and label: 0 outside, 255 inside.</source>
        <translation>Uma imagem por quadro e rótulo: 0 fora, 255 dentro.</translation>
    </message>
    <message>
        <source>One picture for each frame, in which the value of a pixel is the number of its label.</source>
        <translation>Uma imagem por quadro, em que o valor de um pixel é o número do seu rótulo.</translation>
    </message>
    <message>
        <source>One segmentation for each DICOM image, with patient, study and codes, for PACS and viewers.</source>
        <translation>Uma segmentação por imagem DICOM, com paciente, estudo e códigos, para PACS e visualizadores.</translation>
    </message>
    <message>
        <source>One table with size and outline of each mask, and who accepted it on what grounds.</source>
        <translation>Uma tabela com o tamanho e o contorno de cada máscara, e quem a aceitou e com que base.</translation>
    </message>
    <message>
        <source>One volume for each image, cines as a stack of frames, for 3D Slicer, ITK-SNAP and nibabel.</source>
        <translation>Um volume por imagem, cines como pilha de quadros, para 3D Slicer, ITK-SNAP e nibabel.</translation>
    </message>
    <message>
        <source>Only masks of a DICOM image can be a DICOM segmentation; export its masks as NIfTI or PNG.</source>
        <translation>Só máscaras de uma imagem DICOM podem ser uma segmentação DICOM; exporte-as como NIfTI ou PNG.</translation>
    </message>
    <message>
        <source>Only what is connected with the place pressed.</source>
        <translation>Só o que está conectado ao ponto pressionado.</translation>
    </message>
    <message>
        <source>Only what you see here and leave ticked is accepted, one page at a time. It is a step of each image, which you can undo there. Cines, the open image and masks that you have changed are left out.</source>
        <translation>Só o que você vê aqui e deixa marcado é aceito, uma página de cada vez. É um passo em cada imagem, que você pode desfazer nela. Cines, a imagem aberta e máscaras que você alterou ficam de fora.</translation>
    </message>
    <message>
        <source>Only {images} of {patients} are held out, too few to compare by; accept images of more patients.</source>
        <translation>Imagens reservadas: só {images} de {patients}, poucas demais para comparar; aceite imagens de mais pacientes.</translation>
    </message>
    <message>
        <source>Only {reader} has submitted this image yet; two readers have to before they can be compared.</source>
        <translation>Só {reader} entregou esta imagem até agora; dois leitores precisam entregá-la antes da comparação.</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation>Opacidade da máscara</translation>
    </message>
    <message>
        <source>Opacity of the mask, in per cent</source>
        <translation>Opacidade da máscara, em porcentagem</translation>
    </message>
    <message>
        <source>Open again what was open before the tour</source>
        <translation>Abrir novamente o que estava aberto antes do tour</translation>
    </message>
    <message>
        <source>Open all images of a folder and the folders in it.</source>
        <translation>Abre todas as imagens de uma pasta e de suas subpastas.</translation>
    </message>
    <message>
        <source>Open an image that two readers have submitted to compare them.</source>
        <translation>Abra uma imagem que dois leitores entregaram para compará-los.</translation>
    </message>
    <message>
        <source>Open an image, correct its mask and press Enter to accept it; then come back here. What other readers accepted does not count; the menu Readers says who reads.</source>
        <translation>Abra uma imagem, corrija sua máscara e pressione Enter para aceitá-la; depois volte aqui. O que outros leitores aceitaram não conta; o menu Leitores diz quem lê.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir arquivos</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir arquivos…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir pasta…</translation>
    </message>
    <message>
        <source>Open images first.</source>
        <translation>Abra imagens antes.</translation>
    </message>
    <message>
        <source>Open images of your own</source>
        <translation>Abrir suas próprias imagens</translation>
    </message>
    <message>
        <source>Open images to begin
Drop a folder or files here, or press {key}
To try it out: Help › Sample images</source>
        <translation>Abra imagens para começar
Solte aqui uma pasta ou arquivos, ou pressione {key}
Para experimentar: Ajuda › Imagens de exemplo</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir pasta de log</translation>
    </message>
    <message>
        <source>Open one or more image files.</source>
        <translation>Abre um ou mais arquivos de imagem.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir somente para leitura</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Opening the images…</source>
        <translation>Abrindo as imagens…</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Abrindo a imagem…</translation>
    </message>
    <message>
        <source>Opening {image}…</source>
        <translation>Abrindo {image}…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Outcome of the export</source>
        <translation>Resultado da exportação</translation>
    </message>
    <message>
        <source>Outcome of the import</source>
        <translation>Resultado da importação</translation>
    </message>
    <message>
        <source>Outline along the edges of the image. Alt goes straight, Backspace goes back, Enter or a double-click closes.</source>
        <translation>Contorna seguindo as bordas da imagem. Alt segue em linha reta, Backspace volta, Enter ou clique duplo fecha.</translation>
    </message>
    <message>
        <source>Outline by corners. Drag one to move it; a right click or Backspace removes it; Enter or a double-click closes.</source>
        <translation>Contorna por vértices. Arraste um para movê-lo; clique direito ou Backspace o remove; Enter ou clique duplo fecha.</translation>
    </message>
    <message>
        <source>Outline freehand.</source>
        <translation>Contorna à mão livre.</translation>
    </message>
    <message>
        <source>Outline something else too.</source>
        <translation>Contorna também outra coisa.</translation>
    </message>
    <message>
        <source>Outlines are further off: their distance (HD95) rises by {gain} px on {images} of {patients}.</source>
        <translation>Os contornos estão mais distantes: sua distância (HD95) aumenta {gain} px em {images} de {patients}.</translation>
    </message>
    <message>
        <source>Outlines in text files with a data.yaml, split by patient, to train YOLO models.</source>
        <translation>Contornos em arquivos de texto com um data.yaml, divididos por paciente, para treinar modelos YOLO.</translation>
    </message>
    <message>
        <source>Outlines: the accepted one is a yellow line, the proposed one is pink and dashed</source>
        <translation>Contornos: o aceito é uma linha amarela, o proposto é rosa e tracejado</translation>
    </message>
    <message>
        <source>Overlap (Dice)</source>
        <translation>Sobreposição (Dice)</translation>
    </message>
    <message>
        <source>Overlap (Dice) falls by {gain} on {images} of {patients} (95% interval {low} to {high}).</source>
        <translation>A sobreposição (Dice) diminui {gain} em {images} de {patients} (intervalo de 95%: {low} a {high}).</translation>
    </message>
    <message>
        <source>Overlap (Dice) on {images} of {patients} is the same (95% interval {low} to {high}).</source>
        <translation>A sobreposição (Dice) em {images} de {patients} é a mesma (intervalo de 95%: {low} a {high}).</translation>
    </message>
    <message>
        <source>Overlap (Dice) rises by {gain} on {images} of {patients} (95% interval {low} to {high}).</source>
        <translation>A sobreposição (Dice) aumenta {gain} em {images} de {patients} (intervalo de 95%: {low} a {high}).</translation>
    </message>
    <message>
        <source>Overlap (Dice) rises by {gain} on {images} of {patients}, which may be chance (95% interval {low} to {high}).</source>
        <translation>A sobreposição (Dice) aumenta {gain} em {images} de {patients}, o que pode ser acaso (intervalo de 95%: {low} a {high}).</translation>
    </message>
    <message>
        <source>Overlap (Dice) {dice}</source>
        <translation>Sobreposição (Dice) {dice}</translation>
    </message>
    <message>
        <source>Overlap (Dice) {dice} on its held-out images</source>
        <translation>Sobreposição (Dice) {dice} em suas imagens reservadas</translation>
    </message>
    <message>
        <source>Overlap (Dice) {dice} with the accepted mask</source>
        <translation>Sobreposição (Dice) {dice} com a máscara aceita</translation>
    </message>
    <message>
        <source>Overlap of the two (Dice) {dice}</source>
        <translation>Sobreposição entre as duas (Dice) {dice}</translation>
    </message>
    <message>
        <source>Overlap on it</source>
        <translation>Sobreposição nela</translation>
    </message>
    <message>
        <source>Overlap on your own folder, Dice (more is better)</source>
        <translation>Sobreposição na sua própria pasta, Dice (mais é melhor)</translation>
    </message>
    <message>
        <source>Overlap with the accepted mask, 1 where they are the same</source>
        <translation>Sobreposição com a máscara aceita, 1 onde são iguais</translation>
    </message>
    <message>
        <source>Overlap with the accepted masks of held-out images, 1 where they are the same. What is seen of them on the way is a rough measure and decides nothing; at the end both models are measured on the whole images.</source>
        <translation>Sobreposição com as máscaras aceitas das imagens reservadas, 1 onde são iguais. O que se vê delas pelo caminho é uma medida aproximada e não decide nada; no fim, os dois modelos são medidos nas imagens inteiras.</translation>
    </message>
    <message>
        <source>Overlap, Dice (more is better)</source>
        <translation>Sobreposição, Dice (mais é melhor)</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Sobreposições</translation>
    </message>
    <message>
        <source>PNG masks</source>
        <translation>Máscaras PNG</translation>
    </message>
    <message>
        <source>PNG or other pictures</source>
        <translation>PNG ou outras imagens</translation>
    </message>
    <message>
        <source>Paint only what looks like the place where the stroke begins.</source>
        <translation>Pinta só o que se parece com o lugar onde o traço começa.</translation>
    </message>
    <message>
        <source>Paint the mask; hold Ctrl to erase.</source>
        <translation>Pinta a máscara; mantenha Ctrl para apagar.</translation>
    </message>
    <message>
        <source>Paint where something is missing, and hold Ctrl to erase. Without the mouse, {pane} leads back to the image, and {grow} lets the mask grow. What you paint or erase, the model never changes.</source>
        <translation>Pinte onde falta algo e mantenha Ctrl para apagar. Sem o mouse, {pane} leva de volta à imagem e {grow} expande a máscara. O que você pinta ou apaga, o modelo nunca altera.</translation>
    </message>
    <message>
        <source>Paint with a square instead of a disc.</source>
        <translation>Pinta com um quadrado em vez de um disco.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Painéis</translation>
    </message>
    <message>
        <source>Parts without lengths, such as a Doppler trace, stay in pixels.</source>
        <translation>Partes sem comprimentos, como um traçado Doppler, ficam em pixels.</translation>
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
        <translation>Pressão da caneta</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Perímetro</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Pixels of the image</source>
        <translation>Pixels da imagem</translation>
    </message>
    <message>
        <source>Pixels of {side} mm are not plausible; check the number and its unit.</source>
        <translation>Pixels de {side} mm não são plausíveis; verifique o número e a unidade.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Play the frames at their real rate, or pause.</source>
        <translation>Reproduz os quadros na velocidade real, ou pausa.</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Polygon, erase</source>
        <translation>Polígono, apagar</translation>
    </message>
    <message>
        <source>Polygon, invert</source>
        <translation>Polígono, inverter</translation>
    </message>
    <message>
        <source>Position of the pointer in image pixels</source>
        <translation>Posição do ponteiro em pixels da imagem</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Pressione as teclas…</translation>
    </message>
    <message>
        <source>Press the keys that shall be the shortcut; Esc leaves it as it is.</source>
        <translation>Pressione as teclas que serão o atalho; Esc o deixa como está.</translation>
    </message>
    <message>
        <source>Press the new keys for “{command}”. Esc leaves it as it is.</source>
        <translation>Pressione as novas teclas para “{command}”. Esc as deixa como estão.</translation>
    </message>
    <message>
        <source>Press {accept}, or this button. The next image comes, and its proposal is there already.</source>
        <translation>Pressione {accept} ou este botão. A próxima imagem aparece, já com sua proposta.</translation>
    </message>
    <message>
        <source>Press {export}, or choose “Export…” in the menu “File”. Nothing is written until you say so.</source>
        <translation>Pressione {export} ou escolha “Exportar…” no menu “Arquivo”. Nada é gravado até você confirmar.</translation>
    </message>
    <message>
        <source>Press, drag up for more or down for less, let go. Ctrl erases.</source>
        <translation>Pressione, arraste para cima para mais ou para baixo para menos, solte. Ctrl apaga.</translation>
    </message>
    <message>
        <source>Pressing harder with a stylus paints wider.</source>
        <translation>Pressionar mais forte com a caneta pinta mais largo.</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Quadro anterior</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>Previous image in the same state</source>
        <translation>Imagem anterior no mesmo estado</translation>
    </message>
    <message>
        <source>Previous keyframe</source>
        <translation>Quadro-chave anterior</translation>
    </message>
    <message>
        <source>Previous undecided image</source>
        <translation>Imagem pendente anterior</translation>
    </message>
    <message>
        <source>Progress of matching</source>
        <translation>Progresso da associação</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progresso da comparação</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progresso da importação</translation>
    </message>
    <message>
        <source>Progress of the proposals</source>
        <translation>Progresso das propostas</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Progresso do relatório</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progresso do treinamento</translation>
    </message>
    <message>
        <source>Progress of the worklist</source>
        <translation>Progresso da lista de trabalho</translation>
    </message>
    <message>
        <source>Propagate</source>
        <translation>Propagar</translation>
    </message>
    <message>
        <source>Propagate the mask</source>
        <translation>Propagar a máscara</translation>
    </message>
    <message>
        <source>Propagate…</source>
        <translation>Propagar…</translation>
    </message>
    <message>
        <source>Propagation stopped before frame {number}. {reason}</source>
        <translation>A propagação parou antes do quadro {number}. {reason}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Proposal status</source>
        <translation>Situação da proposta</translation>
    </message>
    <message>
        <source>Proposal while held</source>
        <translation>Proposta enquanto pressionado</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propostas</translation>
    </message>
    <message>
        <source>Proposals are for {label}</source>
        <translation>As propostas são para {label}</translation>
    </message>
    <message>
        <source>Proposals on this page</source>
        <translation>Propostas desta página</translation>
    </message>
    <message>
        <source>Proposals that were changed most</source>
        <translation>Propostas mais alteradas</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propor</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Propor de novo</translation>
    </message>
    <message>
        <source>Propose for a range of frames</source>
        <translation>Propor para um intervalo de quadros</translation>
    </message>
    <message>
        <source>Propose for a range…</source>
        <translation>Propor para um intervalo…</translation>
    </message>
    <message>
        <source>Propose for all listed images</source>
        <translation>Propor para todas as imagens listadas</translation>
    </message>
    <message>
        <source>Propose in the visible part</source>
        <translation>Propor na parte visível</translation>
    </message>
    <message>
        <source>Propose with this version from now on.</source>
        <translation>Propor com esta versão a partir de agora.</translation>
    </message>
    <message>
        <source>Propose, correct, accept and export on a sample, in a minute</source>
        <translation>Propor, corrigir, aceitar e exportar com um exemplo, em um minuto</translation>
    </message>
    <message>
        <source>Propose, correct, accept and export on a sample, in a minute.</source>
        <translation>Mostra como propor, corrigir, aceitar e exportar com um exemplo, em um minuto.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposta por</translation>
    </message>
    <message>
        <source>Proposes masks for ultrasound, endoscopy and dermoscopy images on this computer, to be corrected, accepted and exported. Nothing leaves the machine.</source>
        <translation>Propõe máscaras para imagens de ultrassom, endoscopia e dermatoscopia neste computador, para serem corrigidas, aceitas e exportadas. Nada sai da máquina.</translation>
    </message>
    <message>
        <source>Proposing: {done} of {total}</source>
        <translation>Propondo: {done} de {total}</translation>
    </message>
    <message>
        <source>Proposing…</source>
        <translation>Propondo…</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Empurrar</translation>
    </message>
    <message>
        <source>Push the contour of the mask.</source>
        <translation>Empurra o contorno da máscara.</translation>
    </message>
    <message>
        <source>Put all panels where they were at the first start.</source>
        <translation>Põe todos os painéis onde estavam na primeira inicialização.</translation>
    </message>
    <message>
        <source>Put the panel back</source>
        <translation>Recolocar o painel</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <translation>Copiar o relatório para a área de transferência</translation>
    </message>
    <message>
        <source>Put this version in the trash (Del)</source>
        <translation>Pôr esta versão na lixeira (Del)</translation>
    </message>
    <message>
        <source>Put what is shown on the clipboard; it holds names of folders</source>
        <translation>Copiar o que é mostrado para a área de transferência; contém nomes de pastas</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Read under this name from now on (Enter)</source>
        <translation>Ler com este nome a partir de agora (Enter)</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>Leitor {number}</translation>
    </message>
    <message>
        <source>Reader {side}</source>
        <translation>Leitor {side}</translation>
    </message>
    <message>
        <source>Reader: {name}…</source>
        <translation>Leitor: {name}…</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leitores</translation>
    </message>
    <message>
        <source>Readers who have submitted an image see one another&apos;s masks of it; until then nobody sees those of anybody else. You can still change yours, but it goes on record that you did so afterwards.</source>
        <translation>Leitores que entregaram uma imagem veem as máscaras dela uns dos outros; até lá, ninguém vê as de mais ninguém. Você ainda pode alterar as suas, mas fica registrado que o fez depois.</translation>
    </message>
    <message>
        <source>Reader…</source>
        <translation>Leitor…</translation>
    </message>
    <message>
        <source>Reading of {reader}</source>
        <translation>Leitura de {reader}</translation>
    </message>
    <message>
        <source>Reading the dictionary…</source>
        <translation>Lendo o dicionário…</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Lendo as imagens</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Refazer {step}</translation>
    </message>
    <message>
        <source>Reduce speckle and noise.</source>
        <translation>Reduz speckle e ruído.</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Refinar</translation>
    </message>
    <message>
        <source>Refine at edges</source>
        <translation>Refinar nas bordas</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Reject the image, or the frame of a cine, and go to the next one.</source>
        <translation>Rejeita a imagem, ou o quadro de um cine, e passa à próxima.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove box</source>
        <translation>Remover caixa</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Remove image from the list</source>
        <translation>Remover imagem da lista</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>Remover rótulo</translation>
    </message>
    <message>
        <source>Remove manual scale</source>
        <translation>Remover escala manual</translation>
    </message>
    <message>
        <source>Remove small parts</source>
        <translation>Remover partes pequenas</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>Remover o código</translation>
    </message>
    <message>
        <source>Remove the label in use, where it has no masks.</source>
        <translation>Remove o rótulo em uso, se ele não tiver máscaras.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removida</translation>
    </message>
    <message>
        <source>Removed from list</source>
        <translation>Removidas da lista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Replace what was drawn or decided here</source>
        <translation>Substituir o que foi desenhado ou decidido aqui</translation>
    </message>
    <message>
        <source>Replace what was drawn or decided here ({count})</source>
        <translation>Substituir o que foi desenhado ou decidido aqui ({count})</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Report of what went wrong</source>
        <translation>Relatório do erro</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Relatório…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Reset panels</source>
        <translation>Redefinir painéis</translation>
    </message>
    <message>
        <source>Reset to proposal</source>
        <translation>Voltar à proposta</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore revision {number}</source>
        <translation>Restaurar a revisão {number}</translation>
    </message>
    <message>
        <source>Return keeps the note, Shift+Return begins a new line</source>
        <translation>Enter guarda a nota, Shift+Enter começa uma nova linha</translation>
    </message>
    <message>
        <source>Review and accept</source>
        <translation>Revisar e aceitar</translation>
    </message>
    <message>
        <source>Review and accept…</source>
        <translation>Revisar e aceitar…</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisões</translation>
    </message>
    <message>
        <source>Revisions…</source>
        <translation>Revisões…</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Botão direito</translation>
    </message>
    <message>
        <source>Round off what juts out of the contour.</source>
        <translation>Arredonda o que sobressai do contorno.</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Régua</translation>
    </message>
    <message>
        <source>SHA-256 of the weights: {hash}</source>
        <translation>SHA-256 dos pesos: {hash}</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Igual ao do sistema</translation>
    </message>
    <message>
        <source>Same held-out images as “{title}”, which has {dice}: {difference}.</source>
        <translation>Mesmas imagens reservadas que “{title}”, que tem {dice}: {difference}.</translation>
    </message>
    <message>
        <source>Sample images</source>
        <translation>Imagens de exemplo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save agreement…</source>
        <translation>Salvar concordância…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>Save zip…</source>
        <translation>Salvar zip…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Say how long the line is that you drew with the ruler, where the file has no scale or a wrong one.</source>
        <translation>Indique o comprimento da linha traçada com a régua, quando o arquivo não tem escala ou tem uma errada.</translation>
    </message>
    <message>
        <source>Say who reads; each reader has masks of their own.</source>
        <translation>Indica quem lê; cada leitor tem suas próprias máscaras.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Scale of the measurements</source>
        <translation>Escala das medidas</translation>
    </message>
    <message>
        <source>Scale set by hand</source>
        <translation>Escala definida manualmente</translation>
    </message>
    <message>
        <source>Scale that follows from it</source>
        <translation>Escala resultante</translation>
    </message>
    <message>
        <source>Scale {set_by_hand}.</source>
        <translation>Escala {set_by_hand}.</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Tesoura</translation>
    </message>
    <message>
        <source>Scissors, erase</source>
        <translation>Tesoura, apagar</translation>
    </message>
    <message>
        <source>Scissors, invert</source>
        <translation>Tesoura, inverter</translation>
    </message>
    <message>
        <source>Search SNOMED CT</source>
        <translation>Buscar na SNOMED CT</translation>
    </message>
    <message>
        <source>Search SNOMED CT, for example: polyp colon</source>
        <translation>Buscar na SNOMED CT, por exemplo: polyp colon</translation>
    </message>
    <message>
        <source>Search all commands and use one.</source>
        <translation>Busca em todos os comandos e usa um.</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>Segunda versão</translation>
    </message>
    <message>
        <source>See all shortcuts and change them.</source>
        <translation>Mostra todos os atalhos e permite alterá-los.</translation>
    </message>
    <message>
        <source>See proposals of which the model is sure, page by page, and accept those you have seen. Each can be undone on its image.</source>
        <translation>Mostra, página por página, as propostas de que o modelo está seguro, para aceitar as que você viu. Cada uma pode ser desfeita na sua imagem.</translation>
    </message>
    <message>
        <source>See the masks of this frame that you accepted earlier, and bring one back.</source>
        <translation>Mostra as máscaras deste quadro que você aceitou antes, para recuperar uma.</translation>
    </message>
    <message>
        <source>See the versions of the models and where they come from; use, compare, export and import them.</source>
        <translation>Mostra as versões dos modelos e sua origem; permite usá-las, compará-las, exportá-las e importá-las.</translation>
    </message>
    <message>
        <source>See what this version and another one propose on the same images</source>
        <translation>Ver o que esta versão e outra propõem nas mesmas imagens</translation>
    </message>
    <message>
        <source>See where two readers differ on this image, and decide between them.</source>
        <translation>Mostra onde dois leitores divergem nesta imagem, para decidir entre eles.</translation>
    </message>
    <message>
        <source>Select all listed images</source>
        <translation>Selecionar todas as imagens listadas</translation>
    </message>
    <message>
        <source>Series without a name</source>
        <translation>Série sem nome</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Série {number}</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Definir escala</translation>
    </message>
    <message>
        <source>Set scale
By a line that you draw with the ruler along a known length.</source>
        <translation>Definir escala
Com uma linha traçada com a régua ao longo de um comprimento conhecido.</translation>
    </message>
    <message>
        <source>Set scale…</source>
        <translation>Definir escala…</translation>
    </message>
    <message>
        <source>Share of the area that is marked on images with nothing to outline</source>
        <translation>Parcela da área marcada em imagens sem nada a delinear</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shift and Tab go back to the last control, so they cannot be a shortcut.</source>
        <translation>Shift e Tab voltam ao controle anterior, por isso não podem ser um atalho.</translation>
    </message>
    <message>
        <source>Shift or Ctrl with clicks and arrow keys selects them.</source>
        <translation>Shift ou Ctrl com cliques e setas as seleciona.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all keys beside the work</source>
        <translation>Mostrar todas as teclas ao lado do trabalho</translation>
    </message>
    <message>
        <source>Show all labels</source>
        <translation>Mostrar todos os rótulos</translation>
    </message>
    <message>
        <source>Show diameters</source>
        <translation>Mostrar diâmetros</translation>
    </message>
    <message>
        <source>Show each pixel as a square from 200 % on.</source>
        <translation>Mostra cada pixel como um quadrado a partir de 200%.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar pasta</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Mostrar histórico</translation>
    </message>
    <message>
        <source>Show label</source>
        <translation>Mostrar rótulo</translation>
    </message>
    <message>
        <source>Show mask</source>
        <translation>Mostrar máscara</translation>
    </message>
    <message>
        <source>Show more of the proposal beside your mask.</source>
        <translation>Mostra mais da proposta ao lado da sua máscara.</translation>
    </message>
    <message>
        <source>Show more of your mask beside the proposal.</source>
        <translation>Mostra mais da sua máscara ao lado da proposta.</translation>
    </message>
    <message>
        <source>Show one image pixel as one screen pixel.</source>
        <translation>Mostra um pixel da imagem como um pixel da tela.</translation>
    </message>
    <message>
        <source>Show or hide labels, proposal, measurements and history.</source>
        <translation>Mostra ou oculta rótulos, proposta, medidas e histórico.</translation>
    </message>
    <message>
        <source>Show or hide the mask.</source>
        <translation>Mostra ou oculta a máscara.</translation>
    </message>
    <message>
        <source>Show or hide the steps made on this image.</source>
        <translation>Mostra ou oculta os passos feitos nesta imagem.</translation>
    </message>
    <message>
        <source>Show or hide the worklist.</source>
        <translation>Mostra ou oculta a lista de trabalho.</translation>
    </message>
    <message>
        <source>Show or hide them</source>
        <translation>Mostrar ou ocultar</translation>
    </message>
    <message>
        <source>Show proposals of which the model is at least so sure</source>
        <translation>Mostrar propostas com pelo menos esta confiança do modelo</translation>
    </message>
    <message>
        <source>Show pseudonyms in place of names, patient numbers, dates and files, for when others look on. Only this window: the data and what you export stay as they are, and so does text within the images.</source>
        <translation>Mostra pseudônimos no lugar de nomes, números de paciente, datas e arquivos, para quando outros olham. Só nesta janela: os dados e o que você exporta ficam como estão, assim como o texto dentro das imagens.</translation>
    </message>
    <message>
        <source>Show the files of the log; they hold names of files and folders</source>
        <translation>Mostrar os arquivos de log; contêm nomes de arquivos e pastas</translation>
    </message>
    <message>
        <source>Show the files of the log; they hold names of files and folders.</source>
        <translation>Mostra os arquivos de log; contêm nomes de arquivos e pastas.</translation>
    </message>
    <message>
        <source>Show the image as it is</source>
        <translation>Mostrar a imagem como ela é</translation>
    </message>
    <message>
        <source>Show the next images with the same brightness, contrast and filters.</source>
        <translation>Mostra as próximas imagens com o mesmo brilho, contraste e filtros.</translation>
    </message>
    <message>
        <source>Show the proposal in place of your mask.</source>
        <translation>Mostra a proposta no lugar da sua máscara.</translation>
    </message>
    <message>
        <source>Show the whole image.</source>
        <translation>Mostra a imagem inteira.</translation>
    </message>
    <message>
        <source>Show “{label}”</source>
        <translation>Mostrar “{label}”</translation>
    </message>
    <message>
        <source>Shows the image under its mask. Drag to use the tool, hold Space to see the bare image, the wheel zooms, drag with the middle button, or with a finger, to pan.</source>
        <translation>Mostra a imagem sob a máscara. Arraste para usar a ferramenta, mantenha Espaço para ver só a imagem, a roda amplia, arraste com o botão do meio, ou com um dedo, para mover.</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Shrink by {step}</source>
        <translation>Reduzir em {step}</translation>
    </message>
    <message>
        <source>Size of the image</source>
        <translation>Tamanho da imagem</translation>
    </message>
    <message>
        <source>Size of the tool</source>
        <translation>Tamanho da ferramenta</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Pular o tour</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulada</translation>
    </message>
    <message>
        <source>Small parts are below</source>
        <translation>Partes pequenas: abaixo de</translation>
    </message>
    <message>
        <source>Smaller tool</source>
        <translation>Ferramenta menor</translation>
    </message>
    <message>
        <source>Smart brush</source>
        <translation>Pincel inteligente</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <source>Smooth contour</source>
        <translation>Suavizar contorno</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Até agora</translation>
    </message>
    <message>
        <source>Something else was opened before the export began; export again.</source>
        <translation>Outra coisa foi aberta antes de a exportação começar; exporte novamente.</translation>
    </message>
    <message>
        <source>Something else was opened before the training run began; start it again.</source>
        <translation>Outra coisa foi aberta antes de o treinamento começar; inicie-o novamente.</translation>
    </message>
    <message>
        <source>Something stands in the way of the work: the lines that begin with PROBLEM say what.</source>
        <translation>Algo impede o trabalho: as linhas que começam com PROBLEM dizem o quê.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Ocorreu um erro</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen. Your masks are safe, and you can go on working.</source>
        <translation>Ocorreu um erro imprevisto. Suas máscaras estão seguras, e você pode continuar trabalhando.</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen; your masks are safe, and the log file says more.</source>
        <translation>Ocorreu um erro imprevisto; suas máscaras estão seguras, e o arquivo de log diz mais.</translation>
    </message>
    <message>
        <source>Something went wrong with a training run that was not foreseen; your masks are safe, the log says more.</source>
        <translation>Ocorreu um erro imprevisto em um treinamento; suas máscaras estão seguras, o log diz mais.</translation>
    </message>
    <message>
        <source>Something went wrong with the models that was not foreseen; the log file says more.</source>
        <translation>Ocorreu um erro imprevisto com os modelos; o arquivo de log diz mais.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Sort the worklist</source>
        <translation>Ordenar a lista de trabalho</translation>
    </message>
    <message>
        <source>Space or a click on the box leaves one out</source>
        <translation>Espaço ou um clique na caixa retira uma</translation>
    </message>
    <message>
        <source>Space shows the bare image while it is held, so it cannot be a shortcut.</source>
        <translation>Espaço mostra só a imagem enquanto pressionado, por isso não pode ser um atalho.</translation>
    </message>
    <message>
        <source>Square brush</source>
        <translation>Pincel quadrado</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Quadrados</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Padrão</translation>
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
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop after the image that is being changed; what was imported stays</source>
        <translation>Parar após a imagem que está sendo alterada; o que foi importado permanece</translation>
    </message>
    <message>
        <source>Stop filling frames</source>
        <translation>Parar de preencher quadros</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Stop looking and close (Esc)</source>
        <translation>Parar a verificação e fechar (Esc)</translation>
    </message>
    <message>
        <source>Stop matching</source>
        <translation>Parar a associação</translation>
    </message>
    <message>
        <source>Stop proposing</source>
        <translation>Parar de propor</translation>
    </message>
    <message>
        <source>Stop proposing
What is there by now stays.</source>
        <translation>Parar de propor
O que já existe permanece.</translation>
    </message>
    <message>
        <source>Stop the run; it can be taken up again later</source>
        <translation>Parar o treinamento; ele pode ser retomado depois</translation>
    </message>
    <message>
        <source>Stopping the run…</source>
        <translation>Parando o treinamento…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Straight line while held</source>
        <translation>Linha reta enquanto pressionado</translation>
    </message>
    <message>
        <source>Strength of speckle reduction</source>
        <translation>Intensidade da redução de speckle</translation>
    </message>
    <message>
        <source>Study without a name</source>
        <translation>Estudo sem nome</translation>
    </message>
    <message>
        <source>Study {number}</source>
        <translation>Estudo {number}</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Submit (Enter)</source>
        <translation>Entregar (Enter)</translation>
    </message>
    <message>
        <source>Submit nothing more (Esc)</source>
        <translation>Não entregar mais nada (Esc)</translation>
    </message>
    <message>
        <source>Submit reading</source>
        <translation>Entregar leitura</translation>
    </message>
    <message>
        <source>Submit reading…</source>
        <translation>Entregar leitura…</translation>
    </message>
    <message>
        <source>Submit your masks of every image that you have accepted or rejected</source>
        <translation>Entregar suas máscaras de todas as imagens que você aceitou ou rejeitou</translation>
    </message>
    <message>
        <source>Submit your masks of the open image</source>
        <translation>Entregar suas máscaras da imagem aberta</translation>
    </message>
    <message>
        <source>Submit your own masks of this image before you look at those of others.</source>
        <translation>Entregue suas próprias máscaras desta imagem antes de ver as de outros.</translation>
    </message>
    <message>
        <source>Submit your own reading of this image first; until then those of others stay hidden.</source>
        <translation>Entregue antes sua própria leitura desta imagem; até lá, as de outros ficam ocultas.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Take away from the mask</source>
        <translation>Tirar da máscara</translation>
    </message>
    <message>
        <source>Take masks that were made elsewhere: PNG, COCO, NIfTI or DICOM-SEG.</source>
        <translation>Recebe máscaras feitas em outro lugar: PNG, COCO, NIfTI ou DICOM-SEG.</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>Tomar a tecla</translation>
    </message>
    <message>
        <source>Take the key away from the other command.</source>
        <translation>Tirar a tecla do outro comando.</translation>
    </message>
    <message>
        <source>Take the mask of the image before this one, where both have the same size.</source>
        <translation>Usa a máscara da imagem anterior a esta, quando as duas têm o mesmo tamanho.</translation>
    </message>
    <message>
        <source>Take the proposal as it is and drop your edits; this can be undone.</source>
        <translation>Adota a proposta como está e descarta suas edições; pode ser desfeito.</translation>
    </message>
    <message>
        <source>Take the run up where it was</source>
        <translation>Retomar o treinamento de onde estava</translation>
    </message>
    <message>
        <source>Take the version out of the trash again (Ctrl+Z)</source>
        <translation>Tirar a versão da lixeira (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take what looks like the place you press.</source>
        <translation>Seleciona o que se parece com o lugar pressionado.</translation>
    </message>
    <message>
        <source>Take {side}&apos;s</source>
        <translation>Usar a de {side}</translation>
    </message>
    <message>
        <source>Take {side}&apos;s version of this place ({side})</source>
        <translation>Usar a versão de {side} neste ponto ({side})</translation>
    </message>
    <message>
        <source>Take {side}&apos;s version wherever nothing is decided yet</source>
        <translation>Usar a versão de {side} onde nada foi decidido ainda</translation>
    </message>
    <message>
        <source>That is all: propose, correct, accept, export. {shortcuts} shows every key. Now open images of your own.</source>
        <translation>Isso é tudo: propor, corrigir, aceitar, exportar. {shortcuts} mostra todas as teclas. Agora abra suas próprias imagens.</translation>
    </message>
    <message>
        <source>The Frames of the video cannot be counted; export it as MP4 (H.264).</source>
        <translation>Não é possível contar os quadros do vídeo; exporte-o como MP4 (H.264).</translation>
    </message>
    <message>
        <source>The Frames of the video cannot be decoded; export it as MP4 (H.264).</source>
        <translation>Não é possível decodificar os quadros do vídeo; exporte-o como MP4 (H.264).</translation>
    </message>
    <message>
        <source>The GPU failed ({detail})</source>
        <translation>A GPU falhou ({detail})</translation>
    </message>
    <message>
        <source>The GPU ran out of memory</source>
        <translation>A GPU ficou sem memória</translation>
    </message>
    <message>
        <source>The agreement cannot be written to {folder} ({reason}); choose another folder.</source>
        <translation>Não é possível gravar a concordância em {folder} ({reason}); escolha outra pasta.</translation>
    </message>
    <message>
        <source>The arrow keys choose a label.</source>
        <translation>As setas escolhem um rótulo.</translation>
    </message>
    <message>
        <source>The box prompt came too late: another label is in use by now. Try it again.</source>
        <translation>A proposta por caixa chegou tarde: agora outro rótulo está em uso. Tente novamente.</translation>
    </message>
    <message>
        <source>The box prompt came too late: mask or model are others by now. Try it again.</source>
        <translation>A proposta por caixa chegou tarde: a máscara ou o modelo já são outros. Tente novamente.</translation>
    </message>
    <message>
        <source>The box prompt changes nothing: the mask in the box is the same, or touched.</source>
        <translation>A proposta por caixa não muda nada: a máscara na caixa é a mesma, ou já foi editada à mão.</translation>
    </message>
    <message>
        <source>The boxes of text cannot be remembered in {folder} ({reason}); make room there and confirm again.</source>
        <translation>Não é possível guardar as caixas de texto em {folder} ({reason}); libere espaço ali e confirme novamente.</translation>
    </message>
    <message>
        <source>The current model stays. The new one is kept aside as a Candidate; to use it later, open the Model library.</source>
        <translation>O modelo atual fica. O novo é guardado como candidato; para usá-lo depois, abra a Biblioteca de modelos.</translation>
    </message>
    <message>
        <source>The curve begins with the first measurement</source>
        <translation>A curva começa com a primeira medição</translation>
    </message>
    <message>
        <source>The damaged file is kept as {file}.</source>
        <translation>O arquivo danificado é mantido como {file}.</translation>
    </message>
    <message>
        <source>The diagnosis could not be finished; the lines below say why.</source>
        <translation>Não foi possível concluir o diagnóstico técnico; as linhas abaixo dizem por quê.</translation>
    </message>
    <message>
        <source>The diagnosis could not be started; install WaveMask again.</source>
        <translation>Não foi possível iniciar o diagnóstico técnico; instale o WaveMask novamente.</translation>
    </message>
    <message>
        <source>The diagnosis is running</source>
        <translation>O diagnóstico técnico está em andamento</translation>
    </message>
    <message>
        <source>The dictionary cannot be read; the log file says more.</source>
        <translation>Não é possível ler o dicionário; o arquivo de log diz mais.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space and export again.</source>
        <translation>O disco com {folder} está cheio; libere espaço e exporte novamente.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space and start again.</source>
        <translation>O disco com {folder} está cheio; libere espaço e inicie novamente.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space and try again.</source>
        <translation>O disco com {folder} está cheio; libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space, then go on with the run.</source>
        <translation>O disco com {folder} está cheio; libere espaço e depois continue o treinamento.</translation>
    </message>
    <message>
        <source>The export could not be put on record. {reason}</source>
        <translation>Não foi possível registrar a exportação. {reason}</translation>
    </message>
    <message>
        <source>The export is still running.</source>
        <translation>A exportação ainda está em andamento.</translation>
    </message>
    <message>
        <source>The export was cancelled; so far: {outcome}</source>
        <translation>A exportação foi cancelada; até agora: {outcome}</translation>
    </message>
    <message>
        <source>The file can no longer be read; look where it was moved or reconnect its drive.</source>
        <translation>O arquivo não pode mais ser lido; verifique para onde foi movido ou reconecte a unidade.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}); check the drive or network share it lies on.</source>
        <translation>O arquivo não pode ser lido ({reason}); verifique a unidade ou a pasta de rede em que está.</translation>
    </message>
    <message>
        <source>The file does not name its device, so the boxes hold for this image alone.</source>
        <translation>O arquivo não indica seu aparelho, portanto as caixas valem só para esta imagem.</translation>
    </message>
    <message>
        <source>The file gives no lengths for the part of the image with the line, which may be a Doppler trace.</source>
        <translation>O arquivo não dá comprimentos para a parte da imagem com a linha, que pode ser um traçado Doppler.</translation>
    </message>
    <message>
        <source>The file has another scale here than where one was set by hand. Set it anew here, or remove it.</source>
        <translation>O arquivo tem aqui uma escala diferente de onde uma foi definida manualmente. Defina-a de novo aqui ou remova-a.</translation>
    </message>
    <message>
        <source>The file has changed since the proposal.</source>
        <translation>O arquivo mudou desde a proposta.</translation>
    </message>
    <message>
        <source>The file has no Frame {frame}; its last one is Frame {last}.</source>
        <translation>O arquivo não tem o quadro {frame}; o último é o quadro {last}.</translation>
    </message>
    <message>
        <source>The file has no scale.</source>
        <translation>O arquivo não tem escala.</translation>
    </message>
    <message>
        <source>The file has {size:.1f} GiB and WaveMask opens up to {limit} GiB; export a shorter or smaller one.</source>
        <translation>O arquivo tem {size:.1f} GiB e o WaveMask abre até {limit} GiB; exporte um mais curto ou menor.</translation>
    </message>
    <message>
        <source>The file holds a PDF document; export its images as PNG or JPEG.</source>
        <translation>O arquivo contém um documento PDF; exporte suas imagens como PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The file holds a ZIP archive; unpack it and open the images in it.</source>
        <translation>O arquivo contém um arquivo ZIP; descompacte-o e abra as imagens dele.</translation>
    </message>
    <message>
        <source>The file holds a compressed archive; unpack it and open the images in it.</source>
        <translation>O arquivo contém um pacote compactado; descompacte-o e abra as imagens dele.</translation>
    </message>
    <message>
        <source>The file holds a photo in HEIC format; export it as PNG or JPEG.</source>
        <translation>O arquivo contém uma foto em formato HEIC; exporte-a como PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The file holds an image in AVIF format; export it as PNG or JPEG.</source>
        <translation>O arquivo contém uma imagem em formato AVIF; exporte-a como PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The file holds no image that WaveMask knows and may be encrypted or damaged; export it again as DICOM, PNG or JPEG.</source>
        <translation>O arquivo não contém imagem que o WaveMask conheça e pode estar criptografado ou danificado; exporte-o novamente como DICOM, PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The file holds text, not an image; choose an image, a video or a DICOM file.</source>
        <translation>O arquivo contém texto, não uma imagem; escolha uma imagem, um vídeo ou um arquivo DICOM.</translation>
    </message>
    <message>
        <source>The file is cut off, damaged or encrypted; copy or export it again from where it came from.</source>
        <translation>O arquivo está incompleto, danificado ou criptografado; copie-o ou exporte-o novamente da origem.</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from where it came from.</source>
        <translation>O arquivo está vazio; copie-o novamente da origem.</translation>
    </message>
    <message>
        <source>The file is no longer there; look where it was moved or reconnect its drive.</source>
        <translation>O arquivo não está mais lá; verifique para onde foi movido ou reconecte a unidade.</translation>
    </message>
    <message>
        <source>The file says that pixels here are not square: {scale}. One line cannot tell both sides, so the scale of the file stays.</source>
        <translation>O arquivo diz que os pixels aqui não são quadrados: {scale}. Uma linha não define os dois lados, portanto vale a escala do arquivo.</translation>
    </message>
    <message>
        <source>The file stays as it is, and “Remove manual scale” in the menu View goes back to it.</source>
        <translation>O arquivo fica como está, e “Remover escala manual” no menu Exibir volta a ele.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program; choose another workspace folder.</source>
        <translation>O arquivo {file} pertence a outro programa; escolha outra pasta para o espaço de trabalho.</translation>
    </message>
    <message>
        <source>The file&apos;s header says {kind}.</source>
        <translation>O cabeçalho do arquivo indica {kind}.</translation>
    </message>
    <message>
        <source>The files are not listed in the anonymous display.</source>
        <translation>Os arquivos não são listados na exibição anônima.</translation>
    </message>
    <message>
        <source>The first frame to propose for</source>
        <translation>O primeiro quadro para o qual propor</translation>
    </message>
    <message>
        <source>The frame</source>
        <translation>O quadro</translation>
    </message>
    <message>
        <source>The frames have different scales.</source>
        <translation>Os quadros têm escalas diferentes.</translation>
    </message>
    <message>
        <source>The frames have these masks already.</source>
        <translation>Os quadros já têm estas máscaras.</translation>
    </message>
    <message>
        <source>The grown mask</source>
        <translation>A máscara expandida</translation>
    </message>
    <message>
        <source>The header states {stated} Frames, and {missing} of them are missing.</source>
        <translation>O cabeçalho indica {stated} quadros, e faltam {missing} deles.</translation>
    </message>
    <message>
        <source>The headers are not read yet, or cannot be</source>
        <translation>Os cabeçalhos ainda não foram lidos ou não podem ser lidos</translation>
    </message>
    <message>
        <source>The held-out images</source>
        <translation>As imagens reservadas</translation>
    </message>
    <message>
        <source>The image cannot be read, or it has changed since it was annotated.</source>
        <translation>A imagem não pode ser lida ou mudou desde que foi anotada.</translation>
    </message>
    <message>
        <source>The image changes too much here: a cut, a flash or a very fast motion.</source>
        <translation>A imagem muda demais aqui: um corte, um clarão ou um movimento muito rápido.</translation>
    </message>
    <message>
        <source>The image has changed since it was annotated; restore the original file.</source>
        <translation>A imagem mudou desde que foi anotada; restaure o arquivo original.</translation>
    </message>
    <message>
        <source>The image has no Frame {frame}.</source>
        <translation>A imagem não tem o quadro {frame}.</translation>
    </message>
    <message>
        <source>The image is left out, since nobody has confirmed where burnt-in text stands in it (View, “Burnt-in text…”).</source>
        <translation>A imagem é omitida, pois ninguém confirmou onde está o texto gravado nela (Exibir, “Texto gravado…”).</translation>
    </message>
    <message>
        <source>The image is {width:,} by {height:,} pixels and WaveMask opens up to {most} megapixels; save a smaller copy or a part of it.</source>
        <translation>A imagem tem {width:,} por {height:,} pixels e o WaveMask abre até {most} megapixels; salve uma cópia menor ou uma parte dela.</translation>
    </message>
    <message>
        <source>The image is {width} by {height} pixels, so there is nothing to show; export it again.</source>
        <translation>A imagem tem {width} por {height} pixels, portanto não há o que exibir; exporte-a novamente.</translation>
    </message>
    <message>
        <source>The image stores its colours as {name}, which cannot be shown; save it as RGB.</source>
        <translation>A imagem guarda suas cores como {name}, que não podem ser exibidas; salve-a como RGB.</translation>
    </message>
    <message>
        <source>The image that it was made for is not here; its UID is {uid}.</source>
        <translation>A imagem para a qual foi feita não está aqui; seu UID é {uid}.</translation>
    </message>
    <message>
        <source>The images are in this folder, and masks of the same names could replace them. Choose another one.</source>
        <translation>As imagens estão nesta pasta, e máscaras com os mesmos nomes poderiam substituí-las. Escolha outra.</translation>
    </message>
    <message>
        <source>The images go into “{folder}”.</source>
        <translation>As imagens vão para “{folder}”.</translation>
    </message>
    <message>
        <source>The images that you open are listed here.</source>
        <translation>As imagens que você abre são listadas aqui.</translation>
    </message>
    <message>
        <source>The images to learn from cannot be written to {folder} ({reason}); choose another folder.</source>
        <translation>Não é possível gravar em {folder} as imagens para aprender ({reason}); escolha outra pasta.</translation>
    </message>
    <message>
        <source>The images with their masks drawn over them, for slides and for looking through.</source>
        <translation>As imagens com suas máscaras desenhadas por cima, para apresentações e para folhear.</translation>
    </message>
    <message>
        <source>The import failed in a way that was not foreseen; your masks are safe, and the log file says more.</source>
        <translation>A importação falhou de forma imprevista; suas máscaras estão seguras, e o arquivo de log diz mais.</translation>
    </message>
    <message>
        <source>The import is still running.</source>
        <translation>A importação ainda está em andamento.</translation>
    </message>
    <message>
        <source>The label of this mask was removed, so it cannot be restored.</source>
        <translation>O rótulo desta máscara foi removido, por isso ela não pode ser restaurada.</translation>
    </message>
    <message>
        <source>The labels could not be read.</source>
        <translation>Não foi possível ler os rótulos.</translation>
    </message>
    <message>
        <source>The labels of this folder are not read yet; try again.</source>
        <translation>Os rótulos desta pasta ainda não foram lidos; tente novamente.</translation>
    </message>
    <message>
        <source>The last frame to fill</source>
        <translation>O último quadro a preencher</translation>
    </message>
    <message>
        <source>The last frame to propose for</source>
        <translation>O último quadro para o qual propor</translation>
    </message>
    <message>
        <source>The last page</source>
        <translation>A última página</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>A linha</translation>
    </message>
    <message>
        <source>The list of models, {path}, cannot be read ({reason}); start WaveMask again.</source>
        <translation>A lista de modelos, {path}, não pode ser lida ({reason}); reinicie o WaveMask.</translation>
    </message>
    <message>
        <source>The list of models, {path}, is damaged, so titles and notes are missing and the models that come with WaveMask are in use; choose another one in the model library.</source>
        <translation>A lista de modelos, {path}, está danificada; por isso faltam títulos e notas, e os modelos que vêm com o WaveMask estão em uso; escolha outro na biblioteca de modelos.</translation>
    </message>
    <message>
        <source>The longest distance across the mask, perpendicular to the longest diameter</source>
        <translation>A maior distância através da máscara, perpendicular ao maior diâmetro</translation>
    </message>
    <message>
        <source>The longest distance between two points of the mask.
Of several parts, each has its own.</source>
        <translation>A maior distância entre dois pontos da máscara.
Havendo várias partes, cada uma tem a sua.</translation>
    </message>
    <message>
        <source>The mask</source>
        <translation>A máscara</translation>
    </message>
    <message>
        <source>The mask grew more than is plausible.</source>
        <translation>A máscara cresceu mais do que é plausível.</translation>
    </message>
    <message>
        <source>The mask has left the Frame.</source>
        <translation>A máscara saiu do quadro.</translation>
    </message>
    <message>
        <source>The mask is carried along with what moves. That ends before a frame whose mask you made, at a cut, and where the mask cannot be followed. Esc calls it off; what it has by then stays, as one step to undo.</source>
        <translation>A máscara é levada junto com o que se move. Isso termina antes de um quadro cuja máscara você fez, em um corte e onde a máscara não pode ser seguida. Esc interrompe; o que já existe permanece, em um passo que se pode desfazer.</translation>
    </message>
    <message>
        <source>The mask is empty.</source>
        <translation>A máscara está vazia.</translation>
    </message>
    <message>
        <source>The mask is like that already.</source>
        <translation>A máscara já está assim.</translation>
    </message>
    <message>
        <source>The mask is not of the size of the image; open it and accept it again.</source>
        <translation>A máscara não tem o tamanho da imagem; abra-a e aceite novamente.</translation>
    </message>
    <message>
        <source>The mask of {image} cannot be read: {reason}</source>
        <translation>A máscara de {image} não pode ser lida: {reason}</translation>
    </message>
    <message>
        <source>The mask shrank more than is plausible.</source>
        <translation>A máscara encolheu mais do que é plausível.</translation>
    </message>
    <message>
        <source>The masks do not fit this DICOM file, whose header may be damaged; export its masks as NIfTI or PNG instead.</source>
        <translation>As máscaras não servem para este arquivo DICOM, cujo cabeçalho pode estar danificado; exporte-as como NIfTI ou PNG.</translation>
    </message>
    <message>
        <source>The masks of labels further up are drawn above the others.</source>
        <translation>As máscaras dos rótulos mais acima são desenhadas sobre as outras.</translation>
    </message>
    <message>
        <source>The measures hold all the same.</source>
        <translation>Mesmo assim, as medidas valem.</translation>
    </message>
    <message>
        <source>The model could not be started ({detail}). Restart WaveMask.</source>
        <translation>Não foi possível iniciar o modelo ({detail}). Reinicie o WaveMask.</translation>
    </message>
    <message>
        <source>The model failed on this Frame of {width} x {height} pixels ({detail}).</source>
        <translation>O modelo falhou neste quadro de {width} x {height} pixels ({detail}).</translation>
    </message>
    <message>
        <source>The model has outlined what it takes for a lesion. Move this slider, or go to it with {pane} and use the arrow keys: more or less counts as part of the lesion.</source>
        <translation>O modelo contornou o que considera uma lesão. Mova este controle, ou vá até ele com {pane} e use as setas: uma parte maior ou menor contará como lesão.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be read ({reason}). Install it again.</source>
        <translation>O modelo em {folder} não pode ser lido ({reason}). Instale-o novamente.</translation>
    </message>
    <message>
        <source>The model in {folder} is a copy of another one or was renamed; delete that folder.</source>
        <translation>O modelo em {folder} é cópia de outro ou foi renomeado; exclua essa pasta.</translation>
    </message>
    <message>
        <source>The model in {folder} is of a kind that this version of WaveMask does not know. Update WaveMask.</source>
        <translation>O modelo em {folder} é de um tipo que esta versão do WaveMask não conhece. Atualize o WaveMask.</translation>
    </message>
    <message>
        <source>The model process</source>
        <translation>O processo do modelo</translation>
    </message>
    <message>
        <source>The model process is not running yet; try again in a moment.</source>
        <translation>O processo do modelo ainda não está em execução; tente novamente em instantes.</translation>
    </message>
    <message>
        <source>The model proposes an outline as soon as it is ready; that takes some seconds after the start.</source>
        <translation>O modelo propõe um contorno assim que está pronto; isso leva alguns segundos após a inicialização.</translation>
    </message>
    <message>
        <source>The model proposes for one frame after the other while you work. Masks that you made stay. Esc calls it off; the proposals that are there by then stay.</source>
        <translation>O modelo propõe para um quadro após o outro enquanto você trabalha. As máscaras que você fez permanecem. Esc interrompe; as propostas já existentes permanecem.</translation>
    </message>
    <message>
        <source>The model proposes for “{label}”; choose that label to use a box prompt.</source>
        <translation>O modelo propõe para “{label}”; escolha esse rótulo para usar uma proposta por caixa.</translation>
    </message>
    <message>
        <source>The model that the run began from is another one by now; discard the run, and start another one.</source>
        <translation>O modelo do qual o treinamento partiu já é outro; descarte-o e inicie um novo.</translation>
    </message>
    <message>
        <source>The model {model} is not in the trash any more.</source>
        <translation>O modelo {model} não está mais na lixeira.</translation>
    </message>
    <message>
        <source>The model {model} is not there any more, or is damaged; choose another one.</source>
        <translation>O modelo {model} não está mais lá ou está danificado; escolha outro.</translation>
    </message>
    <message>
        <source>The model&apos;s proposals are for it.</source>
        <translation>As propostas do modelo são para ele.</translation>
    </message>
    <message>
        <source>The model&apos;s proposals are for this label</source>
        <translation>As propostas do modelo são para este rótulo</translation>
    </message>
    <message>
        <source>The model&apos;s proposals disagree with the mask on several Frames in a row.</source>
        <translation>As propostas do modelo divergem da máscara em vários quadros seguidos.</translation>
    </message>
    <message>
        <source>The most uncertain images first, for example.</source>
        <translation>As imagens mais incertas primeiro, por exemplo.</translation>
    </message>
    <message>
        <source>The name of this video has characters that cannot be read; rename it.</source>
        <translation>O nome deste vídeo tem caracteres que não podem ser lidos; renomeie-o.</translation>
    </message>
    <message>
        <source>The new keys</source>
        <translation>As novas teclas</translation>
    </message>
    <message>
        <source>The new model did not learn from them, so they tell what it is worth</source>
        <translation>O novo modelo não aprendeu com elas, por isso mostram quanto ele vale</translation>
    </message>
    <message>
        <source>The new model is better</source>
        <translation>O novo modelo é melhor</translation>
    </message>
    <message>
        <source>The new model is kept aside as a Candidate; you find it in the Model library. The more masks you accept, of the more patients, the more the next run learns, and the surer is its verdict.</source>
        <translation>O novo modelo é guardado como candidato; você o encontra na Biblioteca de modelos. Quanto mais máscaras aceitar, de mais pacientes, mais o próximo treinamento aprende e mais seguro é seu veredito.</translation>
    </message>
    <message>
        <source>The new model is not better: see why</source>
        <translation>O novo modelo não é melhor: veja por quê</translation>
    </message>
    <message>
        <source>The new model stays a Candidate in the Model library</source>
        <translation>O novo modelo continua candidato na Biblioteca de modelos</translation>
    </message>
    <message>
        <source>The open image</source>
        <translation>A imagem aberta</translation>
    </message>
    <message>
        <source>The open image is not decided yet; accept or reject it first, in a cine every frame with a mask.</source>
        <translation>A imagem aberta ainda não está decidida; aceite-a ou rejeite-a antes; em um cine, cada quadro com máscara.</translation>
    </message>
    <message>
        <source>The others could not be submitted; the log file says why.</source>
        <translation>As outras não puderam ser entregues; o arquivo de log diz por quê.</translation>
    </message>
    <message>
        <source>The others had been submitted before.</source>
        <translation>As outras já tinham sido entregues antes.</translation>
    </message>
    <message>
        <source>The outline of one of the readers</source>
        <translation>O contorno de um dos leitores</translation>
    </message>
    <message>
        <source>The outline of the chosen one is drawn over the image, dotted. Restoring it is one step that can be undone.</source>
        <translation>O contorno da máscara escolhida é desenhado sobre a imagem, pontilhado. Restaurá-la é um passo que pode ser desfeito.</translation>
    </message>
    <message>
        <source>The part</source>
        <translation>A parte</translation>
    </message>
    <message>
        <source>The part of WaveMask that reads images does not start; start WaveMask again or reinstall it.</source>
        <translation>A parte do WaveMask que lê imagens não inicia; reinicie o WaveMask ou reinstale-o.</translation>
    </message>
    <message>
        <source>The pictures in {root} are JPEG, which blurs the edges of masks; save them as PNG.</source>
        <translation>As imagens em {root} são JPEG, que borra as bordas das máscaras; salve-as como PNG.</translation>
    </message>
    <message>
        <source>The pixel data of this DICOM file ({syntax}) is cut off or damaged; copy or export the file again.</source>
        <translation>Os dados de pixel deste arquivo DICOM ({syntax}) estão incompletos ou danificados; copie ou exporte o arquivo novamente.</translation>
    </message>
    <message>
        <source>The pixels are stored as {name}, which WaveMask cannot read; export it uncompressed.</source>
        <translation>Os pixels estão armazenados como {name}, que o WaveMask não consegue ler; exporte sem compressão.</translation>
    </message>
    <message>
        <source>The pixels around the pointer, four times as large.</source>
        <translation>Os pixels em volta do ponteiro, quatro vezes maiores.</translation>
    </message>
    <message>
        <source>The pixels of this video are {wide:g}:{high:g} wide to high; it is shown pixel for pixel, so it looks narrower or wider than in a player.</source>
        <translation>Os pixels deste vídeo têm proporção {wide:g}:{high:g} entre largura e altura; ele é exibido pixel a pixel, por isso parece mais estreito ou mais largo que em um reprodutor.</translation>
    </message>
    <message>
        <source>The proposals are for exactly one label.</source>
        <translation>As propostas são para exatamente um rótulo.</translation>
    </message>
    <message>
        <source>The proposals are for exactly one label. Tick this for another label, and that one has them.</source>
        <translation>As propostas são para exatamente um rótulo. Marque isto em outro rótulo para que ele as receba.</translation>
    </message>
    <message>
        <source>The proposals are for “{label}”; let another label have them before.</source>
        <translation>As propostas são para “{label}”; antes, passe-as a outro rótulo.</translation>
    </message>
    <message>
        <source>The reader without a name has not submitted this image yet; ask them to, or come back later.</source>
        <translation>O leitor sem nome ainda não entregou esta imagem; peça-lhe que o faça ou volte mais tarde.</translation>
    </message>
    <message>
        <source>The recording was cut off before its index was written; copy or export the video again.</source>
        <translation>A gravação foi interrompida antes de o índice ser escrito; copie ou exporte o vídeo novamente.</translation>
    </message>
    <message>
        <source>The region of the file that holds both ends of the line</source>
        <translation>A região do arquivo que contém as duas extremidades da linha</translation>
    </message>
    <message>
        <source>The region with the line, {size} pixels</source>
        <translation>A região com a linha, {size} pixels</translation>
    </message>
    <message>
        <source>The report below names no patient, reader, file or folder. Nothing is sent; copy it to hand it on.</source>
        <translation>O relatório abaixo não cita nenhum paciente, leitor, arquivo ou pasta. Nada é enviado; copie-o para repassá-lo.</translation>
    </message>
    <message>
        <source>The report cannot be written to {path} ({reason}); free some space.</source>
        <translation>O relatório não pode ser gravado em {path} ({reason}); libere espaço.</translation>
    </message>
    <message>
        <source>The report is saved. You can read it before you hand it on.</source>
        <translation>O relatório foi salvo. Você pode lê-lo antes de repassá-lo.</translation>
    </message>
    <message>
        <source>The rest from {side}</source>
        <translation>O resto de {side}</translation>
    </message>
    <message>
        <source>The rest was called off.</source>
        <translation>O resto foi interrompido.</translation>
    </message>
    <message>
        <source>The run failed</source>
        <translation>O treinamento falhou</translation>
    </message>
    <message>
        <source>The run failed at {share}</source>
        <translation>O treinamento falhou em {share}</translation>
    </message>
    <message>
        <source>The run failed for a reason nobody foresaw, which is in the log; go on, or begin another.</source>
        <translation>O treinamento falhou por um motivo imprevisto, que está no log; continue-o ou inicie outro.</translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>O treinamento foi parado</translation>
    </message>
    <message>
        <source>The run was stopped at {share}</source>
        <translation>O treinamento foi parado em {share}</translation>
    </message>
    <message>
        <source>The saved report is a zip file for those who look into a fault. It names no patient, reader, file or folder, and holds no images; nothing is sent.</source>
        <translation>O relatório salvo é um arquivo zip para quem investiga uma falha. Ele não cita nenhum paciente, leitor, arquivo ou pasta e não contém imagens; nada é enviado.</translation>
    </message>
    <message>
        <source>The scale in the file is a placeholder: 1 mm for every pixel.</source>
        <translation>A escala no arquivo é fictícia: 1 mm para cada pixel.</translation>
    </message>
    <message>
        <source>The scale in the file is damaged.</source>
        <translation>A escala no arquivo está danificada.</translation>
    </message>
    <message>
        <source>The scale in the file is for a video of another size.</source>
        <translation>A escala no arquivo é para um vídeo de outro tamanho.</translation>
    </message>
    <message>
        <source>The scale in the file is for an image of another size.</source>
        <translation>A escala no arquivo é para uma imagem de outro tamanho.</translation>
    </message>
    <message>
        <source>The scale in the file is not plausible.</source>
        <translation>A escala no arquivo não é plausível.</translation>
    </message>
    <message>
        <source>The scale in the file is that at the detector, not in the patient.</source>
        <translation>A escala no arquivo é a do detector, não a do paciente.</translation>
    </message>
    <message>
        <source>The scale in the file is that on the scanned film, not in the patient.</source>
        <translation>A escala no arquivo é a do filme digitalizado, não a do paciente.</translation>
    </message>
    <message>
        <source>The selected images</source>
        <translation>As imagens selecionadas</translation>
    </message>
    <message>
        <source>The selected ones; where none of these was removed, all.</source>
        <translation>As selecionadas; se nenhuma delas foi removida, todas.</translation>
    </message>
    <message>
        <source>The state of the open image.</source>
        <translation>O estado da imagem aberta.</translation>
    </message>
    <message>
        <source>The table and the picture of the agreement are in {folder}.</source>
        <translation>A tabela e a figura da concordância estão em {folder}.</translation>
    </message>
    <message>
        <source>The tools work on “{label}”.</source>
        <translation>As ferramentas atuam sobre “{label}”.</translation>
    </message>
    <message>
        <source>The training process</source>
        <translation>O processo de treinamento</translation>
    </message>
    <message>
        <source>The training run cannot be written to {folder} ({reason}); make that folder writable, then go on with the run.</source>
        <translation>O treinamento não pode ser gravado em {folder} ({reason}); torne essa pasta gravável e depois continue o treinamento.</translation>
    </message>
    <message>
        <source>The two readers cannot be compared; the log file says why.</source>
        <translation>Não é possível comparar os dois leitores; o arquivo de log diz por quê.</translation>
    </message>
    <message>
        <source>The uncertain places could not be looked for; the log file says more.</source>
        <translation>Não foi possível procurar os pontos incertos; o arquivo de log diz mais.</translation>
    </message>
    <message>
        <source>The verdict in {file} cannot be read ({reason}); train once more.</source>
        <translation>O veredito em {file} não pode ser lido ({reason}); treine mais uma vez.</translation>
    </message>
    <message>
        <source>The version that was in use before is tested before it is used again…</source>
        <translation>A versão que estava em uso antes é testada antes de ser usada de novo…</translation>
    </message>
    <message>
        <source>The video cannot be read any more; look where it was moved.</source>
        <translation>O vídeo não pode mais ser lido; verifique para onde foi movido.</translation>
    </message>
    <message>
        <source>The video has more than {most:,} Frames; cut it into shorter ones.</source>
        <translation>O vídeo tem mais de {most:,} quadros; corte-o em vídeos mais curtos.</translation>
    </message>
    <message>
        <source>The video has no Frame {frame}.</source>
        <translation>O vídeo não tem o quadro {frame}.</translation>
    </message>
    <message>
        <source>The video in this DICOM file is damaged; copy or export the file again.</source>
        <translation>O vídeo neste arquivo DICOM está danificado; copie ou exporte o arquivo novamente.</translation>
    </message>
    <message>
        <source>The video is compressed as {codec}, which WaveMask cannot read; export it as MP4 (H.264).</source>
        <translation>O vídeo está comprimido como {codec}, que o WaveMask não consegue ler; exporte-o como MP4 (H.264).</translation>
    </message>
    <message>
        <source>The video is compressed in a way that WaveMask does not know; export it as MP4 (H.264).</source>
        <translation>O vídeo está comprimido de um modo que o WaveMask não conhece; exporte-o como MP4 (H.264).</translation>
    </message>
    <message>
        <source>The video is cut off, damaged or holds no pictures; copy or export it again from where it came from.</source>
        <translation>O vídeo está incompleto, danificado ou não contém imagens; copie-o ou exporte-o novamente da origem.</translation>
    </message>
    <message>
        <source>The video is encrypted, so that only its own player shows it; export it unprotected.</source>
        <translation>O vídeo está criptografado, e só seu próprio reprodutor o mostra; exporte-o sem proteção.</translation>
    </message>
    <message>
        <source>The video of this DICOM file cannot be unpacked ({reason}); make room on the disk.</source>
        <translation>O vídeo deste arquivo DICOM não pode ser extraído ({reason}); libere espaço no disco.</translation>
    </message>
    <message>
        <source>The weights of the model in {folder} cannot be read ({reason}). Install it again.</source>
        <translation>Os pesos do modelo em {folder} não podem ser lidos ({reason}). Instale-o novamente.</translation>
    </message>
    <message>
        <source>The whole image</source>
        <translation>A imagem inteira</translation>
    </message>
    <message>
        <source>The window speaks it after the next start.</source>
        <translation>A janela o usará na próxima inicialização.</translation>
    </message>
    <message>
        <source>The window speaks the language of the system after the next start.</source>
        <translation>A janela usará o idioma do sistema na próxima inicialização.</translation>
    </message>
    <message>
        <source>The window speaks {language} after the next start.</source>
        <translation>A janela usará o idioma {language} na próxima inicialização.</translation>
    </message>
    <message>
        <source>The workspace file {file} cannot be read ({reason}); choose another workspace folder.</source>
        <translation>O arquivo do espaço de trabalho {file} não pode ser lido ({reason}); escolha outra pasta para o espaço de trabalho.</translation>
    </message>
    <message>
        <source>The workspace file {file} is damaged ({reason}); open it in the window of WaveMask, which recovers what can be read.</source>
        <translation>O arquivo do espaço de trabalho {file} está danificado ({reason}); abra-o na janela do WaveMask, que recupera o que pode ser lido.</translation>
    </message>
    <message>
        <source>The workspace file {file} was moved or deleted; put it back, or open the images again.</source>
        <translation>O arquivo do espaço de trabalho {file} foi movido ou excluído; recoloque-o ou abra as imagens novamente.</translation>
    </message>
    <message>
        <source>The workspace file {path} is damaged ({reason}) and could not be recovered ({why}); its disk needs some free space, and the file was left as it is.</source>
        <translation>O arquivo do espaço de trabalho {path} está danificado ({reason}) e não pôde ser recuperado ({why}); seu disco precisa de espaço livre, e o arquivo foi deixado como está.</translation>
    </message>
    <message>
        <source>The workspace in {folder} cannot be read or written ({reason}); check that its disk is connected and has free space.</source>
        <translation>O espaço de trabalho em {folder} não pode ser lido nem gravado ({reason}); verifique se o disco está conectado e tem espaço livre.</translation>
    </message>
    <message>
        <source>The workspace in {folder} cannot be written to ({reason}); choose another workspace folder.</source>
        <translation>Não é possível gravar no espaço de trabalho em {folder} ({reason}); escolha outra pasta para o espaço de trabalho.</translation>
    </message>
    <message>
        <source>The workspace in {folder} comes from a newer version of WaveMask; update it to go on.</source>
        <translation>O espaço de trabalho em {folder} vem de uma versão mais nova do WaveMask; atualize-o para continuar.</translation>
    </message>
    <message>
        <source>The workspace in {folder} is open read-only, so nothing in it can change.</source>
        <translation>O espaço de trabalho em {folder} está aberto somente para leitura, portanto nada nele pode mudar.</translation>
    </message>
    <message>
        <source>The workspace in {folder} was made by an older version of WaveMask and cannot be opened read-only; let it be opened for writing once.</source>
        <translation>O espaço de trabalho em {folder} foi criado por uma versão mais antiga do WaveMask e não pode ser aberto somente para leitura; permita que seja aberto uma vez para gravação.</translation>
    </message>
    <message>
        <source>The workspace in {folder} was made by an older version of WaveMask, and before it is brought up to date a backup is needed, which failed ({reason}); free some space on its disk and try again.</source>
        <translation>O espaço de trabalho em {folder} foi criado por uma versão mais antiga do WaveMask e, antes de atualizá-lo, é preciso um backup, que falhou ({reason}); libere espaço no disco e tente novamente.</translation>
    </message>
    <message>
        <source>The workspace was damaged ({reason}) and has been recovered.</source>
        <translation>O espaço de trabalho estava danificado ({reason}) e foi recuperado.</translation>
    </message>
    <message>
        <source>The workspace {folder} is damaged ({reason}); open it again.</source>
        <translation>O espaço de trabalho {folder} está danificado ({reason}); abra-o novamente.</translation>
    </message>
    <message>
        <source>The workspace {folder} is not open.</source>
        <translation>O espaço de trabalho {folder} não está aberto.</translation>
    </message>
    <message>
        <source>Their accepted mask contradicts both models; look at it again</source>
        <translation>A máscara aceita delas contradiz os dois modelos; examine-as de novo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Then do something with all of them. Esc in the list selects the open image alone.</source>
        <translation>Depois faça algo com todas elas. Esc na lista seleciona só a imagem aberta.</translation>
    </message>
    <message>
        <source>Then the import was cancelled.</source>
        <translation>Depois a importação foi cancelada.</translation>
    </message>
    <message>
        <source>There are no annotations yet.</source>
        <translation>Ainda não há anotações.</translation>
    </message>
    <message>
        <source>There are no images to learn from, or none to measure by; accept images of more patients.</source>
        <translation>Não há imagens com que aprender, ou nenhuma para medir; aceite imagens de mais pacientes.</translation>
    </message>
    <message>
        <source>There is a label “{label}” already; choose another name.</source>
        <translation>Já existe um rótulo “{label}”; escolha outro nome.</translation>
    </message>
    <message>
        <source>There is a reader “{name}” here already; choose another name.</source>
        <translation>Já existe aqui um leitor “{name}”; escolha outro nome.</translation>
    </message>
    <message>
        <source>There is another mask for the same frame and label.</source>
        <translation>Há outra máscara para o mesmo quadro e rótulo.</translation>
    </message>
    <message>
        <source>There is another model called {model} here, which stays; this one cannot be installed beside it.</source>
        <translation>Há aqui outro modelo chamado {model}, que permanece; este não pode ser instalado ao lado dele.</translation>
    </message>
    <message>
        <source>There is another model called {model} in the trash, which stays; this one cannot be installed beside it.</source>
        <translation>Há na lixeira outro modelo chamado {model}, que permanece; este não pode ser instalado ao lado dele.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” in it. Choose one with “images” and “masks”, or none.</source>
        <translation>Não há nela uma pasta “{folder}”. Escolha uma com “images” e “masks”, ou nenhuma.</translation>
    </message>
    <message>
        <source>There is no frame in that direction.</source>
        <translation>Não há quadro nessa direção.</translation>
    </message>
    <message>
        <source>There is no image before this one.</source>
        <translation>Não há imagem antes desta.</translation>
    </message>
    <message>
        <source>There is no image of this name.</source>
        <translation>Não há imagem com este nome.</translation>
    </message>
    <message>
        <source>There is no label “{label}” any more; choose another one.</source>
        <translation>O rótulo “{label}” não existe mais; escolha outro.</translation>
    </message>
    <message>
        <source>There is no label “{label}” any more; start another training run.</source>
        <translation>O rótulo “{label}” não existe mais; inicie outro treinamento.</translation>
    </message>
    <message>
        <source>There is no label “{label}”; add it, or choose one for everything.</source>
        <translation>Não há rótulo “{label}”; adicione-o ou escolha um para tudo.</translation>
    </message>
    <message>
        <source>There is no mask here.</source>
        <translation>Não há máscara aqui.</translation>
    </message>
    <message>
        <source>There is no mask to carry on.</source>
        <translation>Não há máscara para levar adiante.</translation>
    </message>
    <message>
        <source>There is no model for these images that could be improved; choose one first.</source>
        <translation>Não há modelo para estas imagens que possa ser melhorado; escolha um antes.</translation>
    </message>
    <message>
        <source>There is no model for {kind} images; choose one or outline by hand.</source>
        <translation>Não há modelo para imagens de {kind}; escolha um ou contorne à mão.</translation>
    </message>
    <message>
        <source>There is no model here. Import one, or install WaveMask again.</source>
        <translation>Não há modelo aqui. Importe um ou instale o WaveMask novamente.</translation>
    </message>
    <message>
        <source>There is no model in {folder}. Install WaveMask again to get proposals.</source>
        <translation>Não há modelo em {folder}. Instale o WaveMask novamente para ter propostas.</translation>
    </message>
    <message>
        <source>There is no model yet that could propose in the box.</source>
        <translation>Ainda não há modelo que possa propor na caixa.</translation>
    </message>
    <message>
        <source>There is no other version for the same that it could be compared with.</source>
        <translation>Não há outra versão para o mesmo fim com que possa ser comparada.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one, or none.</source>
        <translation>Essa pasta não existe. Escolha outra, ou nenhuma.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this image; close other programs or export it smaller.</source>
        <translation>Não há memória suficiente para abrir esta imagem; feche outros programas ou exporte-a menor.</translation>
    </message>
    <message>
        <source>There is not enough memory to open {name}; close other programs or export it smaller.</source>
        <translation>Não há memória suficiente para abrir {name}; feche outros programas ou exporte menor.</translation>
    </message>
    <message>
        <source>There is something in {folder} already; choose another folder.</source>
        <translation>Já há algo em {folder}; escolha outra pasta.</translation>
    </message>
    <message>
        <source>There is too little memory to train, even image by image; close other programs and go on.</source>
        <translation>Não há memória suficiente para treinar, nem mesmo imagem por imagem; feche outros programas e continue.</translation>
    </message>
    <message>
        <source>There was no backup for what could not be read.</source>
        <translation>Não havia backup do que não pôde ser lido.</translation>
    </message>
    <message>
        <source>There was nothing to propose for: every image has a proposal, or a mask that you made.</source>
        <translation>Não havia para o que propor: cada imagem tem uma proposta ou uma máscara feita por você.</translation>
    </message>
    <message>
        <source>These are the models that come with WaveMask. “Improve model…” makes new versions from your accepted masks; they are kept here, and each can be used, compared and gone back from.</source>
        <translation>Estes são os modelos que vêm com o WaveMask. “Melhorar modelo…” cria novas versões com suas máscaras aceitas; elas ficam aqui, e cada uma pode ser usada, comparada e desfeita.</translation>
    </message>
    <message>
        <source>These images are open read-only, so nothing can be changed; open them again once nobody else has them.</source>
        <translation>Estas imagens estão abertas somente para leitura, portanto nada pode ser alterado; abra-as novamente quando ninguém mais as estiver usando.</translation>
    </message>
    <message>
        <source>These images are open read-only, so their labels stay as they are.</source>
        <translation>Estas imagens estão abertas somente para leitura, portanto seus rótulos ficam como estão.</translation>
    </message>
    <message>
        <source>These two cannot be compared now; open images, and choose two models once more.</source>
        <translation>Não é possível comparar estes dois agora; abra imagens e escolha dois modelos mais uma vez.</translation>
    </message>
    <message>
        <source>They are named by numbers.</source>
        <translation>Recebem números como nomes.</translation>
    </message>
    <message>
        <source>They are named by numbers. Images whose burnt-in text nobody has confirmed are left out and listed.</source>
        <translation>Recebem números como nomes. Imagens cujo texto gravado ninguém confirmou são omitidas e listadas.</translation>
    </message>
    <message>
        <source>They are named like the images.</source>
        <translation>Recebem os nomes das imagens.</translation>
    </message>
    <message>
        <source>They are not installed</source>
        <translation>Não estão instalados</translation>
    </message>
    <message>
        <source>This DICOM file describes a video but holds none; export it again with its pixel data.</source>
        <translation>Este arquivo DICOM descreve um vídeo, mas não contém nenhum; exporte-o novamente com os dados de pixel.</translation>
    </message>
    <message>
        <source>This DICOM file describes an image but holds no pixels; export it again with its pixel data.</source>
        <translation>Este arquivo DICOM descreve uma imagem, mas não contém pixels; exporte-o novamente com os dados de pixel.</translation>
    </message>
    <message>
        <source>This DICOM file has no {keyword}, so nothing can refer to it; export its masks as NIfTI or PNG instead.</source>
        <translation>Este arquivo DICOM não tem {keyword}, por isso nada pode fazer referência a ele; exporte suas máscaras como NIfTI ou PNG.</translation>
    </message>
    <message>
        <source>This DICOM file holds measured values and no image; open the images of the study instead.</source>
        <translation>Este arquivo DICOM contém valores medidos e nenhuma imagem; abra as imagens do estudo.</translation>
    </message>
    <message>
        <source>This DICOM file holds no image (its kind is {kind}); open the image files of the study instead.</source>
        <translation>Este arquivo DICOM não contém imagem (seu tipo é {kind}); abra os arquivos de imagem do estudo.</translation>
    </message>
    <message>
        <source>This DICOM file is damaged, encrypted or holds no image; export it again from the device or archive.</source>
        <translation>Este arquivo DICOM está danificado, criptografado ou não contém imagem; exporte-o novamente do aparelho ou do arquivo central.</translation>
    </message>
    <message>
        <source>This DICOM file is larger unpacked than WaveMask opens; export a shorter or smaller one.</source>
        <translation>Este arquivo DICOM, descompactado, é maior do que o WaveMask abre; exporte um mais curto ou menor.</translation>
    </message>
    <message>
        <source>This DICOM file is no segmentation; choose one that holds masks.</source>
        <translation>Este arquivo DICOM não é uma segmentação; escolha um que contenha máscaras.</translation>
    </message>
    <message>
        <source>This DICOM file stores its colours as {name}, which cannot be shown; export it as RGB.</source>
        <translation>Este arquivo DICOM guarda suas cores como {name}, que não podem ser exibidas; exporte-o como RGB.</translation>
    </message>
    <message>
        <source>This DICOM file stores {allocated} bits per sample, which cannot be shown; export it with 8 or 16.</source>
        <translation>Este arquivo DICOM guarda {allocated} bits por amostra, que não podem ser exibidos; exporte-o com 8 ou 16.</translation>
    </message>
    <message>
        <source>This and that</source>
        <translation>Um pouco de tudo</translation>
    </message>
    <message>
        <source>This computer: {cores}, {memory} of memory; {runs_on}.</source>
        <translation>Este computador: {cores}, {memory} de memória; {runs_on}.</translation>
    </message>
    <message>
        <source>This computer: {cores}; {runs_on}.</source>
        <translation>Este computador: {cores}; {runs_on}.</translation>
    </message>
    <message>
        <source>This folder cannot be looked at. Choose another one, or none.</source>
        <translation>Não é possível examinar esta pasta. Escolha outra, ou nenhuma.</translation>
    </message>
    <message>
        <source>This folder keeps “{model}”, as you chose.</source>
        <translation>Esta pasta mantém “{model}”, como você escolheu.</translation>
    </message>
    <message>
        <source>This folder: {model}</source>
        <translation>Esta pasta: {model}</translation>
    </message>
    <message>
        <source>This image: {model}</source>
        <translation>Esta imagem: {model}</translation>
    </message>
    <message>
        <source>This index of a disc (DICOMDIR) lists no images; open the folder it lies in.</source>
        <translation>Este índice de um disco (DICOMDIR) não lista imagens; abra a pasta em que ele está.</translation>
    </message>
    <message>
        <source>This is a folder, not an image file; open it as a folder to list the images in it.</source>
        <translation>Isto é uma pasta, não um arquivo de imagem; abra-a como pasta para listar suas imagens.</translation>
    </message>
    <message>
        <source>This is a guess.</source>
        <translation>É uma suposição.</translation>
    </message>
    <message>
        <source>This is a pipe, socket or device, not an image file; choose another file.</source>
        <translation>Isto é um pipe, um socket ou um dispositivo, não um arquivo de imagem; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>This is the last frame.</source>
        <translation>Este é o último quadro.</translation>
    </message>
    <message>
        <source>This is the model for what you mostly look at.</source>
        <translation>Este é o modelo para o que você vê principalmente.</translation>
    </message>
    <message>
        <source>This is the model of the images beside it.</source>
        <translation>É o modelo das imagens ao lado dela.</translation>
    </message>
    <message>
        <source>This is the model used last.</source>
        <translation>É o modelo usado por último.</translation>
    </message>
    <message>
        <source>This kind of file has no scale; a DICOM file of the image may have one.</source>
        <translation>Este tipo de arquivo não tem escala; um arquivo DICOM da imagem pode ter uma.</translation>
    </message>
    <message>
        <source>This kind of file has no scale; a DICOM file of the video may have one.</source>
        <translation>Este tipo de arquivo não tem escala; um arquivo DICOM do vídeo pode ter uma.</translation>
    </message>
    <message>
        <source>This link leads to a file that does not exist; restore it or open the original.</source>
        <translation>Este link leva a um arquivo que não existe; restaure-o ou abra o original.</translation>
    </message>
    <message>
        <source>This model came with WaveMask and cannot be deleted.</source>
        <translation>Este modelo veio com o WaveMask e não pode ser excluído.</translation>
    </message>
    <message>
        <source>This model is in use and cannot be deleted; put another one into use first.</source>
        <translation>Este modelo está em uso e não pode ser excluído; ponha outro em uso antes.</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because something went wrong that was not foreseen; the log file says more.</source>
        <translation>Esta imagem não pode ser exibida, pois ocorreu um erro imprevisto; o arquivo de log diz mais.</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because the masks of {image} are not of its size.</source>
        <translation>Esta imagem não pode ser exibida, pois as máscaras de {image} não têm o tamanho dela.</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because {file} cannot be read from the folder of the run.</source>
        <translation>Esta imagem não pode ser exibida, pois {file} não pode ser lido na pasta do treinamento.</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because {file} is damaged.</source>
        <translation>Esta imagem não pode ser exibida, pois {file} está danificado.</translation>
    </message>
    <message>
        <source>This version comes with WaveMask and stays.</source>
        <translation>Esta versão vem com o WaveMask e permanece.</translation>
    </message>
    <message>
        <source>This version has no model card.</source>
        <translation>Esta versão não tem ficha do modelo.</translation>
    </message>
    <message>
        <source>This version is in use already.</source>
        <translation>Esta versão já está em uso.</translation>
    </message>
    <message>
        <source>This version is in use; use another one first.</source>
        <translation>Esta versão está em uso; use outra antes.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Minucioso</translation>
    </message>
    <message>
        <source>Those first in which the two are furthest apart; Enter opens an image in the window</source>
        <translation>Primeiro as de maior diferença entre os dois; Enter abre uma imagem na janela</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Threshold of the proposal, in hundredths</source>
        <translation>Limiar da proposta, em centésimos</translation>
    </message>
    <message>
        <source>Threshold value</source>
        <translation>Valor do limiar</translation>
    </message>
    <message>
        <source>Time corrected</source>
        <translation>Tempo, corrigidas</translation>
    </message>
    <message>
        <source>Time in the cine, and how long it lasts</source>
        <translation>Tempo no cine e sua duração</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Time left: measuring…</source>
        <translation>Tempo restante: medindo…</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Tempo restante: {time}</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>Tempo por imagem</translation>
    </message>
    <message>
        <source>Time unchanged</source>
        <translation>Tempo, sem alteração</translation>
    </message>
    <message>
        <source>Title of the version</source>
        <translation>Título da versão</translation>
    </message>
    <message>
        <source>To frame</source>
        <translation>Até o quadro</translation>
    </message>
    <message>
        <source>To the frames that come after this one</source>
        <translation>Para os quadros que vêm depois deste</translation>
    </message>
    <message>
        <source>To the frames that come before this one</source>
        <translation>Para os quadros que vêm antes deste</translation>
    </message>
    <message>
        <source>Tolerance in grey levels</source>
        <translation>Tolerância em níveis de cinza</translation>
    </message>
    <message>
        <source>Too few for limits</source>
        <translation>Poucos para limites</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Ferramenta</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Training folder</source>
        <translation>Pasta de treinamento</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>Testando o modelo…</translation>
    </message>
    <message>
        <source>Two fingers</source>
        <translation>Dois dedos</translation>
    </message>
    <message>
        <source>Two lines across the image that meet at the pointer.</source>
        <translation>Duas linhas através da imagem que se cruzam no ponteiro.</translation>
    </message>
    <message>
        <source>Type a number, such as 42 or 4.2.</source>
        <translation>Digite um número, como 42 ou 4,2.</translation>
    </message>
    <message>
        <source>Type some letters of a command; the arrow keys choose, Enter uses it.</source>
        <translation>Digite algumas letras de um comando; as setas escolhem, Enter o usa.</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ultrassom</translation>
    </message>
    <message>
        <source>Ultrasound cine, 30 Frames</source>
        <translation>Cine de ultrassom, 30 quadros</translation>
    </message>
    <message>
        <source>Ultrasound in RGB</source>
        <translation>Ultrassom em RGB</translation>
    </message>
    <message>
        <source>Ultrasound with a colour palette</source>
        <translation>Ultrassom com paleta de cores</translation>
    </message>
    <message>
        <source>Uncertain place {number} of {count}</source>
        <translation>Ponto incerto {number} de {count}</translation>
    </message>
    <message>
        <source>Uncertain: below 80 %</source>
        <translation>Incertas: abaixo de 80%</translation>
    </message>
    <message>
        <source>Uncertainty of the proposal</source>
        <translation>Incerteza da proposta</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem alteração</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Desfazer exclusão</translation>
    </message>
    <message>
        <source>Undo what was done to brightness, contrast and filters. Nothing else changes.</source>
        <translation>Desfaz o que foi feito com brilho, contraste e filtros. Nada mais muda.</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Desfazer {step}</translation>
    </message>
    <message>
        <source>Unknown patient</source>
        <translation>Paciente desconhecido</translation>
    </message>
    <message>
        <source>Unlock “{label}”</source>
        <translation>Desbloquear “{label}”</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Until frame</source>
        <translation>Até o quadro</translation>
    </message>
    <message>
        <source>Use again what was in use before the version in use now</source>
        <translation>Usar de novo o que estava em uso antes da versão atual</translation>
    </message>
    <message>
        <source>Use as my mask</source>
        <translation>Usar como minha máscara</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use it? You can go back to the current one at any time, in the Model library. Closed undecided, this asks again.</source>
        <translation>Usá-lo? Você pode voltar ao atual a qualquer momento, na Biblioteca de modelos. Se fechar sem decidir, isto pergunta de novo.</translation>
    </message>
    <message>
        <source>Use name</source>
        <translation>Usar nome</translation>
    </message>
    <message>
        <source>Use the new model</source>
        <translation>Usar o novo modelo</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Usada antes</translation>
    </message>
    <message>
        <source>Value of the pixel under the pointer</source>
        <translation>Valor do pixel sob o ponteiro</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Vermelhão</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versão {number}</translation>
    </message>
    <message>
        <source>Versions of the models</source>
        <translation>Versões dos modelos</translation>
    </message>
    <message>
        <source>Versions, device, display, folders, log, settings, models and workspace</source>
        <translation>Versões, dispositivo, tela, pastas, log, configurações, modelos e espaço de trabalho</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>View…</source>
        <translation>Exibir…</translation>
    </message>
    <message>
        <source>Wait for the proposal, or outline by hand.</source>
        <translation>Aguarde a proposta ou contorne à mão.</translation>
    </message>
    <message>
        <source>Wand</source>
        <translation>Varinha mágica</translation>
    </message>
    <message>
        <source>Wand, erase</source>
        <translation>Varinha, apagar</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>WaveMask changes to the new model. To go back to the former one, open the Model library.</source>
        <translation>O WaveMask muda para o novo modelo. Para voltar ao anterior, abra a Biblioteca de modelos.</translation>
    </message>
    <message>
        <source>WaveMask ended unexpectedly the last time. Your masks are safe: every step was saved as it was made.</source>
        <translation>O WaveMask foi encerrado inesperadamente da última vez. Suas máscaras estão seguras: cada passo foi salvo ao ser feito.</translation>
    </message>
    <message>
        <source>WaveMask is a tool for annotation; it is not a medical device, and this report is no diagnosis.</source>
        <translation>O WaveMask é uma ferramenta de anotação; não é um dispositivo médico, e este relatório não é um diagnóstico.</translation>
    </message>
    <message>
        <source>WaveMask is not a medical device. Do not use it for diagnosis or treatment; every mask needs the judgement of a qualified person.</source>
        <translation>O WaveMask não é um dispositivo médico. Não o use para diagnóstico ou tratamento; cada máscara exige o julgamento de uma pessoa qualificada.</translation>
    </message>
    <message>
        <source>WaveMask report</source>
        <translation>Relatório do WaveMask</translation>
    </message>
    <message>
        <source>Weights: SHA-256 {digits}…</source>
        <translation>Pesos: SHA-256 {digits}…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Welcome to WaveMask</source>
        <translation>Boas-vindas ao WaveMask</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Boas-vindas…</translation>
    </message>
    <message>
        <source>What a training run would do could not be found out.</source>
        <translation>Não foi possível determinar o que um treinamento faria.</translation>
    </message>
    <message>
        <source>What an outline does</source>
        <translation>O que faz um contorno</translation>
    </message>
    <message>
        <source>What came of the comparison</source>
        <translation>Resultado da comparação</translation>
    </message>
    <message>
        <source>What can be done with labels</source>
        <translation>O que se pode fazer com rótulos</translation>
    </message>
    <message>
        <source>What identifies it</source>
        <translation>O que o identifica</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>O que está acontecendo</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>What is there by now stays.</source>
        <translation>O que já existe permanece.</translation>
    </message>
    <message>
        <source>What is wrong with the length</source>
        <translation>O que há de errado com o comprimento</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>O que há de errado com o nome</translation>
    </message>
    <message>
        <source>What it learned from, and how it did</source>
        <translation>Com o que aprendeu e como se saiu</translation>
    </message>
    <message>
        <source>What learning makes smaller, on the images that it learns from; without a unit.</source>
        <translation>O que o aprendizado reduz, nas imagens com que aprende; sem unidade.</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>O que diz o arquivo</translation>
    </message>
    <message>
        <source>What the masks outline; take one label for all of them where the files do not say it</source>
        <translation>O que as máscaras contornam; use um rótulo para todas quando os arquivos não o indicam</translation>
    </message>
    <message>
        <source>What the model runs on</source>
        <translation>Onde o modelo é executado</translation>
    </message>
    <message>
        <source>What the run is doing</source>
        <translation>O que o treinamento está fazendo</translation>
    </message>
    <message>
        <source>What the scale is for</source>
        <translation>Para que serve a escala</translation>
    </message>
    <message>
        <source>What the training run found cannot be read from {folder}; discard it and start another one.</source>
        <translation>O resultado do treinamento não pode ser lido em {folder}; descarte-o e inicie outro.</translation>
    </message>
    <message>
        <source>What this DICOM file holds is not the video that it says; export the file again.</source>
        <translation>O que este arquivo DICOM contém não é o vídeo que ele indica; exporte o arquivo novamente.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>What was done here without a reader&apos;s name is “{reader}”&apos;s work now.</source>
        <translation>O que foi feito aqui sem nome de leitor agora é trabalho de “{reader}”.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>What was not written, what is worth knowing, and what would be written</source>
        <translation>O que não foi gravado, o que convém saber e o que seria gravado</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>O que será importado</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>O que será gravado</translation>
    </message>
    <message>
        <source>What will be written…</source>
        <translation>O que será gravado…</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>O que você pode fazer</translation>
    </message>
    <message>
        <source>What you mostly look at</source>
        <translation>O que você vê principalmente</translation>
    </message>
    <message>
        <source>What you take becomes your own mask; those of the two stay as they are.</source>
        <translation>O que você adota torna-se sua própria máscara; as dos dois ficam como estão.</translation>
    </message>
    <message>
        <source>What you want to remember about this version</source>
        <translation>O que você quer lembrar sobre esta versão</translation>
    </message>
    <message>
        <source>What “Copy report” copies</source>
        <translation>O que “Copiar relatório” copia</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Roda</translation>
    </message>
    <message>
        <source>Where a label is locked or hidden that excludes this one, the mask stayed.</source>
        <translation>Onde está bloqueado ou oculto um rótulo que exclui este, a máscara permaneceu.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De onde vem</translation>
    </message>
    <message>
        <source>Where the data are</source>
        <translation>Onde estão os dados</translation>
    </message>
    <message>
        <source>Where the masks are</source>
        <translation>Onde estão as máscaras</translation>
    </message>
    <message>
        <source>Where the two readers differ, largest first</source>
        <translation>Onde os dois leitores divergem, maiores primeiro</translation>
    </message>
    <message>
        <source>Where the two readers differ, largest first; A and B decide, the arrows move on</source>
        <translation>Onde os dois leitores divergem, maiores primeiro; A e B decidem, as setas avançam</translation>
    </message>
    <message>
        <source>Whether to export the masks of “{label}”</source>
        <translation>Se as máscaras de “{label}” serão exportadas</translation>
    </message>
    <message>
        <source>Which model proposes where an image does not tell what it is</source>
        <translation>Qual modelo propõe quando uma imagem não indica de que tipo é</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Quem lê</translation>
    </message>
    <message>
        <source>Who reads here?</source>
        <translation>Quem lê aqui?</translation>
    </message>
    <message>
        <source>Who you are, what you look at, and what to expect of this computer.</source>
        <translation>Quem você é, que imagens vê e o que esperar deste computador.</translation>
    </message>
    <message>
        <source>Whoever looks at the readings of others goes on record, which cannot be written while these images are open read-only; open them again once nobody else has them.</source>
        <translation>Quem vê as leituras de outros fica registrado, o que não pode ser gravado enquanto estas imagens estão abertas somente para leitura; abra-as novamente quando ninguém mais as estiver usando.</translation>
    </message>
    <message>
        <source>Whole mask</source>
        <translation>Máscara inteira</translation>
    </message>
    <message>
        <source>Whole mask
Fill holes, smooth, grow, refine and more.</source>
        <translation>Máscara inteira
Preencher buracos, suavizar, expandir, refinar e mais.</translation>
    </message>
    <message>
        <source>Whose image it is cannot be told. {reason}</source>
        <translation>Não é possível saber de quem é a imagem. {reason}</translation>
    </message>
    <message>
        <source>Whose outlines are shown as {side}</source>
        <translation>De quem são os contornos exibidos como {side}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Why the run stopped</source>
        <translation>Por que o treinamento parou</translation>
    </message>
    <message>
        <source>Why there is no report</source>
        <translation>Por que não há relatório</translation>
    </message>
    <message>
        <source>Width of the cut in image pixels</source>
        <translation>Largura do corte em pixels da imagem</translation>
    </message>
    <message>
        <source>Window {window}, level {level}</source>
        <translation>Janela {window}, nível {level}</translation>
    </message>
    <message>
        <source>With names, and with all pictures</source>
        <translation>Com nomes e com todas as figuras</translation>
    </message>
    <message>
        <source>With so few patients only a large gain can be told from chance.</source>
        <translation>Com tão poucos pacientes, só um grande ganho se distingue do acaso.</translation>
    </message>
    <message>
        <source>Words of the meaning in any order, or the number of a code</source>
        <translation>Palavras do significado em qualquer ordem, ou o número de um código</translation>
    </message>
    <message>
        <source>Work on that label.</source>
        <translation>Trabalha nesse rótulo.</translation>
    </message>
    <message>
        <source>Work on this label.</source>
        <translation>Trabalha neste rótulo.</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabalho</translation>
    </message>
    <message>
        <source>Worklist in a window of its own</source>
        <translation>Lista de trabalho em janela própria</translation>
    </message>
    <message>
        <source>Workspace: not told, as names are left out of this report. This page holds copies of what it shows, and loads nothing from anywhere.</source>
        <translation>Espaço de trabalho: não informado, pois este relatório omite nomes. Esta página contém cópias do que mostra e não carrega nada de lugar algum.</translation>
    </message>
    <message>
        <source>Workspace: {place}. This page holds copies of what it shows, and loads nothing from anywhere.</source>
        <translation>Espaço de trabalho: {place}. Esta página contém cópias do que mostra e não carrega nada de lugar algum.</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Piores primeiro</translation>
    </message>
    <message>
        <source>Worst held-out image</source>
        <translation>Pior imagem reservada</translation>
    </message>
    <message>
        <source>Write a report without patient data to a file</source>
        <translation>Gravar em um arquivo um relatório sem dados de pacientes</translation>
    </message>
    <message>
        <source>Write a table and a picture of the agreement over all submitted images</source>
        <translation>Gravar uma tabela e uma figura da concordância em todas as imagens entregues</translation>
    </message>
    <message>
        <source>Write masks to a folder. Your work is saved as you go.</source>
        <translation>Grava máscaras em uma pasta. Seu trabalho é salvo continuamente.</translation>
    </message>
    <message>
        <source>Write no report (Esc)</source>
        <translation>Não gravar relatório (Esc)</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Gravar relatório</translation>
    </message>
    <message>
        <source>Write the report and open it (Enter)</source>
        <translation>Gravar o relatório e abri-lo (Enter)</translation>
    </message>
    <message>
        <source>Write their masks to a folder.</source>
        <translation>Grava as máscaras delas em uma pasta.</translation>
    </message>
    <message>
        <source>Write this version to one {suffix} file, to be imported elsewhere</source>
        <translation>Gravar esta versão em um arquivo {suffix}, para importar em outro lugar</translation>
    </message>
    <message>
        <source>YOLO segmentation</source>
        <translation>Segmentação YOLO</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Yellow is where the model is unsure, blue where it is less so.</source>
        <translation>Amarelo é onde o modelo está incerto; azul, onde está menos.</translation>
    </message>
    <message>
        <source>Yellow line: the accepted mask. Pink dashes: what the model proposes.</source>
        <translation>Linha amarela: a máscara aceita. Tracejado rosa: o que o modelo propõe.</translation>
    </message>
    <message>
        <source>You called it off.</source>
        <translation>Você interrompeu.</translation>
    </message>
    <message>
        <source>You can close this and go on annotating; the work goes on, and the line at the bottom of the window tells of it. The curves are rough; how good the new model is, is measured at the end.</source>
        <translation>Você pode fechar isto e continuar anotando; o trabalho prossegue, e a linha na parte inferior da janela o informa. As curvas são aproximadas; a qualidade do novo modelo é medida no fim.</translation>
    </message>
    <message>
        <source>You can close this and go on working; the export continues.</source>
        <translation>Você pode fechar isto e continuar trabalhando; a exportação prossegue.</translation>
    </message>
    <message>
        <source>You can close this and go on working; the import continues.</source>
        <translation>Você pode fechar isto e continuar trabalhando; a importação prossegue.</translation>
    </message>
    <message>
        <source>You can use it all the same.</source>
        <translation>Mesmo assim, você pode usá-lo.</translation>
    </message>
    <message>
        <source>You chose it for all images of this folder.</source>
        <translation>Você o escolheu para todas as imagens desta pasta.</translation>
    </message>
    <message>
        <source>You chose it for this image.</source>
        <translation>Você o escolheu para esta imagem.</translation>
    </message>
    <message>
        <source>You have no permission to read this; ask its owner or an administrator for access.</source>
        <translation>Você não tem permissão para ler isto; peça acesso ao proprietário ou a um administrador.</translation>
    </message>
    <message>
        <source>You look at these images read-only: nothing in their workspace can change.</source>
        <translation>Você vê estas imagens somente para leitura: nada no espaço de trabalho delas pode mudar.</translation>
    </message>
    <message>
        <source>You made its mask or decided on it, so it stays.</source>
        <translation>Você fez ou decidiu a máscara, portanto ela permanece.</translation>
    </message>
    <message>
        <source>You made the masks of all these frames, or decided on them.</source>
        <translation>Você fez ou decidiu as máscaras de todos estes quadros.</translation>
    </message>
    <message>
        <source>You mostly look at</source>
        <translation>Você vê principalmente</translation>
    </message>
    <message>
        <source>Your changes to the boxes of burnt-in text were not confirmed.</source>
        <translation>Suas alterações nas caixas de texto gravado não foram confirmadas.</translation>
    </message>
    <message>
        <source>Your edits stay. “Propose again” asks the model that is chosen now.</source>
        <translation>Suas edições permanecem. “Propor de novo” consulta o modelo escolhido agora.</translation>
    </message>
    <message>
        <source>Your mask</source>
        <translation>Sua máscara</translation>
    </message>
    <message>
        <source>Your mask beside the proposal</source>
        <translation>Sua máscara ao lado da proposta</translation>
    </message>
    <message>
        <source>Your mask left of a divider that can be dragged, the proposal on its right.</source>
        <translation>Sua máscara à esquerda de um divisor que pode ser arrastado, a proposta à direita.</translation>
    </message>
    <message>
        <source>Your masks and the model in use are as they were.</source>
        <translation>Suas máscaras e o modelo em uso estão como estavam.</translation>
    </message>
    <message>
        <source>Your name is kept with what you accept; each reader has masks of their own.</source>
        <translation>Seu nome é guardado com o que você aceita; cada leitor tem suas próprias máscaras.</translation>
    </message>
    <message>
        <source>Your own reading of this image is submitted and stays as it is. To decide between readers, go on under another reader name, such as “Consensus” (Readers, “Reader…”).</source>
        <translation>Sua própria leitura desta imagem foi entregue e fica como está. Para decidir entre leitores, continue com outro nome de leitor, como “Consenso” (Leitores, “Leitor…”).</translation>
    </message>
    <message>
        <source>Your steps on an image are listed here; a click goes back to one.</source>
        <translation>Seus passos em uma imagem são listados aqui; um clique volta a um deles.</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Seu trabalho</translation>
    </message>
    <message>
        <source>Your work is kept until it can be saved; go on, but leave WaveMask open.</source>
        <translation>Seu trabalho é mantido até que possa ser salvo; continue, mas deixe o WaveMask aberto.</translation>
    </message>
    <message>
        <source>Yours differs from them by up to {share} and would be used in their place.</source>
        <translation>A sua difere delas em até {share} e seria usada no lugar delas.</translation>
    </message>
    <message>
        <source>Yours is the same.</source>
        <translation>A sua é igual.</translation>
    </message>
    <message>
        <source>Yours is {share} larger and would be used in its place.</source>
        <translation>A sua é {share} maior e seria usada no lugar dela.</translation>
    </message>
    <message>
        <source>Yours is {share} smaller and would be used in its place.</source>
        <translation>A sua é {share} menor e seria usada no lugar dela.</translation>
    </message>
    <message>
        <source>Yours would be used in its place.</source>
        <translation>A sua seria usada no lugar dela.</translation>
    </message>
    <message>
        <source>Yours would be used in their place.</source>
        <translation>A sua seria usada no lugar delas.</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom no ponteiro</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Aumentar zoom</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Diminuir zoom</translation>
    </message>
    <message>
        <source>Zoom: screen pixels per image pixel</source>
        <translation>Zoom: pixels da tela por pixel da imagem</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <translation>[ e ]</translation>
    </message>
    <message>
        <source>[ and ], or Ctrl+Wheel</source>
        <translation>[ e ], ou Ctrl+Roda</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>cerca de {hours} h</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>cerca de {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>cerca de {minutes} min</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>acessibilidade</translation>
    </message>
    <message>
        <source>agreement dice adjudicate consensus second opinion</source>
        <translation>concordância dice adjudicar consenso segunda opinião</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>anonymise deidentify privacy phi name date</source>
        <translation>anonimizar desidentificar privacidade lgpd rgpd dados nome data</translation>
    </message>
    <message>
        <source>another image is open</source>
        <translation>outra imagem está aberta</translation>
    </message>
    <message>
        <source>another label is in use</source>
        <translation>outro rótulo está em uso</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>como agora</translation>
    </message>
    <message>
        <source>batch several confidence bulk</source>
        <translation>lote vários confiança em massa</translation>
    </message>
    <message>
        <source>below real time</source>
        <translation>abaixo do tempo real</translation>
    </message>
    <message>
        <source>between keyframes fill</source>
        <translation>entre quadros-chave preencher intermediários</translation>
    </message>
    <message>
        <source>between keyframes fill gap</source>
        <translation>entre quadros-chave preencher lacuna intervalo</translation>
    </message>
    <message>
        <source>calibrate calibration millimetre mm pixel spacing</source>
        <translation>calibrar calibração milímetro mm pixel espaçamento</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibração</translation>
    </message>
    <message>
        <source>cancel abort</source>
        <translation>cancelar abortar interromper</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>alterada {when}</translation>
    </message>
    <message>
        <source>comes with WaveMask</source>
        <translation>vem com o WaveMask</translation>
    </message>
    <message>
        <source>confidence heat</source>
        <translation>confiança calor mapa</translation>
    </message>
    <message>
        <source>confidence {share}</source>
        <translation>confiança {share}</translation>
    </message>
    <message>
        <source>confirm approve</source>
        <translation>confirmar aprovar</translation>
    </message>
    <message>
        <source>contrast brightness gamma</source>
        <translation>contraste brilho gama</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigida</translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation>excluir apagar remover eliminar</translation>
    </message>
    <message>
        <source>delete rubber</source>
        <translation>apagar borracha</translation>
    </message>
    <message>
        <source>dermoscopy</source>
        <translation>dermatoscopia</translation>
    </message>
    <message>
        <source>dilate expand</source>
        <translation>dilatar expandir crescer</translation>
    </message>
    <message>
        <source>dock default layout</source>
        <translation>encaixar padrão layout disposição</translation>
    </message>
    <message>
        <source>dock float undock detach monitor</source>
        <translation>encaixar flutuar desencaixar separar destacar monitor</translation>
    </message>
    <message>
        <source>dock hide side</source>
        <translation>encaixar ocultar lateral lado</translation>
    </message>
    <message>
        <source>dock hide side list</source>
        <translation>encaixar ocultar lateral lado lista</translation>
    </message>
    <message>
        <source>dock move mirror</source>
        <translation>encaixar mover espelhar canhoto</translation>
    </message>
    <message>
        <source>doctor problem bug report versions health support</source>
        <translation>doctor problema erro falha bug relatório versões estado suporte</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicar</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazia</translation>
    </message>
    <message>
        <source>endoscopy</source>
        <translation>endoscopia</translation>
    </message>
    <message>
        <source>erode</source>
        <translation>erodir encolher diminuir</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>sair fechar</translation>
    </message>
    <message>
        <source>finish hand in blind</source>
        <translation>concluir entregar submeter enviar cego</translation>
    </message>
    <message>
        <source>first start name modality</source>
        <translation>primeira inicialização início nome modalidade</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>recolhido</translation>
    </message>
    <message>
        <source>grey {value}</source>
        <translation>cinza {value}</translation>
    </message>
    <message>
        <source>held-out images</source>
        <translation>imagens reservadas</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>hide exclude delete</source>
        <translation>ocultar excluir apagar</translation>
    </message>
    <message>
        <source>images it learns from</source>
        <translation>imagens com que aprende</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>islands</source>
        <translation>ilhas</translation>
    </message>
    <message>
        <source>islands specks</source>
        <translation>ilhas pontos ciscos</translation>
    </message>
    <message>
        <source>it is empty, its backups are not</source>
        <translation>está vazio, mas seus backups não</translation>
    </message>
    <message>
        <source>it is empty, its journal is not</source>
        <translation>está vazio, mas seu diário não</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>não é um banco de dados</translation>
    </message>
    <message>
        <source>its journal is broken</source>
        <translation>seu diário está danificado</translation>
    </message>
    <message>
        <source>its tables are others than they should be</source>
        <translation>suas tabelas não são as esperadas</translation>
    </message>
    <message>
        <source>keyframe</source>
        <translation>quadro-chave</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>teclas ajuda</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma língua language</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message>
        <source>livewire magnetic</source>
        <translation>livewire magnética magnético</translation>
    </message>
    <message>
        <source>load annotations segmentations</source>
        <translation>carregar anotações segmentações</translation>
    </message>
    <message>
        <source>load import</source>
        <translation>carregar importar</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>logs errors</source>
        <translation>logs registros erros</translation>
    </message>
    <message>
        <source>magic region</source>
        <translation>mágica região</translation>
    </message>
    <message>
        <source>masks were changed meanwhile</source>
        <translation>máscaras foram alteradas nesse meio-tempo</translation>
    </message>
    <message>
        <source>maximize</source>
        <translation>maximizar</translation>
    </message>
    <message>
        <source>measure distance length caliper</source>
        <translation>medir distância comprimento paquímetro</translation>
    </message>
    <message>
        <source>measure length</source>
        <translation>medir comprimento</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>medindo…</translation>
    </message>
    <message>
        <source>model confidence {share}</source>
        <translation>confiança do modelo {share}</translation>
    </message>
    <message>
        <source>name user annotator who login</source>
        <translation>nome usuário utilizador anotador quem login</translation>
    </message>
    <message>
        <source>new class structure</source>
        <translation>nova classe estrutura</translation>
    </message>
    <message>
        <source>no boxes</source>
        <translation>nenhuma caixa</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sem modelo</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sem texto</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>não disponível agora</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>order arrange</source>
        <translation>ordem organizar classificar</translation>
    </message>
    <message>
        <source>paint draw</source>
        <translation>pintar desenhar</translation>
    </message>
    <message>
        <source>pause video cine stop</source>
        <translation>pausar vídeo cine parar</translation>
    </message>
    <message>
        <source>predict segment</source>
        <translation>prever segmentar</translation>
    </message>
    <message>
        <source>predict segment all frames</source>
        <translation>prever segmentar todos quadros</translation>
    </message>
    <message>
        <source>predict segment batch folder</source>
        <translation>prever segmentar lote pasta</translation>
    </message>
    <message>
        <source>present step</source>
        <translation>passo atual</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposta</translation>
    </message>
    <message>
        <source>protect</source>
        <translation>proteger</translation>
    </message>
    <message>
        <source>pseudonym privacy hide names presentation</source>
        <translation>pseudônimo privacidade ocultar nomes apresentação</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>reassign relabel change class</source>
        <translation>reatribuir rerrotular mudar classe</translation>
    </message>
    <message>
        <source>reassign relabel merge</source>
        <translation>reatribuir rerrotular mesclar juntar</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitada</translation>
    </message>
    <message>
        <source>removed from the list</source>
        <translation>removida da lista</translation>
    </message>
    <message>
        <source>repeat video</source>
        <translation>repetir vídeo loop</translation>
    </message>
    <message>
        <source>restore unhide</source>
        <translation>restaurar reexibir</translation>
    </message>
    <message>
        <source>save download</source>
        <translation>salvar guardar baixar</translation>
    </message>
    <message>
        <source>save download selection</source>
        <translation>salvar guardar baixar seleção</translation>
    </message>
    <message>
        <source>set by hand ({length} mm between two points, {date})</source>
        <translation>definida manualmente ({length} mm entre dois pontos, {date})</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulada</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>ordenar</translation>
    </message>
    <message>
        <source>sort name</source>
        <translation>ordenar nome</translation>
    </message>
    <message>
        <source>sort visit date</source>
        <translation>ordenar visita data</translation>
    </message>
    <message>
        <source>split divide</source>
        <translation>dividir separar</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>statistics summary time quality html print pdf</source>
        <translation>estatísticas resumo tempo qualidade html imprimir pdf</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>taken from {labels}</source>
        <translation>tirado de {labels}</translation>
    </message>
    <message>
        <source>the mask that it began with is another one by now</source>
        <translation>a máscara com que começou já é outra</translation>
    </message>
    <message>
        <source>the model is being started</source>
        <translation>o modelo está sendo iniciado</translation>
    </message>
    <message>
        <source>the model runs on {device}</source>
        <translation>o modelo é executado em {device}</translation>
    </message>
    <message>
        <source>the pixel spacing in the file</source>
        <translation>o espaçamento dos pixels no arquivo</translation>
    </message>
    <message>
        <source>the spacing at the detector and the estimated magnification in the file</source>
        <translation>o espaçamento no detector e a ampliação estimada no arquivo</translation>
    </message>
    <message>
        <source>the system refuses its name</source>
        <translation>o sistema recusa o nome</translation>
    </message>
    <message>
        <source>the ultrasound region in the file</source>
        <translation>a região de ultrassom no arquivo</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoje {time}</translation>
    </message>
    <message>
        <source>track follow flow motion</source>
        <translation>rastrear seguir fluxo movimento</translation>
    </message>
    <message>
        <source>train fine-tune learn retrain finetune training</source>
        <translation>treinar treino aprender ajuste fino retreinar treinamento</translation>
    </message>
    <message>
        <source>tutorial learn introduction</source>
        <translation>tutorial aprender introdução visita guiada</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation>ultrassom</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeito</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>variable rate</source>
        <translation>taxa variável</translation>
    </message>
    <message>
        <source>versions candidate roll back rename delete lineage card</source>
        <translation>versões candidato reverter renomear excluir linhagem ficha</translation>
    </message>
    <message>
        <source>versions earlier restore history accepted</source>
        <translation>versões anteriores restaurar histórico aceitas</translation>
    </message>
    <message>
        <source>what you accepted</source>
        <translation>o que você aceitou</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom ampliar</translation>
    </message>
    <message>
        <source>{action} came too late: the mask is another one by now.</source>
        <translation>{action}: tarde demais, a máscara já é outra.</translation>
    </message>
    <message>
        <source>{action} came too late: {why}. Nothing was changed.</source>
        <translation>{action}: tarde demais, {why}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{action} did not work; all masks are as they were.</source>
        <translation>{action}: não funcionou; todas as máscaras estão como estavam.</translation>
    </message>
    <message>
        <source>{action} did not work; the mask is as it was.</source>
        <translation>{action}: não funcionou; a máscara está como estava.</translation>
    </message>
    <message>
        <source>{action}: nothing was changed. {reason}</source>
        <translation>{action}: nada foi alterado. {reason}</translation>
    </message>
    <message>
        <source>{action}: there is nothing to change.</source>
        <translation>{action}: não há nada a alterar.</translation>
    </message>
    <message>
        <source>{action}: what it would change you drew by hand, or it is another label&apos;s.</source>
        <translation>{action}: o que seria alterado foi desenhado por você à mão ou é de outro rótulo.</translation>
    </message>
    <message>
        <source>{action}…</source>
        <translation>{action}…</translation>
    </message>
    <message>
        <source>{count} images are called {name}; put their masks into folders that are called like those of the images.</source>
        <translation>{count} imagens se chamam {name}; ponha as máscaras em pastas com os mesmos nomes que as das imagens.</translation>
    </message>
    <message>
        <source>{count} images have the UID {uid}; remove the copies.</source>
        <translation>{count} imagens têm o UID {uid}; remova as cópias.</translation>
    </message>
    <message>
        <source>{device} cannot be used on this computer</source>
        <translation>{device} não pode ser usado neste computador</translation>
    </message>
    <message>
        <source>{device} cannot be used on this computer, so the model runs on the CPU.</source>
        <translation>{device} não pode ser usado neste computador, por isso o modelo é executado na CPU.</translation>
    </message>
    <message>
        <source>{device} failed or has too little memory</source>
        <translation>{device} falhou ou não tem memória suficiente</translation>
    </message>
    <message>
        <source>{device} failed or has too little memory; the CPU scores, which takes longer.</source>
        <translation>{device} falhou ou não tem memória suficiente; a avaliação é feita na CPU, o que leva mais tempo.</translation>
    </message>
    <message>
        <source>{difference} ({low} to {high})</source>
        <translation>{difference} ({low} a {high})</translation>
    </message>
    <message>
        <source>{difference}: same held-out images as the one in use</source>
        <translation>{difference}: mesmas imagens reservadas que a em uso</translation>
    </message>
    <message>
        <source>{fact}.</source>
        <translation>{fact}.</translation>
    </message>
    <message>
        <source>{few} of {all} masks that it learned from contradict what both models see; look through these images, and improve the model again.</source>
        <translation>{few} de {all} máscaras com que ele aprendeu contradizem o que os dois modelos veem; reveja essas imagens e melhore o modelo novamente.</translation>
    </message>
    <message>
        <source>{files} and {images}</source>
        <translation>{files} e {images}</translation>
    </message>
    <message>
        <source>{files} would be written to {folder}.</source>
        <translation>Seria gravado em {folder}: {files}.</translation>
    </message>
    <message>
        <source>{files} written to {folder}.</source>
        <translation>Gravado em {folder}: {files}.</translation>
    </message>
    <message>
        <source>{file} (in place of an earlier one)</source>
        <translation>{file} (no lugar de um anterior)</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); copy it to this computer.</source>
        <translation>{file} não pode ser lido ({reason}); copie-o para este computador.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); reconnect its drive.</source>
        <translation>{file} não pode ser lido ({reason}); reconecte a unidade.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}).</source>
        <translation>{file} não pode ser gravado ({reason}).</translation>
    </message>
    <message>
        <source>{file} is cut off, and {missing} of its masks are missing; copy it again.</source>
        <translation>{file} está incompleto, e faltam {missing} de suas máscaras; copie-o novamente.</translation>
    </message>
    <message>
        <source>{file} is damaged; copy it again, or export it again where it comes from.</source>
        <translation>{file} está danificado; copie-o novamente ou exporte-o novamente na origem.</translation>
    </message>
    <message>
        <source>{file} is not a model file; choose one that WaveMask exported (*{suffix}).</source>
        <translation>{file} não é um arquivo de modelo; escolha um exportado pelo WaveMask (*{suffix}).</translation>
    </message>
    <message>
        <source>{file} is one of the images; export to another folder.</source>
        <translation>{file} é uma das imagens; exporte para outra pasta.</translation>
    </message>
    <message>
        <source>{file} tells how much of each pixel belongs to a mask; pixels of at least half were taken.</source>
        <translation>{file} indica quanto de cada pixel pertence a uma máscara; foram tomados os pixels a partir da metade.</translation>
    </message>
    <message>
        <source>{file} was written by a later version of WaveMask; update WaveMask to use it.</source>
        <translation>{file} foi gravado por uma versão posterior do WaveMask; atualize o WaveMask para usá-lo.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{images} submitted by both; {annotations} compared, those of frames that both have accepted. Frames that only one of them has accepted are left out: {one_sided}.</source>
        <translation>Entregue por ambos: {images}; comparado: {annotations}, as dos quadros que ambos aceitaram. Quadros que só um deles aceitou ficam de fora: {one_sided}.</translation>
    </message>
    <message>
        <source>{images} with {masks} are there.</source>
        <translation>Há {images} com {masks}.</translation>
    </message>
    <message>
        <source>{images}, before and after</source>
        <translation>{images}, antes e depois</translation>
    </message>
    <message>
        <source>{image} could not be opened; the log file says why.</source>
        <translation>Não foi possível abrir {image}; o arquivo de log diz por quê.</translation>
    </message>
    <message>
        <source>{image} has changed since it was annotated; its mask is kept. Restore the original file.</source>
        <translation>{image} mudou desde que foi anotada; sua máscara é mantida. Restaure o arquivo original.</translation>
    </message>
    <message>
        <source>{image} has changed since it was annotated; restore the original file.</source>
        <translation>{image} mudou desde que foi anotada; restaure o arquivo original.</translation>
    </message>
    <message>
        <source>{image} has no annotation yet; open it first.</source>
        <translation>{image} ainda não tem anotação; abra-a antes.</translation>
    </message>
    <message>
        <source>{image} has no mask to copy.</source>
        <translation>{image} não tem máscara para copiar.</translation>
    </message>
    <message>
        <source>{image} has {other} pixels and this image {own}; nothing was copied.</source>
        <translation>{image} tem {other} pixels e esta imagem, {own}; nada foi copiado.</translation>
    </message>
    <message>
        <source>{image}, frame {number}</source>
        <translation>{image}, quadro {number}</translation>
    </message>
    <message>
        <source>{image}: Dice {before} before, {after} after</source>
        <translation>{image}: Dice {before} antes, {after} depois</translation>
    </message>
    <message>
        <source>{image}: outlines of {first} and {second}</source>
        <translation>{image}: contornos de {first} e {second}</translation>
    </message>
    <message>
        <source>{keys} already is the key of “{command}”; take it away from there?</source>
        <translation>{keys} já é a tecla de “{command}”; tirá-la de lá?</translation>
    </message>
    <message>
        <source>{keys} is held for “{command}”, so it cannot be a shortcut.</source>
        <translation>{keys} fica pressionada para “{command}”, por isso não pode ser um atalho.</translation>
    </message>
    <message>
        <source>{keys} now is the key of “{command}”.</source>
        <translation>{keys} agora é a tecla de “{command}”.</translation>
    </message>
    <message>
        <source>{kind}: {message}</source>
        <translation>{kind}: {message}</translation>
    </message>
    <message>
        <source>{length} mm per pixel</source>
        <translation>{length} mm por pixel</translation>
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
        <translation>{masks} de “{label}”, de {patients}.</translation>
    </message>
    <message>
        <source>{masks} of “{label}”.</source>
        <translation>{masks} de “{label}”.</translation>
    </message>
    <message>
        <source>{masks} would be imported for {images}.</source>
        <translation>Seria importado: {masks} para {images}.</translation>
    </message>
    <message>
        <source>{measure}: {before} before, {after} after, difference {interval}, {images} of {patients}</source>
        <translation>{measure}: {before} antes, {after} depois, diferença {interval}, {images} de {patients}</translation>
    </message>
    <message>
        <source>{median} ({low} to {high})</source>
        <translation>{median} ({low} a {high})</translation>
    </message>
    <message>
        <source>{name} cannot be opened
{problem}</source>
        <translation>Não é possível abrir {name}
{problem}</translation>
    </message>
    <message>
        <source>{name} could not be read within {seconds:g} seconds; copy it to a disk of this computer or export it again.</source>
        <translation>{name} não pôde ser lido em {seconds:g} segundos; copie-o para um disco deste computador ou exporte-o novamente.</translation>
    </message>
    <message>
        <source>{name} has another file name, because another image has the same name.</source>
        <translation>{name} tem outro nome de arquivo, pois outra imagem tem o mesmo nome.</translation>
    </message>
    <message>
        <source>{name} has another file name.</source>
        <translation>{name} tem outro nome de arquivo.</translation>
    </message>
    <message>
        <source>{name} is damaged in a way that ends the decoder; export it again from where it came from.</source>
        <translation>{name} está danificado de um modo que encerra o decodificador; exporte-o novamente na origem.</translation>
    </message>
    <message>
        <source>{name} is now {new}, because another image has the same name.</source>
        <translation>{name} agora é {new}, pois outra imagem tem o mesmo nome.</translation>
    </message>
    <message>
        <source>{name} is now {new}.</source>
        <translation>{name} agora é {new}.</translation>
    </message>
    <message>
        <source>{number} %-points</source>
        <translation>{number} p.p.</translation>
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
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number}. {area}, only {owner} has it: open</source>
        <translation>{number}. {area}, só {owner} tem: em aberto</translation>
    </message>
    <message>
        <source>{number}. {area}, only {owner} has it: {side}&apos;s version</source>
        <translation>{number}. {area}, só {owner} tem: versão de {side}</translation>
    </message>
    <message>
        <source>{path} cannot be understood; it should give each value a name, such as {{&quot;1&quot;: &quot;Lesion&quot;}}.</source>
        <translation>Não é possível entender {path}; deve dar um nome a cada valor, como {{&quot;1&quot;: &quot;Lesion&quot;}}.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path} não pode ser gravado ({reason}); escolha outro lugar.</translation>
    </message>
    <message>
        <source>{path} does not exist; choose the file or folder with the masks.</source>
        <translation>{path} não existe; escolha o arquivo ou a pasta com as máscaras.</translation>
    </message>
    <message>
        <source>{path} is damaged, so burnt-in text that you confirmed earlier may have to be confirmed again.</source>
        <translation>{path} está danificado, por isso o texto gravado confirmado antes talvez precise ser confirmado de novo.</translation>
    </message>
    <message>
        <source>{place} cannot be written to ({reason}), so annotations are kept in {folder}.</source>
        <translation>Não é possível gravar em {place} ({reason}), por isso as anotações são guardadas em {folder}.</translation>
    </message>
    <message>
        <source>{place} is read-only, so annotations are kept in {folder}.</source>
        <translation>{place} é somente leitura, por isso as anotações são guardadas em {folder}.</translation>
    </message>
    <message>
        <source>{problem} Press other ones.</source>
        <translation>{problem} Pressione outras.</translation>
    </message>
    <message>
        <source>{process} crashed ({detail})</source>
        <translation>{process} falhou ({detail})</translation>
    </message>
    <message>
        <source>{process} did not start ({detail})</source>
        <translation>{process} não iniciou ({detail})</translation>
    </message>
    <message>
        <source>{process} exited with code {detail}</source>
        <translation>{process} terminou com o código {detail}</translation>
    </message>
    <message>
        <source>{process} failed with an answer that cannot be read</source>
        <translation>{process} falhou com uma resposta que não pode ser lida</translation>
    </message>
    <message>
        <source>{process} was killed from outside ({detail}; perhaps the memory ran out)</source>
        <translation>{process} foi encerrado de fora ({detail}; talvez a memória tenha acabado)</translation>
    </message>
    <message>
        <source>{purpose}: about the folder</source>
        <translation>{purpose}: sobre a pasta</translation>
    </message>
    <message>
        <source>{purpose}: choose the folder</source>
        <translation>{purpose}: escolher a pasta</translation>
    </message>
    <message>
        <source>{purpose}: folder</source>
        <translation>{purpose}: pasta</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>{scale}, from {source}</source>
        <translation>{scale}, segundo {source}</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} e {last}</translation>
    </message>
    <message>
        <source>{share} apart from the model before</source>
        <translation>{share} de diferença do modelo anterior</translation>
    </message>
    <message>
        <source>{share} of the image at {threshold}</source>
        <translation>{share} da imagem em {threshold}</translation>
    </message>
    <message>
        <source>{share} of the image at {threshold}, {own_share} at {own}, the model&apos;s own threshold</source>
        <translation>{share} da imagem em {threshold}, {own_share} em {own}, o limiar do próprio modelo</translation>
    </message>
    <message>
        <source>{side} has not accepted this frame.</source>
        <translation>{side} não aceitou este quadro.</translation>
    </message>
    <message>
        <source>{tool}, erase</source>
        <translation>{tool}, apagar</translation>
    </message>
    <message>
        <source>{tool}, invert</source>
        <translation>{tool}, inverter</translation>
    </message>
    <message>
        <source>{unplaced} of {all} masks in {file} are left out, because it does not say which one image each of them belongs to.</source>
        <translation>{unplaced} de {all} máscaras em {file} ficam de fora, pois não se indica a que imagem única cada uma pertence.</translation>
    </message>
    <message>
        <source>{user} on {computer} has the workspace in {folder} open since {since}; open it read-only, or try again once it is closed there.</source>
        <translation>{user} em {computer} está com o espaço de trabalho em {folder} aberto desde {since}; abra-o somente para leitura ou tente novamente quando for fechado lá.</translation>
    </message>
    <message>
        <source>{what} (Enter)</source>
        <translation>{what} (Enter)</translation>
    </message>
    <message>
        <source>{what} and is being started again.</source>
        <translation>{what} e está sendo reiniciado.</translation>
    </message>
    <message>
        <source>{what} reaches beyond the part of the image that has a scale.</source>
        <translation>{what} ultrapassa a parte da imagem que tem escala.</translation>
    </message>
    <message>
        <source>{what} reaches into a part of the image without lengths, such as a Doppler trace.</source>
        <translation>{what} entra em uma parte da imagem sem comprimentos, como um traçado Doppler.</translation>
    </message>
    <message>
        <source>{what} reaches over two regions with different scales.</source>
        <translation>{what} abrange duas regiões com escalas diferentes.</translation>
    </message>
    <message>
        <source>{what} reaches over two regions with separate scales.</source>
        <translation>{what} abrange duas regiões com escalas separadas.</translation>
    </message>
    <message>
        <source>{what} twice on this image, so nothing is proposed for it.</source>
        <translation>{what} duas vezes nesta imagem, por isso nada é proposto para ela.</translation>
    </message>
    <message>
        <source>{what}, so it is not known how long a training run would take.</source>
        <translation>{what}, por isso não se sabe quanto tempo levaria um treinamento.</translation>
    </message>
    <message>
        <source>{what}, {times} times in a row; choose a device to try again.</source>
        <translation>{what}, {times} vezes seguidas; escolha um dispositivo para tentar novamente.</translation>
    </message>
    <message>
        <source>{what}; Model → Improve model… goes on with it.</source>
        <translation>{what}; Modelo → Melhorar modelo… o retoma.</translation>
    </message>
    <message>
        <source>{why}, so the model now runs on the CPU.</source>
        <translation>{why}, por isso o modelo agora é executado na CPU.</translation>
    </message>
    <message>
        <source>{why}; the CPU goes on, which takes longer.</source>
        <translation>{why}; a CPU continua, o que leva mais tempo.</translation>
    </message>
    <message>
        <source>“Go on” takes it up where it was, with the masks that it began with; what you have accepted since then is for the next run. “Discard” forgets it. Your masks and the model in use stay as they are either way.</source>
        <translation>“Continuar” o retoma de onde estava, com as máscaras com que começou; o que você aceitou desde então fica para o próximo treinamento. “Descartar” o esquece. Em ambos os casos, suas máscaras e o modelo em uso ficam como estão.</translation>
    </message>
    <message>
        <source>“Open folder…” in the menu</source>
        <translation>“Abrir pasta…” no menu</translation>
    </message>
    <message>
        <source>“Undo” takes back those of the open image.</source>
        <translation>“Desfazer” reverte as da imagem aberta.</translation>
    </message>
    <message>
        <source>“{command}” belongs to the mouse or to a key that is held, and stays as it is.</source>
        <translation>“{command}” pertence ao mouse ou a uma tecla mantida pressionada, e fica como está.</translation>
    </message>
    <message>
        <source>“{command}” has its original keys again.</source>
        <translation>“{command}” voltou às teclas originais.</translation>
    </message>
    <message>
        <source>“{command}” has none any more.</source>
        <translation>“{command}” não tem mais nenhuma.</translation>
    </message>
    <message>
        <source>“{label}” has a mask here that is hidden.</source>
        <translation>“{label}” tem aqui uma máscara oculta.</translation>
    </message>
    <message>
        <source>“{label}” has a mask here that is hidden; show it before you accept.</source>
        <translation>“{label}” tem aqui uma máscara oculta; mostre-a antes de aceitar.</translation>
    </message>
    <message>
        <source>“{label}” has been worked on here, so it stays.</source>
        <translation>“{label}” já foi trabalhado aqui, portanto permanece.</translation>
    </message>
    <message>
        <source>“{label}” is hidden; show it to change it.</source>
        <translation>“{label}” está oculto; mostre-o para alterá-lo.</translation>
    </message>
    <message>
        <source>“{label}” is locked; unlock it to change it.</source>
        <translation>“{label}” está bloqueado; desbloqueie-o para alterá-lo.</translation>
    </message>
    <message>
        <source>“{model}” is again used for {kind} images from now on.</source>
        <translation>“{model}” volta a ser usado para imagens de {kind} a partir de agora.</translation>
    </message>
    <message>
        <source>“{model}” is back.</source>
        <translation>“{model}” está de volta.</translation>
    </message>
    <message>
        <source>“{model}” is exported to {path}.</source>
        <translation>“{model}” foi exportado para {path}.</translation>
    </message>
    <message>
        <source>“{model}” is in the trash, and deleted for good after {days} days.</source>
        <translation>“{model}” está na lixeira e será excluído definitivamente após {days} dias.</translation>
    </message>
    <message>
        <source>“{model}” is installed, and is in use.</source>
        <translation>“{model}” está instalado e em uso.</translation>
    </message>
    <message>
        <source>“{model}” is installed, but not in use yet.</source>
        <translation>“{model}” está instalado, mas ainda não em uso.</translation>
    </message>
    <message>
        <source>“{model}” is used for {kind} images from now on.</source>
        <translation>“{model}” é usado para imagens de {kind} a partir de agora.</translation>
    </message>
    <message>
        <source>“{model}” was not put into use, what was in use stays: {reason}</source>
        <translation>“{model}” não foi posto em uso, o que estava em uso permanece: {reason}</translation>
    </message>
    <message>
        <source>“{name}” has not submitted this image yet; ask them to, or come back later.</source>
        <translation>“{name}” ainda não entregou esta imagem; peça-lhe que o faça ou volte mais tarde.</translation>
    </message>
    <message>
        <source>“{source}” has nothing here that “{target}” could have.</source>
        <translation>“{source}” não tem nada aqui que “{target}” possa receber.</translation>
    </message>
    <message>
        <source>“{version}” is tested before it is used…</source>
        <translation>“{version}” é testada antes de ser usada…</translation>
    </message>
    <message numerus="yes">
        <source>Accept the masks of at least {n} images more, of {patients} more; then the model can learn from them.</source>
        <translation>
            <numerusform>Aceite as máscaras de pelo menos mais {n} imagem, de mais {patients}; então o modelo poderá aprender com elas.</numerusform>
            <numerusform>Aceite as máscaras de pelo menos mais {n} imagens, de mais {patients}; então o modelo poderá aprender com elas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the masks of at least {n} images more; then the model can learn from them.</source>
        <translation>
            <numerusform>Aceite as máscaras de pelo menos mais {n} imagem; então o modelo poderá aprender com elas.</numerusform>
            <numerusform>Aceite as máscaras de pelo menos mais {n} imagens; então o modelo poderá aprender com elas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also {n} accepted masks, because the model may know the patient already.</source>
        <translation>
            <numerusform>Também {n} máscara aceita, pois o modelo talvez já conheça o paciente.</numerusform>
            <numerusform>Também {n} máscaras aceitas, pois o modelo talvez já conheça o paciente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bland-Altman plot of the areas outlined by {a} and {b}, {n} pairs</source>
        <translation>
            <numerusform>Gráfico de Bland-Altman das áreas contornadas por {a} e {b}, {n} par</numerusform>
            <numerusform>Gráfico de Bland-Altman das áreas contornadas por {a} e {b}, {n} pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close all {n}</source>
        <translation>
            <numerusform>Fechar {n}</numerusform>
            <numerusform>Fechar todas as {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare on the {n} held-out images</source>
        <translation>
            <numerusform>Comparar na imagem reservada</numerusform>
            <numerusform>Comparar nas {n} imagens reservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare on the {n} selected images</source>
        <translation>
            <numerusform>Comparar na {n} imagem selecionada</numerusform>
            <numerusform>Comparar nas {n} imagens selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on {n} images.</source>
        <translation>
            <numerusform>Comparado em {n} imagem.</numerusform>
            <numerusform>Comparado em {n} imagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export {n} selected images…</source>
        <translation>
            <numerusform>Exportar {n} imagem selecionada…</numerusform>
            <numerusform>Exportar {n} imagens selecionadas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exports the masks of {n} images as {formats} and {last}, each into a folder of its own.</source>
        <translation>
            <numerusform>Exporta as máscaras de {n} imagem como {formats} e {last}, cada formato em sua própria pasta.</numerusform>
            <numerusform>Exporta as máscaras de {n} imagens como {formats} e {last}, cada formato em sua própria pasta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exports the masks of {n} images as {format}.</source>
        <translation>
            <numerusform>Exporta as máscaras de {n} imagem como {format}.</numerusform>
            <numerusform>Exporta as máscaras de {n} imagens como {format}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For {n} images there is no model, so outline them by hand.</source>
        <translation>
            <numerusform>Para {n} imagem não há modelo; contorne-a à mão.</numerusform>
            <numerusform>Para {n} imagens não há modelo; contorne-as à mão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It happened {n} times.</source>
        <translation>
            <numerusform>Aconteceu {n} vez.</numerusform>
            <numerusform>Aconteceu {n} vezes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes {n} pixels of “{label}”, which has been worked on here, so that stays.</source>
        <translation>
            <numerusform>Tira {n} pixel de “{label}”, já trabalhado aqui, portanto este permanece.</numerusform>
            <numerusform>Tira {n} pixels de “{label}”, já trabalhado aqui, portanto este permanece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes {n} pixels of “{label}”. {reason}</source>
        <translation>
            <numerusform>Tira {n} pixel de “{label}”. {reason}</numerusform>
            <numerusform>Tira {n} pixels de “{label}”. {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean Dice over {n} accepted images that neither has learned from: {first} and {second}.</source>
        <translation>
            <numerusform>Dice médio em {n} imagem aceita com que nenhum dos dois aprendeu: {first} e {second}.</numerusform>
            <numerusform>Dice médio em {n} imagens aceitas com que nenhum dos dois aprendeu: {first} e {second}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median {median}, half of the images between {low} and {high} (n = {n} images with an accepted frame).</source>
        <translation>
            <numerusform>Mediana {median}, metade das imagens entre {low} e {high} (n = {n} imagem com um quadro aceito).</numerusform>
            <numerusform>Mediana {median}, metade das imagens entre {low} e {high} (n = {n} imagens com um quadro aceito).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No patient in the files</source>
        <translation>
            <numerusform>Sem paciente no arquivo</numerusform>
            <numerusform>Sem paciente nos arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No series in the files</source>
        <translation>
            <numerusform>Sem série no arquivo</numerusform>
            <numerusform>Sem série nos arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No study in the files</source>
        <translation>
            <numerusform>Sem estudo no arquivo</numerusform>
            <numerusform>Sem estudo nos arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all {all} that you accepted, {n} are as proposed, and {corrected} drawn, imported or corrected.</source>
        <translation>
            <numerusform>De {all} que você aceitou, {n} está como proposta, e {corrected} desenhadas, importadas ou corrigidas.</numerusform>
            <numerusform>De {all} que você aceitou, {n} estão como propostas, e {corrected} desenhadas, importadas ou corrigidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose for {n} selected images</source>
        <translation>
            <numerusform>Propor para {n} imagem selecionada</numerusform>
            <numerusform>Propor para {n} imagens selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed for {n} images.</source>
        <translation>
            <numerusform>Proposto para {n} imagem.</numerusform>
            <numerusform>Proposto para {n} imagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading folder… {n} images</source>
        <translation>
            <numerusform>Lendo a pasta… {n} imagem</numerusform>
            <numerusform>Lendo a pasta… {n} imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} selected images from the list</source>
        <translation>
            <numerusform>Remover {n} imagem selecionada da lista</numerusform>
            <numerusform>Remover {n} imagens selecionadas da lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cine is left: {n} of {total} frames had something to decide on, and nothing waits any more.</source>
        <translation>
            <numerusform>Fim do cine: {n} de {total} quadros tinha algo a decidir, e nada mais aguarda.</numerusform>
            <numerusform>Fim do cine: {n} de {total} quadros tinham algo a decidir, e nada mais aguarda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has {n} scales of its own here, {scales}.</source>
        <translation>
            <numerusform>O arquivo tem aqui {n} escala própria, {scales}.</numerusform>
            <numerusform>O arquivo tem aqui {n} escalas próprias, {scales}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last steps on {n} images are lost.</source>
        <translation>
            <numerusform>Os últimos passos em {n} imagem se perderam.</numerusform>
            <numerusform>Os últimos passos em {n} imagens se perderam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The masks of “{label}” and “{other}” share {n} pixels; let one of the labels overlap others.</source>
        <translation>
            <numerusform>As máscaras de “{label}” e “{other}” compartilham {n} pixel; deixe um dos rótulos sobrepor outros.</numerusform>
            <numerusform>As máscaras de “{label}” e “{other}” compartilham {n} pixels; deixe um dos rótulos sobrepor outros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model failed on {n} images.</source>
        <translation>
            <numerusform>O modelo falhou em {n} imagem.</numerusform>
            <numerusform>O modelo falhou em {n} imagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The work on {n} images is lost.</source>
        <translation>
            <numerusform>O trabalho em {n} imagem se perdeu.</numerusform>
            <numerusform>O trabalho em {n} imagens se perdeu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The work on {n} images is that of the backup of {backup}.</source>
        <translation>
            <numerusform>O trabalho em {n} imagem é o do backup de {backup}.</numerusform>
            <numerusform>O trabalho em {n} imagens é o do backup de {backup}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} held-out images</source>
        <translation>
            <numerusform>A imagem reservada</numerusform>
            <numerusform>As {n} imagens reservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} selected images</source>
        <translation>
            <numerusform>A {n} imagem selecionada</numerusform>
            <numerusform>As {n} imagens selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They hold for all {n} frames; look at several.</source>
        <translation>
            <numerusform>Valem para {n} quadro; veja-o.</numerusform>
            <numerusform>Valem para todos os {n} quadros; veja vários.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds {n} Frames; the first is shown.</source>
        <translation>
            <numerusform>Este arquivo contém {n} quadro; o primeiro é exibido.</numerusform>
            <numerusform>Este arquivo contém {n} quadros; o primeiro é exibido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds {n} pages; the first is shown.</source>
        <translation>
            <numerusform>Este arquivo contém {n} página; a primeira é exibida.</numerusform>
            <numerusform>Este arquivo contém {n} páginas; a primeira é exibida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} smaller parts</source>
        <translation>
            <numerusform>e {n} parte menor</numerusform>
            <numerusform>e {n} partes menores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{action}: {done} of {n} frames, Esc stops</source>
        <translation>
            <numerusform>{action}: {done} de {n} quadro, Esc para</numerusform>
            <numerusform>{action}: {done} de {n} quadros, Esc para</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} images</source>
        <translation>
            <numerusform>{done} de {n} imagem</numerusform>
            <numerusform>{done} de {n} imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{files} would be written to {folder}, {n} of them in place of earlier ones.</source>
        <translation>
            <numerusform>Seria gravado em {folder}: {files}, {n} no lugar de um anterior.</numerusform>
            <numerusform>Seria gravado em {folder}: {files}, {n} no lugar de anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{keyframes} of {n} frames are keyframes</source>
        <translation>
            <numerusform>quadros-chave: {keyframes} de {n}</numerusform>
            <numerusform>quadros-chave: {keyframes} de {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accepted</source>
        <translation>
            <numerusform>{n} aceita</numerusform>
            <numerusform>{n} aceitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accepted masks</source>
        <translation>
            <numerusform>{n} máscara aceita</numerusform>
            <numerusform>{n} máscaras aceitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations</source>
        <translation>
            <numerusform>{n} anotação</numerusform>
            <numerusform>{n} anotações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} boxes</source>
        <translation>
            <numerusform>{n} caixa</numerusform>
            <numerusform>{n} caixas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} boxes lie over a mask, which would be blanked there.</source>
        <translation>
            <numerusform>{n} caixa está sobre uma máscara, que seria apagada ali.</numerusform>
            <numerusform>{n} caixas estão sobre uma máscara, que seria apagada ali.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be written; {outcome}</source>
        <translation>
            <numerusform>{n} não pode ser gravada; {outcome}</numerusform>
            <numerusform>{n} não podem ser gravadas; {outcome}</numerusform>
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
            <numerusform>{n} não pôde ser gravada; {outcome}</numerusform>
            <numerusform>{n} não puderam ser gravadas; {outcome}</numerusform>
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
            <numerusform>{n} arquivo</numerusform>
            <numerusform>{n} arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} frames</source>
        <translation>
            <numerusform>{n} quadro</numerusform>
            <numerusform>{n} quadros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images</source>
        <translation>
            <numerusform>{n} imagem</numerusform>
            <numerusform>{n} imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are listed again.</source>
        <translation>
            <numerusform>{n} imagem voltou à lista.</numerusform>
            <numerusform>{n} imagens voltaram à lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are not learned from; {image}: {reason}</source>
        <translation>
            <numerusform>{n} imagem não é usada para aprender; {image}: {reason}</numerusform>
            <numerusform>{n} imagens não são usadas para aprender; {image}: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images could not be read.</source>
        <translation>
            <numerusform>{n} imagem não pôde ser lida.</numerusform>
            <numerusform>{n} imagens não puderam ser lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images of this folder keep those that you chose for them.</source>
        <translation>
            <numerusform>{n} imagem desta pasta mantém o que você escolheu para ela.</numerusform>
            <numerusform>{n} imagens desta pasta mantêm os que você escolheu para elas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images submitted.</source>
        <translation>
            <numerusform>{n} imagem entregue.</numerusform>
            <numerusform>{n} imagens entregues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images were removed from the list; the masks stay. “{command}” brings them back.</source>
        <translation>
            <numerusform>{n} imagem foi removida da lista; as máscaras permanecem. “{command}” a traz de volta.</numerusform>
            <numerusform>{n} imagens foram removidas da lista; as máscaras permanecem. “{command}” as traz de volta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept as they were drawn here.</source>
        <translation>
            <numerusform>{n} mantida como foi desenhada aqui.</numerusform>
            <numerusform>{n} mantidas como foram desenhadas aqui.</numerusform>
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
            <numerusform>{n} máscara de {patients}. Fica reservada: nunca é usada para aprender e decide se o novo modelo é melhor.</numerusform>
            <numerusform>{n} máscaras de {patients}. Ficam reservadas: nunca são usadas para aprender e decidem se o novo modelo é melhor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more behind this page</source>
        <translation>
            <numerusform>mais {n} após esta página</numerusform>
            <numerusform>mais {n} após esta página</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not accepted</source>
        <translation>
            <numerusform>{n} não aceita</numerusform>
            <numerusform>{n} não aceitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other patients</source>
        <translation>
            <numerusform>{n} outro paciente</numerusform>
            <numerusform>{n} outros pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts: area and diameters</source>
        <translation>
            <numerusform>{n} parte: área e diâmetros</numerusform>
            <numerusform>{n} partes: área e diâmetros</numerusform>
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
            <numerusform>{n} núcleo de processador</numerusform>
            <numerusform>{n} núcleos de processador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} selecionada</numerusform>
            <numerusform>{n} selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} smaller places are not listed; “from {a}” or “from {b}” decides them too.</source>
        <translation>
            <numerusform>{n} ponto menor não é listado; “de {a}” ou “de {b}” também o decide.</numerusform>
            <numerusform>{n} pontos menores não são listados; “de {a}” ou “de {b}” também os decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <translation>
            <numerusform>{n} passo</numerusform>
            <numerusform>{n} passos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there already.</source>
        <translation>
            <numerusform>{n} já existia.</numerusform>
            <numerusform>{n} já existiam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were skipped: choose “Skipped” above the list to see them.</source>
        <translation>
            <numerusform>{n} foi pulada: escolha “Pulada” acima da lista para vê-la.</numerusform>
            <numerusform>{n} foram puladas: escolha “Pulada” acima da lista para vê-las.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{states} frames</source>
        <translation>
            <numerusform>quadro por estado: {states}</numerusform>
            <numerusform>quadros por estado: {states}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{values}, after {last} of {n} steps</source>
        <translation>
            <numerusform>{values}, após {last} de {n} passo</numerusform>
            <numerusform>{values}, após {last} de {n} passos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{values}, after {n} steps</source>
        <translation>
            <numerusform>{values}, após {n} passo</numerusform>
            <numerusform>{values}, após {n} passos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{label}” has masks in {n} images, so it stays; it can be hidden.</source>
        <translation>
            <numerusform>“{label}” tem máscaras em {n} imagem, portanto permanece; pode ser ocultado.</numerusform>
            <numerusform>“{label}” tem máscaras em {n} imagens, portanto permanece; pode ser ocultado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… e mais {n}.</numerusform>
            <numerusform>… e mais {n}.</numerusform>
        </translation>
    </message>
</context>
</TS>
