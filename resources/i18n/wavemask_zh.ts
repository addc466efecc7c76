<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>WaveMask</name>
    <message>
        <source>(hidden)</source>
        <translation>（已隐藏）</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>0% or 100%</source>
        <translation>0% 或 100%</translation>
    </message>
    <message>
        <source>1 for a disc; less the longer or more jagged the mask is</source>
        <translation>圆形为 1；掩膜越细长或边缘越不规则，值越小</translation>
    </message>
    <message>
        <source>1 of 4: the proposal</source>
        <translation>第 1 步（共 4 步）：建议</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>2 of 4: correct it</source>
        <translation>第 2 步（共 4 步）：修正</translation>
    </message>
    <message>
        <source>3 of 4: accept it</source>
        <translation>第 3 步（共 4 步）：接受</translation>
    </message>
    <message>
        <source>4 of 4: export</source>
        <translation>第 4 步（共 4 步）：导出</translation>
    </message>
    <message>
        <source>50 to 80 %</source>
        <translation>50% 至 80%</translation>
    </message>
    <message>
        <source>50%</source>
        <translation>50%</translation>
    </message>
    <message>
        <source>80 to 90 %</source>
        <translation>80% 至 90%</translation>
    </message>
    <message>
        <source>90 % and above</source>
        <translation>90% 及以上</translation>
    </message>
    <message>
        <source>95 of 100 points of an outline are this near to the accepted one, with the image at 224 × 224 pixels</source>
        <translation>图像缩至 224 × 224 像素时，轮廓上 95% 的点与已接受轮廓的距离不超过此值</translation>
    </message>
    <message>
        <source>A box of {size} px is too small for the model; drag one of at least {least} px.</source>
        <translation>{size} px 的框对模型来说太小；请拖出至少 {least} px 的框。</translation>
    </message>
    <message>
        <source>A box prompt for what you see of the image; zoom in first.</source>
        <translation>对图像当前可见部分进行框选提示；请先放大。</translation>
    </message>
    <message>
        <source>A change could not be saved; is another window at work here? Close it and open this again.</source>
        <translation>有一处更改无法保存；是否有另一个窗口正在此处工作？请将其关闭，然后重新打开。</translation>
    </message>
    <message>
        <source>A faint outline of the mask that you saw last, where that image has the same size.</source>
        <translation>以淡线显示您上次看到的掩膜轮廓（仅当两幅图像尺寸相同时）。</translation>
    </message>
    <message>
        <source>A file cannot be read or written ({detail}); make room or put it back, and go on.</source>
        <translation>有文件无法读取或写入（{detail}）；请释放空间或将文件放回原处，然后继续。</translation>
    </message>
    <message>
        <source>A label map holds {most} labels at most; export PNG masks instead.</source>
        <translation>标签图最多容纳 {most} 个标签；请改为导出 PNG 掩膜。</translation>
    </message>
    <message>
        <source>A label needs a name of 1 to {most} characters.</source>
        <translation>标签名称须为 1 至 {most} 个字符。</translation>
    </message>
    <message>
        <source>A line of {length} pixels is too short to tell the scale; draw one as long as you can.</source>
        <translation>{length} 像素的线太短，无法确定比例尺；请尽可能画长一些。</translation>
    </message>
    <message>
        <source>A model&apos;s title is one line of at most {most} characters.</source>
        <translation>模型标题只能有一行，最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>A new model waits for your decision</source>
        <translation>有新模型等待您决定</translation>
    </message>
    <message>
        <source>A note has at most {most} characters.</source>
        <translation>备注最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>A proposal is ready: “Reset to proposal” takes it, the threshold blends it with your edits.</source>
        <translation>建议已就绪：“恢复为建议”将采用它，阈值可将其与您的编辑融合。</translation>
    </message>
    <message>
        <source>A reader&apos;s name has at most {most} characters, all on one line.</source>
        <translation>阅片者姓名最多 {most} 个字符，且只能有一行。</translation>
    </message>
    <message>
        <source>A run that was cut off</source>
        <translation>中断的训练</translation>
    </message>
    <message>
        <source>A run that was cut off at {share}</source>
        <translation>在 {share} 处中断的训练</translation>
    </message>
    <message>
        <source>A training run is going on already; wait until it is over, or cancel it.</source>
        <translation>已有训练正在进行；请等待其结束，或将其取消。</translation>
    </message>
    <message>
        <source>A training run is going on; closing stops it, and it can be taken up again at the next start.</source>
        <translation>训练正在进行；关闭会将其停止，下次启动时可继续。</translation>
    </message>
    <message>
        <source>A training run is over; Model → Improve model… shows what came of it.</source>
        <translation>训练已结束；结果见“模型 → 改进模型…”。</translation>
    </message>
    <message>
        <source>A training run that was cut off waits; go on with it, or discard it first.</source>
        <translation>有一次中断的训练尚未处理；请先继续或放弃它。</translation>
    </message>
    <message>
        <source>A training run was cut off at {share}; Model → Improve model… goes on with it.</source>
        <translation>有一次训练在 {share} 处中断；可通过“模型 → 改进模型…”继续。</translation>
    </message>
    <message>
        <source>A training run was cut off; Model → Improve model… goes on with it.</source>
        <translation>有一次训练中断；可通过“模型 → 改进模型…”继续。</translation>
    </message>
    <message>
        <source>A version is tested just now.</source>
        <translation>正在测试一个版本。</translation>
    </message>
    <message>
        <source>A version that is not here any more</source>
        <translation>一个已不存在的版本</translation>
    </message>
    <message>
        <source>About WaveMask</source>
        <translation>关于 WaveMask</translation>
    </message>
    <message>
        <source>About this version</source>
        <translation>关于此版本</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept all labels</source>
        <translation>接受所有标签</translation>
    </message>
    <message>
        <source>Accept no more (Esc)</source>
        <translation>不再接受更多 (Esc)</translation>
    </message>
    <message>
        <source>Accept none of this page</source>
        <translation>本页全部不接受</translation>
    </message>
    <message>
        <source>Accept the image, or the frame of a cine, with all its masks and go to the next one.</source>
        <translation>接受该图像（或动态图像的当前帧）及其所有掩膜，并转到下一个。</translation>
    </message>
    <message>
        <source>Accept what is ticked on this page, and show the next one (Enter)</source>
        <translation>接受本页勾选的项目并显示下一页 (Enter)</translation>
    </message>
    <message>
        <source>Accept {count} of this page</source>
        <translation>接受本页 {count} 个</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Accepted and corrected</source>
        <translation>已接受和已修正</translation>
    </message>
    <message>
        <source>Accepted and corrected ({count})</source>
        <translation>已接受和已修正 ({count})</translation>
    </message>
    <message>
        <source>Accepted only</source>
        <translation>仅已接受</translation>
    </message>
    <message>
        <source>Accepted only ({count})</source>
        <translation>仅已接受 ({count})</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横径</translation>
    </message>
    <message>
        <source>Active time alone: pauses are not counted.</source>
        <translation>仅计操作时间，停顿不计入。</translation>
    </message>
    <message>
        <source>Actual pixels (1:1)</source>
        <translation>实际像素 (1:1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a version from a {suffix} file</source>
        <translation>从 {suffix} 文件添加版本</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Add to the mask</source>
        <translation>添加到掩膜</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>仲裁</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改进后</translation>
    </message>
    <message>
        <source>After: Dice {dice}</source>
        <translation>改进后：Dice {dice}</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>阅片者一致性</translation>
    </message>
    <message>
        <source>Agreement of the two readers</source>
        <translation>两位阅片者的一致性</translation>
    </message>
    <message>
        <source>Agreement of {a} (A) and {b} (B)</source>
        <translation>{a} (A) 与 {b} (B) 的一致性</translation>
    </message>
    <message>
        <source>All decided images ({count})</source>
        <translation>所有已判定的图像 ({count})</translation>
    </message>
    <message>
        <source>All from {side}</source>
        <translation>全部采用 {side}</translation>
    </message>
    <message>
        <source>All images of this folder</source>
        <translation>此文件夹的所有图像</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>All masks of this image are more than a DICOM file holds; export fewer labels at a time.</source>
        <translation>此图像的掩膜总数超出一个 DICOM 文件的容量；请每次少导出几个标签。</translation>
    </message>
    <message>
        <source>All of the image, whatever its regions</source>
        <translation>整幅图像，不论其区域划分</translation>
    </message>
    <message>
        <source>All of them had been submitted before.</source>
        <translation>这些图像此前均已提交。</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>所有其他</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Also write the images</source>
        <translation>同时写入图像</translation>
    </message>
    <message>
        <source>An annotation is the mask of one frame for one label.</source>
        <translation>一个标注是一帧中一个标签的掩膜。</translation>
    </message>
    <message>
        <source>An end of the line that is one pixel off changes it by {share}. Pixels are taken to be square.</source>
        <translation>线的端点偏差一个像素，结果会改变 {share}。假定像素为正方形。</translation>
    </message>
    <message>
        <source>An endoscope shows near things larger than far ones, so its image has no one scale.</source>
        <translation>内镜下近处显得比远处大，因此其图像没有统一的比例尺。</translation>
    </message>
    <message>
        <source>An image that is not listed</source>
        <translation>未列出的图像</translation>
    </message>
    <message>
        <source>Annotations are kept in {folder}.</source>
        <translation>标注保存在 {folder} 中。</translation>
    </message>
    <message>
        <source>Annotations by label and state</source>
        <translation>按标签和状态统计的标注</translation>
    </message>
    <message>
        <source>Annotations cannot be kept in {folder} ({reason}); choose another workspace folder.</source>
        <translation>标注无法保存在 {folder} 中（{reason}）；请选择其他工作区文件夹。</translation>
    </message>
    <message>
        <source>Anonymous display</source>
        <translation>匿名显示</translation>
    </message>
    <message>
        <source>Another one is still being written.</source>
        <translation>另一项仍在写入。</translation>
    </message>
    <message>
        <source>Another program holds the workspace in {folder}; close it and try again.</source>
        <translation>另一个程序占用了 {folder} 中的工作区；请将其关闭后重试。</translation>
    </message>
    <message>
        <source>Another window on this computer (process {process}) has the workspace in {folder} open since {since}; open it read-only, or try again once it is closed there.</source>
        <translation>本机的另一个窗口（进程 {process}）自 {since} 起打开了 {folder} 中的工作区；请以只读方式打开，或待其关闭后重试。</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>任意置信度</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Area of A {minus} area of B ({unit})</source>
        <translation>A 的面积 {minus} B 的面积 ({unit})</translation>
    </message>
    <message>
        <source>Area of part {number}</source>
        <translation>部分 {number} 的面积</translation>
    </message>
    <message>
        <source>Area of the mask at this threshold</source>
        <translation>当前阈值下掩膜的面积</translation>
    </message>
    <message>
        <source>Area of the proposal at each threshold</source>
        <translation>各阈值下建议的面积</translation>
    </message>
    <message>
        <source>Area of the proposal at each threshold, in per cent of the image. What you painted or erased is not in it.
The line with a dot is the threshold now, the dashed one is the model&apos;s own.</source>
        <translation>各阈值下建议的面积，以占图像的百分比表示。您绘制或擦除的部分不计入。
带圆点的线为当前阈值，虚线为模型自身的阈值。</translation>
    </message>
    <message>
        <source>Area {a} and {b}, equal areas</source>
        <translation>面积 {a} 和 {b}，两者相等</translation>
    </message>
    <message>
        <source>Area {a} and {b}, {side} is {difference} larger</source>
        <translation>面积 {a} 和 {b}，{side} 大 {difference}</translation>
    </message>
    <message>
        <source>As PNG without metadata, into a folder “{folder}”, under the names of their masks. Overlays and training folders hold the images anyway, tables and DICOM-SEG never.</source>
        <translation>保存为不含元数据的 PNG，存入文件夹“{folder}”，与掩膜同名。叠加图和训练文件夹本来就包含图像，表格和 DICOM-SEG 从不包含。</translation>
    </message>
    <message>
        <source>As the files say</source>
        <translation>以文件为准</translation>
    </message>
    <message>
        <source>As the folders list them. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>按文件夹中的顺序。您工作时图像位置不变；再次选择即可重新排序。</translation>
    </message>
    <message>
        <source>As they were added</source>
        <translation>按添加顺序</translation>
    </message>
    <message>
        <source>Ask the model about several frames, in the background.</source>
        <translation>在后台让模型处理多帧。</translation>
    </message>
    <message>
        <source>Ask the model once more.</source>
        <translation>让模型再处理一次。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic: {model}</source>
        <translation>自动：{model}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to my images</source>
        <translation>返回我的图像</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>向之前的帧</translation>
    </message>
    <message>
        <source>Bare image while held</source>
        <translation>按住时显示无掩膜图像</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改进前</translation>
    </message>
    <message>
        <source>Before: Dice {dice}</source>
        <translation>改进前：Dice {dice}</translation>
    </message>
    <message>
        <source>Begin anew at the end.</source>
        <translation>播放到末尾后重新开始。</translation>
    </message>
    <message>
        <source>Begin on what you want: only what looks alike is painted.</source>
        <translation>从目标处起笔：只涂画外观相似的部分。</translation>
    </message>
    <message>
        <source>Begin the run; you can go on annotating while it lasts</source>
        <translation>开始训练；其间您可继续标注</translation>
    </message>
    <message>
        <source>Begin with the images on which the new model gains most</source>
        <translation>从新模型提升最大的图像开始</translation>
    </message>
    <message>
        <source>Begin with the images on which the new model loses most, or gains least</source>
        <translation>从新模型下降最多或提升最小的图像开始</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>低于 50%</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最佳在前</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏倚</translation>
    </message>
    <message>
        <source>Bland-Altman plot. Lines: bias and limits of agreement (bias ± 1.96 SD); bars at the right: their 95 % confidence intervals. Frames of one cine are not independent of each other, which makes the intervals too narrow.</source>
        <translation>Bland-Altman 图。线条：偏倚和一致性界限（偏倚 ± 1.96 SD）；右侧竖条：其 95% 置信区间。同一动态图像的各帧并不相互独立，因此区间偏窄。</translation>
    </message>
    <message>
        <source>Blank these boxes in de-identified exports of images of {device} (Enter)</source>
        <translation>在来自 {device} 的图像的去标识化导出中遮盖这些框 (Enter)</translation>
    </message>
    <message>
        <source>Blank these boxes in de-identified exports of this image (Enter)</source>
        <translation>在此图像的去标识化导出中遮盖这些框 (Enter)</translation>
    </message>
    <message>
        <source>Blend pixels at any zoom.</source>
        <translation>任何缩放下均平滑像素。</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Box prompt</source>
        <translation>框选提示</translation>
    </message>
    <message>
        <source>Box prompt, Esc cancels</source>
        <translation>框选提示，Esc 取消</translation>
    </message>
    <message>
        <source>Breast ultrasound</source>
        <translation>乳腺超声</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Brightness, contrast and filters of the image, and how the mask is drawn.</source>
        <translation>图像的亮度、对比度和滤镜，以及掩膜的显示方式。</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Brush diameter in image pixels</source>
        <translation>画笔直径（图像像素）</translation>
    </message>
    <message>
        <source>Burnt-in text</source>
        <translation>内嵌文字</translation>
    </message>
    <message>
        <source>Burnt-in text cannot be looked for in this image.</source>
        <translation>无法在此图像中查找内嵌文字。</translation>
    </message>
    <message>
        <source>Burnt-in text in images of {device}: {boxes} to confirm</source>
        <translation>来自 {device} 的图像中的内嵌文字：{boxes}，待确认</translation>
    </message>
    <message>
        <source>Burnt-in text in this image: {boxes} to confirm</source>
        <translation>此图像中的内嵌文字：{boxes}，待确认</translation>
    </message>
    <message>
        <source>Burnt-in text…</source>
        <translation>内嵌文字…</translation>
    </message>
    <message>
        <source>By how far the proposal is from that of the model before. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>按建议与前一模型建议的差异程度。您工作时图像位置不变；再次选择即可重新排序。</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>按患者</translation>
    </message>
    <message>
        <source>By patient, study or series, as the files say.</source>
        <translation>按文件中记载的患者、检查或序列。</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>按序列</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By study</source>
        <translation>按检查</translation>
    </message>
    <message>
        <source>By the confidence of the model: your corrections count most there. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>按模型的置信度：在低置信度处，您的修正最有价值。您工作时图像位置不变；再次选择即可重新排序。</translation>
    </message>
    <message>
        <source>By your last step on each image. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>按您在每幅图像上的最后一步操作。您工作时图像位置不变；再次选择即可重新排序。</translation>
    </message>
    <message>
        <source>COCO (polygons)</source>
        <translation>COCO（多边形）</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CUDA (NVIDIA GPU)</source>
        <translation>CUDA (NVIDIA GPU)</translation>
    </message>
    <message>
        <source>Call off what fills frames. Interpolation then changes nothing; what was propagated or proposed stays.</source>
        <translation>停止填充帧。插值将不作任何更改；已传播或已建议的结果保留。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Cancel what the tool has begun</source>
        <translation>取消工具已开始的操作</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选模型</translation>
    </message>
    <message>
        <source>Carry this mask along with what moves, from frame to frame.</source>
        <translation>让此掩膜逐帧跟随运动目标。</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>厘米</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>不作更改 (Esc)</translation>
    </message>
    <message>
        <source>Changes cannot be saved at the moment; import again once they are saved.</source>
        <translation>目前无法保存更改；待可以保存后请重新导入。</translation>
    </message>
    <message>
        <source>Changes cannot be saved at the moment; start again once they are saved.</source>
        <translation>目前无法保存更改；待可以保存后请重新开始。</translation>
    </message>
    <message>
        <source>Changes in {folder} cannot be saved at the moment.</source>
        <translation>目前无法保存 {folder} 中的更改。</translation>
    </message>
    <message>
        <source>Check the program and this computer, and save a report without patient data.</source>
        <translation>检查程序和本机，并保存一份不含患者数据的报告。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Choose a model for this image or for the whole folder.</source>
        <translation>请为此图像或整个文件夹选择模型。</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>请至少选择一种格式。</translation>
    </message>
    <message>
        <source>Choose at least one label.</source>
        <translation>请至少选择一个标签。</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>选择模型…</translation>
    </message>
    <message>
        <source>Choose px in the menu Edit, Mask to go by pixels.</source>
        <translation>若要按像素计，请在菜单“编辑 → 掩膜”中选择 px。</translation>
    </message>
    <message>
        <source>Choose the file or folder with the masks. They are matched to the images by name, DICOM-SEG by its UIDs.</source>
        <translation>选择包含掩膜的文件或文件夹。掩膜按名称与图像匹配，DICOM-SEG 按 UID 匹配。</translation>
    </message>
    <message>
        <source>Choose the file with the masks</source>
        <translation>选择包含掩膜的文件</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>选择存放文件的文件夹</translation>
    </message>
    <message>
        <source>Choose the folder with the masks</source>
        <translation>选择包含掩膜的文件夹</translation>
    </message>
    <message>
        <source>Choose the images, then “Compare”. Nothing is changed by that: no mask, and no proposal.</source>
        <translation>选择图像，然后点击“比较”。此操作不会更改任何掩膜或建议。</translation>
    </message>
    <message>
        <source>Choose the model for this image or for the whole folder.</source>
        <translation>为此图像或整个文件夹选择模型。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Cine</source>
        <translation>动态图像</translation>
    </message>
    <message>
        <source>Circularity</source>
        <translation>圆度</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation>清除掩膜</translation>
    </message>
    <message>
        <source>Click a command, or press Enter on it, to give it another key.</source>
        <translation>点击一个命令，或在其上按 Enter，即可为其设置其他按键。</translation>
    </message>
    <message>
        <source>Click along an edge, Enter closes. Alt goes straight.</source>
        <translation>沿边缘点击，Enter 闭合。Alt 画直线。</translation>
    </message>
    <message>
        <source>Click corners; Enter or the first corner closes. Ctrl erases.</source>
        <translation>点击设置顶点；按 Enter 或点击第一个顶点闭合。Ctrl 擦除。</translation>
    </message>
    <message>
        <source>Click to see more</source>
        <translation>点击查看更多</translation>
    </message>
    <message>
        <source>Click to show or hide its images.</source>
        <translation>点击可显示或隐藏其图像。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>关闭比较 (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Close the model library (Esc)</source>
        <translation>关闭模型库 (Esc)</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Close the sheet.</source>
        <translation>关闭此面板。</translation>
    </message>
    <message>
        <source>Close this (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Codes that were found</source>
        <translation>找到的编码</translation>
    </message>
    <message>
        <source>Colonoscopy</source>
        <translation>结肠镜</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour of the label in use.</source>
        <translation>当前标签的颜色。</translation>
    </message>
    <message>
        <source>Comes with WaveMask</source>
        <translation>WaveMask 自带</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Common codes</source>
        <translation>常用编码</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare no more images; what is there stays</source>
        <translation>不再比较更多图像；已有结果保留</translation>
    </message>
    <message>
        <source>Compare on the open image</source>
        <translation>在打开的图像上比较</translation>
    </message>
    <message>
        <source>Compare readers</source>
        <translation>比较阅片者</translation>
    </message>
    <message>
        <source>Compare readers…</source>
        <translation>比较阅片者…</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>与其他版本比较…</translation>
    </message>
    <message>
        <source>Comparing both models</source>
        <translation>正在比较两个模型</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Confidence at least</source>
        <translation>最低置信度</translation>
    </message>
    <message>
        <source>Confirm for this device</source>
        <translation>为此设备确认</translation>
    </message>
    <message>
        <source>Confirm for this image</source>
        <translation>为此图像确认</translation>
    </message>
    <message>
        <source>Confirm the boxes for images of {device}</source>
        <translation>为来自 {device} 的图像确认这些框</translation>
    </message>
    <message>
        <source>Confirm the boxes for this image</source>
        <translation>为此图像确认这些框</translation>
    </message>
    <message>
        <source>Confirmed for images of {device}: {boxes}</source>
        <translation>已为来自 {device} 的图像确认：{boxes}</translation>
    </message>
    <message>
        <source>Confirmed for this image: {boxes}</source>
        <translation>已为此图像确认：{boxes}</translation>
    </message>
    <message>
        <source>Confirmed: de-identified exports of every image of {device} have {boxes} blanked.</source>
        <translation>已确认：在来自 {device} 的每幅图像的去标识化导出中遮盖 {boxes}。</translation>
    </message>
    <message>
        <source>Confirmed: de-identified exports of this image have {boxes} blanked.</source>
        <translation>已确认：在此图像的去标识化导出中遮盖 {boxes}。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>仅相连区域</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Contrast and brightness, by dragging</source>
        <translation>拖动调节对比度和亮度</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy mask</source>
        <translation>复制掩膜</translation>
    </message>
    <message>
        <source>Copy mask from previous image</source>
        <translation>从上一幅图像复制掩膜</translation>
    </message>
    <message>
        <source>Copy mask to next frame</source>
        <translation>将掩膜复制到下一帧</translation>
    </message>
    <message>
        <source>Copy measurements</source>
        <translation>复制测量值</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy the measurements as a table for a spreadsheet.</source>
        <translation>将测量值复制为可用于电子表格的表格。</translation>
    </message>
    <message>
        <source>Copy to next frame</source>
        <translation>复制到下一帧</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>十字线</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切割</translation>
    </message>
    <message>
        <source>Cut through the mask along a line.</source>
        <translation>沿一条线切开掩膜。</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>DICOM examples</source>
        <translation>DICOM 示例</translation>
    </message>
    <message>
        <source>DICOM segmentations</source>
        <translation>DICOM 分割</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>去标识化</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Dermoscopy</source>
        <translation>皮肤镜</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>系统诊断</translation>
    </message>
    <message>
        <source>Diagnose…</source>
        <translation>系统诊断…</translation>
    </message>
    <message>
        <source>Diameter of the disc in image pixels</source>
        <translation>圆形笔尖直径（图像像素）</translation>
    </message>
    <message>
        <source>Diameters</source>
        <translation>径线</translation>
    </message>
    <message>
        <source>Diameters of part {number}</source>
        <translation>部分 {number} 的径线</translation>
    </message>
    <message>
        <source>Dice compares the proposal with the mask that was accepted in its place. Unchanged: accepted as proposed, pixel by pixel. Times are the medians of active time per image, of images with one accepted frame; their difference is what a proposal that needs no correction spares beside one that does. Outlining without a proposal was not timed, so nothing is said about it. The images are those that were worked on, not a sample drawn at random.</source>
        <translation>Dice 将建议与最终接受的掩膜进行比较。未更改：逐像素按建议接受。时间为每幅图像操作时间的中位数，限于有一帧已接受的图像；两者之差即为无需修正的建议比需要修正的建议节省的时间。无建议时的勾画未计时，因此不作结论。这些图像是实际处理过的图像，而非随机抽取的样本。</translation>
    </message>
    <message>
        <source>Dice with the present mask {dice}</source>
        <translation>与当前掩膜的 Dice {dice}</translation>
    </message>
    <message>
        <source>Dice {dice}, HD95 {distance}</source>
        <translation>Dice {dice}，HD95 {distance}</translation>
    </message>
    <message>
        <source>Dice {dice}, no distance, as one has no mask</source>
        <translation>Dice {dice}，无距离，因为其中之一没有掩膜</translation>
    </message>
    <message>
        <source>Dice, median (quartiles)</source>
        <translation>Dice，中位数（四分位数）</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Difference (95% interval)</source>
        <translation>差异（95% 区间）</translation>
    </message>
    <message>
        <source>Difference of areas, whatever its sign ({unit})</source>
        <translation>面积差的绝对值 ({unit})</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Distance of outlines, HD95 (less is better)</source>
        <translation>轮廓距离，HD95（越小越好）</translation>
    </message>
    <message>
        <source>Distance {length}</source>
        <translation>距离 {length}</translation>
    </message>
    <message>
        <source>Distance {length}. {remark}</source>
        <translation>距离 {length}。{remark}</translation>
    </message>
    <message>
        <source>Divider between your mask and the proposal</source>
        <translation>您的掩膜与建议之间的分隔线</translation>
    </message>
    <message>
        <source>Divider to the left</source>
        <translation>分隔线左移</translation>
    </message>
    <message>
        <source>Divider to the right</source>
        <translation>分隔线右移</translation>
    </message>
    <message>
        <source>Do again up to this step.</source>
        <translation>重做到此步骤。</translation>
    </message>
    <message>
        <source>Do something with several images</source>
        <translation>对多幅图像进行操作</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Double-click or Enter opens it in the window</source>
        <translation>双击或按 Enter 可在窗口中打开</translation>
    </message>
    <message>
        <source>Double-click to edit, drag to reorder.</source>
        <translation>双击编辑，拖动排序。</translation>
    </message>
    <message>
        <source>Drag a box; the model looks at it alone, in more detail. Beside it the mask stays, and what you painted or erased does too.</source>
        <translation>拖出一个框；模型仅对框内区域作更细致的分析。框外的掩膜保持不变，您绘制或擦除的部分也保持不变。</translation>
    </message>
    <message>
        <source>Drag a box; the model looks there in more detail. Esc cancels.</source>
        <translation>拖出一个框；模型对框内作更细致的分析。Esc 取消。</translation>
    </message>
    <message>
        <source>Drag a line through the mask to cut it in two.</source>
        <translation>拖动一条线穿过掩膜，将其切成两部分。</translation>
    </message>
    <message>
        <source>Drag a part of the mask to another place.</source>
        <translation>将掩膜的一部分拖到另一位置。</translation>
    </message>
    <message>
        <source>Drag along a length that you know, such as the depth scale, then choose “Set scale…” again.</source>
        <translation>沿一段已知长度（例如深度标尺）拖动，然后再次选择“设置比例尺…”。</translation>
    </message>
    <message>
        <source>Drag around what belongs to the mask. Ctrl erases it.</source>
        <translation>围绕属于掩膜的区域拖动。Ctrl 擦除该区域。</translation>
    </message>
    <message>
        <source>Drag from inside the mask to widen it, from outside to narrow it.</source>
        <translation>从掩膜内向外拖可扩大，从外向内拖可缩小。</translation>
    </message>
    <message>
        <source>Drag over text to add a box; drag a box to move it, its corners to resize it; Tab, arrows and Del work too.</source>
        <translation>在文字上拖动可添加框；拖动框可移动，拖动框角可调整大小；也可使用 Tab、方向键和 Del。</translation>
    </message>
    <message>
        <source>Drag over the image to measure a distance.</source>
        <translation>在图像上拖动以测量距离。</translation>
    </message>
    <message>
        <source>Drag to erase. Ctrl paints, Shift draws straight lines.</source>
        <translation>拖动以擦除。Ctrl 绘制，Shift 画直线。</translation>
    </message>
    <message>
        <source>Drag to move the panel; a double-click gives it a window of its own, and puts it back</source>
        <translation>拖动可移动面板；双击可将其置于独立窗口，再次双击放回</translation>
    </message>
    <message>
        <source>Drag to paint. Ctrl erases, Shift draws straight lines.</source>
        <translation>拖动以绘制。Ctrl 擦除，Shift 画直线。</translation>
    </message>
    <message>
        <source>Drag: your mask on the left, the proposal on the right</source>
        <translation>拖动：左侧为您的掩膜，右侧为建议</translation>
    </message>
    <message>
        <source>Draw the longest diameter and the one across it.</source>
        <translation>画出最长径及与其垂直的横径。</translation>
    </message>
    <message>
        <source>Draw the masks of every label.</source>
        <translation>显示每个标签的掩膜。</translation>
    </message>
    <message>
        <source>Draw the masks of the label in use; where they are hidden, nothing changes them.</source>
        <translation>显示当前标签的掩膜；隐藏时，任何操作都不会更改它们。</translation>
    </message>
    <message>
        <source>Drop all other parts of the mask.</source>
        <translation>去除掩膜的所有其他部分。</translation>
    </message>
    <message>
        <source>Drop images or folders to open them</source>
        <translation>将图像或文件夹拖放到此处即可打开</translation>
    </message>
    <message>
        <source>Drop parts of the mask below the size that is set in this menu.</source>
        <translation>去除掩膜中小于此菜单所设大小的部分。</translation>
    </message>
    <message>
        <source>Earlier examples</source>
        <translation>早期样本</translation>
    </message>
    <message>
        <source>Earlier examples that the new model is measured by are not learned from: {count}.</source>
        <translation>用于评测新模型的早前示例不用于学习：{count}。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit label</source>
        <translation>编辑标签</translation>
    </message>
    <message>
        <source>Edit label…</source>
        <translation>编辑标签…</translation>
    </message>
    <message>
        <source>Else painting it takes the pixels from the others, and painting them takes its own.</source>
        <translation>否则，绘制此标签会占用其他标签的像素，绘制其他标签也会占用它的像素。</translation>
    </message>
    <message>
        <source>Elsewhere the scale of the file stays.</source>
        <translation>其他位置仍使用文件的比例尺。</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Empty the mask; this can be undone.</source>
        <translation>清空掩膜；可撤销。</translation>
    </message>
    <message>
        <source>Empty, proposed or corrected.</source>
        <translation>空白、已建议或已修正。</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>结束导览 (Esc)</translation>
    </message>
    <message>
        <source>Endoscopy</source>
        <translation>内镜</translation>
    </message>
    <message>
        <source>Enter takes the title; Esc leaves it as it is</source>
        <translation>Enter 采用该标题；Esc 保持原样</translation>
    </message>
    <message>
        <source>Equalise contrast from place to place (CLAHE).</source>
        <translation>逐区域均衡对比度 (CLAHE)。</translation>
    </message>
    <message>
        <source>Erase the mask; hold Ctrl to paint.</source>
        <translation>擦除掩膜；按住 Ctrl 则绘制。</translation>
    </message>
    <message>
        <source>Erase with the tool while held</source>
        <translation>按住时用工具擦除</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Error (loss)</source>
        <translation>误差（损失）</translation>
    </message>
    <message>
        <source>Esc closes this page. “Welcome…” in the menu “Help” shows it again.</source>
        <translation>Esc 可关闭此页。菜单“帮助”中的“欢迎…”可再次显示。</translation>
    </message>
    <message>
        <source>Esc stops what is in progress, so it cannot be a shortcut.</source>
        <translation>Esc 用于停止正在进行的操作，不能用作快捷键。</translation>
    </message>
    <message>
        <source>Every command has its original keys again.</source>
        <translation>所有命令已恢复原来的按键。</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>所有内容已重新保存。</translation>
    </message>
    <message>
        <source>Exchange left and right</source>
        <translation>左右互换</translation>
    </message>
    <message>
        <source>Expect about 0.1 s for a proposal, and about a minute for a training run on 20 images.</source>
        <translation>预计生成一个建议约需 0.1 秒，用 20 幅图像训练一次约需一分钟。</translation>
    </message>
    <message>
        <source>Expect proposals and training to be faster than on two processor cores, where a proposal takes about 0.1 s and a training run on 20 images about a minute.</source>
        <translation>预计生成建议和训练快于双核处理器；在双核上，一个建议约需 0.1 秒，用 20 幅图像训练一次约需一分钟。</translation>
    </message>
    <message>
        <source>Expect proposals and training to be slower than on two processor cores, where a proposal takes about 0.1 s and a training run on 20 images about a minute.</source>
        <translation>预计生成建议和训练慢于双核处理器；在双核上，一个建议约需 0.1 秒，用 20 幅图像训练一次约需一分钟。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export again once they are saved.</source>
        <translation>待保存后请重新导出。</translation>
    </message>
    <message>
        <source>Export all listed images…</source>
        <translation>导出列表中的所有图像…</translation>
    </message>
    <message>
        <source>Export masks</source>
        <translation>导出掩膜</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Exporting {done} of {total}</source>
        <translation>正在导出第 {done} 个，共 {total} 个</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Fewer than two images are selected in the worklist; Ctrl or Shift with clicks selects them.</source>
        <translation>工作列表中选中的图像少于两幅；按住 Ctrl 或 Shift 点击可选择。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File or folder with the masks</source>
        <translation>包含掩膜的文件或文件夹</translation>
    </message>
    <message>
        <source>Files of the same name are replaced.</source>
        <translation>同名文件将被替换。</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation>填充孔洞</translation>
    </message>
    <message>
        <source>Fill the frames between all those whose masks you made.</source>
        <translation>在所有由您绘制掩膜的帧之间填充。</translation>
    </message>
    <message>
        <source>Fill the frames between the nearest two whose masks you made; on one of them, on both sides of it.</source>
        <translation>在最近的两个由您绘制掩膜的帧之间填充；若当前帧即是其中之一，则向两侧填充。</translation>
    </message>
    <message>
        <source>Fill the screen with the window.</source>
        <translation>使窗口占满整个屏幕。</translation>
    </message>
    <message>
        <source>Fill what the mask encloses.</source>
        <translation>填充掩膜所包围的部分。</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Filter the worklist by label</source>
        <translation>按标签筛选工作列表</translation>
    </message>
    <message>
        <source>Filter the worklist by name, patient or study</source>
        <translation>按名称、患者或检查筛选工作列表</translation>
    </message>
    <message>
        <source>Filter the worklist by state</source>
        <translation>按状态筛选工作列表</translation>
    </message>
    <message>
        <source>Filter the worklist by the confidence of the model</source>
        <translation>按模型置信度筛选工作列表</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Find again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Find text in the pixels, such as names and dates, to be blanked in de-identified exports.</source>
        <translation>查找像素中的文字，如姓名和日期，以便在去标识化导出中遮盖。</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>第一帧</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>第一个版本</translation>
    </message>
    <message>
        <source>First what waits for a decision. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>待判定的图像在前。您工作时图像位置不变；再次选择即可重新排序。</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>存放文件的文件夹</translation>
    </message>
    <message>
        <source>Folder for the table and the picture</source>
        <translation>存放表格和图的文件夹</translation>
    </message>
    <message>
        <source>Folder {number}</source>
        <translation>文件夹 {number}</translation>
    </message>
    <message>
        <source>Folders with more images and masks, to measure by or to learn from</source>
        <translation>含有更多图像和掩膜的文件夹，用于评测或学习</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>For example 40</source>
        <translation>例如 40</translation>
    </message>
    <message>
        <source>For the hand that holds the pen, for example.</source>
        <translation>例如，以适应执笔的手。</translation>
    </message>
    <message>
        <source>Forget the run; its computing time is lost, your masks are not</source>
        <translation>丢弃此次训练；其计算时间将损失，您的掩膜不受影响</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Format of the masks</source>
        <translation>掩膜格式</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>向后续的帧</translation>
    </message>
    <message>
        <source>Found out from the files; change it where that is wrong</source>
        <translation>根据文件得出；如有误请更改</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Frame on show</source>
        <translation>当前显示的帧</translation>
    </message>
    <message>
        <source>Frame on show; type another one and press Enter</source>
        <translation>当前显示的帧；输入其他帧号并按 Enter</translation>
    </message>
    <message>
        <source>Frame {frame}</source>
        <translation>第 {frame} 帧</translation>
    </message>
    <message>
        <source>Frame {frame} of the video cannot be decoded; copy it again from its origin.</source>
        <translation>视频的第 {frame} 帧无法解码；请从来源处重新复制。</translation>
    </message>
    <message>
        <source>Frame {frame} of the video cannot be decoded; export the video again.</source>
        <translation>视频的第 {frame} 帧无法解码；请重新导出视频。</translation>
    </message>
    <message>
        <source>Frame {number}</source>
        <translation>第 {number} 帧</translation>
    </message>
    <message>
        <source>Frame {number} cannot be read, so the proposals end there. {reason}</source>
        <translation>第 {number} 帧无法读取，因此建议到此为止。{reason}</translation>
    </message>
    <message>
        <source>Frame {number} cannot be shown. {reason}</source>
        <translation>第 {number} 帧无法显示。{reason}</translation>
    </message>
    <message>
        <source>Frame {number} has no mask. Clear it first if that is how it should be.</source>
        <translation>第 {number} 帧没有掩膜。若确应如此，请先将其清除。</translation>
    </message>
    <message>
        <source>Frame {number} is of another size than the first one, so it cannot be shown.</source>
        <translation>第 {number} 帧与第一帧尺寸不同，无法显示。</translation>
    </message>
    <message>
        <source>Frame {number}: {reason}</source>
        <translation>第 {number} 帧：{reason}</translation>
    </message>
    <message>
        <source>Frames are being filled already. Esc stops that.</source>
        <translation>已在填充帧。Esc 可停止。</translation>
    </message>
    <message>
        <source>Frames on which they agree least</source>
        <translation>一致性最低的帧</translation>
    </message>
    <message>
        <source>Frames {first} to {last}</source>
        <translation>第 {first} 至 {last} 帧</translation>
    </message>
    <message>
        <source>From a version that is not here any more</source>
        <translation>来自一个已不存在的版本</translation>
    </message>
    <message>
        <source>From frame</source>
        <translation>起始帧</translation>
    </message>
    <message>
        <source>From now on the new model proposes; masks stay as they are</source>
        <translation>今后由新模型给出建议；掩膜保持不变</translation>
    </message>
    <message>
        <source>From “{title}”</source>
        <translation>来自“{title}”</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>伽马</translation>
    </message>
    <message>
        <source>Gamma: lighter or darker middle tones</source>
        <translation>伽马：调亮或调暗中间调</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Give every command its original keys again.</source>
        <translation>将所有命令恢复为原来的按键。</translation>
    </message>
    <message>
        <source>Give mask</source>
        <translation>转移掩膜</translation>
    </message>
    <message>
        <source>Give part</source>
        <translation>转移部分</translation>
    </message>
    <message>
        <source>Give part under pointer to</source>
        <translation>将指针下的部分转给</translation>
    </message>
    <message>
        <source>Give the next frame this mask, and go there.</source>
        <translation>将此掩膜复制给下一帧，并转到该帧。</translation>
    </message>
    <message>
        <source>Give this command its original keys again.</source>
        <translation>将此命令恢复为原来的按键。</translation>
    </message>
    <message>
        <source>Give this label all that the label in use has on this frame, in one step.</source>
        <translation>将当前标签在此帧上的全部掩膜一步转给此标签。</translation>
    </message>
    <message>
        <source>Give this label the part of a mask that the pointer is on, in one step.</source>
        <translation>将指针所指的掩膜部分一步转给此标签。</translation>
    </message>
    <message>
        <source>Give this version another title (F2)</source>
        <translation>更改此版本的标题 (F2)</translation>
    </message>
    <message>
        <source>Give whole mask to</source>
        <translation>将整个掩膜转给</translation>
    </message>
    <message>
        <source>Go back to the beginning</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>Go back to the last frame whose mask you made or decided on.</source>
        <translation>回到上一个由您绘制掩膜或判定过的帧。</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>恢复为前一版本</translation>
    </message>
    <message>
        <source>Go back to the scale of the file, if it has one.</source>
        <translation>恢复为文件中的比例尺（如果有）。</translation>
    </message>
    <message>
        <source>Go back to this step.</source>
        <translation>回到此步骤。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>Go on working (Esc)</source>
        <translation>继续工作 (Esc)</translation>
    </message>
    <message>
        <source>Go through everything once more</source>
        <translation>将所有项目再检查一遍</translation>
    </message>
    <message>
        <source>Go through the export without writing anything, and list the files</source>
        <translation>完整模拟一次导出而不写入任何内容，并列出文件</translation>
    </message>
    <message>
        <source>Go to next</source>
        <translation>转到下一个</translation>
    </message>
    <message>
        <source>Go to the next accepted image.</source>
        <translation>转到下一幅已接受的图像。</translation>
    </message>
    <message>
        <source>Go to the next corrected image.</source>
        <translation>转到下一幅已修正的图像。</translation>
    </message>
    <message>
        <source>Go to the next empty image.</source>
        <translation>转到下一幅空白的图像。</translation>
    </message>
    <message>
        <source>Go to the next frame whose mask you made or decided on.</source>
        <translation>转到下一个由您绘制掩膜或判定过的帧。</translation>
    </message>
    <message>
        <source>Go to the next proposed image.</source>
        <translation>转到下一幅已建议的图像。</translation>
    </message>
    <message>
        <source>Go to the next rejected image.</source>
        <translation>转到下一幅已拒绝的图像。</translation>
    </message>
    <message>
        <source>Go to the next skipped image.</source>
        <translation>转到下一幅已跳过的图像。</translation>
    </message>
    <message>
        <source>Go to the next stretch of the outline where the model is unsure.</source>
        <translation>转到下一段模型不确定的轮廓。</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Grey values {low:.6g} to {high:.6g} are shown scaled to 0 to 255.</source>
        <translation>灰度值 {low:.6g} 至 {high:.6g} 按比例显示为 0 至 255。</translation>
    </message>
    <message>
        <source>Group the worklist</source>
        <translation>对工作列表分组</translation>
    </message>
    <message>
        <source>Group worklist</source>
        <translation>工作列表分组</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>外扩</translation>
    </message>
    <message>
        <source>Grow and shrink by</source>
        <translation>外扩和内缩的步长</translation>
    </message>
    <message>
        <source>Grow and shrink by millimetres</source>
        <translation>以毫米为单位外扩和内缩</translation>
    </message>
    <message>
        <source>Grow and shrink by pixels</source>
        <translation>以像素为单位外扩和内缩</translation>
    </message>
    <message>
        <source>Grow and shrink by, in millimetres</source>
        <translation>外扩和内缩的步长（毫米）</translation>
    </message>
    <message>
        <source>Grow and shrink by, in pixels</source>
        <translation>外扩和内缩的步长（像素）</translation>
    </message>
    <message>
        <source>Grow by {step}</source>
        <translation>外扩 {step}</translation>
    </message>
    <message>
        <source>Hatched</source>
        <translation>斜线</translation>
    </message>
    <message>
        <source>Have both versions propose on these images</source>
        <translation>让两个版本对这些图像给出建议</translation>
    </message>
    <message>
        <source>Held-out image on which the model does worst</source>
        <translation>模型表现最差的留出图像</translation>
    </message>
    <message>
        <source>Held-out images</source>
        <translation>留出图像</translation>
    </message>
    <message>
        <source>Held-out images before and after</source>
        <translation>改进前后的留出图像</translation>
    </message>
    <message>
        <source>Held-out images of patients that the model has learned from before are left out: {count}.</source>
        <translation>模型先前已从某些患者学习，因此排除其留出图像：{count}。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Here comes the held-out image on which the model does worst, once it is measured</source>
        <translation>测量完成后，此处显示模型表现最差的留出图像</translation>
    </message>
    <message>
        <source>Here that is less than a pixel.</source>
        <translation>在此处不足一个像素。</translation>
    </message>
    <message>
        <source>Here that is {pixels} pixels, and more than {most} are too many.</source>
        <translation>在此处相当于 {pixels} 像素，超过了上限 {most} 像素。</translation>
    </message>
    <message>
        <source>Here you see the proposal, which cannot be drawn on.</source>
        <translation>此处显示的是建议，不能在上面绘制。</translation>
    </message>
    <message>
        <source>Hide “{label}”</source>
        <translation>隐藏“{label}”</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>History, hidden</source>
        <translation>历史记录，已隐藏</translation>
    </message>
    <message>
        <source>History, shown</source>
        <translation>历史记录，已显示</translation>
    </message>
    <message>
        <source>Hold the pointer over the part of a mask that another label is to have.</source>
        <translation>请将指针停在要转给另一标签的掩膜部分上。</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>How far apart the two points are, for example 42 or 4.2</source>
        <translation>两点之间的距离，例如 42 或 4.2</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>工作进度</translation>
    </message>
    <message>
        <source>How fast it plays</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>How long it may take</source>
        <translation>允许的时长</translation>
    </message>
    <message>
        <source>How much of this part of the run is done</source>
        <translation>训练当前阶段的完成度</translation>
    </message>
    <message>
        <source>How precise it is</source>
        <translation>精确程度</translation>
    </message>
    <message>
        <source>How sure the model must be of a pixel. What you painted or erased stays, and what a box prompt made.</source>
        <translation>模型对一个像素须有多大把握。您绘制或擦除的部分以及框选提示的结果保留。</translation>
    </message>
    <message>
        <source>How the tool is used</source>
        <translation>工具用法</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我已了解</translation>
    </message>
    <message>
        <source>I understand, begin</source>
        <translation>我已了解，开始使用</translation>
    </message>
    <message>
        <source>I understand, show me around</source>
        <translation>我已了解，开始导览</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Image canvas</source>
        <translation>图像画布</translation>
    </message>
    <message>
        <source>Image {id}</source>
        <translation>图像 {id}</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>图像 {number}</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Images and masks as Wave-GMS and training in this program read them, split by patient.</source>
        <translation>供 Wave-GMS 和本程序的训练读取的图像和掩膜，按患者划分。</translation>
    </message>
    <message>
        <source>Images compared, those first in which the two are furthest apart</source>
        <translation>已比较的图像，两者差异最大的在前</translation>
    </message>
    <message>
        <source>Images have numbers for names, and are shown only where burnt-in text was confirmed.</source>
        <translation>图像以编号代替名称，且仅在内嵌文字已确认时才显示。</translation>
    </message>
    <message>
        <source>Images learned from</source>
        <translation>用于学习的图像</translation>
    </message>
    <message>
        <source>Images on which the new model must not be worse: a folder with “images” and “masks”</source>
        <translation>新模型不得变差的图像：包含“images”和“masks”的文件夹</translation>
    </message>
    <message>
        <source>Images submitted so far</source>
        <translation>目前已提交的图像</translation>
    </message>
    <message>
        <source>Images that are rejected, skipped or not decided yet, and masks of other readers.</source>
        <translation>已拒绝、已跳过或尚未判定的图像，以及其他阅片者的掩膜。</translation>
    </message>
    <message>
        <source>Images that were learned from, and whose accepted mask contradicts both models</source>
        <translation>用于学习、且已接受的掩膜与两个模型都矛盾的图像</translation>
    </message>
    <message>
        <source>Images without a patient number count as patients of their own, unless they look nearly the same.</source>
        <translation>没有患者编号的图像各自视为一位患者，除非外观几乎相同。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import also where somebody has drawn or decided; undo brings it back, image by image</source>
        <translation>对已有人绘制或判定的图像也导入；可逐幅撤销恢复</translation>
    </message>
    <message>
        <source>Import masks</source>
        <translation>导入掩膜</translation>
    </message>
    <message>
        <source>Import masks…</source>
        <translation>导入掩膜…</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>正在导入第 {done} 个，共 {total} 个</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>改进</translation>
    </message>
    <message>
        <source>Improve model</source>
        <translation>改进模型</translation>
    </message>
    <message>
        <source>Improve model…</source>
        <translation>改进模型…</translation>
    </message>
    <message>
        <source>Improve “{model}”</source>
        <translation>改进“{model}”</translation>
    </message>
    <message>
        <source>Improving the model</source>
        <translation>正在改进模型</translation>
    </message>
    <message>
        <source>Improving the model, {time} left</source>
        <translation>正在改进模型，剩余 {time}</translation>
    </message>
    <message>
        <source>In pixels. {reason}</source>
        <translation>以像素为单位。{reason}</translation>
    </message>
    <message>
        <source>In the background, while you work; of a cine for its first frame. Masks that you made or decided on stay.</source>
        <translation>在后台进行，不影响您工作；动态图像仅处理第一帧。您绘制或判定过的掩膜保留。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Interpolate</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>Interpolate all gaps</source>
        <translation>对所有间隔插值</translation>
    </message>
    <message>
        <source>Interpolate here</source>
        <translation>在此处插值</translation>
    </message>
    <message>
        <source>Inverse</source>
        <translation>反色</translation>
    </message>
    <message>
        <source>Invert inside the outline</source>
        <translation>反转轮廓内区域</translation>
    </message>
    <message>
        <source>It cannot be read ({reason}).</source>
        <translation>无法读取（{reason}）。</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}</source>
        <translation>无法读取：{reason}</translation>
    </message>
    <message>
        <source>It cannot be read; it may be damaged, or no NIfTI file.</source>
        <translation>无法读取；文件可能已损坏，或不是 NIfTI 文件。</translation>
    </message>
    <message>
        <source>It cannot be read; it may be damaged, or no picture.</source>
        <translation>无法读取；文件可能已损坏，或不是图片。</translation>
    </message>
    <message>
        <source>It could not be saved as accepted: {reason}</source>
        <translation>无法保存为已接受：{reason}</translation>
    </message>
    <message>
        <source>It could not be written; your masks are safe, and the log file says more.</source>
        <translation>无法写入；您的掩膜是安全的，详情见日志文件。</translation>
    </message>
    <message>
        <source>It did not propose within {seconds} seconds; close other programs and try again.</source>
        <translation>它在 {seconds} 秒内未给出建议；请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>It does not say which label it is for; choose one.</source>
        <translation>未说明属于哪个标签；请选择一个。</translation>
    </message>
    <message>
        <source>It does not say which of the {frames} frames it is for.</source>
        <translation>未说明属于 {frames} 帧中的哪一帧。</translation>
    </message>
    <message>
        <source>It forgets: overlap (Dice) on the images on which it must not get worse falls by {gain}.</source>
        <translation>出现遗忘：在表现不得变差的图像上，重叠度 (Dice) 下降 {gain}。</translation>
    </message>
    <message>
        <source>It got as far as “{phase}”.</source>
        <translation>已进行到“{phase}”。</translation>
    </message>
    <message>
        <source>It has an annotation without an outline, such as a box; outlines are needed.</source>
        <translation>其中有一个没有轮廓的标注，例如方框；需要轮廓。</translation>
    </message>
    <message>
        <source>It has more colours than black and one other; save it in black and white.</source>
        <translation>除黑色外还有不止一种颜色；请保存为黑白图。</translation>
    </message>
    <message>
        <source>It has no whole numbers; save a mask.</source>
        <translation>其中不是整数；请保存为掩膜。</translation>
    </message>
    <message>
        <source>It has the values {told}, and no {labels} beside it says what they mean; a mask has one value beside 0.</source>
        <translation>其值为 {told}，且旁边没有 {labels} 说明其含义；掩膜除 0 外只能有一个值。</translation>
    </message>
    <message>
        <source>It has the values {told}, which are not in {labels}.</source>
        <translation>其值为 {told}，这些值不在 {labels} 中。</translation>
    </message>
    <message>
        <source>It has transparent parts; save it in black and white.</source>
        <translation>其中有透明部分；请保存为黑白图。</translation>
    </message>
    <message>
        <source>It has values between whole numbers; save a mask, not a probability.</source>
        <translation>其中有非整数值；请保存为掩膜，而不是概率图。</translation>
    </message>
    <message>
        <source>It has {columns} x {rows} pixels and the image has {width} x {height}; export it again in the size of the image.</source>
        <translation>其大小为 {columns} x {rows} 像素，而图像为 {width} x {height} 像素；请按图像尺寸重新导出。</translation>
    </message>
    <message>
        <source>It has {told} values, and the image {image_width} x {image_height} pixels and {frames}.</source>
        <translation>其大小为 {told}，而图像为 {image_width} x {image_height} 像素、{frames}。</translation>
    </message>
    <message>
        <source>It has {width} x {height} pixels and the image has {image_width} x {image_height}; export it again in the size of the image.</source>
        <translation>其大小为 {width} x {height} 像素，而图像为 {image_width} x {image_height} 像素；请按图像尺寸重新导出。</translation>
    </message>
    <message>
        <source>It holds for this image alone, on all its frames.</source>
        <translation>仅适用于此图像的所有帧。</translation>
    </message>
    <message>
        <source>It holds for this image alone.</source>
        <translation>仅适用于此图像。</translation>
    </message>
    <message>
        <source>It holds no masks.</source>
        <translation>其中没有掩膜。</translation>
    </message>
    <message>
        <source>It holds several pictures; save each as a file of its own.</source>
        <translation>其中有多张图片；请将每张单独保存为一个文件。</translation>
    </message>
    <message>
        <source>It is a cine, whose frames are decided on one by one.</source>
        <translation>这是动态图像，其各帧须逐一判定。</translation>
    </message>
    <message>
        <source>It is as wide as it is high, and does not say which of its axes goes across; save it with SimpleITK.</source>
        <translation>其宽高相等，且未说明哪条轴是横向；请用 SimpleITK 保存。</translation>
    </message>
    <message>
        <source>It is for frame {frame} and the image has {frames}.</source>
        <translation>属于第 {frame} 帧，而图像有 {frames}。</translation>
    </message>
    <message>
        <source>It is for the same frame and label as {other}; keep one of them.</source>
        <translation>与 {other} 属于同一帧和同一标签；请只保留其中之一。</translation>
    </message>
    <message>
        <source>It is for {image}.</source>
        <translation>对应 {image}。</translation>
    </message>
    <message>
        <source>It is kept with what you accept, and stays on this computer</source>
        <translation>与您接受的内容一并保存，且仅保存在本机</translation>
    </message>
    <message>
        <source>It is no file of COCO, or a damaged one; export it again.</source>
        <translation>这不是 COCO 文件，或已损坏；请重新导出。</translation>
    </message>
    <message>
        <source>It is not known what kind of image this is.</source>
        <translation>不清楚这是哪一类图像。</translation>
    </message>
    <message>
        <source>It is of another size.</source>
        <translation>尺寸不同。</translation>
    </message>
    <message>
        <source>It is of “{label}” already.</source>
        <translation>已属于“{label}”。</translation>
    </message>
    <message>
        <source>It is one of the images itself.</source>
        <translation>它本身就是图像之一。</translation>
    </message>
    <message>
        <source>It is too large for this computer; export fewer images at a time.</source>
        <translation>对这台计算机来说过大；请每次少导出一些图像。</translation>
    </message>
    <message>
        <source>It is turned or mirrored against the image; save it the way the image lies.</source>
        <translation>相对图像有旋转或镜像；请按图像的方向保存。</translation>
    </message>
    <message>
        <source>It is unsure what this is, perhaps {kind} ({share}).</source>
        <translation>不能确定图像类型，可能是{kind} ({share})。</translation>
    </message>
    <message>
        <source>It looks like {kind} ({share}).</source>
        <translation>看起来是{kind} ({share})。</translation>
    </message>
    <message>
        <source>It marks more where there is nothing: {after} of the area in place of {before} on {images} of {patients}.</source>
        <translation>在没有目标的地方标出更多：在 {patients}的 {images}上占面积的 {after}，原为 {before}。</translation>
    </message>
    <message>
        <source>It may overlap other labels.</source>
        <translation>可与其他标签重叠。</translation>
    </message>
    <message>
        <source>It needs two frames with masks of your own, and frames between them.</source>
        <translation>需要两个由您绘制掩膜的帧，且其间还有其他帧。</translation>
    </message>
    <message>
        <source>It takes the place of the scale that was {set_by}.</source>
        <translation>它将取代{set_by}的比例尺。</translation>
    </message>
    <message>
        <source>It was cancelled; nothing has been written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>It was not better: {reason}</source>
        <translation>没有更好：{reason}</translation>
    </message>
    <message>
        <source>Its label has been removed; import it again.</source>
        <translation>其标签已被移除；请重新导入。</translation>
    </message>
    <message>
        <source>Its mask has changed meanwhile.</source>
        <translation>其掩膜在此期间已更改。</translation>
    </message>
    <message>
        <source>Its mask on this image has {area}.</source>
        <translation>此图像上其掩膜的面积为 {area}。</translation>
    </message>
    <message>
        <source>Its outline crosses the image far too often to be one; export it again.</source>
        <translation>其轮廓穿过图像的次数过多，不可能是轮廓；请重新导出。</translation>
    </message>
    <message>
        <source>Its outline lies far outside the image; export it again.</source>
        <translation>其轮廓远在图像之外；请重新导出。</translation>
    </message>
    <message>
        <source>Its segmentation is damaged; export it again.</source>
        <translation>其分割数据已损坏；请重新导出。</translation>
    </message>
    <message>
        <source>Its size is damaged; export it again.</source>
        <translation>其尺寸数据已损坏；请重新导出。</translation>
    </message>
    <message>
        <source>Its volume has no millimetres. {reason}</source>
        <translation>其体数据没有毫米尺度。{reason}</translation>
    </message>
    <message>
        <source>Keep WaveMask open until it is done; what is written by then stays in any case.</source>
        <translation>完成前请勿关闭 WaveMask；届时已写入的内容始终保留。</translation>
    </message>
    <message>
        <source>Keep WaveMask open, and it saves them as soon as the folder can be written again.</source>
        <translation>请勿关闭 WaveMask，文件夹一旦可写，它就会保存这些更改。</translation>
    </message>
    <message>
        <source>Keep for the next images</source>
        <translation>后续图像沿用此设置</translation>
    </message>
    <message>
        <source>Keep largest part</source>
        <translation>保留最大部分</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <source>Keep the current model</source>
        <translation>保留当前模型</translation>
    </message>
    <message>
        <source>Keep what is chosen here and begin (Enter)</source>
        <translation>保存此处的选择并开始使用 (Enter)</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>按键：{key}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label 1</source>
        <translation>标签 1</translation>
    </message>
    <message>
        <source>Label 2</source>
        <translation>标签 2</translation>
    </message>
    <message>
        <source>Label 3</source>
        <translation>标签 3</translation>
    </message>
    <message>
        <source>Label 4</source>
        <translation>标签 4</translation>
    </message>
    <message>
        <source>Label 5</source>
        <translation>标签 5</translation>
    </message>
    <message>
        <source>Label 6</source>
        <translation>标签 6</translation>
    </message>
    <message>
        <source>Label 7</source>
        <translation>标签 7</translation>
    </message>
    <message>
        <source>Label 8</source>
        <translation>标签 8</translation>
    </message>
    <message>
        <source>Label 9</source>
        <translation>标签 9</translation>
    </message>
    <message>
        <source>Label in use: {label}</source>
        <translation>当前标签：{label}</translation>
    </message>
    <message>
        <source>Label maps</source>
        <translation>标签图</translation>
    </message>
    <message>
        <source>Label of the masks</source>
        <translation>掩膜的标签</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels and proposal</source>
        <translation>标签和建议</translation>
    </message>
    <message>
        <source>Labels and proposal in a window of their own</source>
        <translation>标签和建议置于独立窗口</translation>
    </message>
    <message>
        <source>Labels overlap on frame {frame}, which one label map cannot hold; export PNG masks, COCO or NIfTI instead.</source>
        <translation>第 {frame} 帧上有标签重叠，一幅标签图无法容纳；请改为导出 PNG 掩膜、COCO 或 NIfTI。</translation>
    </message>
    <message>
        <source>Labels: Lesion, Cyst</source>
        <translation>标签：病灶、囊肿</translation>
    </message>
    <message>
        <source>Labels: Polyp, Instrument</source>
        <translation>标签：息肉、器械</translation>
    </message>
    <message>
        <source>Labels: Skin lesion, Hair</source>
        <translation>标签：皮肤病灶、毛发</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger tool</source>
        <translation>加大工具</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Lasso, erase</source>
        <translation>套索，擦除</translation>
    </message>
    <message>
        <source>Lasso, invert</source>
        <translation>套索，反转</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>最近更改在前</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最后一帧</translation>
    </message>
    <message>
        <source>Learned from this image</source>
        <translation>曾从此图像学习</translation>
    </message>
    <message>
        <source>Learned from {masks} of {patients}</source>
        <translation>从 {patients}的 {masks}中学习</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Learns from</source>
        <translation>学习来源</translation>
    </message>
    <message>
        <source>Least confidence of the model</source>
        <translation>模型的最低置信度</translation>
    </message>
    <message>
        <source>Leave both commands as they are.</source>
        <translation>两个命令均保持不变。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc); “Reader…” in the menu “Readers” asks again</source>
        <translation>保持不变 (Esc)；可通过菜单“阅片者”中的“阅片者…”再次设置</translation>
    </message>
    <message>
        <source>Leave the chosen box out (Del)</source>
        <translation>去掉所选的框 (Del)</translation>
    </message>
    <message>
        <source>Leave the colours out.</source>
        <translation>不显示颜色。</translation>
    </message>
    <message>
        <source>Leave the image, or the frame of a cine, for later and go to the next one.</source>
        <translation>将该图像（或动态图像的当前帧）留待以后处理，并转到下一个。</translation>
    </message>
    <message>
        <source>Leave the mask as it is (Esc)</source>
        <translation>掩膜保持不变 (Esc)</translation>
    </message>
    <message>
        <source>Leave what is confirmed as it is (Esc)</source>
        <translation>已确认的内容保持不变 (Esc)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>已排除：{reason}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Length of all borders, those of holes included; an estimate within a few per cent</source>
        <translation>所有边界（包括孔洞边界）的长度；估计值，误差在百分之几以内</translation>
    </message>
    <message>
        <source>Length of the line in pixels</source>
        <translation>线的长度（像素）</translation>
    </message>
    <message>
        <source>Length of the line in the patient</source>
        <translation>线在患者体内的实际长度</translation>
    </message>
    <message>
        <source>Lengths on this image are by a scale {source}.</source>
        <translation>此图像上的长度采用{source}的比例尺。</translation>
    </message>
    <message>
        <source>Less speckle</source>
        <translation>减少斑点</translation>
    </message>
    <message>
        <source>Let dark and light change places.</source>
        <translation>明暗互换。</translation>
    </message>
    <message>
        <source>Let no tool change the masks of the label in use.</source>
        <translation>不允许任何工具更改当前标签的掩膜。</translation>
    </message>
    <message>
        <source>Let readers who have submitted the same images see your masks of them.</source>
        <translation>让已提交相同图像的阅片者看到您对它们的掩膜。</translation>
    </message>
    <message>
        <source>Let the model learn from the masks you accepted, on this machine; you decide whether the new one is used.</source>
        <translation>让模型在本机上从您接受的掩膜中学习；是否使用新模型由您决定。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Limit of local contrast</source>
        <translation>局部对比度上限</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>List images whose name, patient, study or date holds these words
Esc empties it.</source>
        <translation>列出名称、患者、检查或日期包含这些词的图像
Esc 清空。</translation>
    </message>
    <message>
        <source>List removed images again</source>
        <translation>重新列出已移除的图像</translation>
    </message>
    <message>
        <source>List these images no more. Their masks stay in the workspace, and are exported like others.</source>
        <translation>不再列出这些图像。其掩膜保留在工作区中，并与其他掩膜一样导出。</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>局部对比度</translation>
    </message>
    <message>
        <source>Lock label</source>
        <translation>锁定标签</translation>
    </message>
    <message>
        <source>Lock “{label}”</source>
        <translation>锁定“{label}”</translation>
    </message>
    <message>
        <source>Longest diameter</source>
        <translation>最长径</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Look for text once more, in place of these boxes</source>
        <translation>重新查找文字，取代这些框</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>正在查看文件夹…</translation>
    </message>
    <message>
        <source>Looking at the program and this computer…</source>
        <translation>正在检查程序和本机…</translation>
    </message>
    <message>
        <source>Looking at what you have accepted…</source>
        <translation>正在查看您已接受的内容…</translation>
    </message>
    <message>
        <source>Looking for burnt-in text</source>
        <translation>正在查找内嵌文字</translation>
    </message>
    <message>
        <source>Looking for text…</source>
        <translation>正在查找文字…</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Looking through {done} of {total}</source>
        <translation>正在查看第 {done} 个，共 {total} 个</translation>
    </message>
    <message>
        <source>Looking through…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>MPS (Apple GPU)</source>
        <translation>MPS (Apple GPU)</translation>
    </message>
    <message>
        <source>Make the chosen mask the present one, as one step to undo (Enter)</source>
        <translation>将所选掩膜设为当前掩膜，作为可撤销的一步 (Enter)</translation>
    </message>
    <message>
        <source>Make the result your mask of this frame and label, as one step to undo</source>
        <translation>将结果设为您在此帧和此标签上的掩膜，作为可撤销的一步</translation>
    </message>
    <message>
        <source>Make these masks those of the images (Enter)</source>
        <translation>将这些掩膜设为图像的掩膜 (Enter)</translation>
    </message>
    <message>
        <source>Marked on empty images (less is better)</source>
        <translation>空白图像上的标记（越少越好）</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <source>Mask and pixels</source>
        <translation>掩膜和像素</translation>
    </message>
    <message>
        <source>Mask area</source>
        <translation>掩膜面积</translation>
    </message>
    <message>
        <source>Mask of the image before</source>
        <translation>上一幅图像的掩膜</translation>
    </message>
    <message>
        <source>Mask style</source>
        <translation>掩膜样式</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <source>Masks cannot be written to {folder} ({reason}); choose another folder.</source>
        <translation>掩膜无法写入 {folder}（{reason}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Masks in doubt ({count})</source>
        <translation>存疑的掩膜 ({count})</translation>
    </message>
    <message>
        <source>Masks of this frame that were accepted, the newest first</source>
        <translation>此帧已接受过的掩膜，最新的在前</translation>
    </message>
    <message>
        <source>Masks that were not imported</source>
        <translation>未导入的掩膜</translation>
    </message>
    <message>
        <source>Masks, and why some are not imported</source>
        <translation>掩膜，以及部分掩膜未导入的原因</translation>
    </message>
    <message>
        <source>Matching masks and images…</source>
        <translation>正在匹配掩膜和图像…</translation>
    </message>
    <message>
        <source>Matching was stopped. Choose the masks again to begin anew.</source>
        <translation>匹配已停止。请重新选择掩膜以重新开始。</translation>
    </message>
    <message>
        <source>May overlap other labels</source>
        <translation>可与其他标签重叠</translation>
    </message>
    <message>
        <source>Mean area of both readers ({unit})</source>
        <translation>两位阅片者的平均面积 ({unit})</translation>
    </message>
    <message>
        <source>Mean position of the pixels: column and row in the image</source>
        <translation>像素的平均位置：图像中的列和行</translation>
    </message>
    <message>
        <source>Mean probability inside the proposed mask, as the model sees it.
It is not the chance that there is a lesion.</source>
        <translation>模型所认为的、建议掩膜内的平均概率。
并非存在病灶的概率。</translation>
    </message>
    <message>
        <source>Measured distance</source>
        <translation>测得的距离</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>评测图像</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measurements (CSV)</source>
        <translation>测量值 (CSV)</translation>
    </message>
    <message>
        <source>Measurements of {label}</source>
        <translation>{label} 的测量</translation>
    </message>
    <message>
        <source>Median (quartiles)</source>
        <translation>中位数（四分位数）</translation>
    </message>
    <message>
        <source>Median time per image</source>
        <translation>每幅图像的中位时间</translation>
    </message>
    <message>
        <source>Memory is short, so at most {count} images are taken at once; this takes longer.</source>
        <translation>内存不足，因此每次最多处理 {count} 幅图像；耗时会更长。</translation>
    </message>
    <message>
        <source>Mend that before you open another folder.</source>
        <translation>打开其他文件夹之前，请先解决此问题。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>鼠标中键</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>Millimetres in the patient</source>
        <translation>患者体内的毫米数</translation>
    </message>
    <message>
        <source>Mixed in, so that earlier skills are kept: a folder with “images” and “masks”</source>
        <translation>混入训练以保留原有能力：包含“images”和“masks”的文件夹</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model and version</source>
        <translation>模型和版本</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Model confidence</source>
        <translation>模型置信度</translation>
    </message>
    <message>
        <source>Model for this image</source>
        <translation>此图像的模型</translation>
    </message>
    <message>
        <source>Model library</source>
        <translation>模型库</translation>
    </message>
    <message>
        <source>Model library…</source>
        <translation>模型库…</translation>
    </message>
    <message>
        <source>Model not ready</source>
        <translation>模型未就绪</translation>
    </message>
    <message>
        <source>Model that made the proposal</source>
        <translation>给出建议的模型</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>模型：{model}</translation>
    </message>
    <message>
        <source>Models cannot be changed in {folder} ({reason}); close other windows of WaveMask or make room on the disk.</source>
        <translation>无法更改 {folder} 中的模型（{reason}）；请关闭 WaveMask 的其他窗口，或释放磁盘空间。</translation>
    </message>
    <message>
        <source>Models most apart first</source>
        <translation>模型差异最大在前</translation>
    </message>
    <message>
        <source>Models of WaveMask ({pattern})</source>
        <translation>WaveMask 模型 ({pattern})</translation>
    </message>
    <message>
        <source>More time is more steps of learning; you can stop at any time</source>
        <translation>时间越长，学习步数越多；您可随时停止</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>最不确定在前</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move and zoom the image</source>
        <translation>移动和缩放图像</translation>
    </message>
    <message>
        <source>Move it to another screen, for example.</source>
        <translation>例如，可将其移到另一屏幕。</translation>
    </message>
    <message>
        <source>Move label down</source>
        <translation>下移标签</translation>
    </message>
    <message>
        <source>Move label up</source>
        <translation>上移标签</translation>
    </message>
    <message>
        <source>Move the contour inwards by the step that is set in this menu.</source>
        <translation>将轮廓向内移动此菜单所设的步长。</translation>
    </message>
    <message>
        <source>Move the contour outwards by the step that is set in this menu.</source>
        <translation>将轮廓向外移动此菜单所设的步长。</translation>
    </message>
    <message>
        <source>Move the contour to the edges of the image near it (GrabCut).</source>
        <translation>将轮廓移至邻近的图像边缘 (GrabCut)。</translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation>移动图像</translation>
    </message>
    <message>
        <source>Must not get worse on</source>
        <translation>不得变差的图像</translation>
    </message>
    <message>
        <source>NIfTI holds no more than {most:,} pixels or frames along a side; use NumPy.</source>
        <translation>NIfTI 每边最多容纳 {most:,} 个像素或帧；请使用 NumPy。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>姓名或缩写</translation>
    </message>
    <message>
        <source>Name or initials of the reader</source>
        <translation>阅片者姓名或缩写</translation>
    </message>
    <message>
        <source>Name or initials; it stays on this computer</source>
        <translation>姓名或缩写；仅保存在本机</translation>
    </message>
    <message>
        <source>Name or patient</source>
        <translation>名称或患者</translation>
    </message>
    <message>
        <source>Name, colour and code of the label in use.</source>
        <translation>当前标签的名称、颜色和编码。</translation>
    </message>
    <message>
        <source>Names of files, folders and readers, and images whose text nobody has confirmed</source>
        <translation>文件、文件夹和阅片者的名称，以及内嵌文字未经确认的图像</translation>
    </message>
    <message>
        <source>Neither has outlined anything; not counted above</source>
        <translation>两者均未勾画；未计入上方数据</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>下一幅图像</translation>
    </message>
    <message>
        <source>Next image in the same state</source>
        <translation>下一幅同状态的图像</translation>
    </message>
    <message>
        <source>Next keyframe</source>
        <translation>下一关键帧</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一区域</translation>
    </message>
    <message>
        <source>Next uncertain place</source>
        <translation>下一不确定处</translation>
    </message>
    <message>
        <source>Next undecided image</source>
        <translation>下一幅未判定的图像</translation>
    </message>
    <message>
        <source>No accepted annotation began as a proposal yet.</source>
        <translation>尚无源自建议的已接受标注。</translation>
    </message>
    <message>
        <source>No burnt-in text in images of {device}, to confirm</source>
        <translation>来自 {device} 的图像中无内嵌文字，待确认</translation>
    </message>
    <message>
        <source>No burnt-in text in this image, to confirm</source>
        <translation>此图像中无内嵌文字，待确认</translation>
    </message>
    <message>
        <source>No code has these words.</source>
        <translation>没有包含这些词的编码。</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>未写入任何文件。</translation>
    </message>
    <message>
        <source>No file would be written.</source>
        <translation>不会写入任何文件。</translation>
    </message>
    <message>
        <source>No held-out image has anything to outline, so the models cannot be compared; accept more images.</source>
        <translation>所有留出图像中均无可勾画的内容，因此无法比较模型；请接受更多图像。</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>没有打开的图像。</translation>
    </message>
    <message>
        <source>No image of this workspace is held out yet; “Improve model…” draws them.</source>
        <translation>此工作区尚无留出图像；“改进模型…”会抽取留出图像。</translation>
    </message>
    <message>
        <source>No image passes the filter. Clear it to see all.</source>
        <translation>没有图像符合筛选条件。清除筛选即可查看全部。</translation>
    </message>
    <message>
        <source>No image was removed from the list.</source>
        <translation>没有从列表中移除任何图像。</translation>
    </message>
    <message>
        <source>No images were found there. Choose a folder with images, or files.</source>
        <translation>其中未找到图像。请选择包含图像的文件夹，或选择文件。</translation>
    </message>
    <message>
        <source>No mask is in such a state yet. Accept one with Enter, then export.</source>
        <translation>尚无处于此状态的掩膜。请用 Enter 接受一个，然后导出。</translation>
    </message>
    <message>
        <source>No masks were found in {path} ({format}); choose another folder or format.</source>
        <translation>在 {path} 中未找到掩膜 ({format})；请选择其他文件夹或格式。</translation>
    </message>
    <message>
        <source>No masks were found in {path}; they can be in these formats: {titles}.</source>
        <translation>在 {path} 中未找到掩膜；可用的格式为：{titles}。</translation>
    </message>
    <message>
        <source>No model can propose for this image now; wait until one is ready, or choose one.</source>
        <translation>目前没有模型可为此图像给出建议；请等待模型就绪，或选择一个。</translation>
    </message>
    <message>
        <source>No other image that is listed is accepted.</source>
        <translation>列表中没有其他已接受的图像。</translation>
    </message>
    <message>
        <source>No other image that is listed is corrected.</source>
        <translation>列表中没有其他已修正的图像。</translation>
    </message>
    <message>
        <source>No other image that is listed is empty.</source>
        <translation>列表中没有其他空白的图像。</translation>
    </message>
    <message>
        <source>No other image that is listed is proposed.</source>
        <translation>列表中没有其他已建议的图像。</translation>
    </message>
    <message>
        <source>No other image that is listed is rejected.</source>
        <translation>列表中没有其他已拒绝的图像。</translation>
    </message>
    <message>
        <source>No other image that is listed is skipped.</source>
        <translation>列表中没有其他已跳过的图像。</translation>
    </message>
    <message>
        <source>No other image that is listed is undecided.</source>
        <translation>列表中没有其他未判定的图像。</translation>
    </message>
    <message>
        <source>No other model was in use here before; choose one in the model library.</source>
        <translation>此前未在此使用过其他模型；请在模型库中选择。</translation>
    </message>
    <message>
        <source>No other version for the same was in use before.</source>
        <translation>此前未使用过同一用途的其他版本。</translation>
    </message>
    <message>
        <source>No other version was measured on the same held-out images. “Compare with…” shows two on images of your choice.</source>
        <translation>没有其他版本在相同的留出图像上评测过。“与其他版本比较…”可在您选择的图像上显示两个版本。</translation>
    </message>
    <message>
        <source>No part of the image has a scale in millimetres.</source>
        <translation>图像的任何部分都没有毫米比例尺。</translation>
    </message>
    <message>
        <source>No program on this computer shows folders. The log is in {folder}.</source>
        <translation>此计算机上没有可显示文件夹的程序。日志位于 {folder}。</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>无建议</translation>
    </message>
    <message>
        <source>No two readers have submitted the same image yet, so there is nothing to compare.</source>
        <translation>尚无两位阅片者提交同一图像，因此没有可比较的内容。</translation>
    </message>
    <message>
        <source>No undecided image is left in the list.</source>
        <translation>列表中没有未判定的图像了。</translation>
    </message>
    <message>
        <source>Nobody has confirmed where burnt-in text stands in images like this; open it, choose “Burnt-in text…” in the menu View, and export again.</source>
        <translation>尚无人确认此类图像中内嵌文字的位置；请打开该图像，在菜单“视图”中选择“内嵌文字…”，然后重新导出。</translation>
    </message>
    <message>
        <source>Nobody has submitted this image yet; two readers have to before they can be compared.</source>
        <translation>尚无人提交此图像；须有两位阅片者提交后才能比较。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Not better: the current model stays</source>
        <translation>没有更好：保留当前模型</translation>
    </message>
    <message>
        <source>Not here. {reason}</source>
        <translation>在此处不可用。{reason}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Not one Frame of the video can be decoded: it is cut off, damaged or encrypted; copy it again.</source>
        <translation>视频没有一帧可以解码：文件不完整、已损坏或已加密；请重新复制。</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>Not shown in the anonymous display</source>
        <translation>匿名显示时不显示</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on this version</source>
        <translation>此版本的备注</translation>
    </message>
    <message>
        <source>Nothing else is that sure; lower the confidence for more</source>
        <translation>没有其他达到此把握度的建议；降低置信度可显示更多</translation>
    </message>
    <message>
        <source>Nothing is accepted yet.</source>
        <translation>尚未接受任何内容。</translation>
    </message>
    <message>
        <source>Nothing is measured yet</source>
        <translation>尚无测量结果</translation>
    </message>
    <message>
        <source>Nothing is open, so there is nothing to export.</source>
        <translation>没有打开任何内容，因此无可导出。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有打开任何内容。</translation>
    </message>
    <message>
        <source>Nothing is open; open the images first.</source>
        <translation>没有打开任何内容；请先打开图像。</translation>
    </message>
    <message>
        <source>Nothing is uncertain about the outline, but perhaps where you drew it yourself.</source>
        <translation>轮廓没有不确定之处，您自己绘制的部分或许除外。</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. The model in use changes only if you say so at the end.</source>
        <translation>任何数据都不会离开本机。只有您在最后同意，使用中的模型才会更换。</translation>
    </message>
    <message>
        <source>Nothing was accepted here</source>
        <translation>此处没有接受任何内容</translation>
    </message>
    <message>
        <source>Nothing was accepted on this frame yet. Each acceptance of a changed mask is kept here.</source>
        <translation>此帧尚未接受过任何内容。每次接受更改后的掩膜都会保存在此。</translation>
    </message>
    <message>
        <source>Nothing was filled.</source>
        <translation>没有填充任何内容。</translation>
    </message>
    <message>
        <source>Notice of the run</source>
        <translation>训练提示</translation>
    </message>
    <message>
        <source>Now “{model}” is asked for proposals.</source>
        <translation>现在由“{model}”给出建议。</translation>
    </message>
    <message>
        <source>Numbers in names by their value. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>名称中的数字按数值排序。您工作时图像位置不变；再次选择即可重新排序。</translation>
    </message>
    <message>
        <source>Numbers in place of file names, and burnt-in text blanked where it was confirmed for the device.</source>
        <translation>以编号代替文件名；对已为该设备确认的内嵌文字进行遮盖。</translation>
    </message>
    <message>
        <source>Of all pixels in the mask, holes left out</source>
        <translation>掩膜内所有像素的面积，不含孔洞</translation>
    </message>
    <message>
        <source>On the images on which it must not get worse</source>
        <translation>在不得变差的图像上</translation>
    </message>
    <message>
        <source>One .npz for each image with all its masks as arrays of true and false.</source>
        <translation>每幅图像一个 .npz，所有掩膜存为真/假数组。</translation>
    </message>
    <message>
        <source>One annotations.json with every pixel, as run lengths.</source>
        <translation>一个 annotations.json，以游程编码保存每个像素。</translation>
    </message>
    <message>
        <source>One annotations.json with outlines, for programs that read no run lengths.</source>
        <translation>一个 annotations.json，保存轮廓，供不能读取游程编码的程序使用。</translation>
    </message>
    <message>
        <source>One finger</source>
        <translation>单指</translation>
    </message>
    <message>
        <source>One of the two has no masks for this image as it is now.</source>
        <translation>两者之一对当前的此图像没有掩膜。</translation>
    </message>
    <message>
        <source>One page on the work so far: counts, times, proposals, agreement and worst cases.</source>
        <translation>一页汇总目前的工作：数量、时间、建议、一致性和最差病例。</translation>
    </message>
    <message>
        <source>One page with counts, times, how good the proposals were, the agreement of readers, and the worst cases with pictures. It is kept in the folder of the workspace and opens in your browser; nothing leaves this computer.</source>
        <translation>一页汇总：数量、时间、建议质量、阅片者一致性，以及附图的最差病例。保存在工作区文件夹中，并在浏览器中打开；任何数据都不会离开本机。</translation>
    </message>
    <message>
        <source>One picture for each frame and label: 0 outside, 255 inside.</source>
        <translation>每帧每个标签一张图片：外部为 0，内部为 255。</translation>
    </message>
    <message>
        <source>One picture for each frame, in which the value of a pixel is the number of its label.</source>
        <translation>每帧一张图片，像素值即其标签的编号。</translation>
    </message>
    <message>
        <source>One segmentation for each DICOM image, with patient, study and codes, for PACS and viewers.</source>
        <translation>每幅 DICOM 图像一个分割，含患者、检查和编码信息，供 PACS 和阅片软件使用。</translation>
    </message>
    <message>
        <source>One table with size and outline of each mask, and who accepted it on what grounds.</source>
        <translation>一张表格，列出每个掩膜的大小和轮廓，以及由谁依据什么接受。</translation>
    </message>
    <message>
        <source>One volume for each image, cines as a stack of frames, for 3D Slicer, ITK-SNAP and nibabel.</source>
        <translation>每幅图像一个体数据，动态图像为帧的堆叠，供 3D Slicer、ITK-SNAP 和 nibabel 使用。</translation>
    </message>
    <message>
        <source>Only masks of a DICOM image can be a DICOM segmentation; export its masks as NIfTI or PNG.</source>
        <translation>只有 DICOM 图像的掩膜才能导出为 DICOM 分割；请将其掩膜导出为 NIfTI 或 PNG。</translation>
    </message>
    <message>
        <source>Only what is connected with the place pressed.</source>
        <translation>仅限与所按位置相连的区域。</translation>
    </message>
    <message>
        <source>Only what you see here and leave ticked is accepted, one page at a time. It is a step of each image, which you can undo there. Cines, the open image and masks that you have changed are left out.</source>
        <translation>只有您在此看到并保留勾选的才会被接受，每次一页。这是每幅图像上的一步操作，可在该图像上撤销。动态图像、当前打开的图像和您更改过的掩膜不包括在内。</translation>
    </message>
    <message>
        <source>Only {images} of {patients} are held out, too few to compare by; accept images of more patients.</source>
        <translation>仅留出 {patients}的 {images}，数量太少，无法比较；请接受更多患者的图像。</translation>
    </message>
    <message>
        <source>Only {reader} has submitted this image yet; two readers have to before they can be compared.</source>
        <translation>目前只有 {reader} 提交了此图像；须有两位阅片者提交后才能比较。</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation>掩膜不透明度</translation>
    </message>
    <message>
        <source>Opacity of the mask, in per cent</source>
        <translation>掩膜不透明度（百分比）</translation>
    </message>
    <message>
        <source>Open again what was open before the tour</source>
        <translation>重新打开导览之前打开的内容</translation>
    </message>
    <message>
        <source>Open all images of a folder and the folders in it.</source>
        <translation>打开一个文件夹及其子文件夹中的所有图像。</translation>
    </message>
    <message>
        <source>Open an image that two readers have submitted to compare them.</source>
        <translation>打开一幅已由两位阅片者提交的图像以进行比较。</translation>
    </message>
    <message>
        <source>Open an image, correct its mask and press Enter to accept it; then come back here. What other readers accepted does not count; the menu Readers says who reads.</source>
        <translation>打开一幅图像，修正其掩膜并按 Enter 接受；然后回到这里。其他阅片者接受的不计；当前阅片者见菜单“阅片者”。</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open images first.</source>
        <translation>请先打开图像。</translation>
    </message>
    <message>
        <source>Open images of your own</source>
        <translation>打开您自己的图像</translation>
    </message>
    <message>
        <source>Open images to begin
Drop a folder or files here, or press {key}
To try it out: Help › Sample images</source>
        <translation>打开图像即可开始
将文件夹或文件拖放到此处，或使用 {key}
试用：帮助 › 示例图像</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Open one or more image files.</source>
        <translation>打开一个或多个图像文件。</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Opening the images…</source>
        <translation>正在打开图像…</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>正在打开图片…</translation>
    </message>
    <message>
        <source>Opening {image}…</source>
        <translation>正在打开 {image}…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Outcome of the export</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Outcome of the import</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>Outline along the edges of the image. Alt goes straight, Backspace goes back, Enter or a double-click closes.</source>
        <translation>沿图像边缘勾画。Alt 画直线，Backspace 后退，Enter 或双击闭合。</translation>
    </message>
    <message>
        <source>Outline by corners. Drag one to move it; a right click or Backspace removes it; Enter or a double-click closes.</source>
        <translation>以顶点勾画。拖动顶点可移动；右键点击或按 Backspace 可删除；Enter 或双击闭合。</translation>
    </message>
    <message>
        <source>Outline freehand.</source>
        <translation>徒手勾画。</translation>
    </message>
    <message>
        <source>Outline something else too.</source>
        <translation>再勾画另一种目标。</translation>
    </message>
    <message>
        <source>Outlines are further off: their distance (HD95) rises by {gain} px on {images} of {patients}.</source>
        <translation>轮廓偏离更大：在 {patients}的 {images}上，其距离 (HD95) 增加 {gain} px。</translation>
    </message>
    <message>
        <source>Outlines in text files with a data.yaml, split by patient, to train YOLO models.</source>
        <translation>轮廓存为文本文件并附 data.yaml，按患者划分，用于训练 YOLO 模型。</translation>
    </message>
    <message>
        <source>Outlines: the accepted one is a yellow line, the proposed one is pink and dashed</source>
        <translation>轮廓：黄色实线为已接受的，粉色虚线为建议的</translation>
    </message>
    <message>
        <source>Overlap (Dice)</source>
        <translation>重叠度 (Dice)</translation>
    </message>
    <message>
        <source>Overlap (Dice) falls by {gain} on {images} of {patients} (95% interval {low} to {high}).</source>
        <translation>在 {patients}的 {images}上，重叠度 (Dice) 下降 {gain}（95% 区间 {low} 至 {high}）。</translation>
    </message>
    <message>
        <source>Overlap (Dice) on {images} of {patients} is the same (95% interval {low} to {high}).</source>
        <translation>在 {patients}的 {images}上，重叠度 (Dice) 不变（95% 区间 {low} 至 {high}）。</translation>
    </message>
    <message>
        <source>Overlap (Dice) rises by {gain} on {images} of {patients} (95% interval {low} to {high}).</source>
        <translation>在 {patients}的 {images}上，重叠度 (Dice) 上升 {gain}（95% 区间 {low} 至 {high}）。</translation>
    </message>
    <message>
        <source>Overlap (Dice) rises by {gain} on {images} of {patients}, which may be chance (95% interval {low} to {high}).</source>
        <translation>在 {patients}的 {images}上，重叠度 (Dice) 上升 {gain}，但可能出于偶然（95% 区间 {low} 至 {high}）。</translation>
    </message>
    <message>
        <source>Overlap (Dice) {dice}</source>
        <translation>重叠度 (Dice) {dice}</translation>
    </message>
    <message>
        <source>Overlap (Dice) {dice} on its held-out images</source>
        <translation>在其留出图像上的重叠度 (Dice) {dice}</translation>
    </message>
    <message>
        <source>Overlap (Dice) {dice} with the accepted mask</source>
        <translation>与已接受掩膜的重叠度 (Dice) {dice}</translation>
    </message>
    <message>
        <source>Overlap of the two (Dice) {dice}</source>
        <translation>两者的重叠度 (Dice) {dice}</translation>
    </message>
    <message>
        <source>Overlap on it</source>
        <translation>其重叠度</translation>
    </message>
    <message>
        <source>Overlap on your own folder, Dice (more is better)</source>
        <translation>在您自己的文件夹上的重叠度，Dice（越大越好）</translation>
    </message>
    <message>
        <source>Overlap with the accepted mask, 1 where they are the same</source>
        <translation>与已接受掩膜的重叠度，完全相同时为 1</translation>
    </message>
    <message>
        <source>Overlap with the accepted masks of held-out images, 1 where they are the same. What is seen of them on the way is a rough measure and decides nothing; at the end both models are measured on the whole images.</source>
        <translation>与留出图像的已接受掩膜的重叠度，完全相同时为 1。过程中显示的只是粗略值，不作为任何判定依据；最后两个模型都将在完整图像上评测。</translation>
    </message>
    <message>
        <source>Overlap, Dice (more is better)</source>
        <translation>重叠度，Dice（越大越好）</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>叠加图</translation>
    </message>
    <message>
        <source>PNG masks</source>
        <translation>PNG 掩膜</translation>
    </message>
    <message>
        <source>PNG or other pictures</source>
        <translation>PNG 或其他图片</translation>
    </message>
    <message>
        <source>Paint only what looks like the place where the stroke begins.</source>
        <translation>只涂画与起笔处外观相似的部分。</translation>
    </message>
    <message>
        <source>Paint the mask; hold Ctrl to erase.</source>
        <translation>绘制掩膜；按住 Ctrl 则擦除。</translation>
    </message>
    <message>
        <source>Paint where something is missing, and hold Ctrl to erase. Without the mouse, {pane} leads back to the image, and {grow} lets the mask grow. What you paint or erase, the model never changes.</source>
        <translation>在缺失处涂画，按住 Ctrl 则擦除。不用鼠标时，{pane} 可回到图像，{grow} 可使掩膜外扩。您涂画或擦除的部分，模型绝不会更改。</translation>
    </message>
    <message>
        <source>Paint with a square instead of a disc.</source>
        <translation>用方形而不是圆形笔尖绘制。</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Parts without lengths, such as a Doppler trace, stay in pixels.</source>
        <translation>没有长度信息的部分（如多普勒曲线）仍以像素为单位。</translation>
    </message>
    <message>
        <source>Patient {number}</source>
        <translation>患者 {number}</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation>笔压</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>周长</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Pixels of the image</source>
        <translation>图像像素</translation>
    </message>
    <message>
        <source>Pixels of {side} mm are not plausible; check the number and its unit.</source>
        <translation>{side} mm 的像素大小不合理；请检查数值及其单位。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play the frames at their real rate, or pause.</source>
        <translation>按实际速率播放各帧，或暂停。</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Polygon, erase</source>
        <translation>多边形，擦除</translation>
    </message>
    <message>
        <source>Polygon, invert</source>
        <translation>多边形，反转</translation>
    </message>
    <message>
        <source>Position of the pointer in image pixels</source>
        <translation>指针位置（图像像素）</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>请按键…</translation>
    </message>
    <message>
        <source>Press the keys that shall be the shortcut; Esc leaves it as it is.</source>
        <translation>请按下要用作快捷键的按键；Esc 保持不变。</translation>
    </message>
    <message>
        <source>Press the new keys for “{command}”. Esc leaves it as it is.</source>
        <translation>请为“{command}”按下新的按键。Esc 保持不变。</translation>
    </message>
    <message>
        <source>Press {accept}, or this button. The next image comes, and its proposal is there already.</source>
        <translation>按 {accept} 或此按钮。随即显示下一幅图像，其建议已经就绪。</translation>
    </message>
    <message>
        <source>Press {export}, or choose “Export…” in the menu “File”. Nothing is written until you say so.</source>
        <translation>按 {export}，或在菜单“文件”中选择“导出…”。经您确认后才会写入。</translation>
    </message>
    <message>
        <source>Press, drag up for more or down for less, let go. Ctrl erases.</source>
        <translation>按下，上拖增多，下拖减少，然后松开。Ctrl 擦除。</translation>
    </message>
    <message>
        <source>Pressing harder with a stylus paints wider.</source>
        <translation>触控笔用力越大，笔画越宽。</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>上一幅图像</translation>
    </message>
    <message>
        <source>Previous image in the same state</source>
        <translation>上一幅同状态的图像</translation>
    </message>
    <message>
        <source>Previous keyframe</source>
        <translation>上一关键帧</translation>
    </message>
    <message>
        <source>Previous undecided image</source>
        <translation>上一幅未判定的图像</translation>
    </message>
    <message>
        <source>Progress of matching</source>
        <translation>匹配进度</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Progress of the proposals</source>
        <translation>建议进度</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>报告进度</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Progress of the worklist</source>
        <translation>工作列表进度</translation>
    </message>
    <message>
        <source>Propagate</source>
        <translation>传播</translation>
    </message>
    <message>
        <source>Propagate the mask</source>
        <translation>传播掩膜</translation>
    </message>
    <message>
        <source>Propagate…</source>
        <translation>传播…</translation>
    </message>
    <message>
        <source>Propagation stopped before frame {number}. {reason}</source>
        <translation>传播在第 {number} 帧之前停止。{reason}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Proposal status</source>
        <translation>建议状态</translation>
    </message>
    <message>
        <source>Proposal while held</source>
        <translation>按住时显示建议</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Proposals are for {label}</source>
        <translation>建议针对 {label}</translation>
    </message>
    <message>
        <source>Proposals on this page</source>
        <translation>本页的建议</translation>
    </message>
    <message>
        <source>Proposals that were changed most</source>
        <translation>更改最多的建议</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>生成建议</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>重新生成建议</translation>
    </message>
    <message>
        <source>Propose for a range of frames</source>
        <translation>为一段帧生成建议</translation>
    </message>
    <message>
        <source>Propose for a range…</source>
        <translation>为一段帧生成建议…</translation>
    </message>
    <message>
        <source>Propose for all listed images</source>
        <translation>为列表中的所有图像生成建议</translation>
    </message>
    <message>
        <source>Propose in the visible part</source>
        <translation>在可见部分生成建议</translation>
    </message>
    <message>
        <source>Propose with this version from now on.</source>
        <translation>今后由此版本给出建议。</translation>
    </message>
    <message>
        <source>Propose, correct, accept and export on a sample, in a minute</source>
        <translation>一分钟内在示例上完成建议、修正、接受和导出</translation>
    </message>
    <message>
        <source>Propose, correct, accept and export on a sample, in a minute.</source>
        <translation>一分钟内在示例上完成建议、修正、接受和导出。</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已建议</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>建议来源</translation>
    </message>
    <message>
        <source>Proposes masks for ultrasound, endoscopy and dermoscopy images on this computer, to be corrected, accepted and exported. Nothing leaves the machine.</source>
        <translation>在本机上为超声、内镜和皮肤镜图像建议掩膜，供修正、接受和导出。任何数据都不会离开本机。</translation>
    </message>
    <message>
        <source>Proposing: {done} of {total}</source>
        <translation>正在生成建议：第 {done} 个，共 {total} 个</translation>
    </message>
    <message>
        <source>Proposing…</source>
        <translation>正在生成建议…</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Push the contour of the mask.</source>
        <translation>推移掩膜的轮廓。</translation>
    </message>
    <message>
        <source>Put all panels where they were at the first start.</source>
        <translation>将所有面板恢复到首次启动时的位置。</translation>
    </message>
    <message>
        <source>Put the panel back</source>
        <translation>放回面板</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <translation>将报告复制到剪贴板</translation>
    </message>
    <message>
        <source>Put this version in the trash (Del)</source>
        <translation>将此版本移入回收站 (Del)</translation>
    </message>
    <message>
        <source>Put what is shown on the clipboard; it holds names of folders</source>
        <translation>将显示的内容复制到剪贴板；其中含有文件夹名称</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Read under this name from now on (Enter)</source>
        <translation>今后以此姓名阅片 (Enter)</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>阅片者</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>阅片者 {number}</translation>
    </message>
    <message>
        <source>Reader {side}</source>
        <translation>阅片者 {side}</translation>
    </message>
    <message>
        <source>Reader: {name}…</source>
        <translation>阅片者：{name}…</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>阅片者</translation>
    </message>
    <message>
        <source>Readers who have submitted an image see one another&apos;s masks of it; until then nobody sees those of anybody else. You can still change yours, but it goes on record that you did so afterwards.</source>
        <translation>提交了某图像的阅片者可互相看到对该图像的掩膜；在此之前，谁也看不到他人的掩膜。您之后仍可更改自己的掩膜，但事后更改会被记录。</translation>
    </message>
    <message>
        <source>Reader…</source>
        <translation>阅片者…</translation>
    </message>
    <message>
        <source>Reading of {reader}</source>
        <translation>{reader} 的阅片</translation>
    </message>
    <message>
        <source>Reading the dictionary…</source>
        <translation>正在读取词典…</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>读取图像</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>重做 {step}</translation>
    </message>
    <message>
        <source>Reduce speckle and noise.</source>
        <translation>减少斑点和噪声。</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>细化</translation>
    </message>
    <message>
        <source>Refine at edges</source>
        <translation>按边缘细化</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Reject the image, or the frame of a cine, and go to the next one.</source>
        <translation>拒绝该图像（或动态图像的当前帧），并转到下一个。</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove box</source>
        <translation>移除框</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Remove image from the list</source>
        <translation>从列表中移除图像</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Remove manual scale</source>
        <translation>移除手动比例尺</translation>
    </message>
    <message>
        <source>Remove small parts</source>
        <translation>移除小部分</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>移除编码</translation>
    </message>
    <message>
        <source>Remove the label in use, where it has no masks.</source>
        <translation>移除当前标签（仅当其没有掩膜时）。</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Removed from list</source>
        <translation>已从列表中移除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Replace what was drawn or decided here</source>
        <translation>替换此处已绘制或判定的内容</translation>
    </message>
    <message>
        <source>Replace what was drawn or decided here ({count})</source>
        <translation>替换此处已绘制或判定的内容 ({count})</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report of what went wrong</source>
        <translation>错误报告</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Reset panels</source>
        <translation>重置面板</translation>
    </message>
    <message>
        <source>Reset to proposal</source>
        <translation>恢复为建议</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore revision {number}</source>
        <translation>恢复修订版本 {number}</translation>
    </message>
    <message>
        <source>Return keeps the note, Shift+Return begins a new line</source>
        <translation>Enter 保存备注，Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Review and accept</source>
        <translation>查看并接受</translation>
    </message>
    <message>
        <source>Review and accept…</source>
        <translation>审核并接受…</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修订版本</translation>
    </message>
    <message>
        <source>Revisions…</source>
        <translation>修订版本…</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>鼠标右键</translation>
    </message>
    <message>
        <source>Round off what juts out of the contour.</source>
        <translation>将轮廓的突出部分磨圆。</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>标尺</translation>
    </message>
    <message>
        <source>SHA-256 of the weights: {hash}</source>
        <translation>权重的 SHA-256：{hash}</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>与系统相同</translation>
    </message>
    <message>
        <source>Same held-out images as “{title}”, which has {dice}: {difference}.</source>
        <translation>与“{title}”使用相同的留出图像，后者为 {dice}：{difference}。</translation>
    </message>
    <message>
        <source>Sample images</source>
        <translation>示例图像</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save agreement…</source>
        <translation>保存一致性结果…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save zip…</source>
        <translation>保存 zip…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Say how long the line is that you drew with the ruler, where the file has no scale or a wrong one.</source>
        <translation>在文件没有比例尺或比例尺有误时，设定您用标尺画出的线的实际长度。</translation>
    </message>
    <message>
        <source>Say who reads; each reader has masks of their own.</source>
        <translation>设定由谁阅片；每位阅片者有自己的掩膜。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例尺</translation>
    </message>
    <message>
        <source>Scale of the measurements</source>
        <translation>测量所用比例尺</translation>
    </message>
    <message>
        <source>Scale set by hand</source>
        <translation>手动设定的比例尺</translation>
    </message>
    <message>
        <source>Scale that follows from it</source>
        <translation>由此得出的比例尺</translation>
    </message>
    <message>
        <source>Scale {set_by_hand}.</source>
        <translation>比例尺：{set_by_hand}。</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>智能剪刀</translation>
    </message>
    <message>
        <source>Scissors, erase</source>
        <translation>智能剪刀，擦除</translation>
    </message>
    <message>
        <source>Scissors, invert</source>
        <translation>智能剪刀，反转</translation>
    </message>
    <message>
        <source>Search SNOMED CT</source>
        <translation>搜索 SNOMED CT</translation>
    </message>
    <message>
        <source>Search SNOMED CT, for example: polyp colon</source>
        <translation>搜索 SNOMED CT，例如：polyp colon</translation>
    </message>
    <message>
        <source>Search all commands and use one.</source>
        <translation>搜索所有命令并执行其一。</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>第二个版本</translation>
    </message>
    <message>
        <source>See all shortcuts and change them.</source>
        <translation>查看所有快捷键并进行更改。</translation>
    </message>
    <message>
        <source>See proposals of which the model is sure, page by page, and accept those you have seen. Each can be undone on its image.</source>
        <translation>逐页查看模型有把握的建议，并接受您已看过的。每项都可在其图像上撤销。</translation>
    </message>
    <message>
        <source>See the masks of this frame that you accepted earlier, and bring one back.</source>
        <translation>查看您此前在此帧上接受过的掩膜，并恢复其中之一。</translation>
    </message>
    <message>
        <source>See the versions of the models and where they come from; use, compare, export and import them.</source>
        <translation>查看模型的各版本及其来源；使用、比较、导出和导入。</translation>
    </message>
    <message>
        <source>See what this version and another one propose on the same images</source>
        <translation>查看此版本与另一版本对相同图像给出的建议</translation>
    </message>
    <message>
        <source>See where two readers differ on this image, and decide between them.</source>
        <translation>查看两位阅片者在此图像上的差异，并在两者之间裁定。</translation>
    </message>
    <message>
        <source>Select all listed images</source>
        <translation>全选列表中的图像</translation>
    </message>
    <message>
        <source>Series without a name</source>
        <translation>未命名序列</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>序列 {number}</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>设置比例尺</translation>
    </message>
    <message>
        <source>Set scale
By a line that you draw with the ruler along a known length.</source>
        <translation>设置比例尺
根据您用标尺沿已知长度画出的线。</translation>
    </message>
    <message>
        <source>Set scale…</source>
        <translation>设置比例尺…</translation>
    </message>
    <message>
        <source>Share of the area that is marked on images with nothing to outline</source>
        <translation>在没有可勾画内容的图像上被标记的面积比例</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shift and Tab go back to the last control, so they cannot be a shortcut.</source>
        <translation>Shift 和 Tab 用于回到上一个控件，不能用作快捷键。</translation>
    </message>
    <message>
        <source>Shift or Ctrl with clicks and arrow keys selects them.</source>
        <translation>按住 Shift 或 Ctrl 点击，或配合方向键，即可选择。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show all keys beside the work</source>
        <translation>在工作界面旁显示所有按键</translation>
    </message>
    <message>
        <source>Show all labels</source>
        <translation>显示所有标签</translation>
    </message>
    <message>
        <source>Show diameters</source>
        <translation>显示径线</translation>
    </message>
    <message>
        <source>Show each pixel as a square from 200 % on.</source>
        <translation>从 200% 起将每个像素显示为方块。</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>显示历史记录</translation>
    </message>
    <message>
        <source>Show label</source>
        <translation>显示标签</translation>
    </message>
    <message>
        <source>Show mask</source>
        <translation>显示掩膜</translation>
    </message>
    <message>
        <source>Show more of the proposal beside your mask.</source>
        <translation>在您的掩膜旁显示更多建议。</translation>
    </message>
    <message>
        <source>Show more of your mask beside the proposal.</source>
        <translation>在建议旁显示更多您的掩膜。</translation>
    </message>
    <message>
        <source>Show one image pixel as one screen pixel.</source>
        <translation>一个图像像素显示为一个屏幕像素。</translation>
    </message>
    <message>
        <source>Show or hide labels, proposal, measurements and history.</source>
        <translation>显示或隐藏标签、建议、测量和历史记录。</translation>
    </message>
    <message>
        <source>Show or hide the mask.</source>
        <translation>显示或隐藏掩膜。</translation>
    </message>
    <message>
        <source>Show or hide the steps made on this image.</source>
        <translation>显示或隐藏在此图像上进行的步骤。</translation>
    </message>
    <message>
        <source>Show or hide the worklist.</source>
        <translation>显示或隐藏工作列表。</translation>
    </message>
    <message>
        <source>Show or hide them</source>
        <translation>显示或隐藏</translation>
    </message>
    <message>
        <source>Show proposals of which the model is at least so sure</source>
        <translation>显示模型把握度至少为此值的建议</translation>
    </message>
    <message>
        <source>Show pseudonyms in place of names, patient numbers, dates and files, for when others look on. Only this window: the data and what you export stay as they are, and so does text within the images.</source>
        <translation>以化名代替姓名、患者编号、日期和文件名，供旁人观看时使用。仅影响此窗口：数据和导出内容保持不变，图像中的文字也不变。</translation>
    </message>
    <message>
        <source>Show the files of the log; they hold names of files and folders</source>
        <translation>显示日志文件；其中含有文件和文件夹的名称</translation>
    </message>
    <message>
        <source>Show the files of the log; they hold names of files and folders.</source>
        <translation>显示日志文件；其中含有文件和文件夹的名称。</translation>
    </message>
    <message>
        <source>Show the image as it is</source>
        <translation>按原样显示图像</translation>
    </message>
    <message>
        <source>Show the next images with the same brightness, contrast and filters.</source>
        <translation>以相同的亮度、对比度和滤镜显示后续图像。</translation>
    </message>
    <message>
        <source>Show the proposal in place of your mask.</source>
        <translation>显示建议，代替您的掩膜。</translation>
    </message>
    <message>
        <source>Show the whole image.</source>
        <translation>显示整幅图像。</translation>
    </message>
    <message>
        <source>Show “{label}”</source>
        <translation>显示“{label}”</translation>
    </message>
    <message>
        <source>Shows the image under its mask. Drag to use the tool, hold Space to see the bare image, the wheel zooms, drag with the middle button, or with a finger, to pan.</source>
        <translation>显示图像及其上的掩膜。拖动以使用工具，按住空格键查看无掩膜图像，滚轮缩放，用鼠标中键或手指拖动以平移。</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>内缩</translation>
    </message>
    <message>
        <source>Shrink by {step}</source>
        <translation>内缩 {step}</translation>
    </message>
    <message>
        <source>Size of the image</source>
        <translation>图像尺寸</translation>
    </message>
    <message>
        <source>Size of the tool</source>
        <translation>工具大小</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>跳过导览</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Small parts are below</source>
        <translation>小部分的界限</translation>
    </message>
    <message>
        <source>Smaller tool</source>
        <translation>减小工具</translation>
    </message>
    <message>
        <source>Smart brush</source>
        <translation>智能画笔</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Smooth contour</source>
        <translation>平滑轮廓</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Something else was opened before the export began; export again.</source>
        <translation>导出开始前打开了其他内容；请重新导出。</translation>
    </message>
    <message>
        <source>Something else was opened before the training run began; start it again.</source>
        <translation>训练开始前打开了其他内容；请重新开始训练。</translation>
    </message>
    <message>
        <source>Something stands in the way of the work: the lines that begin with PROBLEM say what.</source>
        <translation>有问题妨碍工作：以 PROBLEM 开头的行说明了原因。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出现错误</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen. Your masks are safe, and you can go on working.</source>
        <translation>出现未预料的错误。您的掩膜是安全的，您可继续工作。</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen; your masks are safe, and the log file says more.</source>
        <translation>出现未预料的错误；您的掩膜是安全的，详情见日志文件。</translation>
    </message>
    <message>
        <source>Something went wrong with a training run that was not foreseen; your masks are safe, the log says more.</source>
        <translation>训练出现未预料的错误；您的掩膜是安全的，详情见日志。</translation>
    </message>
    <message>
        <source>Something went wrong with the models that was not foreseen; the log file says more.</source>
        <translation>模型出现未预料的错误；详情见日志文件。</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Sort the worklist</source>
        <translation>对工作列表排序</translation>
    </message>
    <message>
        <source>Space or a click on the box leaves one out</source>
        <translation>按空格键或点击复选框可排除一个</translation>
    </message>
    <message>
        <source>Space shows the bare image while it is held, so it cannot be a shortcut.</source>
        <translation>按住空格键用于显示无掩膜图像，不能用作快捷键。</translation>
    </message>
    <message>
        <source>Square brush</source>
        <translation>方形画笔</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>方块</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still to decide</source>
        <translation>待判定</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop after the image that is being changed; what was imported stays</source>
        <translation>完成正在更改的图像后停止；已导入的保留</translation>
    </message>
    <message>
        <source>Stop filling frames</source>
        <translation>停止填充帧</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Stop looking and close (Esc)</source>
        <translation>停止检查并关闭 (Esc)</translation>
    </message>
    <message>
        <source>Stop matching</source>
        <translation>停止匹配</translation>
    </message>
    <message>
        <source>Stop proposing</source>
        <translation>停止生成建议</translation>
    </message>
    <message>
        <source>Stop proposing
What is there by now stays.</source>
        <translation>停止生成建议
已有的结果保留。</translation>
    </message>
    <message>
        <source>Stop the run; it can be taken up again later</source>
        <translation>停止训练；之后可继续</translation>
    </message>
    <message>
        <source>Stopping the run…</source>
        <translation>正在停止训练…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Straight line while held</source>
        <translation>按住时画直线</translation>
    </message>
    <message>
        <source>Strength of speckle reduction</source>
        <translation>减少斑点的强度</translation>
    </message>
    <message>
        <source>Study without a name</source>
        <translation>未命名检查</translation>
    </message>
    <message>
        <source>Study {number}</source>
        <translation>检查 {number}</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Submit (Enter)</source>
        <translation>提交 (Enter)</translation>
    </message>
    <message>
        <source>Submit nothing more (Esc)</source>
        <translation>不再提交更多 (Esc)</translation>
    </message>
    <message>
        <source>Submit reading</source>
        <translation>提交阅片结果</translation>
    </message>
    <message>
        <source>Submit reading…</source>
        <translation>提交阅片结果…</translation>
    </message>
    <message>
        <source>Submit your masks of every image that you have accepted or rejected</source>
        <translation>提交您对所有已接受或已拒绝图像的掩膜</translation>
    </message>
    <message>
        <source>Submit your masks of the open image</source>
        <translation>提交您对当前打开图像的掩膜</translation>
    </message>
    <message>
        <source>Submit your own masks of this image before you look at those of others.</source>
        <translation>查看他人的掩膜之前，请先提交您自己对此图像的掩膜。</translation>
    </message>
    <message>
        <source>Submit your own reading of this image first; until then those of others stay hidden.</source>
        <translation>请先提交您自己对此图像的阅片结果；在此之前，他人的结果保持隐藏。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Take away from the mask</source>
        <translation>从掩膜中减去</translation>
    </message>
    <message>
        <source>Take masks that were made elsewhere: PNG, COCO, NIfTI or DICOM-SEG.</source>
        <translation>导入在别处制作的掩膜：PNG、COCO、NIfTI 或 DICOM-SEG。</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>占用此键</translation>
    </message>
    <message>
        <source>Take the key away from the other command.</source>
        <translation>从另一命令取走此键。</translation>
    </message>
    <message>
        <source>Take the mask of the image before this one, where both have the same size.</source>
        <translation>采用上一幅图像的掩膜（仅当两幅图像尺寸相同时）。</translation>
    </message>
    <message>
        <source>Take the proposal as it is and drop your edits; this can be undone.</source>
        <translation>原样采用建议并放弃您的编辑；可撤销。</translation>
    </message>
    <message>
        <source>Take the run up where it was</source>
        <translation>从中断处继续训练</translation>
    </message>
    <message>
        <source>Take the version out of the trash again (Ctrl+Z)</source>
        <translation>从回收站中还原该版本 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take what looks like the place you press.</source>
        <translation>选取与所按位置外观相似的部分。</translation>
    </message>
    <message>
        <source>Take {side}&apos;s</source>
        <translation>采用 {side}</translation>
    </message>
    <message>
        <source>Take {side}&apos;s version of this place ({side})</source>
        <translation>此处采用 {side} 的版本 ({side})</translation>
    </message>
    <message>
        <source>Take {side}&apos;s version wherever nothing is decided yet</source>
        <translation>在所有尚未裁定之处采用 {side} 的版本</translation>
    </message>
    <message>
        <source>That is all: propose, correct, accept, export. {shortcuts} shows every key. Now open images of your own.</source>
        <translation>就是这些：建议、修正、接受、导出。{shortcuts} 可显示所有按键。现在请打开您自己的图像。</translation>
    </message>
    <message>
        <source>The Frames of the video cannot be counted; export it as MP4 (H.264).</source>
        <translation>无法统计视频的帧数；请导出为 MP4 (H.264)。</translation>
    </message>
    <message>
        <source>The Frames of the video cannot be decoded; export it as MP4 (H.264).</source>
        <translation>视频的帧无法解码；请导出为 MP4 (H.264)。</translation>
    </message>
    <message>
        <source>The GPU failed ({detail})</source>
        <translation>GPU 出错（{detail}）</translation>
    </message>
    <message>
        <source>The GPU ran out of memory</source>
        <translation>GPU 显存不足</translation>
    </message>
    <message>
        <source>The agreement cannot be written to {folder} ({reason}); choose another folder.</source>
        <translation>一致性结果无法写入 {folder}（{reason}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The arrow keys choose a label.</source>
        <translation>用方向键选择标签。</translation>
    </message>
    <message>
        <source>The box prompt came too late: another label is in use by now. Try it again.</source>
        <translation>框选提示来得太晚：当前标签已更换。请重试。</translation>
    </message>
    <message>
        <source>The box prompt came too late: mask or model are others by now. Try it again.</source>
        <translation>框选提示来得太晚：掩膜或模型已更换。请重试。</translation>
    </message>
    <message>
        <source>The box prompt changes nothing: the mask in the box is the same, or touched.</source>
        <translation>框选提示未作任何更改：框内的掩膜相同，或已由您绘制或擦除。</translation>
    </message>
    <message>
        <source>The boxes of text cannot be remembered in {folder} ({reason}); make room there and confirm again.</source>
        <translation>无法在 {folder} 中保存文字框（{reason}）；请在该处释放空间并重新确认。</translation>
    </message>
    <message>
        <source>The current model stays. The new one is kept aside as a Candidate; to use it later, open the Model library.</source>
        <translation>保留当前模型。新模型作为候选模型另行保存；以后如需使用，请打开模型库。</translation>
    </message>
    <message>
        <source>The curve begins with the first measurement</source>
        <translation>曲线从第一次测量开始</translation>
    </message>
    <message>
        <source>The damaged file is kept as {file}.</source>
        <translation>损坏的文件保留为 {file}。</translation>
    </message>
    <message>
        <source>The diagnosis could not be finished; the lines below say why.</source>
        <translation>系统诊断未能完成；原因见下方各行。</translation>
    </message>
    <message>
        <source>The diagnosis could not be started; install WaveMask again.</source>
        <translation>系统诊断无法启动；请重新安装 WaveMask。</translation>
    </message>
    <message>
        <source>The diagnosis is running</source>
        <translation>系统诊断正在运行</translation>
    </message>
    <message>
        <source>The dictionary cannot be read; the log file says more.</source>
        <translation>词典无法读取；详情见日志文件。</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space and export again.</source>
        <translation>{folder} 所在的磁盘已满；请释放一些空间后重新导出。</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space and start again.</source>
        <translation>{folder} 所在的磁盘已满；请释放一些空间后重新开始。</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space and try again.</source>
        <translation>{folder} 所在的磁盘已满；请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space, then go on with the run.</source>
        <translation>{folder} 所在的磁盘已满；请释放一些空间，然后继续训练。</translation>
    </message>
    <message>
        <source>The export could not be put on record. {reason}</source>
        <translation>此次导出未能记录在案。{reason}</translation>
    </message>
    <message>
        <source>The export is still running.</source>
        <translation>导出仍在进行。</translation>
    </message>
    <message>
        <source>The export was cancelled; so far: {outcome}</source>
        <translation>导出已取消；目前：{outcome}</translation>
    </message>
    <message>
        <source>The file can no longer be read; look where it was moved or reconnect its drive.</source>
        <translation>文件已无法读取；请检查它是否被移走，或重新连接其驱动器。</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}); check the drive or network share it lies on.</source>
        <translation>文件无法读取（{reason}）；请检查其所在的驱动器或网络共享。</translation>
    </message>
    <message>
        <source>The file does not name its device, so the boxes hold for this image alone.</source>
        <translation>文件未记载设备名称，因此这些框仅适用于此图像。</translation>
    </message>
    <message>
        <source>The file gives no lengths for the part of the image with the line, which may be a Doppler trace.</source>
        <translation>文件未提供线所在部分的长度信息，该部分可能是多普勒曲线。</translation>
    </message>
    <message>
        <source>The file has another scale here than where one was set by hand. Set it anew here, or remove it.</source>
        <translation>此处文件中的比例尺与手动设定时不同。请在此重新设定，或将其移除。</translation>
    </message>
    <message>
        <source>The file has changed since the proposal.</source>
        <translation>给出建议之后，文件已更改。</translation>
    </message>
    <message>
        <source>The file has no Frame {frame}; its last one is Frame {last}.</source>
        <translation>文件没有第 {frame} 帧；最后一帧为第 {last} 帧。</translation>
    </message>
    <message>
        <source>The file has no scale.</source>
        <translation>文件没有比例尺。</translation>
    </message>
    <message>
        <source>The file has {size:.1f} GiB and WaveMask opens up to {limit} GiB; export a shorter or smaller one.</source>
        <translation>文件大小为 {size:.1f} GiB，而 WaveMask 最多可打开 {limit} GiB；请导出较短或较小的文件。</translation>
    </message>
    <message>
        <source>The file holds a PDF document; export its images as PNG or JPEG.</source>
        <translation>文件内含 PDF 文档；请将其中的图像导出为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>The file holds a ZIP archive; unpack it and open the images in it.</source>
        <translation>文件是 ZIP 压缩包；请解压后打开其中的图像。</translation>
    </message>
    <message>
        <source>The file holds a compressed archive; unpack it and open the images in it.</source>
        <translation>文件是压缩包；请解压后打开其中的图像。</translation>
    </message>
    <message>
        <source>The file holds a photo in HEIC format; export it as PNG or JPEG.</source>
        <translation>文件是 HEIC 格式的照片；请导出为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>The file holds an image in AVIF format; export it as PNG or JPEG.</source>
        <translation>文件是 AVIF 格式的图像；请导出为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>The file holds no image that WaveMask knows and may be encrypted or damaged; export it again as DICOM, PNG or JPEG.</source>
        <translation>文件中没有 WaveMask 可识别的图像，可能已加密或损坏；请重新导出为 DICOM、PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>The file holds text, not an image; choose an image, a video or a DICOM file.</source>
        <translation>文件内容是文本而非图像；请选择图像、视频或 DICOM 文件。</translation>
    </message>
    <message>
        <source>The file is cut off, damaged or encrypted; copy or export it again from where it came from.</source>
        <translation>文件不完整、已损坏或已加密；请从来源处重新复制或导出。</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from where it came from.</source>
        <translation>文件为空；请从来源处重新复制。</translation>
    </message>
    <message>
        <source>The file is no longer there; look where it was moved or reconnect its drive.</source>
        <translation>文件已不存在；请检查它是否被移走，或重新连接其驱动器。</translation>
    </message>
    <message>
        <source>The file says that pixels here are not square: {scale}. One line cannot tell both sides, so the scale of the file stays.</source>
        <translation>文件表明此处像素不是正方形：{scale}。一条线无法确定两个边长，因此仍使用文件的比例尺。</translation>
    </message>
    <message>
        <source>The file stays as it is, and “Remove manual scale” in the menu View goes back to it.</source>
        <translation>文件保持不变，菜单“视图”中的“移除手动比例尺”可恢复为文件的比例尺。</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program; choose another workspace folder.</source>
        <translation>文件 {file} 属于另一个程序；请选择其他工作区文件夹。</translation>
    </message>
    <message>
        <source>The file&apos;s header says {kind}.</source>
        <translation>文件头记载为{kind}。</translation>
    </message>
    <message>
        <source>The files are not listed in the anonymous display.</source>
        <translation>匿名显示时不列出文件。</translation>
    </message>
    <message>
        <source>The first frame to propose for</source>
        <translation>要生成建议的第一帧</translation>
    </message>
    <message>
        <source>The frame</source>
        <translation>该帧</translation>
    </message>
    <message>
        <source>The frames have different scales.</source>
        <translation>各帧的比例尺不同。</translation>
    </message>
    <message>
        <source>The frames have these masks already.</source>
        <translation>这些帧已有这些掩膜。</translation>
    </message>
    <message>
        <source>The grown mask</source>
        <translation>外扩后的掩膜</translation>
    </message>
    <message>
        <source>The header states {stated} Frames, and {missing} of them are missing.</source>
        <translation>文件头记载有 {stated} 帧，其中缺少 {missing} 帧。</translation>
    </message>
    <message>
        <source>The headers are not read yet, or cannot be</source>
        <translation>文件头尚未读取，或无法读取</translation>
    </message>
    <message>
        <source>The held-out images</source>
        <translation>留出图像</translation>
    </message>
    <message>
        <source>The image cannot be read, or it has changed since it was annotated.</source>
        <translation>图像无法读取，或在标注之后已更改。</translation>
    </message>
    <message>
        <source>The image changes too much here: a cut, a flash or a very fast motion.</source>
        <translation>图像在此变化过大：镜头切换、闪光或极快的运动。</translation>
    </message>
    <message>
        <source>The image has changed since it was annotated; restore the original file.</source>
        <translation>图像在标注之后已更改；请恢复原文件。</translation>
    </message>
    <message>
        <source>The image has no Frame {frame}.</source>
        <translation>图像没有第 {frame} 帧。</translation>
    </message>
    <message>
        <source>The image is left out, since nobody has confirmed where burnt-in text stands in it (View, “Burnt-in text…”).</source>
        <translation>该图像被排除，因为尚无人确认其中内嵌文字的位置（“视图”→“内嵌文字…”）。</translation>
    </message>
    <message>
        <source>The image is {width:,} by {height:,} pixels and WaveMask opens up to {most} megapixels; save a smaller copy or a part of it.</source>
        <translation>图像为 {width:,} × {height:,} 像素，而 WaveMask 最多可打开 {most} 百万像素；请保存较小的副本或其中一部分。</translation>
    </message>
    <message>
        <source>The image is {width} by {height} pixels, so there is nothing to show; export it again.</source>
        <translation>图像为 {width} × {height} 像素，没有可显示的内容；请重新导出。</translation>
    </message>
    <message>
        <source>The image stores its colours as {name}, which cannot be shown; save it as RGB.</source>
        <translation>图像以 {name} 存储颜色，无法显示；请保存为 RGB。</translation>
    </message>
    <message>
        <source>The image that it was made for is not here; its UID is {uid}.</source>
        <translation>该掩膜所对应的图像不在此处；其 UID 为 {uid}。</translation>
    </message>
    <message>
        <source>The images are in this folder, and masks of the same names could replace them. Choose another one.</source>
        <translation>图像就在此文件夹中，同名掩膜可能会覆盖它们。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The images go into “{folder}”.</source>
        <translation>图像将存入“{folder}”。</translation>
    </message>
    <message>
        <source>The images that you open are listed here.</source>
        <translation>您打开的图像会列在此处。</translation>
    </message>
    <message>
        <source>The images to learn from cannot be written to {folder} ({reason}); choose another folder.</source>
        <translation>用于学习的图像无法写入 {folder}（{reason}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The images with their masks drawn over them, for slides and for looking through.</source>
        <translation>叠加了掩膜的图像，供幻灯片和浏览使用。</translation>
    </message>
    <message>
        <source>The import failed in a way that was not foreseen; your masks are safe, and the log file says more.</source>
        <translation>导入因未预料的原因失败；您的掩膜是安全的，详情见日志文件。</translation>
    </message>
    <message>
        <source>The import is still running.</source>
        <translation>导入仍在进行。</translation>
    </message>
    <message>
        <source>The label of this mask was removed, so it cannot be restored.</source>
        <translation>此掩膜的标签已被移除，因此无法恢复。</translation>
    </message>
    <message>
        <source>The labels could not be read.</source>
        <translation>标签无法读取。</translation>
    </message>
    <message>
        <source>The labels of this folder are not read yet; try again.</source>
        <translation>此文件夹的标签尚未读取；请重试。</translation>
    </message>
    <message>
        <source>The last frame to fill</source>
        <translation>要填充的最后一帧</translation>
    </message>
    <message>
        <source>The last frame to propose for</source>
        <translation>要生成建议的最后一帧</translation>
    </message>
    <message>
        <source>The last page</source>
        <translation>最后一页</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>该线</translation>
    </message>
    <message>
        <source>The list of models, {path}, cannot be read ({reason}); start WaveMask again.</source>
        <translation>模型列表 {path} 无法读取（{reason}）；请重新启动 WaveMask。</translation>
    </message>
    <message>
        <source>The list of models, {path}, is damaged, so titles and notes are missing and the models that come with WaveMask are in use; choose another one in the model library.</source>
        <translation>模型列表 {path} 已损坏，因此标题和备注缺失，现使用 WaveMask 自带的模型；请在模型库中另行选择。</translation>
    </message>
    <message>
        <source>The longest distance across the mask, perpendicular to the longest diameter</source>
        <translation>掩膜上垂直于最长径的最长距离</translation>
    </message>
    <message>
        <source>The longest distance between two points of the mask.
Of several parts, each has its own.</source>
        <translation>掩膜上两点之间的最长距离。
若有多个部分，则各自计算。</translation>
    </message>
    <message>
        <source>The mask</source>
        <translation>该掩膜</translation>
    </message>
    <message>
        <source>The mask grew more than is plausible.</source>
        <translation>掩膜增大的程度不合理。</translation>
    </message>
    <message>
        <source>The mask has left the Frame.</source>
        <translation>掩膜已移出画面。</translation>
    </message>
    <message>
        <source>The mask is carried along with what moves. That ends before a frame whose mask you made, at a cut, and where the mask cannot be followed. Esc calls it off; what it has by then stays, as one step to undo.</source>
        <translation>掩膜跟随运动目标逐帧传播。遇到由您绘制掩膜的帧、镜头切换或无法跟踪掩膜时即停止。Esc 可中止；届时已有的结果保留，作为可撤销的一步。</translation>
    </message>
    <message>
        <source>The mask is empty.</source>
        <translation>掩膜为空。</translation>
    </message>
    <message>
        <source>The mask is like that already.</source>
        <translation>掩膜已是如此。</translation>
    </message>
    <message>
        <source>The mask is not of the size of the image; open it and accept it again.</source>
        <translation>掩膜与图像尺寸不符；请打开图像并重新接受。</translation>
    </message>
    <message>
        <source>The mask of {image} cannot be read: {reason}</source>
        <translation>{image} 的掩膜无法读取：{reason}</translation>
    </message>
    <message>
        <source>The mask shrank more than is plausible.</source>
        <translation>掩膜缩小的程度不合理。</translation>
    </message>
    <message>
        <source>The masks do not fit this DICOM file, whose header may be damaged; export its masks as NIfTI or PNG instead.</source>
        <translation>掩膜与此 DICOM 文件不符，其文件头可能已损坏；请将其掩膜导出为 NIfTI 或 PNG。</translation>
    </message>
    <message>
        <source>The masks of labels further up are drawn above the others.</source>
        <translation>位置靠上的标签，其掩膜显示在其他掩膜之上。</translation>
    </message>
    <message>
        <source>The measures hold all the same.</source>
        <translation>各项指标仍然有效。</translation>
    </message>
    <message>
        <source>The model could not be started ({detail}). Restart WaveMask.</source>
        <translation>模型无法启动（{detail}）。请重新启动 WaveMask。</translation>
    </message>
    <message>
        <source>The model failed on this Frame of {width} x {height} pixels ({detail}).</source>
        <translation>模型在此 {width} x {height} 像素的帧上失败（{detail}）。</translation>
    </message>
    <message>
        <source>The model has outlined what it takes for a lesion. Move this slider, or go to it with {pane} and use the arrow keys: more or less counts as part of the lesion.</source>
        <translation>模型已勾画出它认为的病灶。移动此滑块，或用 {pane} 转到滑块后按方向键：被视为病灶的范围会随之增减。</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be read ({reason}). Install it again.</source>
        <translation>{folder} 中的模型无法读取（{reason}）。请重新安装。</translation>
    </message>
    <message>
        <source>The model in {folder} is a copy of another one or was renamed; delete that folder.</source>
        <translation>{folder} 中的模型是另一模型的副本或已被改名；请删除该文件夹。</translation>
    </message>
    <message>
        <source>The model in {folder} is of a kind that this version of WaveMask does not know. Update WaveMask.</source>
        <translation>此版本的 WaveMask 不识别 {folder} 中的模型类型。请更新 WaveMask。</translation>
    </message>
    <message>
        <source>The model process</source>
        <translation>模型进程</translation>
    </message>
    <message>
        <source>The model process is not running yet; try again in a moment.</source>
        <translation>模型进程尚未运行；请稍后重试。</translation>
    </message>
    <message>
        <source>The model proposes an outline as soon as it is ready; that takes some seconds after the start.</source>
        <translation>模型就绪后即给出建议轮廓；启动后需要数秒。</translation>
    </message>
    <message>
        <source>The model proposes for one frame after the other while you work. Masks that you made stay. Esc calls it off; the proposals that are there by then stay.</source>
        <translation>模型在您工作时逐帧给出建议。您绘制的掩膜保留。Esc 可中止；届时已有的建议保留。</translation>
    </message>
    <message>
        <source>The model proposes for “{label}”; choose that label to use a box prompt.</source>
        <translation>模型的建议针对“{label}”；要使用框选提示，请选择该标签。</translation>
    </message>
    <message>
        <source>The model that the run began from is another one by now; discard the run, and start another one.</source>
        <translation>此次训练所基于的模型现已更换；请放弃此次训练，另行开始。</translation>
    </message>
    <message>
        <source>The model {model} is not in the trash any more.</source>
        <translation>模型 {model} 已不在回收站中。</translation>
    </message>
    <message>
        <source>The model {model} is not there any more, or is damaged; choose another one.</source>
        <translation>模型 {model} 已不存在或已损坏；请另选一个。</translation>
    </message>
    <message>
        <source>The model&apos;s proposals are for it.</source>
        <translation>模型的建议针对此标签。</translation>
    </message>
    <message>
        <source>The model&apos;s proposals are for this label</source>
        <translation>模型的建议针对此标签</translation>
    </message>
    <message>
        <source>The model&apos;s proposals disagree with the mask on several Frames in a row.</source>
        <translation>模型的建议连续数帧与掩膜不一致。</translation>
    </message>
    <message>
        <source>The most uncertain images first, for example.</source>
        <translation>例如，最不确定的图像在前。</translation>
    </message>
    <message>
        <source>The name of this video has characters that cannot be read; rename it.</source>
        <translation>此视频的文件名含有无法读取的字符；请重命名。</translation>
    </message>
    <message>
        <source>The new keys</source>
        <translation>新的按键</translation>
    </message>
    <message>
        <source>The new model did not learn from them, so they tell what it is worth</source>
        <translation>新模型未从这些图像学习，因此它们能反映其真实水平</translation>
    </message>
    <message>
        <source>The new model is better</source>
        <translation>新模型更好</translation>
    </message>
    <message>
        <source>The new model is kept aside as a Candidate; you find it in the Model library. The more masks you accept, of the more patients, the more the next run learns, and the surer is its verdict.</source>
        <translation>新模型作为候选模型另行保存，可在模型库中找到。您接受的掩膜和涉及的患者越多，下次训练学到的就越多，结论也越可靠。</translation>
    </message>
    <message>
        <source>The new model is not better: see why</source>
        <translation>新模型没有更好：查看原因</translation>
    </message>
    <message>
        <source>The new model stays a Candidate in the Model library</source>
        <translation>新模型作为候选模型保留在模型库中</translation>
    </message>
    <message>
        <source>The open image</source>
        <translation>当前打开的图像</translation>
    </message>
    <message>
        <source>The open image is not decided yet; accept or reject it first, in a cine every frame with a mask.</source>
        <translation>当前打开的图像尚未判定；请先接受或拒绝，动态图像则须判定每个有掩膜的帧。</translation>
    </message>
    <message>
        <source>The others could not be submitted; the log file says why.</source>
        <translation>其余图像未能提交；原因见日志文件。</translation>
    </message>
    <message>
        <source>The others had been submitted before.</source>
        <translation>其余图像此前已提交。</translation>
    </message>
    <message>
        <source>The outline of one of the readers</source>
        <translation>一位阅片者的轮廓</translation>
    </message>
    <message>
        <source>The outline of the chosen one is drawn over the image, dotted. Restoring it is one step that can be undone.</source>
        <translation>所选掩膜的轮廓以点线叠加在图像上。恢复它是可撤销的一步。</translation>
    </message>
    <message>
        <source>The part</source>
        <translation>该部分</translation>
    </message>
    <message>
        <source>The part of WaveMask that reads images does not start; start WaveMask again or reinstall it.</source>
        <translation>WaveMask 的图像读取组件无法启动；请重新启动或重新安装 WaveMask。</translation>
    </message>
    <message>
        <source>The pictures in {root} are JPEG, which blurs the edges of masks; save them as PNG.</source>
        <translation>{root} 中的图片是 JPEG，会使掩膜边缘模糊；请保存为 PNG。</translation>
    </message>
    <message>
        <source>The pixel data of this DICOM file ({syntax}) is cut off or damaged; copy or export the file again.</source>
        <translation>此 DICOM 文件的像素数据 ({syntax}) 不完整或已损坏；请重新复制或导出该文件。</translation>
    </message>
    <message>
        <source>The pixels are stored as {name}, which WaveMask cannot read; export it uncompressed.</source>
        <translation>像素以 {name} 存储，WaveMask 无法读取；请以未压缩格式导出。</translation>
    </message>
    <message>
        <source>The pixels around the pointer, four times as large.</source>
        <translation>指针周围的像素，放大四倍。</translation>
    </message>
    <message>
        <source>The pixels of this video are {wide:g}:{high:g} wide to high; it is shown pixel for pixel, so it looks narrower or wider than in a player.</source>
        <translation>此视频像素的宽高比为 {wide:g}:{high:g}；此处逐像素显示，因此看起来比在播放器中更窄或更宽。</translation>
    </message>
    <message>
        <source>The proposals are for exactly one label.</source>
        <translation>建议只针对一个标签。</translation>
    </message>
    <message>
        <source>The proposals are for exactly one label. Tick this for another label, and that one has them.</source>
        <translation>建议只针对一个标签。为另一标签勾选此项，则改为针对那个标签。</translation>
    </message>
    <message>
        <source>The proposals are for “{label}”; let another label have them before.</source>
        <translation>建议针对“{label}”；请先将建议指定给另一标签。</translation>
    </message>
    <message>
        <source>The reader without a name has not submitted this image yet; ask them to, or come back later.</source>
        <translation>未署名的阅片者尚未提交此图像；请其提交，或稍后再来。</translation>
    </message>
    <message>
        <source>The recording was cut off before its index was written; copy or export the video again.</source>
        <translation>录像在写入索引之前中断；请重新复制或导出视频。</translation>
    </message>
    <message>
        <source>The region of the file that holds both ends of the line</source>
        <translation>文件中包含线两端的区域</translation>
    </message>
    <message>
        <source>The region with the line, {size} pixels</source>
        <translation>线所在的区域，{size} 像素</translation>
    </message>
    <message>
        <source>The report below names no patient, reader, file or folder. Nothing is sent; copy it to hand it on.</source>
        <translation>下面的报告不含患者、阅片者、文件或文件夹的名称。不会发送任何内容；如需转交，请复制。</translation>
    </message>
    <message>
        <source>The report cannot be written to {path} ({reason}); free some space.</source>
        <translation>报告无法写入 {path}（{reason}）；请释放一些空间。</translation>
    </message>
    <message>
        <source>The report is saved. You can read it before you hand it on.</source>
        <translation>报告已保存。转交前您可先行查看。</translation>
    </message>
    <message>
        <source>The rest from {side}</source>
        <translation>其余采用 {side}</translation>
    </message>
    <message>
        <source>The rest was called off.</source>
        <translation>其余部分已中止。</translation>
    </message>
    <message>
        <source>The run failed</source>
        <translation>训练失败</translation>
    </message>
    <message>
        <source>The run failed at {share}</source>
        <translation>训练在 {share} 处失败</translation>
    </message>
    <message>
        <source>The run failed for a reason nobody foresaw, which is in the log; go on, or begin another.</source>
        <translation>训练因未预料的原因失败，详情见日志；请继续训练，或另行开始。</translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>训练已停止</translation>
    </message>
    <message>
        <source>The run was stopped at {share}</source>
        <translation>训练在 {share} 处停止</translation>
    </message>
    <message>
        <source>The saved report is a zip file for those who look into a fault. It names no patient, reader, file or folder, and holds no images; nothing is sent.</source>
        <translation>保存的报告是供排查故障的人员使用的 zip 文件。其中不含患者、阅片者、文件或文件夹的名称，也不含图像；不会发送任何内容。</translation>
    </message>
    <message>
        <source>The scale in the file is a placeholder: 1 mm for every pixel.</source>
        <translation>文件中的比例尺是占位值：每像素 1 mm。</translation>
    </message>
    <message>
        <source>The scale in the file is damaged.</source>
        <translation>文件中的比例尺已损坏。</translation>
    </message>
    <message>
        <source>The scale in the file is for a video of another size.</source>
        <translation>文件中的比例尺对应另一尺寸的视频。</translation>
    </message>
    <message>
        <source>The scale in the file is for an image of another size.</source>
        <translation>文件中的比例尺对应另一尺寸的图像。</translation>
    </message>
    <message>
        <source>The scale in the file is not plausible.</source>
        <translation>文件中的比例尺不合理。</translation>
    </message>
    <message>
        <source>The scale in the file is that at the detector, not in the patient.</source>
        <translation>文件中的比例尺是探测器上的，而非患者体内的。</translation>
    </message>
    <message>
        <source>The scale in the file is that on the scanned film, not in the patient.</source>
        <translation>文件中的比例尺是扫描胶片上的，而非患者体内的。</translation>
    </message>
    <message>
        <source>The selected images</source>
        <translation>选中的图像</translation>
    </message>
    <message>
        <source>The selected ones; where none of these was removed, all.</source>
        <translation>选中的图像；若其中没有已移除的，则为全部。</translation>
    </message>
    <message>
        <source>The state of the open image.</source>
        <translation>当前打开图像的状态。</translation>
    </message>
    <message>
        <source>The table and the picture of the agreement are in {folder}.</source>
        <translation>一致性表格和图保存在 {folder} 中。</translation>
    </message>
    <message>
        <source>The tools work on “{label}”.</source>
        <translation>工具作用于“{label}”。</translation>
    </message>
    <message>
        <source>The training process</source>
        <translation>训练进程</translation>
    </message>
    <message>
        <source>The training run cannot be written to {folder} ({reason}); make that folder writable, then go on with the run.</source>
        <translation>训练无法写入 {folder}（{reason}）；请将该文件夹设为可写，然后继续训练。</translation>
    </message>
    <message>
        <source>The two readers cannot be compared; the log file says why.</source>
        <translation>无法比较这两位阅片者；原因见日志文件。</translation>
    </message>
    <message>
        <source>The uncertain places could not be looked for; the log file says more.</source>
        <translation>未能查找不确定处；详情见日志文件。</translation>
    </message>
    <message>
        <source>The verdict in {file} cannot be read ({reason}); train once more.</source>
        <translation>{file} 中的结论无法读取（{reason}）；请重新训练。</translation>
    </message>
    <message>
        <source>The version that was in use before is tested before it is used again…</source>
        <translation>先前使用的版本在重新使用之前先接受测试…</translation>
    </message>
    <message>
        <source>The video cannot be read any more; look where it was moved.</source>
        <translation>视频已无法读取；请检查它是否被移走。</translation>
    </message>
    <message>
        <source>The video has more than {most:,} Frames; cut it into shorter ones.</source>
        <translation>视频超过 {most:,} 帧；请将其剪成较短的几段。</translation>
    </message>
    <message>
        <source>The video has no Frame {frame}.</source>
        <translation>视频没有第 {frame} 帧。</translation>
    </message>
    <message>
        <source>The video in this DICOM file is damaged; copy or export the file again.</source>
        <translation>此 DICOM 文件中的视频已损坏；请重新复制或导出该文件。</translation>
    </message>
    <message>
        <source>The video is compressed as {codec}, which WaveMask cannot read; export it as MP4 (H.264).</source>
        <translation>视频以 {codec} 压缩，WaveMask 无法读取；请导出为 MP4 (H.264)。</translation>
    </message>
    <message>
        <source>The video is compressed in a way that WaveMask does not know; export it as MP4 (H.264).</source>
        <translation>WaveMask 不识别该视频的压缩方式；请导出为 MP4 (H.264)。</translation>
    </message>
    <message>
        <source>The video is cut off, damaged or holds no pictures; copy or export it again from where it came from.</source>
        <translation>视频不完整、已损坏或没有画面；请从来源处重新复制或导出。</translation>
    </message>
    <message>
        <source>The video is encrypted, so that only its own player shows it; export it unprotected.</source>
        <translation>视频已加密，只有其专用播放器可以播放；请导出未加保护的版本。</translation>
    </message>
    <message>
        <source>The video of this DICOM file cannot be unpacked ({reason}); make room on the disk.</source>
        <translation>此 DICOM 文件中的视频无法解包（{reason}）；请释放磁盘空间。</translation>
    </message>
    <message>
        <source>The weights of the model in {folder} cannot be read ({reason}). Install it again.</source>
        <translation>{folder} 中模型的权重无法读取（{reason}）。请重新安装。</translation>
    </message>
    <message>
        <source>The whole image</source>
        <translation>整幅图像</translation>
    </message>
    <message>
        <source>The window speaks it after the next start.</source>
        <translation>下次启动后，界面将使用此语言。</translation>
    </message>
    <message>
        <source>The window speaks the language of the system after the next start.</source>
        <translation>下次启动后，界面将使用系统语言。</translation>
    </message>
    <message>
        <source>The window speaks {language} after the next start.</source>
        <translation>下次启动后，界面将使用{language}。</translation>
    </message>
    <message>
        <source>The workspace file {file} cannot be read ({reason}); choose another workspace folder.</source>
        <translation>工作区文件 {file} 无法读取（{reason}）；请选择其他工作区文件夹。</translation>
    </message>
    <message>
        <source>The workspace file {file} is damaged ({reason}); open it in the window of WaveMask, which recovers what can be read.</source>
        <translation>工作区文件 {file} 已损坏（{reason}）；请在 WaveMask 窗口中打开，它会恢复可读取的内容。</translation>
    </message>
    <message>
        <source>The workspace file {file} was moved or deleted; put it back, or open the images again.</source>
        <translation>工作区文件 {file} 已被移走或删除；请将其放回原处，或重新打开图像。</translation>
    </message>
    <message>
        <source>The workspace file {path} is damaged ({reason}) and could not be recovered ({why}); its disk needs some free space, and the file was left as it is.</source>
        <translation>工作区文件 {path} 已损坏（{reason}）且无法恢复（{why}）；其磁盘需要一些可用空间，该文件保持原样。</translation>
    </message>
    <message>
        <source>The workspace in {folder} cannot be read or written ({reason}); check that its disk is connected and has free space.</source>
        <translation>{folder} 中的工作区无法读取或写入（{reason}）；请检查其磁盘是否已连接并有可用空间。</translation>
    </message>
    <message>
        <source>The workspace in {folder} cannot be written to ({reason}); choose another workspace folder.</source>
        <translation>{folder} 中的工作区无法写入（{reason}）；请选择其他工作区文件夹。</translation>
    </message>
    <message>
        <source>The workspace in {folder} comes from a newer version of WaveMask; update it to go on.</source>
        <translation>{folder} 中的工作区来自较新版本的 WaveMask；请更新后继续。</translation>
    </message>
    <message>
        <source>The workspace in {folder} is open read-only, so nothing in it can change.</source>
        <translation>{folder} 中的工作区以只读方式打开，其中任何内容都不能更改。</translation>
    </message>
    <message>
        <source>The workspace in {folder} was made by an older version of WaveMask and cannot be opened read-only; let it be opened for writing once.</source>
        <translation>{folder} 中的工作区由较旧版本的 WaveMask 创建，不能以只读方式打开；请先以可写方式打开一次。</translation>
    </message>
    <message>
        <source>The workspace in {folder} was made by an older version of WaveMask, and before it is brought up to date a backup is needed, which failed ({reason}); free some space on its disk and try again.</source>
        <translation>{folder} 中的工作区由较旧版本的 WaveMask 创建，更新前需要备份，而备份失败（{reason}）；请在其磁盘上释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The workspace was damaged ({reason}) and has been recovered.</source>
        <translation>工作区曾损坏（{reason}），现已恢复。</translation>
    </message>
    <message>
        <source>The workspace {folder} is damaged ({reason}); open it again.</source>
        <translation>工作区 {folder} 已损坏（{reason}）；请重新打开。</translation>
    </message>
    <message>
        <source>The workspace {folder} is not open.</source>
        <translation>工作区 {folder} 未打开。</translation>
    </message>
    <message>
        <source>Their accepted mask contradicts both models; look at it again</source>
        <translation>其已接受的掩膜与两个模型都矛盾；请再次查看</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Then do something with all of them. Esc in the list selects the open image alone.</source>
        <translation>然后对它们统一操作。在列表中按 Esc 则只选中当前打开的图像。</translation>
    </message>
    <message>
        <source>Then the import was cancelled.</source>
        <translation>随后导入被取消。</translation>
    </message>
    <message>
        <source>There are no annotations yet.</source>
        <translation>尚无标注。</translation>
    </message>
    <message>
        <source>There are no images to learn from, or none to measure by; accept images of more patients.</source>
        <translation>没有可用于学习的图像，或没有可用于评测的图像；请接受更多患者的图像。</translation>
    </message>
    <message>
        <source>There is a label “{label}” already; choose another name.</source>
        <translation>已有标签“{label}”；请选择其他名称。</translation>
    </message>
    <message>
        <source>There is a reader “{name}” here already; choose another name.</source>
        <translation>此处已有阅片者“{name}”；请选择其他名称。</translation>
    </message>
    <message>
        <source>There is another mask for the same frame and label.</source>
        <translation>同一帧和同一标签还有另一个掩膜。</translation>
    </message>
    <message>
        <source>There is another model called {model} here, which stays; this one cannot be installed beside it.</source>
        <translation>此处已有另一个名为 {model} 的模型，予以保留；此模型不能与其并存安装。</translation>
    </message>
    <message>
        <source>There is another model called {model} in the trash, which stays; this one cannot be installed beside it.</source>
        <translation>回收站中已有另一个名为 {model} 的模型，予以保留；此模型不能与其并存安装。</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” in it. Choose one with “images” and “masks”, or none.</source>
        <translation>其中没有文件夹“{folder}”。请选择包含“images”和“masks”的文件夹，或不选。</translation>
    </message>
    <message>
        <source>There is no frame in that direction.</source>
        <translation>该方向上没有帧。</translation>
    </message>
    <message>
        <source>There is no image before this one.</source>
        <translation>此图像之前没有图像。</translation>
    </message>
    <message>
        <source>There is no image of this name.</source>
        <translation>没有此名称的图像。</translation>
    </message>
    <message>
        <source>There is no label “{label}” any more; choose another one.</source>
        <translation>标签“{label}”已不存在；请另选一个。</translation>
    </message>
    <message>
        <source>There is no label “{label}” any more; start another training run.</source>
        <translation>标签“{label}”已不存在；请另行开始训练。</translation>
    </message>
    <message>
        <source>There is no label “{label}”; add it, or choose one for everything.</source>
        <translation>没有标签“{label}”；请添加，或为全部掩膜选择一个标签。</translation>
    </message>
    <message>
        <source>There is no mask here.</source>
        <translation>此处没有掩膜。</translation>
    </message>
    <message>
        <source>There is no mask to carry on.</source>
        <translation>没有可传播的掩膜。</translation>
    </message>
    <message>
        <source>There is no model for these images that could be improved; choose one first.</source>
        <translation>没有适用于这些图像且可改进的模型；请先选择一个。</translation>
    </message>
    <message>
        <source>There is no model for {kind} images; choose one or outline by hand.</source>
        <translation>没有适用于{kind}图像的模型；请选择一个，或手动勾画。</translation>
    </message>
    <message>
        <source>There is no model here. Import one, or install WaveMask again.</source>
        <translation>此处没有模型。请导入一个，或重新安装 WaveMask。</translation>
    </message>
    <message>
        <source>There is no model in {folder}. Install WaveMask again to get proposals.</source>
        <translation>{folder} 中没有模型。请重新安装 WaveMask 以获得建议。</translation>
    </message>
    <message>
        <source>There is no model yet that could propose in the box.</source>
        <translation>尚无可在框内给出建议的模型。</translation>
    </message>
    <message>
        <source>There is no other version for the same that it could be compared with.</source>
        <translation>没有同一用途的其他版本可供比较。</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one, or none.</source>
        <translation>没有此文件夹。请另选一个，或不选。</translation>
    </message>
    <message>
        <source>There is not enough memory to open this image; close other programs or export it smaller.</source>
        <translation>内存不足，无法打开此图像；请关闭其他程序，或以较小尺寸导出。</translation>
    </message>
    <message>
        <source>There is not enough memory to open {name}; close other programs or export it smaller.</source>
        <translation>内存不足，无法打开 {name}；请关闭其他程序，或以较小尺寸导出。</translation>
    </message>
    <message>
        <source>There is something in {folder} already; choose another folder.</source>
        <translation>{folder} 中已有内容；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is too little memory to train, even image by image; close other programs and go on.</source>
        <translation>内存不足，即使逐幅处理也无法训练；请关闭其他程序，然后继续。</translation>
    </message>
    <message>
        <source>There was no backup for what could not be read.</source>
        <translation>无法读取的部分没有备份。</translation>
    </message>
    <message>
        <source>There was nothing to propose for: every image has a proposal, or a mask that you made.</source>
        <translation>没有需要生成建议的图像：每幅图像都已有建议，或有您绘制的掩膜。</translation>
    </message>
    <message>
        <source>These are the models that come with WaveMask. “Improve model…” makes new versions from your accepted masks; they are kept here, and each can be used, compared and gone back from.</source>
        <translation>这些是 WaveMask 自带的模型。“改进模型…”会根据您接受的掩膜生成新版本；新版本保存在此，均可使用、比较，也可恢复为前一版本。</translation>
    </message>
    <message>
        <source>These images are open read-only, so nothing can be changed; open them again once nobody else has them.</source>
        <translation>这些图像以只读方式打开，不能作任何更改；待无人占用后请重新打开。</translation>
    </message>
    <message>
        <source>These images are open read-only, so their labels stay as they are.</source>
        <translation>这些图像以只读方式打开，其标签保持不变。</translation>
    </message>
    <message>
        <source>These two cannot be compared now; open images, and choose two models once more.</source>
        <translation>现在无法比较这两者；请打开图像，并重新选择两个模型。</translation>
    </message>
    <message>
        <source>They are named by numbers.</source>
        <translation>以编号命名。</translation>
    </message>
    <message>
        <source>They are named by numbers. Images whose burnt-in text nobody has confirmed are left out and listed.</source>
        <translation>以编号命名。内嵌文字未经确认的图像将被排除并列出。</translation>
    </message>
    <message>
        <source>They are named like the images.</source>
        <translation>与图像同名。</translation>
    </message>
    <message>
        <source>They are not installed</source>
        <translation>示例未安装</translation>
    </message>
    <message>
        <source>This DICOM file describes a video but holds none; export it again with its pixel data.</source>
        <translation>此 DICOM 文件描述的是视频，但不含视频数据；请连同像素数据重新导出。</translation>
    </message>
    <message>
        <source>This DICOM file describes an image but holds no pixels; export it again with its pixel data.</source>
        <translation>此 DICOM 文件描述的是图像，但不含像素数据；请连同像素数据重新导出。</translation>
    </message>
    <message>
        <source>This DICOM file has no {keyword}, so nothing can refer to it; export its masks as NIfTI or PNG instead.</source>
        <translation>此 DICOM 文件没有 {keyword}，因此无法被引用；请将其掩膜导出为 NIfTI 或 PNG。</translation>
    </message>
    <message>
        <source>This DICOM file holds measured values and no image; open the images of the study instead.</source>
        <translation>此 DICOM 文件只含测量值而无图像；请打开该检查的图像。</translation>
    </message>
    <message>
        <source>This DICOM file holds no image (its kind is {kind}); open the image files of the study instead.</source>
        <translation>此 DICOM 文件不含图像（类型为 {kind}）；请打开该检查的图像文件。</translation>
    </message>
    <message>
        <source>This DICOM file is damaged, encrypted or holds no image; export it again from the device or archive.</source>
        <translation>此 DICOM 文件已损坏、已加密或不含图像；请从设备或归档系统重新导出。</translation>
    </message>
    <message>
        <source>This DICOM file is larger unpacked than WaveMask opens; export a shorter or smaller one.</source>
        <translation>此 DICOM 文件解压后超出 WaveMask 可打开的大小；请导出较短或较小的文件。</translation>
    </message>
    <message>
        <source>This DICOM file is no segmentation; choose one that holds masks.</source>
        <translation>此 DICOM 文件不是分割；请选择包含掩膜的文件。</translation>
    </message>
    <message>
        <source>This DICOM file stores its colours as {name}, which cannot be shown; export it as RGB.</source>
        <translation>此 DICOM 文件以 {name} 存储颜色，无法显示；请导出为 RGB。</translation>
    </message>
    <message>
        <source>This DICOM file stores {allocated} bits per sample, which cannot be shown; export it with 8 or 16.</source>
        <translation>此 DICOM 文件每个采样为 {allocated} 位，无法显示；请以 8 位或 16 位导出。</translation>
    </message>
    <message>
        <source>This and that</source>
        <translation>多种图像</translation>
    </message>
    <message>
        <source>This computer: {cores}, {memory} of memory; {runs_on}.</source>
        <translation>本机：{cores}，{memory} 内存；{runs_on}。</translation>
    </message>
    <message>
        <source>This computer: {cores}; {runs_on}.</source>
        <translation>本机：{cores}；{runs_on}。</translation>
    </message>
    <message>
        <source>This folder cannot be looked at. Choose another one, or none.</source>
        <translation>无法查看此文件夹。请另选一个，或不选。</translation>
    </message>
    <message>
        <source>This folder keeps “{model}”, as you chose.</source>
        <translation>此文件夹按您的选择保留“{model}”。</translation>
    </message>
    <message>
        <source>This folder: {model}</source>
        <translation>此文件夹：{model}</translation>
    </message>
    <message>
        <source>This image: {model}</source>
        <translation>此图像：{model}</translation>
    </message>
    <message>
        <source>This index of a disc (DICOMDIR) lists no images; open the folder it lies in.</source>
        <translation>此光盘索引 (DICOMDIR) 未列出图像；请打开其所在的文件夹。</translation>
    </message>
    <message>
        <source>This is a folder, not an image file; open it as a folder to list the images in it.</source>
        <translation>这是文件夹，不是图像文件；请作为文件夹打开以列出其中的图像。</translation>
    </message>
    <message>
        <source>This is a guess.</source>
        <translation>这是推测。</translation>
    </message>
    <message>
        <source>This is a pipe, socket or device, not an image file; choose another file.</source>
        <translation>这是管道、套接字或设备，不是图像文件；请选择其他文件。</translation>
    </message>
    <message>
        <source>This is the last frame.</source>
        <translation>这是最后一帧。</translation>
    </message>
    <message>
        <source>This is the model for what you mostly look at.</source>
        <translation>这是适用于您主要查看的图像的模型。</translation>
    </message>
    <message>
        <source>This is the model of the images beside it.</source>
        <translation>这是相邻图像所用的模型。</translation>
    </message>
    <message>
        <source>This is the model used last.</source>
        <translation>这是上次使用的模型。</translation>
    </message>
    <message>
        <source>This kind of file has no scale; a DICOM file of the image may have one.</source>
        <translation>此类文件没有比例尺；该图像的 DICOM 文件可能有。</translation>
    </message>
    <message>
        <source>This kind of file has no scale; a DICOM file of the video may have one.</source>
        <translation>此类文件没有比例尺；该视频的 DICOM 文件可能有。</translation>
    </message>
    <message>
        <source>This link leads to a file that does not exist; restore it or open the original.</source>
        <translation>此链接指向的文件不存在；请恢复该文件，或打开原文件。</translation>
    </message>
    <message>
        <source>This model came with WaveMask and cannot be deleted.</source>
        <translation>此模型为 WaveMask 自带，不能删除。</translation>
    </message>
    <message>
        <source>This model is in use and cannot be deleted; put another one into use first.</source>
        <translation>此模型正在使用，不能删除；请先启用另一个模型。</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because something went wrong that was not foreseen; the log file says more.</source>
        <translation>此图片无法显示，因为出现未预料的错误；详情见日志文件。</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because the masks of {image} are not of its size.</source>
        <translation>此图片无法显示，因为 {image} 的掩膜与其尺寸不符。</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because {file} cannot be read from the folder of the run.</source>
        <translation>此图片无法显示，因为无法从训练文件夹读取 {file}。</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because {file} is damaged.</source>
        <translation>此图片无法显示，因为 {file} 已损坏。</translation>
    </message>
    <message>
        <source>This version comes with WaveMask and stays.</source>
        <translation>此版本为 WaveMask 自带，始终保留。</translation>
    </message>
    <message>
        <source>This version has no model card.</source>
        <translation>此版本没有模型卡。</translation>
    </message>
    <message>
        <source>This version is in use already.</source>
        <translation>此版本已在使用中。</translation>
    </message>
    <message>
        <source>This version is in use; use another one first.</source>
        <translation>此版本正在使用；请先改用另一版本。</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>充分</translation>
    </message>
    <message>
        <source>Those first in which the two are furthest apart; Enter opens an image in the window</source>
        <translation>两者差异最大的在前；按 Enter 可在窗口中打开图像</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Threshold of the proposal, in hundredths</source>
        <translation>建议的阈值（百分之一为单位）</translation>
    </message>
    <message>
        <source>Threshold value</source>
        <translation>阈值数值</translation>
    </message>
    <message>
        <source>Time corrected</source>
        <translation>有修正的时间</translation>
    </message>
    <message>
        <source>Time in the cine, and how long it lasts</source>
        <translation>动态图像中的时间及总时长</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Time left: measuring…</source>
        <translation>剩余时间：正在测算…</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>剩余时间：{time}</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>每幅图像的时间</translation>
    </message>
    <message>
        <source>Time unchanged</source>
        <translation>未更改的时间</translation>
    </message>
    <message>
        <source>Title of the version</source>
        <translation>版本标题</translation>
    </message>
    <message>
        <source>To frame</source>
        <translation>结束帧</translation>
    </message>
    <message>
        <source>To the frames that come after this one</source>
        <translation>向此帧之后的帧</translation>
    </message>
    <message>
        <source>To the frames that come before this one</source>
        <translation>向此帧之前的帧</translation>
    </message>
    <message>
        <source>Tolerance in grey levels</source>
        <translation>容差（灰度级）</translation>
    </message>
    <message>
        <source>Too few for limits</source>
        <translation>数据太少，无法计算界限</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Training folder</source>
        <translation>训练文件夹</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>正在测试模型…</translation>
    </message>
    <message>
        <source>Two fingers</source>
        <translation>双指</translation>
    </message>
    <message>
        <source>Two lines across the image that meet at the pointer.</source>
        <translation>在图像上交汇于指针处的两条线。</translation>
    </message>
    <message>
        <source>Type a number, such as 42 or 4.2.</source>
        <translation>请输入数字，例如 42 或 4.2。</translation>
    </message>
    <message>
        <source>Type some letters of a command; the arrow keys choose, Enter uses it.</source>
        <translation>输入命令的几个字；用方向键选择，按 Enter 执行。</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>超声</translation>
    </message>
    <message>
        <source>Ultrasound cine, 30 Frames</source>
        <translation>超声动态图像，30 帧</translation>
    </message>
    <message>
        <source>Ultrasound in RGB</source>
        <translation>RGB 超声</translation>
    </message>
    <message>
        <source>Ultrasound with a colour palette</source>
        <translation>带调色板的超声</translation>
    </message>
    <message>
        <source>Uncertain place {number} of {count}</source>
        <translation>不确定处 {number}，共 {count} 处</translation>
    </message>
    <message>
        <source>Uncertain: below 80 %</source>
        <translation>不确定：低于 80%</translation>
    </message>
    <message>
        <source>Uncertainty of the proposal</source>
        <translation>建议的不确定性</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>Undo what was done to brightness, contrast and filters. Nothing else changes.</source>
        <translation>撤销对亮度、对比度和滤镜所作的调整。其他不变。</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>撤销 {step}</translation>
    </message>
    <message>
        <source>Unknown patient</source>
        <translation>未知患者</translation>
    </message>
    <message>
        <source>Unlock “{label}”</source>
        <translation>解锁“{label}”</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Until frame</source>
        <translation>直到帧</translation>
    </message>
    <message>
        <source>Use again what was in use before the version in use now</source>
        <translation>重新使用现用版本之前的那个版本</translation>
    </message>
    <message>
        <source>Use as my mask</source>
        <translation>用作我的掩膜</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use it? You can go back to the current one at any time, in the Model library. Closed undecided, this asks again.</source>
        <translation>要使用吗？您可随时在模型库中恢复为当前模型。若未决定就关闭，将再次询问。</translation>
    </message>
    <message>
        <source>Use name</source>
        <translation>使用此姓名</translation>
    </message>
    <message>
        <source>Use the new model</source>
        <translation>使用新模型</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>曾使用</translation>
    </message>
    <message>
        <source>Value of the pixel under the pointer</source>
        <translation>指针处的像素值</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>朱红色</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>Versions of the models</source>
        <translation>模型的各版本</translation>
    </message>
    <message>
        <source>Versions, device, display, folders, log, settings, models and workspace</source>
        <translation>版本、设备、显示、文件夹、日志、设置、模型和工作区</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>View…</source>
        <translation>视图…</translation>
    </message>
    <message>
        <source>Wait for the proposal, or outline by hand.</source>
        <translation>请等待建议，或手动勾画。</translation>
    </message>
    <message>
        <source>Wand</source>
        <translation>魔棒</translation>
    </message>
    <message>
        <source>Wand, erase</source>
        <translation>魔棒，擦除</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>WaveMask changes to the new model. To go back to the former one, open the Model library.</source>
        <translation>WaveMask 将改用新模型。要恢复为之前的模型，请打开模型库。</translation>
    </message>
    <message>
        <source>WaveMask ended unexpectedly the last time. Your masks are safe: every step was saved as it was made.</source>
        <translation>WaveMask 上次意外退出。您的掩膜是安全的：每个步骤在完成时均已保存。</translation>
    </message>
    <message>
        <source>WaveMask is a tool for annotation; it is not a medical device, and this report is no diagnosis.</source>
        <translation>WaveMask 是标注工具，不是医疗器械；本报告不构成诊断。</translation>
    </message>
    <message>
        <source>WaveMask is not a medical device. Do not use it for diagnosis or treatment; every mask needs the judgement of a qualified person.</source>
        <translation>WaveMask 不是医疗器械。请勿用于诊断或治疗；每个掩膜都须由具备资质的人员判断。</translation>
    </message>
    <message>
        <source>WaveMask report</source>
        <translation>WaveMask 报告</translation>
    </message>
    <message>
        <source>Weights: SHA-256 {digits}…</source>
        <translation>权重：SHA-256 {digits}…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to WaveMask</source>
        <translation>欢迎使用 WaveMask</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>欢迎…</translation>
    </message>
    <message>
        <source>What a training run would do could not be found out.</source>
        <translation>未能查明训练将进行的内容。</translation>
    </message>
    <message>
        <source>What an outline does</source>
        <translation>轮廓的作用</translation>
    </message>
    <message>
        <source>What came of the comparison</source>
        <translation>比较的结果</translation>
    </message>
    <message>
        <source>What can be done with labels</source>
        <translation>可对标签进行的操作</translation>
    </message>
    <message>
        <source>What identifies it</source>
        <translation>标识信息</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>正在进行的工作</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>所缺内容</translation>
    </message>
    <message>
        <source>What is there by now stays.</source>
        <translation>已有的结果保留。</translation>
    </message>
    <message>
        <source>What is wrong with the length</source>
        <translation>长度有何问题</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>名称有何问题</translation>
    </message>
    <message>
        <source>What it learned from, and how it did</source>
        <translation>学习来源及表现</translation>
    </message>
    <message>
        <source>What learning makes smaller, on the images that it learns from; without a unit.</source>
        <translation>学习过程中不断减小的量，在用于学习的图像上计算；无单位。</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>文件中的信息</translation>
    </message>
    <message>
        <source>What the masks outline; take one label for all of them where the files do not say it</source>
        <translation>掩膜所勾画的内容；文件未说明时，可为全部掩膜选择一个标签</translation>
    </message>
    <message>
        <source>What the model runs on</source>
        <translation>模型运行的设备</translation>
    </message>
    <message>
        <source>What the run is doing</source>
        <translation>训练正在进行的工作</translation>
    </message>
    <message>
        <source>What the scale is for</source>
        <translation>比例尺的适用对象</translation>
    </message>
    <message>
        <source>What the training run found cannot be read from {folder}; discard it and start another one.</source>
        <translation>无法从 {folder} 读取训练结果；请放弃此次训练，另行开始。</translation>
    </message>
    <message>
        <source>What this DICOM file holds is not the video that it says; export the file again.</source>
        <translation>此 DICOM 文件的内容并非其所称的视频；请重新导出该文件。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作方式</translation>
    </message>
    <message>
        <source>What was done here without a reader&apos;s name is “{reader}”&apos;s work now.</source>
        <translation>此前在此未署名完成的工作现归“{reader}”所有。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What was not written, what is worth knowing, and what would be written</source>
        <translation>未写入的内容、值得了解的事项，以及将写入的内容</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>将导入的内容</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>将写入的内容</translation>
    </message>
    <message>
        <source>What will be written…</source>
        <translation>将写入的内容…</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以做什么</translation>
    </message>
    <message>
        <source>What you mostly look at</source>
        <translation>您主要查看的图像</translation>
    </message>
    <message>
        <source>What you take becomes your own mask; those of the two stay as they are.</source>
        <translation>您采用的部分成为您自己的掩膜；两位阅片者的掩膜保持不变。</translation>
    </message>
    <message>
        <source>What you want to remember about this version</source>
        <translation>关于此版本您想记住的内容</translation>
    </message>
    <message>
        <source>What “Copy report” copies</source>
        <translation>“复制报告”所复制的内容</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Where a label is locked or hidden that excludes this one, the mask stayed.</source>
        <translation>如有与此标签互斥的标签被锁定或隐藏，则该处掩膜保持不变。</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where the data are</source>
        <translation>数据位置</translation>
    </message>
    <message>
        <source>Where the masks are</source>
        <translation>掩膜位置</translation>
    </message>
    <message>
        <source>Where the two readers differ, largest first</source>
        <translation>两位阅片者的差异处，最大的在前</translation>
    </message>
    <message>
        <source>Where the two readers differ, largest first; A and B decide, the arrows move on</source>
        <translation>两位阅片者的差异处，最大的在前；A 和 B 键裁定，方向键移动</translation>
    </message>
    <message>
        <source>Whether to export the masks of “{label}”</source>
        <translation>是否导出“{label}”的掩膜</translation>
    </message>
    <message>
        <source>Which model proposes where an image does not tell what it is</source>
        <translation>无法从图像得知其类型时，由哪个模型生成建议</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>阅片者身份</translation>
    </message>
    <message>
        <source>Who reads here?</source>
        <translation>此处由谁阅片？</translation>
    </message>
    <message>
        <source>Who you are, what you look at, and what to expect of this computer.</source>
        <translation>您的姓名、您查看的图像，以及本机的预期性能。</translation>
    </message>
    <message>
        <source>Whoever looks at the readings of others goes on record, which cannot be written while these images are open read-only; open them again once nobody else has them.</source>
        <translation>查看他人阅片结果须记录在案，而这些图像以只读方式打开，无法记录；待无人占用后请重新打开。</translation>
    </message>
    <message>
        <source>Whole mask</source>
        <translation>整个掩膜</translation>
    </message>
    <message>
        <source>Whole mask
Fill holes, smooth, grow, refine and more.</source>
        <translation>整个掩膜
填充孔洞、平滑、外扩、细化等。</translation>
    </message>
    <message>
        <source>Whose image it is cannot be told. {reason}</source>
        <translation>无法确定图像属于哪位患者。{reason}</translation>
    </message>
    <message>
        <source>Whose outlines are shown as {side}</source>
        <translation>以 {side} 显示其轮廓的阅片者</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why the run stopped</source>
        <translation>训练停止的原因</translation>
    </message>
    <message>
        <source>Why there is no report</source>
        <translation>没有报告的原因</translation>
    </message>
    <message>
        <source>Width of the cut in image pixels</source>
        <translation>切割宽度（图像像素）</translation>
    </message>
    <message>
        <source>Window {window}, level {level}</source>
        <translation>窗宽 {window}，窗位 {level}</translation>
    </message>
    <message>
        <source>With names, and with all pictures</source>
        <translation>包含名称和所有图片</translation>
    </message>
    <message>
        <source>With so few patients only a large gain can be told from chance.</source>
        <translation>患者如此之少，只有较大的提升才能与偶然性区分。</translation>
    </message>
    <message>
        <source>Words of the meaning in any order, or the number of a code</source>
        <translation>含义中的词（顺序不限）或编码的号码</translation>
    </message>
    <message>
        <source>Work on that label.</source>
        <translation>在该标签上工作。</translation>
    </message>
    <message>
        <source>Work on this label.</source>
        <translation>在此标签上工作。</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>工作列表</translation>
    </message>
    <message>
        <source>Worklist in a window of its own</source>
        <translation>工作列表置于独立窗口</translation>
    </message>
    <message>
        <source>Workspace: not told, as names are left out of this report. This page holds copies of what it shows, and loads nothing from anywhere.</source>
        <translation>工作区：不予说明，因为本报告不含名称。本页包含所示内容的副本，不从任何地方加载内容。</translation>
    </message>
    <message>
        <source>Workspace: {place}. This page holds copies of what it shows, and loads nothing from anywhere.</source>
        <translation>工作区：{place}。本页包含所示内容的副本，不从任何地方加载内容。</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>最差在前</translation>
    </message>
    <message>
        <source>Worst held-out image</source>
        <translation>最差的留出图像</translation>
    </message>
    <message>
        <source>Write a report without patient data to a file</source>
        <translation>将不含患者数据的报告写入文件</translation>
    </message>
    <message>
        <source>Write a table and a picture of the agreement over all submitted images</source>
        <translation>将所有已提交图像的一致性写成表格和图</translation>
    </message>
    <message>
        <source>Write masks to a folder. Your work is saved as you go.</source>
        <translation>将掩膜写入文件夹。您的工作会随时自动保存。</translation>
    </message>
    <message>
        <source>Write no report (Esc)</source>
        <translation>不写报告 (Esc)</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>Write the report and open it (Enter)</source>
        <translation>生成报告并打开 (Enter)</translation>
    </message>
    <message>
        <source>Write their masks to a folder.</source>
        <translation>将其掩膜写入文件夹。</translation>
    </message>
    <message>
        <source>Write this version to one {suffix} file, to be imported elsewhere</source>
        <translation>将此版本写入一个 {suffix} 文件，以便在别处导入</translation>
    </message>
    <message>
        <source>YOLO segmentation</source>
        <translation>YOLO 分割</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Yellow is where the model is unsure, blue where it is less so.</source>
        <translation>黄色处模型不确定，蓝色处不确定性较低。</translation>
    </message>
    <message>
        <source>Yellow line: the accepted mask. Pink dashes: what the model proposes.</source>
        <translation>黄色实线：已接受的掩膜。粉色虚线：模型的建议。</translation>
    </message>
    <message>
        <source>You called it off.</source>
        <translation>您已将其中止。</translation>
    </message>
    <message>
        <source>You can close this and go on annotating; the work goes on, and the line at the bottom of the window tells of it. The curves are rough; how good the new model is, is measured at the end.</source>
        <translation>您可关闭此窗口并继续标注；训练会继续进行，窗口底部的状态行会显示进度。曲线只是粗略值；新模型的优劣在最后评测。</translation>
    </message>
    <message>
        <source>You can close this and go on working; the export continues.</source>
        <translation>您可关闭此窗口并继续工作；导出会继续进行。</translation>
    </message>
    <message>
        <source>You can close this and go on working; the import continues.</source>
        <translation>您可关闭此窗口并继续工作；导入会继续进行。</translation>
    </message>
    <message>
        <source>You can use it all the same.</source>
        <translation>您仍可使用它。</translation>
    </message>
    <message>
        <source>You chose it for all images of this folder.</source>
        <translation>您已为此文件夹的所有图像选择了它。</translation>
    </message>
    <message>
        <source>You chose it for this image.</source>
        <translation>您已为此图像选择了它。</translation>
    </message>
    <message>
        <source>You have no permission to read this; ask its owner or an administrator for access.</source>
        <translation>您没有读取权限；请向其所有者或管理员申请访问。</translation>
    </message>
    <message>
        <source>You look at these images read-only: nothing in their workspace can change.</source>
        <translation>您正以只读方式查看这些图像：其工作区中的任何内容都不能更改。</translation>
    </message>
    <message>
        <source>You made its mask or decided on it, so it stays.</source>
        <translation>其掩膜由您绘制或判定，因此保留。</translation>
    </message>
    <message>
        <source>You made the masks of all these frames, or decided on them.</source>
        <translation>所有这些帧的掩膜均由您绘制或判定。</translation>
    </message>
    <message>
        <source>You mostly look at</source>
        <translation>您主要查看</translation>
    </message>
    <message>
        <source>Your changes to the boxes of burnt-in text were not confirmed.</source>
        <translation>您对内嵌文字框的更改未经确认。</translation>
    </message>
    <message>
        <source>Your edits stay. “Propose again” asks the model that is chosen now.</source>
        <translation>您的编辑保留。“重新生成建议”将由现在所选的模型给出建议。</translation>
    </message>
    <message>
        <source>Your mask</source>
        <translation>您的掩膜</translation>
    </message>
    <message>
        <source>Your mask beside the proposal</source>
        <translation>您的掩膜与建议并列</translation>
    </message>
    <message>
        <source>Your mask left of a divider that can be dragged, the proposal on its right.</source>
        <translation>可拖动的分隔线左侧为您的掩膜，右侧为建议。</translation>
    </message>
    <message>
        <source>Your masks and the model in use are as they were.</source>
        <translation>您的掩膜和使用中的模型均保持原样。</translation>
    </message>
    <message>
        <source>Your name is kept with what you accept; each reader has masks of their own.</source>
        <translation>您的姓名与您接受的内容一并保存；每位阅片者有自己的掩膜。</translation>
    </message>
    <message>
        <source>Your own reading of this image is submitted and stays as it is. To decide between readers, go on under another reader name, such as “Consensus” (Readers, “Reader…”).</source>
        <translation>您自己对此图像的阅片结果已提交并保持不变。要在阅片者之间裁定，请换用另一阅片者名称继续，例如“共识”（“阅片者”→“阅片者…”）。</translation>
    </message>
    <message>
        <source>Your steps on an image are listed here; a click goes back to one.</source>
        <translation>您对图像执行的步骤会列在此处；单击即可回到某一步。</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>您的工作</translation>
    </message>
    <message>
        <source>Your work is kept until it can be saved; go on, but leave WaveMask open.</source>
        <translation>您的工作会一直保留到可以保存为止；请继续，但不要关闭 WaveMask。</translation>
    </message>
    <message>
        <source>Yours differs from them by up to {share} and would be used in their place.</source>
        <translation>您的比例尺与其相差最多 {share}，将取而代之。</translation>
    </message>
    <message>
        <source>Yours is the same.</source>
        <translation>您的比例尺与其相同。</translation>
    </message>
    <message>
        <source>Yours is {share} larger and would be used in its place.</source>
        <translation>您的比例尺大 {share}，将取而代之。</translation>
    </message>
    <message>
        <source>Yours is {share} smaller and would be used in its place.</source>
        <translation>您的比例尺小 {share}，将取而代之。</translation>
    </message>
    <message>
        <source>Yours would be used in its place.</source>
        <translation>您的比例尺将取而代之。</translation>
    </message>
    <message>
        <source>Yours would be used in their place.</source>
        <translation>您的比例尺将取代它们。</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>在指针处缩放</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom: screen pixels per image pixel</source>
        <translation>缩放：每个图像像素对应的屏幕像素</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <translation>[ 和 ]</translation>
    </message>
    <message>
        <source>[ and ], or Ctrl+Wheel</source>
        <translation>[ 和 ]，或 Ctrl+滚轮</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>约 {hours} 小时</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>约 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>无障碍 辅助功能</translation>
    </message>
    <message>
        <source>agreement dice adjudicate consensus second opinion</source>
        <translation>一致性 Dice 仲裁 共识 第二意见 裁定 对比</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>一幅图像</translation>
    </message>
    <message>
        <source>anonymise deidentify privacy phi name date</source>
        <translation>匿名化 去标识化 脱敏 隐私 姓名 日期</translation>
    </message>
    <message>
        <source>another image is open</source>
        <translation>打开的图像已更换</translation>
    </message>
    <message>
        <source>another label is in use</source>
        <translation>当前标签已更换</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>与当前相同</translation>
    </message>
    <message>
        <source>batch several confidence bulk</source>
        <translation>批量 多个 置信度 成批</translation>
    </message>
    <message>
        <source>below real time</source>
        <translation>低于实际速率</translation>
    </message>
    <message>
        <source>between keyframes fill</source>
        <translation>关键帧之间 填充 补帧</translation>
    </message>
    <message>
        <source>between keyframes fill gap</source>
        <translation>关键帧之间 填充 间隔 补帧</translation>
    </message>
    <message>
        <source>calibrate calibration millimetre mm pixel spacing</source>
        <translation>校准 标定 定标 毫米 mm 像素间距</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>校准 标定 定标</translation>
    </message>
    <message>
        <source>cancel abort</source>
        <translation>取消 中止</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>{when} 更改</translation>
    </message>
    <message>
        <source>comes with WaveMask</source>
        <translation>WaveMask 自带</translation>
    </message>
    <message>
        <source>confidence heat</source>
        <translation>置信度 热图</translation>
    </message>
    <message>
        <source>confidence {share}</source>
        <translation>置信度 {share}</translation>
    </message>
    <message>
        <source>confirm approve</source>
        <translation>确认 批准 通过</translation>
    </message>
    <message>
        <source>contrast brightness gamma</source>
        <translation>对比度 亮度 伽马 窗宽 窗位</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation>删除 移除</translation>
    </message>
    <message>
        <source>delete rubber</source>
        <translation>删除 橡皮</translation>
    </message>
    <message>
        <source>dermoscopy</source>
        <translation>皮肤镜</translation>
    </message>
    <message>
        <source>dilate expand</source>
        <translation>膨胀 扩张 扩大</translation>
    </message>
    <message>
        <source>dock default layout</source>
        <translation>停靠 默认 布局</translation>
    </message>
    <message>
        <source>dock float undock detach monitor</source>
        <translation>停靠 浮动 分离 显示器 副屏</translation>
    </message>
    <message>
        <source>dock hide side</source>
        <translation>停靠 隐藏 侧栏</translation>
    </message>
    <message>
        <source>dock hide side list</source>
        <translation>停靠 隐藏 侧栏 列表</translation>
    </message>
    <message>
        <source>dock move mirror</source>
        <translation>停靠 移动 镜像 左右</translation>
    </message>
    <message>
        <source>doctor problem bug report versions health support</source>
        <translation>医生 问题 故障 报告 版本 健康 支持 自检</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>复制 重复</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>endoscopy</source>
        <translation>内镜</translation>
    </message>
    <message>
        <source>erode</source>
        <translation>腐蚀 收缩 缩小</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>退出 关闭</translation>
    </message>
    <message>
        <source>finish hand in blind</source>
        <translation>完成 上交 盲法</translation>
    </message>
    <message>
        <source>first start name modality</source>
        <translation>首次 启动 姓名 模态</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>grey {value}</source>
        <translation>灰度 {value}</translation>
    </message>
    <message>
        <source>held-out images</source>
        <translation>留出图像</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>hide exclude delete</source>
        <translation>隐藏 排除 删除</translation>
    </message>
    <message>
        <source>images it learns from</source>
        <translation>用于学习的图像</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>islands</source>
        <translation>孤岛</translation>
    </message>
    <message>
        <source>islands specks</source>
        <translation>孤岛 碎点 噪点</translation>
    </message>
    <message>
        <source>it is empty, its backups are not</source>
        <translation>文件为空，但其备份不为空</translation>
    </message>
    <message>
        <source>it is empty, its journal is not</source>
        <translation>文件为空，但其操作日志不为空</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>它不是数据库</translation>
    </message>
    <message>
        <source>its journal is broken</source>
        <translation>其操作日志已损坏</translation>
    </message>
    <message>
        <source>its tables are others than they should be</source>
        <translation>其数据表与应有的不同</translation>
    </message>
    <message>
        <source>keyframe</source>
        <translation>关键帧</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>按键 帮助 快捷键</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言 language</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>livewire magnetic</source>
        <translation>智能剪刀 磁性 吸附 livewire</translation>
    </message>
    <message>
        <source>load annotations segmentations</source>
        <translation>加载 标注 分割</translation>
    </message>
    <message>
        <source>load import</source>
        <translation>加载 导入</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>logs errors</source>
        <translation>日志 错误</translation>
    </message>
    <message>
        <source>magic region</source>
        <translation>魔术 魔棒 区域</translation>
    </message>
    <message>
        <source>masks were changed meanwhile</source>
        <translation>掩膜在此期间已更改</translation>
    </message>
    <message>
        <source>maximize</source>
        <translation>最大化</translation>
    </message>
    <message>
        <source>measure distance length caliper</source>
        <translation>测量 距离 长度 卡尺 尺子</translation>
    </message>
    <message>
        <source>measure length</source>
        <translation>测量 长度</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>正在测算…</translation>
    </message>
    <message>
        <source>model confidence {share}</source>
        <translation>模型置信度 {share}</translation>
    </message>
    <message>
        <source>name user annotator who login</source>
        <translation>姓名 用户 标注者 谁 登录</translation>
    </message>
    <message>
        <source>new class structure</source>
        <translation>新建 类别 结构</translation>
    </message>
    <message>
        <source>no boxes</source>
        <translation>没有框</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>没有文字</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>当前不可用</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>order arrange</source>
        <translation>顺序 排列</translation>
    </message>
    <message>
        <source>paint draw</source>
        <translation>绘制 涂画 画</translation>
    </message>
    <message>
        <source>pause video cine stop</source>
        <translation>暂停 视频 动态 停止</translation>
    </message>
    <message>
        <source>predict segment</source>
        <translation>预测 分割</translation>
    </message>
    <message>
        <source>predict segment all frames</source>
        <translation>预测 分割 所有帧</translation>
    </message>
    <message>
        <source>predict segment batch folder</source>
        <translation>预测 分割 批量 文件夹</translation>
    </message>
    <message>
        <source>present step</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>已建议</translation>
    </message>
    <message>
        <source>protect</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>pseudonym privacy hide names presentation</source>
        <translation>化名 隐私 隐藏 姓名 演示</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>reassign relabel change class</source>
        <translation>重新指定 改标签 更改 类别</translation>
    </message>
    <message>
        <source>reassign relabel merge</source>
        <translation>重新指定 改标签 合并</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>removed from the list</source>
        <translation>已从列表中移除</translation>
    </message>
    <message>
        <source>repeat video</source>
        <translation>重复 循环 视频</translation>
    </message>
    <message>
        <source>restore unhide</source>
        <translation>恢复 取消隐藏</translation>
    </message>
    <message>
        <source>save download</source>
        <translation>保存 下载</translation>
    </message>
    <message>
        <source>save download selection</source>
        <translation>保存 下载 选中</translation>
    </message>
    <message>
        <source>set by hand ({length} mm between two points, {date})</source>
        <translation>手动设定（两点间 {length} mm，{date}）</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>sort name</source>
        <translation>排序 姓名</translation>
    </message>
    <message>
        <source>sort visit date</source>
        <translation>排序 就诊 日期</translation>
    </message>
    <message>
        <source>split divide</source>
        <translation>拆分 分割 切开</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>statistics summary time quality html print pdf</source>
        <translation>统计 汇总 时间 质量 html 打印 pdf</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>taken from {labels}</source>
        <translation>取自 {labels}</translation>
    </message>
    <message>
        <source>the mask that it began with is another one by now</source>
        <translation>其起始掩膜现已更改</translation>
    </message>
    <message>
        <source>the model is being started</source>
        <translation>模型正在启动</translation>
    </message>
    <message>
        <source>the model runs on {device}</source>
        <translation>模型在 {device} 上运行</translation>
    </message>
    <message>
        <source>the pixel spacing in the file</source>
        <translation>文件中的像素间距</translation>
    </message>
    <message>
        <source>the spacing at the detector and the estimated magnification in the file</source>
        <translation>文件中的探测器像素间距和估计放大率</translation>
    </message>
    <message>
        <source>the system refuses its name</source>
        <translation>系统不接受其名称</translation>
    </message>
    <message>
        <source>the ultrasound region in the file</source>
        <translation>文件中的超声区域</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>track follow flow motion</source>
        <translation>跟踪 追踪 光流 运动</translation>
    </message>
    <message>
        <source>train fine-tune learn retrain finetune training</source>
        <translation>训练 微调 学习 再训练 finetune</translation>
    </message>
    <message>
        <source>tutorial learn introduction</source>
        <translation>教程 学习 入门 介绍</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation>超声</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>variable rate</source>
        <translation>可变速率</translation>
    </message>
    <message>
        <source>versions candidate roll back rename delete lineage card</source>
        <translation>版本 候选 回退 重命名 删除 谱系 模型卡</translation>
    </message>
    <message>
        <source>versions earlier restore history accepted</source>
        <translation>版本 早前 恢复 历史 已接受</translation>
    </message>
    <message>
        <source>what you accepted</source>
        <translation>您已接受的掩膜</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>缩放 zoom</translation>
    </message>
    <message>
        <source>{action} came too late: the mask is another one by now.</source>
        <translation>{action}来得太晚：掩膜现已更改。</translation>
    </message>
    <message>
        <source>{action} came too late: {why}. Nothing was changed.</source>
        <translation>{action}来得太晚：{why}。未作任何更改。</translation>
    </message>
    <message>
        <source>{action} did not work; all masks are as they were.</source>
        <translation>{action}未成功；所有掩膜保持原样。</translation>
    </message>
    <message>
        <source>{action} did not work; the mask is as it was.</source>
        <translation>{action}未成功；掩膜保持原样。</translation>
    </message>
    <message>
        <source>{action}: nothing was changed. {reason}</source>
        <translation>{action}：未作任何更改。{reason}</translation>
    </message>
    <message>
        <source>{action}: there is nothing to change.</source>
        <translation>{action}：没有可更改的内容。</translation>
    </message>
    <message>
        <source>{action}: what it would change you drew by hand, or it is another label&apos;s.</source>
        <translation>{action}：其将更改的部分由您手动绘制，或属于另一标签。</translation>
    </message>
    <message>
        <source>{action}…</source>
        <translation>{action}…</translation>
    </message>
    <message>
        <source>{count} images are called {name}; put their masks into folders that are called like those of the images.</source>
        <translation>有 {count} 幅图像名为 {name}；请将其掩膜放入与图像文件夹同名的文件夹中。</translation>
    </message>
    <message>
        <source>{count} images have the UID {uid}; remove the copies.</source>
        <translation>有 {count} 幅图像的 UID 为 {uid}；请移除副本。</translation>
    </message>
    <message>
        <source>{device} cannot be used on this computer</source>
        <translation>{device} 无法在本机上使用</translation>
    </message>
    <message>
        <source>{device} cannot be used on this computer, so the model runs on the CPU.</source>
        <translation>{device} 无法在本机上使用，因此模型在 CPU 上运行。</translation>
    </message>
    <message>
        <source>{device} failed or has too little memory</source>
        <translation>{device} 出错或内存不足</translation>
    </message>
    <message>
        <source>{device} failed or has too little memory; the CPU scores, which takes longer.</source>
        <translation>{device} 出错或内存不足；改由 CPU 评测，耗时会更长。</translation>
    </message>
    <message>
        <source>{difference} ({low} to {high})</source>
        <translation>{difference}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{difference}: same held-out images as the one in use</source>
        <translation>{difference}：与使用中的版本采用相同的留出图像</translation>
    </message>
    <message>
        <source>{fact}.</source>
        <translation>{fact}。</translation>
    </message>
    <message>
        <source>{few} of {all} masks that it learned from contradict what both models see; look through these images, and improve the model again.</source>
        <translation>用于学习的 {all} 个掩膜中，有 {few} 个与两个模型的判断相矛盾；请检查这些图像，然后重新改进模型。</translation>
    </message>
    <message>
        <source>{files} and {images}</source>
        <translation>{files}和 {images}</translation>
    </message>
    <message>
        <source>{files} would be written to {folder}.</source>
        <translation>将把 {files}写入 {folder}。</translation>
    </message>
    <message>
        <source>{files} written to {folder}.</source>
        <translation>已将 {files}写入 {folder}。</translation>
    </message>
    <message>
        <source>{file} (in place of an earlier one)</source>
        <translation>{file}（取代先前的文件）</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); copy it to this computer.</source>
        <translation>{file} 无法读取（{reason}）；请将其复制到本机。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); reconnect its drive.</source>
        <translation>{file} 无法读取（{reason}）；请重新连接其驱动器。</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}).</source>
        <translation>{file} 无法写入（{reason}）。</translation>
    </message>
    <message>
        <source>{file} is cut off, and {missing} of its masks are missing; copy it again.</source>
        <translation>{file} 不完整，缺少 {missing} 个掩膜；请重新复制。</translation>
    </message>
    <message>
        <source>{file} is damaged; copy it again, or export it again where it comes from.</source>
        <translation>{file} 已损坏；请重新复制，或从来源处重新导出。</translation>
    </message>
    <message>
        <source>{file} is not a model file; choose one that WaveMask exported (*{suffix}).</source>
        <translation>{file} 不是模型文件；请选择由 WaveMask 导出的文件 (*{suffix})。</translation>
    </message>
    <message>
        <source>{file} is one of the images; export to another folder.</source>
        <translation>{file} 是图像之一；请导出到其他文件夹。</translation>
    </message>
    <message>
        <source>{file} tells how much of each pixel belongs to a mask; pixels of at least half were taken.</source>
        <translation>{file} 给出的是每个像素属于掩膜的程度；已采用不低于一半的像素。</translation>
    </message>
    <message>
        <source>{file} was written by a later version of WaveMask; update WaveMask to use it.</source>
        <translation>{file} 由较新版本的 WaveMask 写入；请更新 WaveMask 后使用。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{images} submitted by both; {annotations} compared, those of frames that both have accepted. Frames that only one of them has accepted are left out: {one_sided}.</source>
        <translation>{images}由两位阅片者共同提交；已比较 {annotations}，即双方均已接受的帧。仅一方接受的帧不计入：{one_sided}。</translation>
    </message>
    <message>
        <source>{images} with {masks} are there.</source>
        <translation>其中有 {images}及 {masks}。</translation>
    </message>
    <message>
        <source>{images}, before and after</source>
        <translation>{images}，改进前后</translation>
    </message>
    <message>
        <source>{image} could not be opened; the log file says why.</source>
        <translation>{image} 无法打开；原因见日志文件。</translation>
    </message>
    <message>
        <source>{image} has changed since it was annotated; its mask is kept. Restore the original file.</source>
        <translation>{image} 在标注之后已更改；其掩膜保留。请恢复原文件。</translation>
    </message>
    <message>
        <source>{image} has changed since it was annotated; restore the original file.</source>
        <translation>{image} 在标注之后已更改；请恢复原文件。</translation>
    </message>
    <message>
        <source>{image} has no annotation yet; open it first.</source>
        <translation>{image} 尚无标注；请先打开它。</translation>
    </message>
    <message>
        <source>{image} has no mask to copy.</source>
        <translation>{image} 没有可复制的掩膜。</translation>
    </message>
    <message>
        <source>{image} has {other} pixels and this image {own}; nothing was copied.</source>
        <translation>{image} 为 {other} 像素，而此图像为 {own} 像素；未复制任何内容。</translation>
    </message>
    <message>
        <source>{image}, frame {number}</source>
        <translation>{image}，第 {number} 帧</translation>
    </message>
    <message>
        <source>{image}: Dice {before} before, {after} after</source>
        <translation>{image}：改进前 Dice {before}，改进后 {after}</translation>
    </message>
    <message>
        <source>{image}: outlines of {first} and {second}</source>
        <translation>{image}：{first} 和 {second} 的轮廓</translation>
    </message>
    <message>
        <source>{keys} already is the key of “{command}”; take it away from there?</source>
        <translation>{keys} 已是“{command}”的按键；要从该命令取走吗？</translation>
    </message>
    <message>
        <source>{keys} is held for “{command}”, so it cannot be a shortcut.</source>
        <translation>{keys} 需按住用于“{command}”，不能用作快捷键。</translation>
    </message>
    <message>
        <source>{keys} now is the key of “{command}”.</source>
        <translation>{keys} 现为“{command}”的按键。</translation>
    </message>
    <message>
        <source>{kind}: {message}</source>
        <translation>{kind}：{message}</translation>
    </message>
    <message>
        <source>{length} mm per pixel</source>
        <translation>每像素 {length} mm</translation>
    </message>
    <message>
        <source>{listed} of {total}</source>
        <translation>{listed} / {total}</translation>
    </message>
    <message>
        <source>{masks} imported for {images}.</source>
        <translation>已为 {images}导入 {masks}。</translation>
    </message>
    <message>
        <source>{masks} of “{label}”, of {patients}.</source>
        <translation>“{label}”的 {masks}，来自 {patients}。</translation>
    </message>
    <message>
        <source>{masks} of “{label}”.</source>
        <translation>“{label}”的 {masks}。</translation>
    </message>
    <message>
        <source>{masks} would be imported for {images}.</source>
        <translation>将为 {images}导入 {masks}。</translation>
    </message>
    <message>
        <source>{measure}: {before} before, {after} after, difference {interval}, {images} of {patients}</source>
        <translation>{measure}：改进前 {before}，改进后 {after}，差异 {interval}，{patients}的 {images}</translation>
    </message>
    <message>
        <source>{median} ({low} to {high})</source>
        <translation>{median}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{name} cannot be opened
{problem}</source>
        <translation>{name} 无法打开
{problem}</translation>
    </message>
    <message>
        <source>{name} could not be read within {seconds:g} seconds; copy it to a disk of this computer or export it again.</source>
        <translation>{name} 在 {seconds:g} 秒内未能读取；请将其复制到本机磁盘，或重新导出。</translation>
    </message>
    <message>
        <source>{name} has another file name, because another image has the same name.</source>
        <translation>{name} 使用了其他文件名，因为另一幅图像与其同名。</translation>
    </message>
    <message>
        <source>{name} has another file name.</source>
        <translation>{name} 使用了其他文件名。</translation>
    </message>
    <message>
        <source>{name} is damaged in a way that ends the decoder; export it again from where it came from.</source>
        <translation>{name} 的损坏导致解码器中止；请从来源处重新导出。</translation>
    </message>
    <message>
        <source>{name} is now {new}, because another image has the same name.</source>
        <translation>{name} 现为 {new}，因为另一幅图像与其同名。</translation>
    </message>
    <message>
        <source>{name} is now {new}.</source>
        <translation>{name} 现为 {new}。</translation>
    </message>
    <message>
        <source>{number} %-points</source>
        <translation>{number} 个百分点</translation>
    </message>
    <message>
        <source>{number} pixels</source>
        <translation>{number} 像素</translation>
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
        <translation>{number}. {area}，仅 {owner} 有：未裁定</translation>
    </message>
    <message>
        <source>{number}. {area}, only {owner} has it: {side}&apos;s version</source>
        <translation>{number}. {area}，仅 {owner} 有：采用 {side} 的版本</translation>
    </message>
    <message>
        <source>{path} cannot be understood; it should give each value a name, such as {{&quot;1&quot;: &quot;Lesion&quot;}}.</source>
        <translation>{path} 无法理解；其中应为每个值指定名称，例如 {{&quot;1&quot;: &quot;Lesion&quot;}}。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path} 无法写入（{reason}）；请选择其他位置。</translation>
    </message>
    <message>
        <source>{path} does not exist; choose the file or folder with the masks.</source>
        <translation>{path} 不存在；请选择包含掩膜的文件或文件夹。</translation>
    </message>
    <message>
        <source>{path} is damaged, so burnt-in text that you confirmed earlier may have to be confirmed again.</source>
        <translation>{path} 已损坏，因此您此前确认的内嵌文字可能需要重新确认。</translation>
    </message>
    <message>
        <source>{place} cannot be written to ({reason}), so annotations are kept in {folder}.</source>
        <translation>{place} 无法写入（{reason}），因此标注保存在 {folder} 中。</translation>
    </message>
    <message>
        <source>{place} is read-only, so annotations are kept in {folder}.</source>
        <translation>{place} 为只读，因此标注保存在 {folder} 中。</translation>
    </message>
    <message>
        <source>{problem} Press other ones.</source>
        <translation>{problem} 请按其他键。</translation>
    </message>
    <message>
        <source>{process} crashed ({detail})</source>
        <translation>{process}崩溃 ({detail})</translation>
    </message>
    <message>
        <source>{process} did not start ({detail})</source>
        <translation>{process}未能启动 ({detail})</translation>
    </message>
    <message>
        <source>{process} exited with code {detail}</source>
        <translation>{process}退出，代码 {detail}</translation>
    </message>
    <message>
        <source>{process} failed with an answer that cannot be read</source>
        <translation>{process}失败，其应答无法读取</translation>
    </message>
    <message>
        <source>{process} was killed from outside ({detail}; perhaps the memory ran out)</source>
        <translation>{process}被外部终止（{detail}；可能内存不足）</translation>
    </message>
    <message>
        <source>{purpose}: about the folder</source>
        <translation>{purpose}：关于该文件夹</translation>
    </message>
    <message>
        <source>{purpose}: choose the folder</source>
        <translation>{purpose}：选择文件夹</translation>
    </message>
    <message>
        <source>{purpose}: folder</source>
        <translation>{purpose}：文件夹</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} 帧/秒</translation>
    </message>
    <message>
        <source>{scale}, from {source}</source>
        <translation>{scale}，来自{source}</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} 和 {last}</translation>
    </message>
    <message>
        <source>{share} apart from the model before</source>
        <translation>与前一模型相差 {share}</translation>
    </message>
    <message>
        <source>{share} of the image at {threshold}</source>
        <translation>阈值 {threshold} 时占图像的 {share}</translation>
    </message>
    <message>
        <source>{share} of the image at {threshold}, {own_share} at {own}, the model&apos;s own threshold</source>
        <translation>阈值 {threshold} 时占图像的 {share}，模型自身阈值 {own} 时占 {own_share}</translation>
    </message>
    <message>
        <source>{side} has not accepted this frame.</source>
        <translation>{side} 尚未接受此帧。</translation>
    </message>
    <message>
        <source>{tool}, erase</source>
        <translation>{tool}，擦除</translation>
    </message>
    <message>
        <source>{tool}, invert</source>
        <translation>{tool}，反转</translation>
    </message>
    <message>
        <source>{unplaced} of {all} masks in {file} are left out, because it does not say which one image each of them belongs to.</source>
        <translation>{file} 中 {all} 个掩膜有 {unplaced} 个被排除，因为未说明各自属于哪一幅图像。</translation>
    </message>
    <message>
        <source>{user} on {computer} has the workspace in {folder} open since {since}; open it read-only, or try again once it is closed there.</source>
        <translation>{computer} 上的 {user} 自 {since} 起打开了 {folder} 中的工作区；请以只读方式打开，或待其关闭后重试。</translation>
    </message>
    <message>
        <source>{what} (Enter)</source>
        <translation>{what} (Enter)</translation>
    </message>
    <message>
        <source>{what} and is being started again.</source>
        <translation>{what}，正在重新启动。</translation>
    </message>
    <message>
        <source>{what} reaches beyond the part of the image that has a scale.</source>
        <translation>{what}超出了图像中有比例尺的部分。</translation>
    </message>
    <message>
        <source>{what} reaches into a part of the image without lengths, such as a Doppler trace.</source>
        <translation>{what}延伸到图像中没有长度信息的部分，例如多普勒曲线。</translation>
    </message>
    <message>
        <source>{what} reaches over two regions with different scales.</source>
        <translation>{what}跨越比例尺不同的两个区域。</translation>
    </message>
    <message>
        <source>{what} reaches over two regions with separate scales.</source>
        <translation>{what}跨越各有比例尺的两个区域。</translation>
    </message>
    <message>
        <source>{what} twice on this image, so nothing is proposed for it.</source>
        <translation>{what}，在此图像上已发生两次，因此不再为其生成建议。</translation>
    </message>
    <message>
        <source>{what}, so it is not known how long a training run would take.</source>
        <translation>{what}，因此不知道训练需要多长时间。</translation>
    </message>
    <message>
        <source>{what}, {times} times in a row; choose a device to try again.</source>
        <translation>{what}，连续 {times} 次；请选择一个设备后重试。</translation>
    </message>
    <message>
        <source>{what}; Model → Improve model… goes on with it.</source>
        <translation>{what}；可通过“模型 → 改进模型…”继续。</translation>
    </message>
    <message>
        <source>{why}, so the model now runs on the CPU.</source>
        <translation>{why}，因此模型现在在 CPU 上运行。</translation>
    </message>
    <message>
        <source>{why}; the CPU goes on, which takes longer.</source>
        <translation>{why}；改由 CPU 继续，耗时会更长。</translation>
    </message>
    <message>
        <source>“Go on” takes it up where it was, with the masks that it began with; what you have accepted since then is for the next run. “Discard” forgets it. Your masks and the model in use stay as they are either way.</source>
        <translation>“继续”从中断处接着训练，使用开始时的掩膜；您此后接受的掩膜用于下一次训练。“放弃”则丢弃此次训练。无论哪种，您的掩膜和使用中的模型都保持不变。</translation>
    </message>
    <message>
        <source>“Open folder…” in the menu</source>
        <translation>菜单中的“打开文件夹…”</translation>
    </message>
    <message>
        <source>“Undo” takes back those of the open image.</source>
        <translation>“撤销”可撤回当前打开图像上的步骤。</translation>
    </message>
    <message>
        <source>“{command}” belongs to the mouse or to a key that is held, and stays as it is.</source>
        <translation>“{command}”属于鼠标操作或需按住的键，保持不变。</translation>
    </message>
    <message>
        <source>“{command}” has its original keys again.</source>
        <translation>“{command}”已恢复原来的按键。</translation>
    </message>
    <message>
        <source>“{command}” has none any more.</source>
        <translation>“{command}”不再有按键。</translation>
    </message>
    <message>
        <source>“{label}” has a mask here that is hidden.</source>
        <translation>“{label}”在此处有一个隐藏的掩膜。</translation>
    </message>
    <message>
        <source>“{label}” has a mask here that is hidden; show it before you accept.</source>
        <translation>“{label}”在此处有一个隐藏的掩膜；接受之前请先显示它。</translation>
    </message>
    <message>
        <source>“{label}” has been worked on here, so it stays.</source>
        <translation>“{label}”在此处已有人工处理，因此保留。</translation>
    </message>
    <message>
        <source>“{label}” is hidden; show it to change it.</source>
        <translation>“{label}”已隐藏；要更改请先显示它。</translation>
    </message>
    <message>
        <source>“{label}” is locked; unlock it to change it.</source>
        <translation>“{label}”已锁定；要更改请先解锁。</translation>
    </message>
    <message>
        <source>“{model}” is again used for {kind} images from now on.</source>
        <translation>今后{kind}图像重新使用“{model}”。</translation>
    </message>
    <message>
        <source>“{model}” is back.</source>
        <translation>“{model}”已还原。</translation>
    </message>
    <message>
        <source>“{model}” is exported to {path}.</source>
        <translation>“{model}”已导出到 {path}。</translation>
    </message>
    <message>
        <source>“{model}” is in the trash, and deleted for good after {days} days.</source>
        <translation>“{model}”在回收站中，{days} 天后彻底删除。</translation>
    </message>
    <message>
        <source>“{model}” is installed, and is in use.</source>
        <translation>“{model}”已安装，并在使用中。</translation>
    </message>
    <message>
        <source>“{model}” is installed, but not in use yet.</source>
        <translation>“{model}”已安装，但尚未使用。</translation>
    </message>
    <message>
        <source>“{model}” is used for {kind} images from now on.</source>
        <translation>今后{kind}图像使用“{model}”。</translation>
    </message>
    <message>
        <source>“{model}” was not put into use, what was in use stays: {reason}</source>
        <translation>“{model}”未被启用，继续使用原来的模型：{reason}</translation>
    </message>
    <message>
        <source>“{name}” has not submitted this image yet; ask them to, or come back later.</source>
        <translation>“{name}”尚未提交此图像；请其提交，或稍后再来。</translation>
    </message>
    <message>
        <source>“{source}” has nothing here that “{target}” could have.</source>
        <translation>“{source}”在此处没有可转给“{target}”的内容。</translation>
    </message>
    <message>
        <source>“{version}” is tested before it is used…</source>
        <translation>“{version}”在使用之前先接受测试…</translation>
    </message>
    <message numerus="yes">
        <source>Accept the masks of at least {n} images more, of {patients} more; then the model can learn from them.</source>
        <translation>
            <numerusform>请再接受至少 {n} 幅图像的掩膜，且涉及另外 {patients}；之后模型即可从中学习。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the masks of at least {n} images more; then the model can learn from them.</source>
        <translation>
            <numerusform>请再接受至少 {n} 幅图像的掩膜；之后模型即可从中学习。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also {n} accepted masks, because the model may know the patient already.</source>
        <translation>
            <numerusform>另有 {n} 个已接受的掩膜，因为模型可能已见过该患者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bland-Altman plot of the areas outlined by {a} and {b}, {n} pairs</source>
        <translation>
            <numerusform>{a} 与 {b} 勾画面积的 Bland-Altman 图，{n} 对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close all {n}</source>
        <translation>
            <numerusform>全部关闭 ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare on the {n} held-out images</source>
        <translation>
            <numerusform>在 {n} 幅留出图像上比较</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare on the {n} selected images</source>
        <translation>
            <numerusform>在 {n} 幅选中的图像上比较</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on {n} images.</source>
        <translation>
            <numerusform>已在 {n} 幅图像上比较。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export {n} selected images…</source>
        <translation>
            <numerusform>导出 {n} 幅选中的图像…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exports the masks of {n} images as {formats} and {last}, each into a folder of its own.</source>
        <translation>
            <numerusform>将 {n} 幅图像的掩膜导出为 {formats} 和 {last}，各存入单独的文件夹。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exports the masks of {n} images as {format}.</source>
        <translation>
            <numerusform>将 {n} 幅图像的掩膜导出为 {format}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For {n} images there is no model, so outline them by hand.</source>
        <translation>
            <numerusform>有 {n} 幅图像没有适用的模型，请手动勾画。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It happened {n} times.</source>
        <translation>
            <numerusform>已发生 {n} 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes {n} pixels of “{label}”, which has been worked on here, so that stays.</source>
        <translation>
            <numerusform>它占用“{label}”的 {n} 个像素，而后者在此处已有人工处理，因此保留后者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes {n} pixels of “{label}”. {reason}</source>
        <translation>
            <numerusform>它占用“{label}”的 {n} 个像素。{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean Dice over {n} accepted images that neither has learned from: {first} and {second}.</source>
        <translation>
            <numerusform>在两者均未学习过的 {n} 幅已接受图像上的平均 Dice：{first} 和 {second}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median {median}, half of the images between {low} and {high} (n = {n} images with an accepted frame).</source>
        <translation>
            <numerusform>中位数 {median}，半数图像介于 {low} 与 {high} 之间（n = {n} 幅有已接受帧的图像）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No patient in the files</source>
        <translation>
            <numerusform>文件中没有患者信息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No series in the files</source>
        <translation>
            <numerusform>文件中没有序列信息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No study in the files</source>
        <translation>
            <numerusform>文件中没有检查信息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all {all} that you accepted, {n} are as proposed, and {corrected} drawn, imported or corrected.</source>
        <translation>
            <numerusform>在您接受的全部 {all} 个中，{n} 个与建议相同，{corrected} 个为绘制、导入或修正。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose for {n} selected images</source>
        <translation>
            <numerusform>为 {n} 幅选中的图像生成建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed for {n} images.</source>
        <translation>
            <numerusform>已为 {n} 幅图像生成建议。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading folder… {n} images</source>
        <translation>
            <numerusform>正在读取文件夹… {n} 幅图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} selected images from the list</source>
        <translation>
            <numerusform>从列表中移除 {n} 幅选中的图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cine is left: {n} of {total} frames had something to decide on, and nothing waits any more.</source>
        <translation>
            <numerusform>已离开动态图像：{total} 帧中有 {n} 帧需要判定，现已没有待判定的帧。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has {n} scales of its own here, {scales}.</source>
        <translation>
            <numerusform>此处文件自有 {n} 个比例尺：{scales}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last steps on {n} images are lost.</source>
        <translation>
            <numerusform>{n} 幅图像的最后几步操作已丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The masks of “{label}” and “{other}” share {n} pixels; let one of the labels overlap others.</source>
        <translation>
            <numerusform>“{label}”与“{other}”的掩膜共有 {n} 个像素；请允许其中一个标签与其他标签重叠。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model failed on {n} images.</source>
        <translation>
            <numerusform>模型在 {n} 幅图像上失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The work on {n} images is lost.</source>
        <translation>
            <numerusform>{n} 幅图像的工作已丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The work on {n} images is that of the backup of {backup}.</source>
        <translation>
            <numerusform>{n} 幅图像的工作取自备份 {backup}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} held-out images</source>
        <translation>
            <numerusform>{n} 幅留出图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} selected images</source>
        <translation>
            <numerusform>{n} 幅选中的图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They hold for all {n} frames; look at several.</source>
        <translation>
            <numerusform>它们适用于全部 {n} 帧；请查看其中几帧。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds {n} Frames; the first is shown.</source>
        <translation>
            <numerusform>此文件有 {n} 帧；显示的是第一帧。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds {n} pages; the first is shown.</source>
        <translation>
            <numerusform>此文件有 {n} 页；显示的是第一页。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} smaller parts</source>
        <translation>
            <numerusform>及另外 {n} 个较小部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{action}: {done} of {n} frames, Esc stops</source>
        <translation>
            <numerusform>{action}：已完成 {done} / {n} 帧，Esc 停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} images</source>
        <translation>
            <numerusform>{done} / {n} 幅图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{files} would be written to {folder}, {n} of them in place of earlier ones.</source>
        <translation>
            <numerusform>将把 {files}写入 {folder}，其中 {n} 个取代先前的文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{keyframes} of {n} frames are keyframes</source>
        <translation>
            <numerusform>{n} 帧中有 {keyframes} 个关键帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accepted</source>
        <translation>
            <numerusform>已接受 {n} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accepted masks</source>
        <translation>
            <numerusform>{n} 个已接受的掩膜</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations</source>
        <translation>
            <numerusform>{n} 个标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} boxes</source>
        <translation>
            <numerusform>{n} 个框</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} boxes lie over a mask, which would be blanked there.</source>
        <translation>
            <numerusform>{n} 个框与掩膜重叠，该处图像将被遮盖。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be written; {outcome}</source>
        <translation>
            <numerusform>{n} 个无法写入；{outcome}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codes</source>
        <translation>
            <numerusform>{n} 个编码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be written; {outcome}</source>
        <translation>
            <numerusform>{n} 个未能写入；{outcome}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decided</source>
        <translation>
            <numerusform>{n} 幅已判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} frames</source>
        <translation>
            <numerusform>{n} 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images</source>
        <translation>
            <numerusform>{n} 幅图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are listed again.</source>
        <translation>
            <numerusform>已重新列出 {n} 幅图像。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are not learned from; {image}: {reason}</source>
        <translation>
            <numerusform>有 {n} 幅图像不用于学习；{image}：{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images could not be read.</source>
        <translation>
            <numerusform>{n} 幅图像未能读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images of this folder keep those that you chose for them.</source>
        <translation>
            <numerusform>此文件夹中有 {n} 幅图像保留您为其选择的模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images submitted.</source>
        <translation>
            <numerusform>已提交 {n} 幅图像。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images were removed from the list; the masks stay. “{command}” brings them back.</source>
        <translation>
            <numerusform>已从列表中移除 {n} 幅图像；掩膜保留。“{command}”可恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept as they were drawn here.</source>
        <translation>
            <numerusform>{n} 个按此处所绘保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} masks</source>
        <translation>
            <numerusform>{n} 个掩膜</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} masks of {patients}. They are held out: never learned from, and decide whether the new model is better.</source>
        <translation>
            <numerusform>{patients}的 {n} 个掩膜。它们被留出：从不用于学习，用于判定新模型是否更好。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more behind this page</source>
        <translation>
            <numerusform>本页之后还有 {n} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not accepted</source>
        <translation>
            <numerusform>{n} 个未接受</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other patients</source>
        <translation>
            <numerusform>{n} 位其他患者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts: area and diameters</source>
        <translation>
            <numerusform>{n} 个部分：面积和径线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} patients</source>
        <translation>
            <numerusform>{n} 位患者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems.</source>
        <translation>
            <numerusform>{n} 个问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} processor cores</source>
        <translation>
            <numerusform>{n} 个处理器核心</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>已选中 {n} 幅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} smaller places are not listed; “from {a}” or “from {b}” decides them too.</source>
        <translation>
            <numerusform>有 {n} 个较小的差异处未列出；“采用 {a}”或“采用 {b}”也会一并裁定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <translation>
            <numerusform>{n} 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there already.</source>
        <translation>
            <numerusform>{n} 个此处已有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were skipped: choose “Skipped” above the list to see them.</source>
        <translation>
            <numerusform>已跳过 {n} 幅：在列表上方选择“已跳过”即可查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{states} frames</source>
        <translation>
            <numerusform>帧：{states}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{values}, after {last} of {n} steps</source>
        <translation>
            <numerusform>{values}，已完成 {last} / {n} 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{values}, after {n} steps</source>
        <translation>
            <numerusform>{values}，已完成 {n} 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{label}” has masks in {n} images, so it stays; it can be hidden.</source>
        <translation>
            <numerusform>“{label}”在 {n} 幅图像中有掩膜，因此保留；可将其隐藏。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>……另有 {n} 个。</numerusform>
        </translation>
    </message>
</context>
</TS>
