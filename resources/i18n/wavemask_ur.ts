<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>WaveMask</name>
    <message>
        <source>(hidden)</source>
        <translation>(چھپا ہوا)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بے نام)</translation>
    </message>
    <message>
        <source>0% or 100%</source>
        <translation>0% یا 100%</translation>
    </message>
    <message>
        <source>1 for a disc; less the longer or more jagged the mask is</source>
        <translation>دائرے کے لیے 1؛ ماسک جتنا لمبا یا کٹا پھٹا ہو، اتنا کم</translation>
    </message>
    <message>
        <source>1 of 4: the proposal</source>
        <translation>4 میں سے 1: تجویز</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>2 of 4: correct it</source>
        <translation>4 میں سے 2: اسے درست کریں</translation>
    </message>
    <message>
        <source>3 of 4: accept it</source>
        <translation>4 میں سے 3: اسے قبول کریں</translation>
    </message>
    <message>
        <source>4 of 4: export</source>
        <translation>4 میں سے 4: ایکسپورٹ</translation>
    </message>
    <message>
        <source>50 to 80 %</source>
        <translation>50 تا 80%</translation>
    </message>
    <message>
        <source>50%</source>
        <translation>50%</translation>
    </message>
    <message>
        <source>80 to 90 %</source>
        <translation>80 تا 90%</translation>
    </message>
    <message>
        <source>90 % and above</source>
        <translation>90% اور زیادہ</translation>
    </message>
    <message>
        <source>95 of 100 points of an outline are this near to the accepted one, with the image at 224 × 224 pixels</source>
        <translation>آؤٹ لائن کے 100 میں سے 95 نقطے قبول شدہ آؤٹ لائن سے اتنے قریب ہیں، جب تصویر 224 × 224 پکسل کی ہو</translation>
    </message>
    <message>
        <source>A box of {size} px is too small for the model; drag one of at least {least} px.</source>
        <translation>{size} px کا باکس ماڈل کے لیے بہت چھوٹا ہے؛ کم از کم {least} px کا کھینچیں۔</translation>
    </message>
    <message>
        <source>A box prompt for what you see of the image; zoom in first.</source>
        <translation>تصویر کے نظر آنے والے حصے کے لیے باکس پرامپٹ؛ پہلے زوم اِن کریں۔</translation>
    </message>
    <message>
        <source>A change could not be saved; is another window at work here? Close it and open this again.</source>
        <translation>ایک تبدیلی محفوظ نہیں ہو سکی؛ کیا کوئی اور ونڈو یہاں کام کر رہی ہے؟ اسے بند کر کے یہ دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>A faint outline of the mask that you saw last, where that image has the same size.</source>
        <translation>آخری دیکھے گئے ماسک کی ہلکی آؤٹ لائن، اگر اُس تصویر کا سائز یہی ہو۔</translation>
    </message>
    <message>
        <source>A file cannot be read or written ({detail}); make room or put it back, and go on.</source>
        <translation>ایک فائل پڑھی یا لکھی نہیں جا سکتی ({detail})؛ جگہ بنائیں یا فائل واپس رکھیں، پھر ٹریننگ جاری رکھیں۔</translation>
    </message>
    <message>
        <source>A label map holds {most} labels at most; export PNG masks instead.</source>
        <translation>لیبل میپ میں زیادہ سے زیادہ {most} لیبلز آتے ہیں؛ اس کی جگہ PNG ماسک ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>A label needs a name of 1 to {most} characters.</source>
        <translation>لیبل کا نام 1 سے {most} حروف کا ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>A line of {length} pixels is too short to tell the scale; draw one as long as you can.</source>
        <translation>{length} پکسل کی لکیر پیمانہ معلوم کرنے کے لیے بہت چھوٹی ہے؛ جتنی لمبی ممکن ہو کھینچیں۔</translation>
    </message>
    <message>
        <source>A model&apos;s title is one line of at most {most} characters.</source>
        <translation>ماڈل کا عنوان ایک سطر اور زیادہ سے زیادہ {most} حروف کا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>A new model waits for your decision</source>
        <translation>ایک نیا ماڈل آپ کے فیصلے کا منتظر ہے</translation>
    </message>
    <message>
        <source>A note has at most {most} characters.</source>
        <translation>نوٹ زیادہ سے زیادہ {most} حروف کا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>A proposal is ready: “Reset to proposal” takes it, the threshold blends it with your edits.</source>
        <translation>تجویز تیار ہے: “تجویز پر ری سیٹ کریں” اسے لے لیتا ہے، تھریش ہولڈ اسے آپ کی ترامیم سے ملاتا ہے۔</translation>
    </message>
    <message>
        <source>A reader&apos;s name has at most {most} characters, all on one line.</source>
        <translation>ریڈر کا نام ایک ہی سطر میں، زیادہ سے زیادہ {most} حروف کا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>A run that was cut off</source>
        <translation>ایک ٹریننگ جو بیچ میں رک گئی</translation>
    </message>
    <message>
        <source>A run that was cut off at {share}</source>
        <translation>ایک ٹریننگ جو {share} پر رک گئی</translation>
    </message>
    <message>
        <source>A training run is going on already; wait until it is over, or cancel it.</source>
        <translation>ایک ٹریننگ پہلے ہی چل رہی ہے؛ اس کے ختم ہونے کا انتظار کریں یا اسے منسوخ کریں۔</translation>
    </message>
    <message>
        <source>A training run is going on; closing stops it, and it can be taken up again at the next start.</source>
        <translation>ٹریننگ چل رہی ہے؛ بند کرنے سے رک جائے گی، اور اگلی بار شروع ہونے پر جاری کی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>A training run is over; Model → Improve model… shows what came of it.</source>
        <translation>ایک ٹریننگ ختم ہو گئی؛ ماڈل ← ماڈل بہتر بنائیں… اس کا نتیجہ دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>A training run that was cut off waits; go on with it, or discard it first.</source>
        <translation>بیچ میں رکی ہوئی ایک ٹریننگ باقی ہے؛ پہلے اسے جاری رکھیں یا ضائع کریں۔</translation>
    </message>
    <message>
        <source>A training run was cut off at {share}; Model → Improve model… goes on with it.</source>
        <translation>ایک ٹریننگ {share} پر رک گئی تھی؛ ماڈل ← ماڈل بہتر بنائیں… اسے جاری کرتا ہے۔</translation>
    </message>
    <message>
        <source>A training run was cut off; Model → Improve model… goes on with it.</source>
        <translation>ایک ٹریننگ بیچ میں رک گئی تھی؛ ماڈل ← ماڈل بہتر بنائیں… اسے جاری کرتا ہے۔</translation>
    </message>
    <message>
        <source>A version is tested just now.</source>
        <translation>ابھی ایک ورژن کی جانچ ہو رہی ہے۔</translation>
    </message>
    <message>
        <source>A version that is not here any more</source>
        <translation>ایک ورژن جو اب یہاں نہیں ہے</translation>
    </message>
    <message>
        <source>About WaveMask</source>
        <translation>WaveMask کے بارے میں</translation>
    </message>
    <message>
        <source>About this version</source>
        <translation>اس ورژن کے بارے میں</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول کریں</translation>
    </message>
    <message>
        <source>Accept all labels</source>
        <translation>تمام لیبلز قبول کریں</translation>
    </message>
    <message>
        <source>Accept no more (Esc)</source>
        <translation>مزید کچھ قبول نہ کریں (Esc)</translation>
    </message>
    <message>
        <source>Accept none of this page</source>
        <translation>اس صفحے سے کچھ قبول نہ کریں</translation>
    </message>
    <message>
        <source>Accept the image, or the frame of a cine, with all its masks and go to the next one.</source>
        <translation>تصویر، یا سینی لوپ کا فریم، تمام ماسک سمیت قبول کریں اور اگلی پر جائیں۔</translation>
    </message>
    <message>
        <source>Accept what is ticked on this page, and show the next one (Enter)</source>
        <translation>اس صفحے پر نشان زدہ قبول کریں اور اگلا صفحہ دکھائیں (Enter)</translation>
    </message>
    <message>
        <source>Accept {count} of this page</source>
        <translation>اس صفحے کی {count} قبول کریں</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قبول شدہ</translation>
    </message>
    <message>
        <source>Accepted and corrected</source>
        <translation>قبول شدہ اور تصحیح شدہ</translation>
    </message>
    <message>
        <source>Accepted and corrected ({count})</source>
        <translation>قبول شدہ اور تصحیح شدہ ({count})</translation>
    </message>
    <message>
        <source>Accepted only</source>
        <translation>صرف قبول شدہ</translation>
    </message>
    <message>
        <source>Accepted only ({count})</source>
        <translation>صرف قبول شدہ ({count})</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>عمودی قطر</translation>
    </message>
    <message>
        <source>Active time alone: pauses are not counted.</source>
        <translation>صرف کام کا وقت: وقفے شمار نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>Actual pixels (1:1)</source>
        <translation>اصل پکسلز (1:1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Add a version from a {suffix} file</source>
        <translation>{suffix} فائل سے ورژن شامل کریں</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>لیبل شامل کریں</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>لیبل شامل کریں…</translation>
    </message>
    <message>
        <source>Add to the mask</source>
        <translation>ماسک میں شامل کریں</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>حتمی فیصلہ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>After: Dice {dice}</source>
        <translation>بعد میں: Dice {dice}</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>ریڈرز کی مطابقت</translation>
    </message>
    <message>
        <source>Agreement of the two readers</source>
        <translation>دونوں ریڈرز کی مطابقت</translation>
    </message>
    <message>
        <source>Agreement of {a} (A) and {b} (B)</source>
        <translation>{a} (A) اور {b} (B) کی مطابقت</translation>
    </message>
    <message>
        <source>All decided images ({count})</source>
        <translation>تمام فیصلہ شدہ تصاویر ({count})</translation>
    </message>
    <message>
        <source>All from {side}</source>
        <translation>سب {side} سے</translation>
    </message>
    <message>
        <source>All images of this folder</source>
        <translation>اس فولڈر کی تمام تصاویر</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>تمام لیبلز</translation>
    </message>
    <message>
        <source>All masks of this image are more than a DICOM file holds; export fewer labels at a time.</source>
        <translation>اس تصویر کے تمام ماسک ایک DICOM فائل میں نہیں آ سکتے؛ ایک وقت میں کم لیبلز ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>All of the image, whatever its regions</source>
        <translation>پوری تصویر، اس کے ریجن جو بھی ہوں</translation>
    </message>
    <message>
        <source>All of them had been submitted before.</source>
        <translation>سب پہلے ہی جمع کرائی جا چکی تھیں۔</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>باقی تمام</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>تمام حالتیں</translation>
    </message>
    <message>
        <source>Also write the images</source>
        <translation>تصاویر بھی لکھیں</translation>
    </message>
    <message>
        <source>An annotation is the mask of one frame for one label.</source>
        <translation>اینوٹیشن ایک فریم پر ایک لیبل کا ماسک ہے۔</translation>
    </message>
    <message>
        <source>An end of the line that is one pixel off changes it by {share}. Pixels are taken to be square.</source>
        <translation>لکیر کا سرا ایک پکسل ہٹ جائے تو یہ {share} بدلتا ہے۔ پکسل مربع مانے گئے ہیں۔</translation>
    </message>
    <message>
        <source>An endoscope shows near things larger than far ones, so its image has no one scale.</source>
        <translation>اینڈوسکوپ قریب کی چیزیں دور والی سے بڑی دکھاتا ہے، اس لیے اس کی تصویر کا کوئی ایک پیمانہ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>An image that is not listed</source>
        <translation>ایک تصویر جو فہرست میں نہیں</translation>
    </message>
    <message>
        <source>Annotations are kept in {folder}.</source>
        <translation>اینوٹیشنز {folder} میں رکھی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Annotations by label and state</source>
        <translation>لیبل اور حالت کے حساب سے اینوٹیشنز</translation>
    </message>
    <message>
        <source>Annotations cannot be kept in {folder} ({reason}); choose another workspace folder.</source>
        <translation>اینوٹیشنز {folder} میں نہیں رکھی جا سکتیں ({reason})؛ کوئی اور ورک اسپیس فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>Anonymous display</source>
        <translation>گمنام ڈسپلے</translation>
    </message>
    <message>
        <source>Another one is still being written.</source>
        <translation>ایک اور ابھی لکھی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>Another program holds the workspace in {folder}; close it and try again.</source>
        <translation>{folder} کی ورک اسپیس کسی اور پروگرام کے استعمال میں ہے؛ اسے بند کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Another window on this computer (process {process}) has the workspace in {folder} open since {since}; open it read-only, or try again once it is closed there.</source>
        <translation>{folder} کی ورک اسپیس اسی کمپیوٹر پر ایک اور ونڈو (پروسیس {process}) میں {since} سے کھلی ہے؛ اسے صرف پڑھنے کے لیے کھولیں، یا وہاں بند ہونے کے بعد دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>کوئی بھی اعتماد</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>رقبہ</translation>
    </message>
    <message>
        <source>Area of A {minus} area of B ({unit})</source>
        <translation>A کا رقبہ {minus} B کا رقبہ ({unit})</translation>
    </message>
    <message>
        <source>Area of part {number}</source>
        <translation>حصہ {number} کا رقبہ</translation>
    </message>
    <message>
        <source>Area of the mask at this threshold</source>
        <translation>اس تھریش ہولڈ پر ماسک کا رقبہ</translation>
    </message>
    <message>
        <source>Area of the proposal at each threshold</source>
        <translation>ہر تھریش ہولڈ پر تجویز کا رقبہ</translation>
    </message>
    <message>
        <source>Area of the proposal at each threshold, in per cent of the image. What you painted or erased is not in it.
The line with a dot is the threshold now, the dashed one is the model&apos;s own.</source>
        <translation>ہر تھریش ہولڈ پر تجویز کا رقبہ، تصویر کے فیصد میں۔ آپ کا بنایا یا مٹایا ہوا اس میں شامل نہیں۔
نقطے والی لکیر موجودہ تھریش ہولڈ ہے، ڈیش والی ماڈل کا اپنا۔</translation>
    </message>
    <message>
        <source>Area {a} and {b}, equal areas</source>
        <translation>رقبہ {a} اور {b}، رقبے برابر</translation>
    </message>
    <message>
        <source>Area {a} and {b}, {side} is {difference} larger</source>
        <translation>رقبہ {a} اور {b}، {side} کا {difference} زیادہ ہے</translation>
    </message>
    <message>
        <source>As PNG without metadata, into a folder “{folder}”, under the names of their masks. Overlays and training folders hold the images anyway, tables and DICOM-SEG never.</source>
        <translation>میٹا ڈیٹا کے بغیر PNG کے طور پر، فولڈر “{folder}” میں، اپنے ماسک کے ناموں سے۔ اوورلے اور ٹریننگ فولڈر میں تصاویر بہرحال ہوتی ہیں، ٹیبل اور DICOM-SEG میں کبھی نہیں۔</translation>
    </message>
    <message>
        <source>As the files say</source>
        <translation>جیسا فائلوں میں لکھا ہے</translation>
    </message>
    <message>
        <source>As the folders list them. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>جیسے فولڈروں کی فہرست میں ہیں۔ کام کے دوران تصاویر اپنی جگہ رہتی ہیں؛ نئی ترتیب کے لیے دوبارہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>As they were added</source>
        <translation>شامل کرنے کی ترتیب سے</translation>
    </message>
    <message>
        <source>Ask the model about several frames, in the background.</source>
        <translation>پس منظر میں کئی فریموں کے لیے ماڈل سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Ask the model once more.</source>
        <translation>ماڈل سے ایک بار پھر پوچھیں۔</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>Automatic: {model}</source>
        <translation>خودکار: {model}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Back to my images</source>
        <translation>میری تصاویر پر واپس</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>پیچھے کی طرف</translation>
    </message>
    <message>
        <source>Bare image while held</source>
        <translation>دبائے رکھنے پر بغیر ماسک کی تصویر</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>Before: Dice {dice}</source>
        <translation>پہلے: Dice {dice}</translation>
    </message>
    <message>
        <source>Begin anew at the end.</source>
        <translation>آخر پر پہنچ کر شروع سے چلائیں۔</translation>
    </message>
    <message>
        <source>Begin on what you want: only what looks alike is painted.</source>
        <translation>مطلوبہ جگہ سے شروع کریں: صرف اس جیسا حصہ بنتا ہے۔</translation>
    </message>
    <message>
        <source>Begin the run; you can go on annotating while it lasts</source>
        <translation>ٹریننگ شروع کریں؛ اس دوران آپ اینوٹیشن جاری رکھ سکتے ہیں</translation>
    </message>
    <message>
        <source>Begin with the images on which the new model gains most</source>
        <translation>اُن تصاویر سے شروع کریں جن پر نیا ماڈل سب سے زیادہ بہتر ہوا</translation>
    </message>
    <message>
        <source>Begin with the images on which the new model loses most, or gains least</source>
        <translation>اُن تصاویر سے شروع کریں جن پر نیا ماڈل سب سے زیادہ خراب، یا سب سے کم بہتر ہوا</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>50% سے کم</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>بہترین پہلے</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>اوسط فرق (bias)</translation>
    </message>
    <message>
        <source>Bland-Altman plot. Lines: bias and limits of agreement (bias ± 1.96 SD); bars at the right: their 95 % confidence intervals. Frames of one cine are not independent of each other, which makes the intervals too narrow.</source>
        <translation>Bland-Altman پلاٹ۔ لکیریں: اوسط فرق (bias) اور مطابقت کی حدود (bias ± 1.96 SD)؛ دائیں طرف کی سلاخیں: ان کے 95% کانفیڈنس انٹرول۔ ایک ہی سینی لوپ کے فریم ایک دوسرے سے آزاد نہیں ہوتے، جس سے انٹرول حد سے زیادہ تنگ ہو جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Blank these boxes in de-identified exports of images of {device} (Enter)</source>
        <translation>{device} کی تصاویر کے شناخت سے پاک ایکسپورٹ میں یہ باکس مٹا دیں (Enter)</translation>
    </message>
    <message>
        <source>Blank these boxes in de-identified exports of this image (Enter)</source>
        <translation>اس تصویر کے شناخت سے پاک ایکسپورٹ میں یہ باکس مٹا دیں (Enter)</translation>
    </message>
    <message>
        <source>Blend pixels at any zoom.</source>
        <translation>ہر زوم پر پکسلز کو ہموار دکھائیں۔</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>نیلا</translation>
    </message>
    <message>
        <source>Box prompt</source>
        <translation>باکس پرامپٹ</translation>
    </message>
    <message>
        <source>Box prompt, Esc cancels</source>
        <translation>باکس پرامپٹ، Esc منسوخ کرتا ہے</translation>
    </message>
    <message>
        <source>Breast ultrasound</source>
        <translation>بریسٹ الٹراساؤنڈ</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>برائٹنیس</translation>
    </message>
    <message>
        <source>Brightness, contrast and filters of the image, and how the mask is drawn.</source>
        <translation>تصویر کی برائٹنیس، کنٹراسٹ اور فلٹر، اور ماسک دکھانے کا انداز۔</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>برش</translation>
    </message>
    <message>
        <source>Brush diameter in image pixels</source>
        <translation>برش کا قطر، تصویر کے پکسلز میں</translation>
    </message>
    <message>
        <source>Burnt-in text</source>
        <translation>تصویر پر لکھا متن</translation>
    </message>
    <message>
        <source>Burnt-in text cannot be looked for in this image.</source>
        <translation>اس تصویر میں تصویر پر لکھا متن تلاش نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>Burnt-in text in images of {device}: {boxes} to confirm</source>
        <translation>{device} کی تصاویر پر لکھا متن: {boxes} تصدیق کے لیے</translation>
    </message>
    <message>
        <source>Burnt-in text in this image: {boxes} to confirm</source>
        <translation>اس تصویر پر لکھا متن: {boxes} تصدیق کے لیے</translation>
    </message>
    <message>
        <source>Burnt-in text…</source>
        <translation>تصویر پر لکھا متن…</translation>
    </message>
    <message>
        <source>By how far the proposal is from that of the model before. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>تجویز پچھلے ماڈل کی تجویز سے جتنی مختلف ہو، اس حساب سے۔ کام کے دوران تصاویر اپنی جگہ رہتی ہیں؛ نئی ترتیب کے لیے دوبارہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>نام کے لحاظ سے</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>مریض کے لحاظ سے</translation>
    </message>
    <message>
        <source>By patient, study or series, as the files say.</source>
        <translation>مریض، اسٹڈی یا سیریز سے، جیسا فائلوں میں لکھا ہے۔</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>سیریز کے لحاظ سے</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>حالت کے لحاظ سے</translation>
    </message>
    <message>
        <source>By study</source>
        <translation>اسٹڈی کے لحاظ سے</translation>
    </message>
    <message>
        <source>By the confidence of the model: your corrections count most there. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>ماڈل کے اعتماد کے حساب سے: وہیں آپ کی تصحیح سب سے اہم ہے۔ کام کے دوران تصاویر اپنی جگہ رہتی ہیں؛ نئی ترتیب کے لیے دوبارہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>By your last step on each image. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>ہر تصویر پر آپ کے آخری عمل کے حساب سے۔ کام کے دوران تصاویر اپنی جگہ رہتی ہیں؛ نئی ترتیب کے لیے دوبارہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>COCO (polygons)</source>
        <translation>COCO (پولی گون)</translation>
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
        <translation>فریموں کو بھرنے کا عمل روکیں۔ انٹرپولیشن پھر کچھ نہیں بدلتی؛ جو پھیلایا یا تجویز کیا جا چکا، وہ رہتا ہے۔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>ایکسپورٹ منسوخ کریں</translation>
    </message>
    <message>
        <source>Cancel what the tool has begun</source>
        <translation>ٹول کا شروع کیا ہوا عمل منسوخ کریں</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>منسوخ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>امیدوار</translation>
    </message>
    <message>
        <source>Carry this mask along with what moves, from frame to frame.</source>
        <translation>حرکت کرتی چیز کے ساتھ یہ ماسک فریم در فریم آگے لے جائیں۔</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>سینٹی میٹر</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>کچھ نہ بدلیں (Esc)</translation>
    </message>
    <message>
        <source>Changes cannot be saved at the moment; import again once they are saved.</source>
        <translation>اس وقت تبدیلیاں محفوظ نہیں ہو سکتیں؛ محفوظ ہونے کے بعد دوبارہ امپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Changes cannot be saved at the moment; start again once they are saved.</source>
        <translation>اس وقت تبدیلیاں محفوظ نہیں ہو سکتیں؛ محفوظ ہونے کے بعد دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Changes in {folder} cannot be saved at the moment.</source>
        <translation>{folder} میں تبدیلیاں اس وقت محفوظ نہیں ہو سکتیں۔</translation>
    </message>
    <message>
        <source>Check the program and this computer, and save a report without patient data.</source>
        <translation>پروگرام اور اس کمپیوٹر کو جانچیں، اور مریضوں کے ڈیٹا کے بغیر رپورٹ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose a model for this image or for the whole folder.</source>
        <translation>اس تصویر یا پورے فولڈر کے لیے ماڈل منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>کم از کم ایک فارمیٹ منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose at least one label.</source>
        <translation>کم از کم ایک لیبل منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>ماڈل منتخب کریں…</translation>
    </message>
    <message>
        <source>Choose px in the menu Edit, Mask to go by pixels.</source>
        <translation>پکسل کے حساب سے چلنے کے لیے مینو “ترمیم”، “ماسک” میں px منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose the file or folder with the masks. They are matched to the images by name, DICOM-SEG by its UIDs.</source>
        <translation>ماسک والی فائل یا فولڈر منتخب کریں۔ ماسک تصاویر سے نام کے ذریعے ملائے جاتے ہیں، DICOM-SEG اپنے UID کے ذریعے۔</translation>
    </message>
    <message>
        <source>Choose the file with the masks</source>
        <translation>ماسک والی فائل منتخب کریں</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>فائلوں کے لیے فولڈر منتخب کریں</translation>
    </message>
    <message>
        <source>Choose the folder with the masks</source>
        <translation>ماسک والا فولڈر منتخب کریں</translation>
    </message>
    <message>
        <source>Choose the images, then “Compare”. Nothing is changed by that: no mask, and no proposal.</source>
        <translation>تصاویر منتخب کریں، پھر “موازنہ کریں”۔ اس سے کچھ نہیں بدلتا: نہ کوئی ماسک، نہ کوئی تجویز۔</translation>
    </message>
    <message>
        <source>Choose the model for this image or for the whole folder.</source>
        <translation>اس تصویر یا پورے فولڈر کے لیے ماڈل منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>منتخب کریں…</translation>
    </message>
    <message>
        <source>Cine</source>
        <translation>سینی لوپ</translation>
    </message>
    <message>
        <source>Circularity</source>
        <translation>گولائی</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>صاف کریں</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation>ماسک صاف کریں</translation>
    </message>
    <message>
        <source>Click a command, or press Enter on it, to give it another key.</source>
        <translation>کسی کمانڈ کو دوسری کی دینے کے لیے اس پر کلک کریں یا Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Click along an edge, Enter closes. Alt goes straight.</source>
        <translation>کنارے کے ساتھ کلک کریں، Enter بند کرتا ہے۔ Alt سیدھا چلتا ہے۔</translation>
    </message>
    <message>
        <source>Click corners; Enter or the first corner closes. Ctrl erases.</source>
        <translation>کونوں پر کلک کریں؛ Enter یا پہلا کونا بند کرتا ہے۔ Ctrl مٹاتا ہے۔</translation>
    </message>
    <message>
        <source>Click to see more</source>
        <translation>مزید دیکھنے کے لیے کلک کریں</translation>
    </message>
    <message>
        <source>Click to show or hide its images.</source>
        <translation>اس کی تصاویر دکھانے یا چھپانے کے لیے کلک کریں۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>بند کریں (Esc)</translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>موازنہ بند کریں (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>پیغام بند کریں</translation>
    </message>
    <message>
        <source>Close the model library (Esc)</source>
        <translation>ماڈل لائبریری بند کریں (Esc)</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>پینل بند کریں</translation>
    </message>
    <message>
        <source>Close the sheet.</source>
        <translation>شیٹ بند کریں۔</translation>
    </message>
    <message>
        <source>Close this (Esc)</source>
        <translation>بند کریں (Esc)</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>محفوظ کیے بغیر بند کریں</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Codes that were found</source>
        <translation>ملنے والے کوڈ</translation>
    </message>
    <message>
        <source>Colonoscopy</source>
        <translation>کولونوسکوپی</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Colour of the label in use.</source>
        <translation>زیرِ استعمال لیبل کا رنگ۔</translation>
    </message>
    <message>
        <source>Comes with WaveMask</source>
        <translation>WaveMask کے ساتھ آتا ہے</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>کمانڈز</translation>
    </message>
    <message>
        <source>Common codes</source>
        <translation>عام کوڈ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>موازنہ کریں</translation>
    </message>
    <message>
        <source>Compare no more images; what is there stays</source>
        <translation>مزید تصاویر کا موازنہ نہ کریں؛ جو ہو چکا وہ رہے گا</translation>
    </message>
    <message>
        <source>Compare on the open image</source>
        <translation>کھلی تصویر پر موازنہ کریں</translation>
    </message>
    <message>
        <source>Compare readers</source>
        <translation>ریڈرز کا موازنہ</translation>
    </message>
    <message>
        <source>Compare readers…</source>
        <translation>ریڈرز کا موازنہ…</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>ورژنز کا موازنہ</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>اس سے موازنہ…</translation>
    </message>
    <message>
        <source>Comparing both models</source>
        <translation>دونوں ماڈلوں کا موازنہ</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>موازنہ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Confidence at least</source>
        <translation>کم از کم اعتماد</translation>
    </message>
    <message>
        <source>Confirm for this device</source>
        <translation>اس مشین کے لیے تصدیق کریں</translation>
    </message>
    <message>
        <source>Confirm for this image</source>
        <translation>اس تصویر کے لیے تصدیق کریں</translation>
    </message>
    <message>
        <source>Confirm the boxes for images of {device}</source>
        <translation>{device} کی تصاویر کے لیے باکس کی تصدیق کریں</translation>
    </message>
    <message>
        <source>Confirm the boxes for this image</source>
        <translation>اس تصویر کے لیے باکس کی تصدیق کریں</translation>
    </message>
    <message>
        <source>Confirmed for images of {device}: {boxes}</source>
        <translation>{device} کی تصاویر کے لیے تصدیق شدہ: {boxes}</translation>
    </message>
    <message>
        <source>Confirmed for this image: {boxes}</source>
        <translation>اس تصویر کے لیے تصدیق شدہ: {boxes}</translation>
    </message>
    <message>
        <source>Confirmed: de-identified exports of every image of {device} have {boxes} blanked.</source>
        <translation>تصدیق ہو گئی۔ {device} کی ہر تصویر کے شناخت سے پاک ایکسپورٹ میں مٹایا جائے گا: {boxes}۔</translation>
    </message>
    <message>
        <source>Confirmed: de-identified exports of this image have {boxes} blanked.</source>
        <translation>تصدیق ہو گئی۔ اس تصویر کے شناخت سے پاک ایکسپورٹ میں مٹایا جائے گا: {boxes}۔</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>جڑا ہوا</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>کنٹور</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>کنٹراسٹ</translation>
    </message>
    <message>
        <source>Contrast and brightness, by dragging</source>
        <translation>گھسیٹ کر کنٹراسٹ اور برائٹنیس</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Copy mask</source>
        <translation>ماسک کاپی کریں</translation>
    </message>
    <message>
        <source>Copy mask from previous image</source>
        <translation>پچھلی تصویر سے ماسک کاپی کریں</translation>
    </message>
    <message>
        <source>Copy mask to next frame</source>
        <translation>ماسک اگلے فریم پر کاپی کریں</translation>
    </message>
    <message>
        <source>Copy measurements</source>
        <translation>پیمائشیں کاپی کریں</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>رپورٹ کاپی کریں</translation>
    </message>
    <message>
        <source>Copy the measurements as a table for a spreadsheet.</source>
        <translation>پیمائشیں اسپریڈشیٹ کے لیے ٹیبل کی شکل میں کاپی کریں۔</translation>
    </message>
    <message>
        <source>Copy to next frame</source>
        <translation>اگلے فریم پر کاپی کریں</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>تصحیح شدہ</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>کراس ہیئر</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+وہیل</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>کاٹیں</translation>
    </message>
    <message>
        <source>Cut through the mask along a line.</source>
        <translation>ماسک کو ایک لکیر کے ساتھ کاٹیں۔</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>آسمانی</translation>
    </message>
    <message>
        <source>DICOM examples</source>
        <translation>DICOM کی مثالیں</translation>
    </message>
    <message>
        <source>DICOM segmentations</source>
        <translation>DICOM سیگمنٹیشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ڈارک</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>شناخت سے پاک</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Dermoscopy</source>
        <translation>ڈرموسکوپی</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>ڈیوائس</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>پروگرام کی جانچ</translation>
    </message>
    <message>
        <source>Diagnose…</source>
        <translation>پروگرام کی جانچ…</translation>
    </message>
    <message>
        <source>Diameter of the disc in image pixels</source>
        <translation>ڈسک کا قطر، تصویر کے پکسلز میں</translation>
    </message>
    <message>
        <source>Diameters</source>
        <translation>قطر</translation>
    </message>
    <message>
        <source>Diameters of part {number}</source>
        <translation>حصہ {number} کے قطر</translation>
    </message>
    <message>
        <source>Dice compares the proposal with the mask that was accepted in its place. Unchanged: accepted as proposed, pixel by pixel. Times are the medians of active time per image, of images with one accepted frame; their difference is what a proposal that needs no correction spares beside one that does. Outlining without a proposal was not timed, so nothing is said about it. The images are those that were worked on, not a sample drawn at random.</source>
        <translation>Dice تجویز کا موازنہ اُس ماسک سے کرتا ہے جو اس کی جگہ قبول ہوا۔ بغیر تبدیلی: تجویز کے مطابق قبول شدہ، پکسل بہ پکسل۔ اوقات فی تصویر کام کے وقت کے میڈین ہیں، اُن تصاویر کے جن کا ایک فریم قبول ہوا؛ ان کا فرق وہ وقت ہے جو تصحیح کی ضرورت نہ رکھنے والی تجویز، تصحیح طلب تجویز کے مقابلے میں، بچاتی ہے۔ تجویز کے بغیر آؤٹ لائن کا وقت نہیں ناپا گیا، اس لیے اس پر کچھ نہیں کہا گیا۔ یہ وہ تصاویر ہیں جن پر کام ہوا، کوئی رینڈم نمونہ نہیں۔</translation>
    </message>
    <message>
        <source>Dice with the present mask {dice}</source>
        <translation>موجودہ ماسک کے ساتھ Dice {dice}</translation>
    </message>
    <message>
        <source>Dice {dice}, HD95 {distance}</source>
        <translation>Dice {dice}، HD95 {distance}</translation>
    </message>
    <message>
        <source>Dice {dice}, no distance, as one has no mask</source>
        <translation>Dice {dice}، فاصلہ نہیں، کیونکہ ایک کا ماسک نہیں ہے</translation>
    </message>
    <message>
        <source>Dice, median (quartiles)</source>
        <translation>Dice، میڈین (کوارٹائل)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>Difference (95% interval)</source>
        <translation>فرق (95% انٹرول)</translation>
    </message>
    <message>
        <source>Difference of areas, whatever its sign ({unit})</source>
        <translation>رقبوں کا فرق، علامت سے قطع نظر ({unit})</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ضائع کریں</translation>
    </message>
    <message>
        <source>Distance of outlines, HD95 (less is better)</source>
        <translation>آؤٹ لائنوں کا فاصلہ، HD95 (کم بہتر ہے)</translation>
    </message>
    <message>
        <source>Distance {length}</source>
        <translation>فاصلہ {length}</translation>
    </message>
    <message>
        <source>Distance {length}. {remark}</source>
        <translation>فاصلہ {length}۔ {remark}</translation>
    </message>
    <message>
        <source>Divider between your mask and the proposal</source>
        <translation>آپ کے ماسک اور تجویز کے درمیان تقسیمی لکیر</translation>
    </message>
    <message>
        <source>Divider to the left</source>
        <translation>تقسیمی لکیر بائیں</translation>
    </message>
    <message>
        <source>Divider to the right</source>
        <translation>تقسیمی لکیر دائیں</translation>
    </message>
    <message>
        <source>Do again up to this step.</source>
        <translation>اس قدم تک دوبارہ کریں۔</translation>
    </message>
    <message>
        <source>Do something with several images</source>
        <translation>کئی تصاویر پر ایک ساتھ کام کریں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Double-click or Enter opens it in the window</source>
        <translation>ڈبل کلک یا Enter اسے ونڈو میں کھولتا ہے</translation>
    </message>
    <message>
        <source>Double-click to edit, drag to reorder.</source>
        <translation>ترمیم کے لیے ڈبل کلک کریں، ترتیب بدلنے کے لیے گھسیٹیں۔</translation>
    </message>
    <message>
        <source>Drag a box; the model looks at it alone, in more detail. Beside it the mask stays, and what you painted or erased does too.</source>
        <translation>باکس کھینچیں؛ ماڈل صرف اسے، زیادہ تفصیل سے دیکھے گا۔ اس کے باہر ماسک ویسا ہی رہتا ہے، اور آپ کا بنایا یا مٹایا ہوا بھی۔</translation>
    </message>
    <message>
        <source>Drag a box; the model looks there in more detail. Esc cancels.</source>
        <translation>باکس کھینچیں؛ ماڈل وہاں زیادہ تفصیل سے دیکھے گا۔ Esc منسوخ کرتا ہے۔</translation>
    </message>
    <message>
        <source>Drag a line through the mask to cut it in two.</source>
        <translation>ماسک کو دو حصوں میں کاٹنے کے لیے اس کے آر پار لکیر کھینچیں۔</translation>
    </message>
    <message>
        <source>Drag a part of the mask to another place.</source>
        <translation>ماسک کا ایک حصہ گھسیٹ کر دوسری جگہ لے جائیں۔</translation>
    </message>
    <message>
        <source>Drag along a length that you know, such as the depth scale, then choose “Set scale…” again.</source>
        <translation>کسی معلوم لمبائی، مثلاً گہرائی کے پیمانے، کے ساتھ ساتھ گھسیٹیں، پھر دوبارہ “پیمانہ مقرر کریں…” منتخب کریں۔</translation>
    </message>
    <message>
        <source>Drag around what belongs to the mask. Ctrl erases it.</source>
        <translation>ماسک میں شامل حصے کے گرد گھسیٹیں۔ Ctrl اسے مٹاتا ہے۔</translation>
    </message>
    <message>
        <source>Drag from inside the mask to widen it, from outside to narrow it.</source>
        <translation>ماسک چوڑا کرنے کے لیے اندر سے، تنگ کرنے کے لیے باہر سے گھسیٹیں۔</translation>
    </message>
    <message>
        <source>Drag over text to add a box; drag a box to move it, its corners to resize it; Tab, arrows and Del work too.</source>
        <translation>باکس شامل کرنے کے لیے متن پر گھسیٹیں؛ سرکانے کے لیے باکس، سائز بدلنے کے لیے اس کے کونے گھسیٹیں؛ Tab، تیر والی کیز اور Del بھی کام کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Drag over the image to measure a distance.</source>
        <translation>فاصلہ ناپنے کے لیے تصویر پر گھسیٹیں۔</translation>
    </message>
    <message>
        <source>Drag to erase. Ctrl paints, Shift draws straight lines.</source>
        <translation>مٹانے کے لیے گھسیٹیں۔ Ctrl بناتا ہے، Shift سیدھی لکیریں کھینچتا ہے۔</translation>
    </message>
    <message>
        <source>Drag to move the panel; a double-click gives it a window of its own, and puts it back</source>
        <translation>پینل سرکانے کے لیے گھسیٹیں؛ ڈبل کلک اسے الگ ونڈو میں لے جاتا ہے، اور واپس بھی لاتا ہے</translation>
    </message>
    <message>
        <source>Drag to paint. Ctrl erases, Shift draws straight lines.</source>
        <translation>بنانے کے لیے گھسیٹیں۔ Ctrl مٹاتا ہے، Shift سیدھی لکیریں کھینچتا ہے۔</translation>
    </message>
    <message>
        <source>Drag: your mask on the left, the proposal on the right</source>
        <translation>گھسیٹیں: بائیں آپ کا ماسک، دائیں تجویز</translation>
    </message>
    <message>
        <source>Draw the longest diameter and the one across it.</source>
        <translation>سب سے لمبا قطر اور اس کا عمودی قطر دکھائیں۔</translation>
    </message>
    <message>
        <source>Draw the masks of every label.</source>
        <translation>ہر لیبل کے ماسک دکھائیں۔</translation>
    </message>
    <message>
        <source>Draw the masks of the label in use; where they are hidden, nothing changes them.</source>
        <translation>زیرِ استعمال لیبل کے ماسک دکھائیں؛ چھپے ہوں تو انہیں کچھ نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>Drop all other parts of the mask.</source>
        <translation>ماسک کے باقی تمام حصے ہٹا دیں۔</translation>
    </message>
    <message>
        <source>Drop images or folders to open them</source>
        <translation>کھولنے کے لیے تصاویر یا فولڈر یہاں چھوڑیں</translation>
    </message>
    <message>
        <source>Drop parts of the mask below the size that is set in this menu.</source>
        <translation>ماسک کے وہ حصے ہٹا دیں جو اس مینو میں مقرر سائز سے چھوٹے ہوں۔</translation>
    </message>
    <message>
        <source>Earlier examples</source>
        <translation>پہلے کی مثالیں</translation>
    </message>
    <message>
        <source>Earlier examples that the new model is measured by are not learned from: {count}.</source>
        <translation>پہلے کی جن مثالوں پر نئے ماڈل کی جانچ ہوتی ہے، ان سے نہیں سیکھا جاتا: {count}۔</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ترمیم</translation>
    </message>
    <message>
        <source>Edit label</source>
        <translation>لیبل میں ترمیم</translation>
    </message>
    <message>
        <source>Edit label…</source>
        <translation>لیبل میں ترمیم…</translation>
    </message>
    <message>
        <source>Else painting it takes the pixels from the others, and painting them takes its own.</source>
        <translation>ورنہ اسے بنانے سے دوسروں کے پکسل کم ہوتے ہیں، اور دوسروں کو بنانے سے اس کے۔</translation>
    </message>
    <message>
        <source>Elsewhere the scale of the file stays.</source>
        <translation>باقی جگہوں پر فائل کا پیمانہ رہتا ہے۔</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>Empty the mask; this can be undone.</source>
        <translation>ماسک خالی کریں؛ اسے واپس لیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Empty, proposed or corrected.</source>
        <translation>خالی، تجویز شدہ یا تصحیح شدہ۔</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>ٹور ختم کریں (Esc)</translation>
    </message>
    <message>
        <source>Endoscopy</source>
        <translation>اینڈوسکوپی</translation>
    </message>
    <message>
        <source>Enter takes the title; Esc leaves it as it is</source>
        <translation>Enter عنوان محفوظ کرتا ہے؛ Esc اسے ویسا ہی رہنے دیتا ہے</translation>
    </message>
    <message>
        <source>Equalise contrast from place to place (CLAHE).</source>
        <translation>جگہ جگہ کنٹراسٹ برابر کریں (CLAHE)۔</translation>
    </message>
    <message>
        <source>Erase the mask; hold Ctrl to paint.</source>
        <translation>ماسک مٹائیں؛ بنانے کے لیے Ctrl دبائے رکھیں۔</translation>
    </message>
    <message>
        <source>Erase with the tool while held</source>
        <translation>دبائے رکھنے پر ٹول سے مٹائیں</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>ایریزر</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خرابی</translation>
    </message>
    <message>
        <source>Error (loss)</source>
        <translation>غلطی (loss)</translation>
    </message>
    <message>
        <source>Esc closes this page. “Welcome…” in the menu “Help” shows it again.</source>
        <translation>Esc یہ صفحہ بند کرتا ہے۔ مینو “مدد” میں “خوش آمدید…” اسے دوبارہ دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>Esc stops what is in progress, so it cannot be a shortcut.</source>
        <translation>Esc جاری عمل کو روکتا ہے، اس لیے شارٹ کٹ نہیں بن سکتا۔</translation>
    </message>
    <message>
        <source>Every command has its original keys again.</source>
        <translation>ہر کمانڈ کی اصل کیز پھر بحال ہو گئیں۔</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>سب کچھ ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>سب کچھ پھر محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Exchange left and right</source>
        <translation>دائیں بائیں بدلیں</translation>
    </message>
    <message>
        <source>Expect about 0.1 s for a proposal, and about a minute for a training run on 20 images.</source>
        <translation>تجویز میں تقریباً 0.1 سیکنڈ لگے گا، اور 20 تصاویر کی ٹریننگ میں تقریباً ایک منٹ۔</translation>
    </message>
    <message>
        <source>Expect proposals and training to be faster than on two processor cores, where a proposal takes about 0.1 s and a training run on 20 images about a minute.</source>
        <translation>تجاویز اور ٹریننگ پروسیسر کے دو کورز کی نسبت تیز ہوں گی، جن پر تجویز میں تقریباً 0.1 سیکنڈ اور 20 تصاویر کی ٹریننگ میں تقریباً ایک منٹ لگتا ہے۔</translation>
    </message>
    <message>
        <source>Expect proposals and training to be slower than on two processor cores, where a proposal takes about 0.1 s and a training run on 20 images about a minute.</source>
        <translation>تجاویز اور ٹریننگ پروسیسر کے دو کورز کی نسبت سست ہوں گی، جن پر تجویز میں تقریباً 0.1 سیکنڈ اور 20 تصاویر کی ٹریننگ میں تقریباً ایک منٹ لگتا ہے۔</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ایکسپورٹ</translation>
    </message>
    <message>
        <source>Export again once they are saved.</source>
        <translation>محفوظ ہونے کے بعد دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Export all listed images…</source>
        <translation>فہرست کی تمام تصاویر ایکسپورٹ کریں…</translation>
    </message>
    <message>
        <source>Export masks</source>
        <translation>ماسک ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>ماڈل ایکسپورٹ کریں</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>ایکسپورٹ کی پیش رفت</translation>
    </message>
    <message>
        <source>Exporting {done} of {total}</source>
        <translation>{total} میں سے {done} ایکسپورٹ ہو رہی ہے</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>ایکسپورٹ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ایکسپورٹ…</translation>
    </message>
    <message>
        <source>Fewer than two images are selected in the worklist; Ctrl or Shift with clicks selects them.</source>
        <translation>ورک لسٹ میں دو سے کم تصاویر منتخب ہیں؛ Ctrl یا Shift کے ساتھ کلک کر کے منتخب کریں۔</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>File or folder with the masks</source>
        <translation>ماسک والی فائل یا فولڈر</translation>
    </message>
    <message>
        <source>Files of the same name are replaced.</source>
        <translation>اسی نام کی فائلیں بدل دی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>فائل…</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation>خلا بھریں</translation>
    </message>
    <message>
        <source>Fill the frames between all those whose masks you made.</source>
        <translation>اُن تمام فریموں کے درمیان والے فریم بھریں جن کے ماسک آپ نے بنائے۔</translation>
    </message>
    <message>
        <source>Fill the frames between the nearest two whose masks you made; on one of them, on both sides of it.</source>
        <translation>قریب ترین دو فریموں کے درمیان والے فریم بھریں جن کے ماسک آپ نے بنائے؛ ایسے ہی فریم پر ہوں تو اس کے دونوں طرف۔</translation>
    </message>
    <message>
        <source>Fill the screen with the window.</source>
        <translation>ونڈو کو پوری اسکرین پر پھیلائیں۔</translation>
    </message>
    <message>
        <source>Fill what the mask encloses.</source>
        <translation>ماسک کے اندر گھرا ہوا حصہ بھریں۔</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>بھرا ہوا</translation>
    </message>
    <message>
        <source>Filter the worklist by label</source>
        <translation>ورک لسٹ کو لیبل سے فلٹر کریں</translation>
    </message>
    <message>
        <source>Filter the worklist by name, patient or study</source>
        <translation>ورک لسٹ کو نام، مریض یا اسٹڈی سے فلٹر کریں</translation>
    </message>
    <message>
        <source>Filter the worklist by state</source>
        <translation>ورک لسٹ کو حالت سے فلٹر کریں</translation>
    </message>
    <message>
        <source>Filter the worklist by the confidence of the model</source>
        <translation>ورک لسٹ کو ماڈل کے اعتماد سے فلٹر کریں</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>کمانڈ تلاش کریں</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>کمانڈ یا کی تلاش کریں</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>کمانڈ تلاش کریں…</translation>
    </message>
    <message>
        <source>Find again</source>
        <translation>دوبارہ تلاش کریں</translation>
    </message>
    <message>
        <source>Find text in the pixels, such as names and dates, to be blanked in de-identified exports.</source>
        <translation>پکسلز میں لکھا متن، مثلاً نام اور تاریخیں، تلاش کریں تاکہ شناخت سے پاک ایکسپورٹ میں مٹایا جائے۔</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>پہلا فریم</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>پہلا ورژن</translation>
    </message>
    <message>
        <source>First what waits for a decision. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>پہلے وہ جو فیصلے کی منتظر ہیں۔ کام کے دوران تصاویر اپنی جگہ رہتی ہیں؛ نئی ترتیب کے لیے دوبارہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>ونڈو میں فٹ کریں</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>فائلوں کے لیے فولڈر</translation>
    </message>
    <message>
        <source>Folder for the table and the picture</source>
        <translation>ٹیبل اور تصویر کے لیے فولڈر</translation>
    </message>
    <message>
        <source>Folder {number}</source>
        <translation>فولڈر {number}</translation>
    </message>
    <message>
        <source>Folders with more images and masks, to measure by or to learn from</source>
        <translation>مزید تصاویر اور ماسک والے فولڈر، جانچنے یا سیکھنے کے لیے</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>فولڈر…</translation>
    </message>
    <message>
        <source>For example 40</source>
        <translation>مثلاً 40</translation>
    </message>
    <message>
        <source>For the hand that holds the pen, for example.</source>
        <translation>مثلاً اُس ہاتھ کے مطابق جس میں قلم ہو۔</translation>
    </message>
    <message>
        <source>Forget the run; its computing time is lost, your masks are not</source>
        <translation>ٹریننگ چھوڑ دیں؛ اس پر لگا وقت ضائع ہوگا، آپ کے ماسک نہیں</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>فارمیٹ</translation>
    </message>
    <message>
        <source>Format of the masks</source>
        <translation>ماسک کا فارمیٹ</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>فارمیٹ</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>آگے کی طرف</translation>
    </message>
    <message>
        <source>Found out from the files; change it where that is wrong</source>
        <translation>فائلوں سے معلوم ہوا؛ غلط ہو تو بدل دیں</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>فریم</translation>
    </message>
    <message>
        <source>Frame on show</source>
        <translation>دکھایا جانے والا فریم</translation>
    </message>
    <message>
        <source>Frame on show; type another one and press Enter</source>
        <translation>دکھایا جانے والا فریم؛ دوسرا نمبر لکھ کر Enter دبائیں</translation>
    </message>
    <message>
        <source>Frame {frame}</source>
        <translation>فریم {frame}</translation>
    </message>
    <message>
        <source>Frame {frame} of the video cannot be decoded; copy it again from its origin.</source>
        <translation>ویڈیو کا فریم {frame} ڈی کوڈ نہیں ہو سکتا؛ اسے اصل جگہ سے دوبارہ کاپی کریں۔</translation>
    </message>
    <message>
        <source>Frame {frame} of the video cannot be decoded; export the video again.</source>
        <translation>ویڈیو کا فریم {frame} ڈی کوڈ نہیں ہو سکتا؛ ویڈیو دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Frame {number}</source>
        <translation>فریم {number}</translation>
    </message>
    <message>
        <source>Frame {number} cannot be read, so the proposals end there. {reason}</source>
        <translation>فریم {number} پڑھا نہیں جا سکتا، اس لیے تجاویز وہیں ختم ہو گئیں۔ {reason}</translation>
    </message>
    <message>
        <source>Frame {number} cannot be shown. {reason}</source>
        <translation>فریم {number} دکھایا نہیں جا سکتا۔ {reason}</translation>
    </message>
    <message>
        <source>Frame {number} has no mask. Clear it first if that is how it should be.</source>
        <translation>فریم {number} کا ماسک نہیں ہے۔ اگر ایسا ہی ہونا چاہیے تو پہلے اسے صاف کریں۔</translation>
    </message>
    <message>
        <source>Frame {number} is of another size than the first one, so it cannot be shown.</source>
        <translation>فریم {number} کا سائز پہلے فریم سے الگ ہے، اس لیے دکھایا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Frame {number}: {reason}</source>
        <translation>فریم {number}: {reason}</translation>
    </message>
    <message>
        <source>Frames are being filled already. Esc stops that.</source>
        <translation>فریم پہلے ہی بھرے جا رہے ہیں۔ Esc اسے روکتا ہے۔</translation>
    </message>
    <message>
        <source>Frames on which they agree least</source>
        <translation>وہ فریم جن پر سب سے کم مطابقت ہے</translation>
    </message>
    <message>
        <source>Frames {first} to {last}</source>
        <translation>فریم {first} تا {last}</translation>
    </message>
    <message>
        <source>From a version that is not here any more</source>
        <translation>ایسے ورژن سے جو اب یہاں نہیں ہے</translation>
    </message>
    <message>
        <source>From frame</source>
        <translation>فریم سے</translation>
    </message>
    <message>
        <source>From now on the new model proposes; masks stay as they are</source>
        <translation>اب سے نیا ماڈل تجویز دے گا؛ ماسک ویسے ہی رہیں گے</translation>
    </message>
    <message>
        <source>From “{title}”</source>
        <translation>“{title}” سے</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>فل اسکرین</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>گاما</translation>
    </message>
    <message>
        <source>Gamma: lighter or darker middle tones</source>
        <translation>گاما: درمیانی ٹون ہلکے یا گہرے</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>تیاری</translation>
    </message>
    <message>
        <source>Give every command its original keys again.</source>
        <translation>ہر کمانڈ کو پھر اس کی اصل کیز دیں۔</translation>
    </message>
    <message>
        <source>Give mask</source>
        <translation>ماسک دیں</translation>
    </message>
    <message>
        <source>Give part</source>
        <translation>حصہ دیں</translation>
    </message>
    <message>
        <source>Give part under pointer to</source>
        <translation>پوائنٹر والا حصہ دیں</translation>
    </message>
    <message>
        <source>Give the next frame this mask, and go there.</source>
        <translation>اگلے فریم کو یہ ماسک دیں اور وہاں جائیں۔</translation>
    </message>
    <message>
        <source>Give this command its original keys again.</source>
        <translation>اس کمانڈ کو پھر اس کی اصل کیز دیں۔</translation>
    </message>
    <message>
        <source>Give this label all that the label in use has on this frame, in one step.</source>
        <translation>اس فریم پر زیرِ استعمال لیبل کا سب کچھ ایک ہی بار میں اس لیبل کو دیں۔</translation>
    </message>
    <message>
        <source>Give this label the part of a mask that the pointer is on, in one step.</source>
        <translation>ماسک کا وہ حصہ جس پر پوائنٹر ہے، ایک ہی بار میں اس لیبل کو دیں۔</translation>
    </message>
    <message>
        <source>Give this version another title (F2)</source>
        <translation>اس ورژن کو دوسرا عنوان دیں (F2)</translation>
    </message>
    <message>
        <source>Give whole mask to</source>
        <translation>پورا ماسک دیں</translation>
    </message>
    <message>
        <source>Go back to the beginning</source>
        <translation>شروع پر واپس جائیں</translation>
    </message>
    <message>
        <source>Go back to the last frame whose mask you made or decided on.</source>
        <translation>پچھلے فریم پر واپس جائیں جس کا ماسک آپ نے بنایا یا جس پر فیصلہ کیا۔</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>اس سے پہلے والے پر واپس جائیں</translation>
    </message>
    <message>
        <source>Go back to the scale of the file, if it has one.</source>
        <translation>فائل کے پیمانے پر واپس جائیں، اگر اس میں ہو۔</translation>
    </message>
    <message>
        <source>Go back to this step.</source>
        <translation>اس قدم پر واپس جائیں۔</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>کام جاری رکھیں</translation>
    </message>
    <message>
        <source>Go on working (Esc)</source>
        <translation>کام جاری رکھیں (Esc)</translation>
    </message>
    <message>
        <source>Go through everything once more</source>
        <translation>سب کچھ ایک بار پھر جانچیں</translation>
    </message>
    <message>
        <source>Go through the export without writing anything, and list the files</source>
        <translation>کچھ لکھے بغیر پورا ایکسپورٹ جانچیں اور فائلوں کی فہرست دکھائیں</translation>
    </message>
    <message>
        <source>Go to next</source>
        <translation>اگلی پر جائیں</translation>
    </message>
    <message>
        <source>Go to the next accepted image.</source>
        <translation>اگلی قبول شدہ تصویر پر جائیں۔</translation>
    </message>
    <message>
        <source>Go to the next corrected image.</source>
        <translation>اگلی تصحیح شدہ تصویر پر جائیں۔</translation>
    </message>
    <message>
        <source>Go to the next empty image.</source>
        <translation>اگلی خالی تصویر پر جائیں۔</translation>
    </message>
    <message>
        <source>Go to the next frame whose mask you made or decided on.</source>
        <translation>اگلے فریم پر جائیں جس کا ماسک آپ نے بنایا یا جس پر فیصلہ کیا۔</translation>
    </message>
    <message>
        <source>Go to the next proposed image.</source>
        <translation>اگلی تجویز شدہ تصویر پر جائیں۔</translation>
    </message>
    <message>
        <source>Go to the next rejected image.</source>
        <translation>اگلی مسترد تصویر پر جائیں۔</translation>
    </message>
    <message>
        <source>Go to the next skipped image.</source>
        <translation>اگلی چھوڑی گئی تصویر پر جائیں۔</translation>
    </message>
    <message>
        <source>Go to the next stretch of the outline where the model is unsure.</source>
        <translation>آؤٹ لائن کے اگلے حصے پر جائیں جہاں ماڈل غیر یقینی ہے۔</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>گرے</translation>
    </message>
    <message>
        <source>Grey values {low:.6g} to {high:.6g} are shown scaled to 0 to 255.</source>
        <translation>گرے ویلیوز {low:.6g} تا {high:.6g} کو 0 تا 255 کر کے دکھایا گیا ہے۔</translation>
    </message>
    <message>
        <source>Group the worklist</source>
        <translation>ورک لسٹ کی گروپنگ کریں</translation>
    </message>
    <message>
        <source>Group worklist</source>
        <translation>ورک لسٹ کی گروپنگ</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>بڑھائیں</translation>
    </message>
    <message>
        <source>Grow and shrink by</source>
        <translation>بڑھانے اور گھٹانے کی مقدار</translation>
    </message>
    <message>
        <source>Grow and shrink by millimetres</source>
        <translation>ملی میٹر میں بڑھائیں اور گھٹائیں</translation>
    </message>
    <message>
        <source>Grow and shrink by pixels</source>
        <translation>پکسل میں بڑھائیں اور گھٹائیں</translation>
    </message>
    <message>
        <source>Grow and shrink by, in millimetres</source>
        <translation>بڑھانے اور گھٹانے کی مقدار، ملی میٹر میں</translation>
    </message>
    <message>
        <source>Grow and shrink by, in pixels</source>
        <translation>بڑھانے اور گھٹانے کی مقدار، پکسل میں</translation>
    </message>
    <message>
        <source>Grow by {step}</source>
        <translation>{step} بڑھائیں</translation>
    </message>
    <message>
        <source>Hatched</source>
        <translation>لکیردار</translation>
    </message>
    <message>
        <source>Have both versions propose on these images</source>
        <translation>دونوں ورژنز سے ان تصاویر پر تجویز لیں</translation>
    </message>
    <message>
        <source>Held-out image on which the model does worst</source>
        <translation>الگ رکھی گئی تصویر جس پر ماڈل سب سے کمزور ہے</translation>
    </message>
    <message>
        <source>Held-out images</source>
        <translation>الگ رکھی گئی تصاویر</translation>
    </message>
    <message>
        <source>Held-out images before and after</source>
        <translation>الگ رکھی گئی تصاویر پہلے اور بعد میں</translation>
    </message>
    <message>
        <source>Held-out images of patients that the model has learned from before are left out: {count}.</source>
        <translation>الگ رکھی گئی وہ تصاویر شامل نہیں جن کے مریضوں سے ماڈل پہلے سیکھ چکا ہے: {count}۔</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Here comes the held-out image on which the model does worst, once it is measured</source>
        <translation>جانچ ہوتے ہی یہاں وہ الگ رکھی گئی تصویر آئے گی جس پر ماڈل سب سے کمزور ہے</translation>
    </message>
    <message>
        <source>Here that is less than a pixel.</source>
        <translation>یہاں یہ ایک پکسل سے کم ہے۔</translation>
    </message>
    <message>
        <source>Here that is {pixels} pixels, and more than {most} are too many.</source>
        <translation>یہاں یہ {pixels} پکسل ہے، اور {most} سے زیادہ نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Here you see the proposal, which cannot be drawn on.</source>
        <translation>یہاں آپ تجویز دیکھ رہے ہیں، جس پر کچھ بنایا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Hide “{label}”</source>
        <translation>“{label}” چھپائیں</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ہائی کنٹراسٹ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ہسٹری</translation>
    </message>
    <message>
        <source>History, hidden</source>
        <translation>ہسٹری، چھپی ہوئی</translation>
    </message>
    <message>
        <source>History, shown</source>
        <translation>ہسٹری، دکھائی گئی</translation>
    </message>
    <message>
        <source>Hold the pointer over the part of a mask that another label is to have.</source>
        <translation>پوائنٹر ماسک کے اُس حصے پر رکھیں جو دوسرے لیبل کو دینا ہے۔</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>کس کے لیے</translation>
    </message>
    <message>
        <source>How far apart the two points are, for example 42 or 4.2</source>
        <translation>دونوں نقطوں کا آپس میں فاصلہ، مثلاً 42 یا 4.2</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>کام کہاں تک پہنچا</translation>
    </message>
    <message>
        <source>How fast it plays</source>
        <translation>چلنے کی رفتار</translation>
    </message>
    <message>
        <source>How long it may take</source>
        <translation>کتنا وقت لگ سکتا ہے</translation>
    </message>
    <message>
        <source>How much of this part of the run is done</source>
        <translation>ٹریننگ کے اس مرحلے کا کتنا حصہ مکمل ہے</translation>
    </message>
    <message>
        <source>How precise it is</source>
        <translation>کتنا درست ہے</translation>
    </message>
    <message>
        <source>How sure the model must be of a pixel. What you painted or erased stays, and what a box prompt made.</source>
        <translation>ماڈل کو ہر پکسل پر کتنا یقین ہونا چاہیے۔ آپ کا بنایا یا مٹایا ہوا، اور باکس پرامپٹ کا بنایا ہوا، رہتا ہے۔</translation>
    </message>
    <message>
        <source>How the tool is used</source>
        <translation>ٹول کیسے استعمال ہوتا ہے</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>سمجھ لیا</translation>
    </message>
    <message>
        <source>I understand, begin</source>
        <translation>سمجھ لیا، شروع کریں</translation>
    </message>
    <message>
        <source>I understand, show me around</source>
        <translation>سمجھ لیا، ٹور دکھائیں</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Image canvas</source>
        <translation>تصویر کا کینوس</translation>
    </message>
    <message>
        <source>Image {id}</source>
        <translation>تصویر {id}</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>تصویر {number}</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>تصاویر</translation>
    </message>
    <message>
        <source>Images and masks as Wave-GMS and training in this program read them, split by patient.</source>
        <translation>تصاویر اور ماسک، جیسے Wave-GMS اور اس پروگرام کی ٹریننگ انہیں پڑھتے ہیں، مریض کے حساب سے تقسیم شدہ۔</translation>
    </message>
    <message>
        <source>Images compared, those first in which the two are furthest apart</source>
        <translation>موازنہ شدہ تصاویر، پہلے وہ جن میں دونوں کا فرق سب سے زیادہ ہے</translation>
    </message>
    <message>
        <source>Images have numbers for names, and are shown only where burnt-in text was confirmed.</source>
        <translation>تصاویر کے نام کی جگہ نمبر ہیں، اور صرف وہاں دکھائی جاتی ہیں جہاں تصویر پر لکھے متن کی تصدیق ہو چکی ہو۔</translation>
    </message>
    <message>
        <source>Images learned from</source>
        <translation>جن تصاویر سے سیکھا گیا</translation>
    </message>
    <message>
        <source>Images on which the new model must not be worse: a folder with “images” and “masks”</source>
        <translation>وہ تصاویر جن پر نیا ماڈل پہلے سے خراب نہ ہو: ایسا فولڈر جس میں “images” اور “masks” ہوں</translation>
    </message>
    <message>
        <source>Images submitted so far</source>
        <translation>اب تک جمع کرائی گئی تصاویر</translation>
    </message>
    <message>
        <source>Images that are rejected, skipped or not decided yet, and masks of other readers.</source>
        <translation>وہ تصاویر جو مسترد ہیں، چھوڑی گئیں یا جن پر فیصلہ باقی ہے، اور دوسرے ریڈرز کے ماسک۔</translation>
    </message>
    <message>
        <source>Images that were learned from, and whose accepted mask contradicts both models</source>
        <translation>وہ تصاویر جن سے سیکھا گیا، اور جن کا قبول شدہ ماسک دونوں ماڈلوں سے متصادم ہے</translation>
    </message>
    <message>
        <source>Images without a patient number count as patients of their own, unless they look nearly the same.</source>
        <translation>جن تصاویر میں مریض نمبر نہیں، ہر ایک الگ مریض شمار ہوتی ہے، جب تک کہ وہ تقریباً ایک جیسی نہ ہوں۔</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>امپورٹ</translation>
    </message>
    <message>
        <source>Import also where somebody has drawn or decided; undo brings it back, image by image</source>
        <translation>وہاں بھی امپورٹ کریں جہاں کسی نے ماسک بنایا یا فیصلہ کیا ہے؛ “واپس لیں” سے ہر تصویر پر پہلے والا لوٹ آتا ہے</translation>
    </message>
    <message>
        <source>Import masks</source>
        <translation>ماسک امپورٹ کریں</translation>
    </message>
    <message>
        <source>Import masks…</source>
        <translation>ماسک امپورٹ کریں…</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>ماڈل امپورٹ کریں</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>{total} میں سے {done} امپورٹ ہو رہی ہے</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>امپورٹ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>امپورٹ…</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>بہتر بنائیں</translation>
    </message>
    <message>
        <source>Improve model</source>
        <translation>ماڈل بہتر بنائیں</translation>
    </message>
    <message>
        <source>Improve model…</source>
        <translation>ماڈل بہتر بنائیں…</translation>
    </message>
    <message>
        <source>Improve “{model}”</source>
        <translation>“{model}” کو بہتر بنائیں</translation>
    </message>
    <message>
        <source>Improving the model</source>
        <translation>ماڈل بہتر بنایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Improving the model, {time} left</source>
        <translation>ماڈل بہتر بنایا جا رہا ہے، باقی وقت {time}</translation>
    </message>
    <message>
        <source>In pixels. {reason}</source>
        <translation>پکسل میں۔ {reason}</translation>
    </message>
    <message>
        <source>In the background, while you work; of a cine for its first frame. Masks that you made or decided on stay.</source>
        <translation>پس منظر میں، کام کے دوران؛ سینی لوپ کے پہلے فریم کے لیے۔ جو ماسک آپ نے بنائے یا جن پر فیصلہ کیا وہ رہتے ہیں۔</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>زیرِ استعمال</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>انسٹال شدہ</translation>
    </message>
    <message>
        <source>Interpolate</source>
        <translation>انٹرپولیٹ کریں</translation>
    </message>
    <message>
        <source>Interpolate all gaps</source>
        <translation>تمام خلا انٹرپولیٹ کریں</translation>
    </message>
    <message>
        <source>Interpolate here</source>
        <translation>یہاں انٹرپولیٹ کریں</translation>
    </message>
    <message>
        <source>Inverse</source>
        <translation>الٹے رنگ</translation>
    </message>
    <message>
        <source>Invert inside the outline</source>
        <translation>آؤٹ لائن کے اندر الٹیں</translation>
    </message>
    <message>
        <source>It cannot be read ({reason}).</source>
        <translation>یہ پڑھی نہیں جا سکتی ({reason})۔</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}</source>
        <translation>پڑھنا ممکن نہیں: {reason}</translation>
    </message>
    <message>
        <source>It cannot be read; it may be damaged, or no NIfTI file.</source>
        <translation>یہ پڑھی نہیں جا سکتی؛ شاید خراب ہے، یا NIfTI فائل نہیں ہے۔</translation>
    </message>
    <message>
        <source>It cannot be read; it may be damaged, or no picture.</source>
        <translation>یہ پڑھی نہیں جا سکتی؛ شاید خراب ہے، یا تصویر نہیں ہے۔</translation>
    </message>
    <message>
        <source>It could not be saved as accepted: {reason}</source>
        <translation>یہ قبول شدہ کے طور پر محفوظ نہیں ہو سکی: {reason}</translation>
    </message>
    <message>
        <source>It could not be written; your masks are safe, and the log file says more.</source>
        <translation>یہ لکھی نہیں جا سکی؛ آپ کے ماسک محفوظ ہیں، اور تفصیل لاگ فائل میں ہے۔</translation>
    </message>
    <message>
        <source>It did not propose within {seconds} seconds; close other programs and try again.</source>
        <translation>{seconds} سیکنڈ کے اندر تجویز نہیں آئی؛ دوسرے پروگرام بند کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>It does not say which label it is for; choose one.</source>
        <translation>اس میں نہیں لکھا کہ یہ کس لیبل کا ہے؛ ایک منتخب کریں۔</translation>
    </message>
    <message>
        <source>It does not say which of the {frames} frames it is for.</source>
        <translation>اس میں نہیں لکھا کہ یہ {frames} میں سے کس فریم کا ہے۔</translation>
    </message>
    <message>
        <source>It forgets: overlap (Dice) on the images on which it must not get worse falls by {gain}.</source>
        <translation>یہ بھولتا ہے: جن تصاویر پر اسے کمزور نہیں ہونا چاہیے، ان پر اوورلیپ (Dice) {gain} گھٹتا ہے۔</translation>
    </message>
    <message>
        <source>It got as far as “{phase}”.</source>
        <translation>یہ “{phase}” تک پہنچی۔</translation>
    </message>
    <message>
        <source>It has an annotation without an outline, such as a box; outlines are needed.</source>
        <translation>اس میں ایک اینوٹیشن بغیر آؤٹ لائن کے ہے، مثلاً باکس؛ آؤٹ لائنیں درکار ہیں۔</translation>
    </message>
    <message>
        <source>It has more colours than black and one other; save it in black and white.</source>
        <translation>اس میں سیاہ اور ایک اور کے علاوہ بھی رنگ ہیں؛ اسے بلیک اینڈ وائٹ میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>It has no whole numbers; save a mask.</source>
        <translation>اس میں پورے عدد نہیں ہیں؛ ماسک محفوظ کریں۔</translation>
    </message>
    <message>
        <source>It has the values {told}, and no {labels} beside it says what they mean; a mask has one value beside 0.</source>
        <translation>اس میں قدریں {told} ہیں، اور ساتھ کوئی {labels} نہیں جو ان کا مطلب بتائے؛ ماسک میں 0 کے علاوہ ایک ہی قدر ہوتی ہے۔</translation>
    </message>
    <message>
        <source>It has the values {told}, which are not in {labels}.</source>
        <translation>اس میں قدریں {told} ہیں، جو {labels} میں نہیں ہیں۔</translation>
    </message>
    <message>
        <source>It has transparent parts; save it in black and white.</source>
        <translation>اس کے کچھ حصے شفاف ہیں؛ اسے بلیک اینڈ وائٹ میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>It has values between whole numbers; save a mask, not a probability.</source>
        <translation>اس میں پورے عددوں کے درمیان کی قدریں ہیں؛ ماسک محفوظ کریں، احتمال نہیں۔</translation>
    </message>
    <message>
        <source>It has {columns} x {rows} pixels and the image has {width} x {height}; export it again in the size of the image.</source>
        <translation>اس میں {columns} x {rows} پکسل ہیں اور تصویر {width} x {height} ہے؛ اسے تصویر کے سائز میں دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>It has {told} values, and the image {image_width} x {image_height} pixels and {frames}.</source>
        <translation>اس میں {told} قدریں ہیں، اور تصویر {image_width} x {image_height} پکسل اور {frames} کی ہے۔</translation>
    </message>
    <message>
        <source>It has {width} x {height} pixels and the image has {image_width} x {image_height}; export it again in the size of the image.</source>
        <translation>اس میں {width} x {height} پکسل ہیں اور تصویر {image_width} x {image_height} ہے؛ اسے تصویر کے سائز میں دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>It holds for this image alone, on all its frames.</source>
        <translation>یہ صرف اس تصویر کے لیے ہے، اس کے تمام فریموں پر۔</translation>
    </message>
    <message>
        <source>It holds for this image alone.</source>
        <translation>یہ صرف اس تصویر کے لیے ہے۔</translation>
    </message>
    <message>
        <source>It holds no masks.</source>
        <translation>اس میں کوئی ماسک نہیں ہے۔</translation>
    </message>
    <message>
        <source>It holds several pictures; save each as a file of its own.</source>
        <translation>اس میں کئی تصاویر ہیں؛ ہر ایک کو الگ فائل میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>It is a cine, whose frames are decided on one by one.</source>
        <translation>یہ سینی لوپ ہے، جس کے فریموں پر ایک ایک کر کے فیصلہ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>It is as wide as it is high, and does not say which of its axes goes across; save it with SimpleITK.</source>
        <translation>اس کی چوڑائی اور اونچائی برابر ہیں، اور نہیں لکھا کہ کون سا محور افقی ہے؛ اسے SimpleITK سے محفوظ کریں۔</translation>
    </message>
    <message>
        <source>It is for frame {frame} and the image has {frames}.</source>
        <translation>یہ فریم {frame} کا ہے اور تصویر میں {frames} ہیں۔</translation>
    </message>
    <message>
        <source>It is for the same frame and label as {other}; keep one of them.</source>
        <translation>یہ اسی فریم اور لیبل کا ہے جس کا {other}؛ ان میں سے ایک رکھیں۔</translation>
    </message>
    <message>
        <source>It is for {image}.</source>
        <translation>یہ {image} کے لیے ہے۔</translation>
    </message>
    <message>
        <source>It is kept with what you accept, and stays on this computer</source>
        <translation>یہ آپ کے قبول کیے ہوئے کام کے ساتھ رکھا جاتا ہے، اور اسی کمپیوٹر پر رہتا ہے</translation>
    </message>
    <message>
        <source>It is no file of COCO, or a damaged one; export it again.</source>
        <translation>یہ COCO فائل نہیں، یا خراب ہے؛ اسے دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>It is not known what kind of image this is.</source>
        <translation>معلوم نہیں کہ یہ کس قسم کی تصویر ہے۔</translation>
    </message>
    <message>
        <source>It is of another size.</source>
        <translation>اس کا سائز مختلف ہے۔</translation>
    </message>
    <message>
        <source>It is of “{label}” already.</source>
        <translation>یہ پہلے ہی “{label}” کا ہے۔</translation>
    </message>
    <message>
        <source>It is one of the images itself.</source>
        <translation>یہ خود تصاویر میں سے ایک ہے۔</translation>
    </message>
    <message>
        <source>It is too large for this computer; export fewer images at a time.</source>
        <translation>یہ اس کمپیوٹر کے لیے بہت بڑی ہے؛ ایک وقت میں کم تصاویر ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>It is turned or mirrored against the image; save it the way the image lies.</source>
        <translation>یہ تصویر کے مقابلے میں گھوما ہوا یا الٹا (mirrored) ہے؛ اسے تصویر ہی کے رخ میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>It is unsure what this is, perhaps {kind} ({share}).</source>
        <translation>یقین نہیں کہ یہ کیا ہے، شاید {kind} ({share})۔</translation>
    </message>
    <message>
        <source>It looks like {kind} ({share}).</source>
        <translation>یہ {kind} لگتی ہے ({share})۔</translation>
    </message>
    <message>
        <source>It marks more where there is nothing: {after} of the area in place of {before} on {images} of {patients}.</source>
        <translation>جہاں کچھ نہیں وہاں یہ زیادہ نشان لگاتا ہے: {images} ({patients}) پر رقبے کا {before} کی جگہ {after}۔</translation>
    </message>
    <message>
        <source>It may overlap other labels.</source>
        <translation>یہ دوسرے لیبلز پر آ سکتا ہے۔</translation>
    </message>
    <message>
        <source>It needs two frames with masks of your own, and frames between them.</source>
        <translation>اس کے لیے آپ کے اپنے ماسک والے دو فریم، اور ان کے درمیان فریم، درکار ہیں۔</translation>
    </message>
    <message>
        <source>It takes the place of the scale that was {set_by}.</source>
        <translation>یہ موجودہ پیمانے ({set_by}) کی جگہ لے گا۔</translation>
    </message>
    <message>
        <source>It was cancelled; nothing has been written.</source>
        <translation>اسے منسوخ کر دیا گیا؛ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>It was not better: {reason}</source>
        <translation>یہ بہتر نہیں تھا: {reason}</translation>
    </message>
    <message>
        <source>Its label has been removed; import it again.</source>
        <translation>اس کا لیبل ہٹا دیا گیا ہے؛ اسے دوبارہ امپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Its mask has changed meanwhile.</source>
        <translation>اس دوران اس کا ماسک بدل گیا ہے۔</translation>
    </message>
    <message>
        <source>Its mask on this image has {area}.</source>
        <translation>اس تصویر پر اس کے ماسک کا رقبہ {area} ہے۔</translation>
    </message>
    <message>
        <source>Its outline crosses the image far too often to be one; export it again.</source>
        <translation>اس کی آؤٹ لائن تصویر کو اتنی بار کاٹتی ہے کہ آؤٹ لائن نہیں ہو سکتی؛ اسے دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Its outline lies far outside the image; export it again.</source>
        <translation>اس کی آؤٹ لائن تصویر سے بہت باہر ہے؛ اسے دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Its segmentation is damaged; export it again.</source>
        <translation>اس کی سیگمنٹیشن خراب ہے؛ اسے دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Its size is damaged; export it again.</source>
        <translation>اس کا سائز خراب ہے؛ اسے دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Its volume has no millimetres. {reason}</source>
        <translation>اس کے والیوم میں ملی میٹر نہیں ہیں۔ {reason}</translation>
    </message>
    <message>
        <source>Keep WaveMask open until it is done; what is written by then stays in any case.</source>
        <translation>مکمل ہونے تک WaveMask کھلا رکھیں؛ تب تک جو لکھا گیا وہ بہرحال رہے گا۔</translation>
    </message>
    <message>
        <source>Keep WaveMask open, and it saves them as soon as the folder can be written again.</source>
        <translation>WaveMask کھلا رکھیں، فولڈر میں لکھنا ممکن ہوتے ہی یہ انہیں محفوظ کر دے گا۔</translation>
    </message>
    <message>
        <source>Keep for the next images</source>
        <translation>اگلی تصاویر کے لیے بھی رکھیں</translation>
    </message>
    <message>
        <source>Keep largest part</source>
        <translation>سب سے بڑا حصہ رکھیں</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>کھلا رکھیں</translation>
    </message>
    <message>
        <source>Keep the current model</source>
        <translation>موجودہ ماڈل رکھیں</translation>
    </message>
    <message>
        <source>Keep what is chosen here and begin (Enter)</source>
        <translation>یہ انتخاب محفوظ کر کے شروع کریں (Enter)</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>کی: {key}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>کی بورڈ شارٹ کٹس</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>لیبل</translation>
    </message>
    <message>
        <source>Label 1</source>
        <translation>لیبل 1</translation>
    </message>
    <message>
        <source>Label 2</source>
        <translation>لیبل 2</translation>
    </message>
    <message>
        <source>Label 3</source>
        <translation>لیبل 3</translation>
    </message>
    <message>
        <source>Label 4</source>
        <translation>لیبل 4</translation>
    </message>
    <message>
        <source>Label 5</source>
        <translation>لیبل 5</translation>
    </message>
    <message>
        <source>Label 6</source>
        <translation>لیبل 6</translation>
    </message>
    <message>
        <source>Label 7</source>
        <translation>لیبل 7</translation>
    </message>
    <message>
        <source>Label 8</source>
        <translation>لیبل 8</translation>
    </message>
    <message>
        <source>Label 9</source>
        <translation>لیبل 9</translation>
    </message>
    <message>
        <source>Label in use: {label}</source>
        <translation>زیرِ استعمال لیبل: {label}</translation>
    </message>
    <message>
        <source>Label maps</source>
        <translation>لیبل میپ</translation>
    </message>
    <message>
        <source>Label of the masks</source>
        <translation>ماسک کا لیبل</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>لیبلز</translation>
    </message>
    <message>
        <source>Labels and proposal</source>
        <translation>لیبلز اور تجویز</translation>
    </message>
    <message>
        <source>Labels and proposal in a window of their own</source>
        <translation>لیبلز اور تجویز الگ ونڈو میں</translation>
    </message>
    <message>
        <source>Labels overlap on frame {frame}, which one label map cannot hold; export PNG masks, COCO or NIfTI instead.</source>
        <translation>فریم {frame} پر لیبلز ایک دوسرے پر آتے ہیں، جو ایک لیبل میپ میں ممکن نہیں؛ اس کی جگہ PNG ماسک، COCO یا NIfTI ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Labels: Lesion, Cyst</source>
        <translation>لیبلز: Lesion، Cyst</translation>
    </message>
    <message>
        <source>Labels: Polyp, Instrument</source>
        <translation>لیبلز: Polyp، Instrument</translation>
    </message>
    <message>
        <source>Labels: Skin lesion, Hair</source>
        <translation>لیبلز: Skin lesion، Hair</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Larger tool</source>
        <translation>ٹول بڑا کریں</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>لاسو</translation>
    </message>
    <message>
        <source>Lasso, erase</source>
        <translation>لاسو، مٹائیں</translation>
    </message>
    <message>
        <source>Lasso, invert</source>
        <translation>لاسو، الٹیں</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>آخری بدلی ہوئی پہلے</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>آخری فریم</translation>
    </message>
    <message>
        <source>Learned from this image</source>
        <translation>اس تصویر سے سیکھا گیا</translation>
    </message>
    <message>
        <source>Learned from {masks} of {patients}</source>
        <translation>{masks} سے سیکھا ({patients})</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>سیکھنا</translation>
    </message>
    <message>
        <source>Learns from</source>
        <translation>سیکھنے کے لیے</translation>
    </message>
    <message>
        <source>Least confidence of the model</source>
        <translation>ماڈل کا کم از کم اعتماد</translation>
    </message>
    <message>
        <source>Leave both commands as they are.</source>
        <translation>دونوں کمانڈز کو ویسا ہی رہنے دیں۔</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc); “Reader…” in the menu “Readers” asks again</source>
        <translation>ویسا ہی رہنے دیں (Esc)؛ مینو “ریڈرز” میں “ریڈر…” دوبارہ پوچھتا ہے</translation>
    </message>
    <message>
        <source>Leave the chosen box out (Del)</source>
        <translation>منتخب باکس نکال دیں (Del)</translation>
    </message>
    <message>
        <source>Leave the colours out.</source>
        <translation>رنگ ہٹا دیں۔</translation>
    </message>
    <message>
        <source>Leave the image, or the frame of a cine, for later and go to the next one.</source>
        <translation>تصویر، یا سینی لوپ کا فریم، بعد کے لیے چھوڑیں اور اگلی پر جائیں۔</translation>
    </message>
    <message>
        <source>Leave the mask as it is (Esc)</source>
        <translation>ماسک کو ویسا ہی رہنے دیں (Esc)</translation>
    </message>
    <message>
        <source>Leave what is confirmed as it is (Esc)</source>
        <translation>تصدیق شدہ کو ویسا ہی رہنے دیں (Esc)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>شامل نہیں</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>شامل نہیں: {reason}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>لمبائی</translation>
    </message>
    <message>
        <source>Length of all borders, those of holes included; an estimate within a few per cent</source>
        <translation>تمام کناروں کی لمبائی، خلا کے کناروں سمیت؛ چند فیصد تک درست اندازہ</translation>
    </message>
    <message>
        <source>Length of the line in pixels</source>
        <translation>لکیر کی لمبائی، پکسل میں</translation>
    </message>
    <message>
        <source>Length of the line in the patient</source>
        <translation>لکیر کی لمبائی، مریض میں</translation>
    </message>
    <message>
        <source>Lengths on this image are by a scale {source}.</source>
        <translation>اس تصویر پر لمبائیوں کا پیمانہ: {source}۔</translation>
    </message>
    <message>
        <source>Less speckle</source>
        <translation>اسپیکل کم کریں</translation>
    </message>
    <message>
        <source>Let dark and light change places.</source>
        <translation>گہرے اور ہلکے کو آپس میں بدلیں۔</translation>
    </message>
    <message>
        <source>Let no tool change the masks of the label in use.</source>
        <translation>کسی ٹول کو زیرِ استعمال لیبل کے ماسک بدلنے نہ دیں۔</translation>
    </message>
    <message>
        <source>Let readers who have submitted the same images see your masks of them.</source>
        <translation>جن ریڈرز نے یہی تصاویر جمع کرائی ہیں، انہیں ان پر اپنے ماسک دیکھنے دیں۔</translation>
    </message>
    <message>
        <source>Let the model learn from the masks you accepted, on this machine; you decide whether the new one is used.</source>
        <translation>اسی کمپیوٹر پر ماڈل کو آپ کے قبول کیے ہوئے ماسک سے سیکھنے دیں؛ نیا ماڈل استعمال ہو یا نہیں، فیصلہ آپ کا ہے۔</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>لائسنس</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>لائٹ</translation>
    </message>
    <message>
        <source>Limit of local contrast</source>
        <translation>مقامی کنٹراسٹ کی حد</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>لکیر</translation>
    </message>
    <message>
        <source>List images whose name, patient, study or date holds these words
Esc empties it.</source>
        <translation>وہ تصاویر دکھائیں جن کے نام، مریض، اسٹڈی یا تاریخ میں یہ الفاظ ہوں
Esc اسے خالی کرتا ہے۔</translation>
    </message>
    <message>
        <source>List removed images again</source>
        <translation>ہٹائی گئی تصاویر پھر فہرست میں لائیں</translation>
    </message>
    <message>
        <source>List these images no more. Their masks stay in the workspace, and are exported like others.</source>
        <translation>یہ تصاویر فہرست سے ہٹا دیں۔ ان کے ماسک ورک اسپیس میں رہتے ہیں اور دوسروں کی طرح ایکسپورٹ ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>ماڈل لوڈ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>مقامی کنٹراسٹ</translation>
    </message>
    <message>
        <source>Lock label</source>
        <translation>لیبل لاک کریں</translation>
    </message>
    <message>
        <source>Lock “{label}”</source>
        <translation>“{label}” لاک کریں</translation>
    </message>
    <message>
        <source>Longest diameter</source>
        <translation>سب سے لمبا قطر</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>دوبارہ جانچیں</translation>
    </message>
    <message>
        <source>Look for text once more, in place of these boxes</source>
        <translation>ان باکس کی جگہ متن ایک بار پھر تلاش کریں</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>فولڈر دیکھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Looking at the program and this computer…</source>
        <translation>پروگرام اور اس کمپیوٹر کی جانچ ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Looking at what you have accepted…</source>
        <translation>آپ کے قبول کیے ہوئے ماسک دیکھے جا رہے ہیں…</translation>
    </message>
    <message>
        <source>Looking for burnt-in text</source>
        <translation>تصویر پر لکھا متن تلاش ہو رہا ہے</translation>
    </message>
    <message>
        <source>Looking for text…</source>
        <translation>متن تلاش ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>تلاش ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Looking through {done} of {total}</source>
        <translation>{total} میں سے {done} دیکھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Looking through…</source>
        <translation>دیکھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>دہرائیں</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>میگنیفائر</translation>
    </message>
    <message>
        <source>MPS (Apple GPU)</source>
        <translation>MPS (Apple GPU)</translation>
    </message>
    <message>
        <source>Make the chosen mask the present one, as one step to undo (Enter)</source>
        <translation>منتخب ماسک کو موجودہ بنائیں، جسے ایک ہی بار میں واپس لیا جا سکے (Enter)</translation>
    </message>
    <message>
        <source>Make the result your mask of this frame and label, as one step to undo</source>
        <translation>نتیجے کو اس فریم اور لیبل کا اپنا ماسک بنائیں، جسے ایک ہی بار میں واپس لیا جا سکے</translation>
    </message>
    <message>
        <source>Make these masks those of the images (Enter)</source>
        <translation>ان ماسک کو تصاویر کے ماسک بنائیں (Enter)</translation>
    </message>
    <message>
        <source>Marked on empty images (less is better)</source>
        <translation>خالی تصاویر پر نشان زدہ (کم بہتر ہے)</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>ماسک</translation>
    </message>
    <message>
        <source>Mask and pixels</source>
        <translation>ماسک اور پکسلز</translation>
    </message>
    <message>
        <source>Mask area</source>
        <translation>ماسک کا رقبہ</translation>
    </message>
    <message>
        <source>Mask of the image before</source>
        <translation>پچھلی تصویر کا ماسک</translation>
    </message>
    <message>
        <source>Mask style</source>
        <translation>ماسک کا انداز</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>ماسک</translation>
    </message>
    <message>
        <source>Masks cannot be written to {folder} ({reason}); choose another folder.</source>
        <translation>ماسک {folder} میں نہیں لکھے جا سکتے ({reason})؛ کوئی اور فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>Masks in doubt ({count})</source>
        <translation>مشکوک ماسک ({count})</translation>
    </message>
    <message>
        <source>Masks of this frame that were accepted, the newest first</source>
        <translation>اس فریم کے قبول کیے گئے ماسک، نئے پہلے</translation>
    </message>
    <message>
        <source>Masks that were not imported</source>
        <translation>جو ماسک امپورٹ نہیں ہوئے</translation>
    </message>
    <message>
        <source>Masks, and why some are not imported</source>
        <translation>ماسک، اور کچھ امپورٹ کیوں نہیں ہوتے</translation>
    </message>
    <message>
        <source>Matching masks and images…</source>
        <translation>ماسک اور تصاویر ملائے جا رہے ہیں…</translation>
    </message>
    <message>
        <source>Matching was stopped. Choose the masks again to begin anew.</source>
        <translation>ملانا روک دیا گیا۔ نئے سرے سے شروع کرنے کے لیے ماسک دوبارہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>May overlap other labels</source>
        <translation>دوسرے لیبلز پر آ سکتا ہے</translation>
    </message>
    <message>
        <source>Mean area of both readers ({unit})</source>
        <translation>دونوں ریڈرز کا اوسط رقبہ ({unit})</translation>
    </message>
    <message>
        <source>Mean position of the pixels: column and row in the image</source>
        <translation>پکسلز کا اوسط مقام: تصویر میں کالم اور قطار</translation>
    </message>
    <message>
        <source>Mean probability inside the proposed mask, as the model sees it.
It is not the chance that there is a lesion.</source>
        <translation>تجویز شدہ ماسک کے اندر اوسط احتمال، ماڈل کے نزدیک۔
یہ لیژن ہونے کا امکان نہیں ہے۔</translation>
    </message>
    <message>
        <source>Measured distance</source>
        <translation>ناپا گیا فاصلہ</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>جانچ کے لیے</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>پیمائشیں</translation>
    </message>
    <message>
        <source>Measurements (CSV)</source>
        <translation>پیمائشیں (CSV)</translation>
    </message>
    <message>
        <source>Measurements of {label}</source>
        <translation>{label} کی پیمائشیں</translation>
    </message>
    <message>
        <source>Median (quartiles)</source>
        <translation>میڈین (کوارٹائل)</translation>
    </message>
    <message>
        <source>Median time per image</source>
        <translation>فی تصویر میڈین وقت</translation>
    </message>
    <message>
        <source>Memory is short, so at most {count} images are taken at once; this takes longer.</source>
        <translation>میموری کم ہے، اس لیے ایک وقت میں لی جانے والی تصاویر کی تعداد زیادہ سے زیادہ {count} ہے؛ اس میں زیادہ وقت لگتا ہے۔</translation>
    </message>
    <message>
        <source>Mend that before you open another folder.</source>
        <translation>دوسرا فولڈر کھولنے سے پہلے اسے ٹھیک کریں۔</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>درمیانی بٹن</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <translation>ملی میٹر</translation>
    </message>
    <message>
        <source>Millimetres in the patient</source>
        <translation>ملی میٹر، مریض میں</translation>
    </message>
    <message>
        <source>Mixed in, so that earlier skills are kept: a folder with “images” and “masks”</source>
        <translation>ساتھ ملائی جاتی ہیں تاکہ پہلے سیکھا ہوا برقرار رہے: ایسا فولڈر جس میں “images” اور “masks” ہوں</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ماڈل</translation>
    </message>
    <message>
        <source>Model and version</source>
        <translation>ماڈل اور ورژن</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>ماڈل کارڈ</translation>
    </message>
    <message>
        <source>Model confidence</source>
        <translation>ماڈل کا اعتماد</translation>
    </message>
    <message>
        <source>Model for this image</source>
        <translation>اس تصویر کا ماڈل</translation>
    </message>
    <message>
        <source>Model library</source>
        <translation>ماڈل لائبریری</translation>
    </message>
    <message>
        <source>Model library…</source>
        <translation>ماڈل لائبریری…</translation>
    </message>
    <message>
        <source>Model not ready</source>
        <translation>ماڈل تیار نہیں</translation>
    </message>
    <message>
        <source>Model that made the proposal</source>
        <translation>تجویز دینے والا ماڈل</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>ماڈل: {model}</translation>
    </message>
    <message>
        <source>Models cannot be changed in {folder} ({reason}); close other windows of WaveMask or make room on the disk.</source>
        <translation>{folder} میں ماڈل نہیں بدلے جا سکتے ({reason})؛ WaveMask کی دوسری ونڈوز بند کریں یا ڈسک پر جگہ بنائیں۔</translation>
    </message>
    <message>
        <source>Models most apart first</source>
        <translation>ماڈلوں کا زیادہ فرق پہلے</translation>
    </message>
    <message>
        <source>Models of WaveMask ({pattern})</source>
        <translation>WaveMask کے ماڈل ({pattern})</translation>
    </message>
    <message>
        <source>More time is more steps of learning; you can stop at any time</source>
        <translation>زیادہ وقت یعنی سیکھنے کے زیادہ مراحل؛ آپ کسی بھی وقت روک سکتے ہیں</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>سب سے غیر یقینی پہلے</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>سرکائیں</translation>
    </message>
    <message>
        <source>Move and zoom the image</source>
        <translation>تصویر کو سرکائیں اور زوم کریں</translation>
    </message>
    <message>
        <source>Move it to another screen, for example.</source>
        <translation>مثلاً اسے دوسری اسکرین پر لے جانے کے لیے۔</translation>
    </message>
    <message>
        <source>Move label down</source>
        <translation>لیبل نیچے کریں</translation>
    </message>
    <message>
        <source>Move label up</source>
        <translation>لیبل اوپر کریں</translation>
    </message>
    <message>
        <source>Move the contour inwards by the step that is set in this menu.</source>
        <translation>کنٹور کو اس مینو میں مقرر قدم جتنا اندر کریں۔</translation>
    </message>
    <message>
        <source>Move the contour outwards by the step that is set in this menu.</source>
        <translation>کنٹور کو اس مینو میں مقرر قدم جتنا باہر کریں۔</translation>
    </message>
    <message>
        <source>Move the contour to the edges of the image near it (GrabCut).</source>
        <translation>کنٹور کو تصویر کے قریبی کناروں پر لائیں (GrabCut)۔</translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation>تصویر سرکائیں</translation>
    </message>
    <message>
        <source>Must not get worse on</source>
        <translation>ان پر خراب نہ ہو</translation>
    </message>
    <message>
        <source>NIfTI holds no more than {most:,} pixels or frames along a side; use NumPy.</source>
        <translation>NIfTI میں کسی سمت {most:,} سے زیادہ پکسل یا فریم نہیں آتے؛ NumPy استعمال کریں۔</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>لیبل کا نام</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>نام یا مخفف</translation>
    </message>
    <message>
        <source>Name or initials of the reader</source>
        <translation>ریڈر کا نام یا مخفف</translation>
    </message>
    <message>
        <source>Name or initials; it stays on this computer</source>
        <translation>نام یا مخفف؛ یہ اسی کمپیوٹر پر رہتا ہے</translation>
    </message>
    <message>
        <source>Name or patient</source>
        <translation>نام یا مریض</translation>
    </message>
    <message>
        <source>Name, colour and code of the label in use.</source>
        <translation>زیرِ استعمال لیبل کا نام، رنگ اور کوڈ۔</translation>
    </message>
    <message>
        <source>Names of files, folders and readers, and images whose text nobody has confirmed</source>
        <translation>فائلوں، فولڈروں اور ریڈرز کے نام، اور وہ تصاویر جن کے متن کی کسی نے تصدیق نہیں کی</translation>
    </message>
    <message>
        <source>Neither has outlined anything; not counted above</source>
        <translation>دونوں نے کچھ آؤٹ لائن نہیں کیا؛ اوپر شمار نہیں</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>اگلا فریم</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>اگلی تصویر</translation>
    </message>
    <message>
        <source>Next image in the same state</source>
        <translation>اسی حالت کی اگلی تصویر</translation>
    </message>
    <message>
        <source>Next keyframe</source>
        <translation>اگلا کی فریم</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>اگلا صفحہ</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ونڈو کا اگلا حصہ</translation>
    </message>
    <message>
        <source>Next uncertain place</source>
        <translation>اگلی غیر یقینی جگہ</translation>
    </message>
    <message>
        <source>Next undecided image</source>
        <translation>اگلی غیر فیصلہ شدہ تصویر</translation>
    </message>
    <message>
        <source>No accepted annotation began as a proposal yet.</source>
        <translation>ابھی کوئی قبول شدہ اینوٹیشن تجویز سے شروع نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>No burnt-in text in images of {device}, to confirm</source>
        <translation>{device} کی تصاویر پر لکھا متن نہیں، تصدیق باقی</translation>
    </message>
    <message>
        <source>No burnt-in text in this image, to confirm</source>
        <translation>اس تصویر پر لکھا متن نہیں، تصدیق باقی</translation>
    </message>
    <message>
        <source>No code has these words.</source>
        <translation>کسی کوڈ میں یہ الفاظ نہیں ہیں۔</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>کوئی فائل نہیں لکھی گئی۔</translation>
    </message>
    <message>
        <source>No file would be written.</source>
        <translation>کوئی فائل نہیں لکھی جائے گی۔</translation>
    </message>
    <message>
        <source>No held-out image has anything to outline, so the models cannot be compared; accept more images.</source>
        <translation>الگ رکھی گئی کسی تصویر میں آؤٹ لائن کرنے کو کچھ نہیں، اس لیے ماڈلوں کا موازنہ نہیں ہو سکتا؛ مزید تصاویر قبول کریں۔</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>کوئی تصویر کھلی نہیں ہے۔</translation>
    </message>
    <message>
        <source>No image of this workspace is held out yet; “Improve model…” draws them.</source>
        <translation>اس ورک اسپیس کی کوئی تصویر ابھی الگ نہیں رکھی گئی؛ “ماڈل بہتر بنائیں…” انہیں چنتا ہے۔</translation>
    </message>
    <message>
        <source>No image passes the filter. Clear it to see all.</source>
        <translation>کوئی تصویر فلٹر پر پوری نہیں اترتی۔ سب دیکھنے کے لیے اسے صاف کریں۔</translation>
    </message>
    <message>
        <source>No image was removed from the list.</source>
        <translation>فہرست سے کوئی تصویر نہیں ہٹائی گئی۔</translation>
    </message>
    <message>
        <source>No images were found there. Choose a folder with images, or files.</source>
        <translation>وہاں کوئی تصویر نہیں ملی۔ تصاویر والا فولڈر، یا فائلیں منتخب کریں۔</translation>
    </message>
    <message>
        <source>No mask is in such a state yet. Accept one with Enter, then export.</source>
        <translation>ابھی کوئی ماسک ایسی حالت میں نہیں ہے۔ Enter سے ایک قبول کریں، پھر ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>No masks were found in {path} ({format}); choose another folder or format.</source>
        <translation>{path} میں کوئی ماسک نہیں ملا ({format})؛ کوئی اور فولڈر یا فارمیٹ منتخب کریں۔</translation>
    </message>
    <message>
        <source>No masks were found in {path}; they can be in these formats: {titles}.</source>
        <translation>{path} میں کوئی ماسک نہیں ملا؛ وہ ان فارمیٹ میں ہو سکتے ہیں: {titles}۔</translation>
    </message>
    <message>
        <source>No model can propose for this image now; wait until one is ready, or choose one.</source>
        <translation>اس تصویر کے لیے ابھی کوئی ماڈل تجویز نہیں دے سکتا؛ کسی کے تیار ہونے کا انتظار کریں، یا ایک منتخب کریں۔</translation>
    </message>
    <message>
        <source>No other image that is listed is accepted.</source>
        <translation>فہرست میں کوئی اور تصویر قبول شدہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>No other image that is listed is corrected.</source>
        <translation>فہرست میں کوئی اور تصویر تصحیح شدہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>No other image that is listed is empty.</source>
        <translation>فہرست میں کوئی اور تصویر خالی نہیں ہے۔</translation>
    </message>
    <message>
        <source>No other image that is listed is proposed.</source>
        <translation>فہرست میں کوئی اور تصویر تجویز شدہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>No other image that is listed is rejected.</source>
        <translation>فہرست میں کوئی اور تصویر مسترد نہیں ہے۔</translation>
    </message>
    <message>
        <source>No other image that is listed is skipped.</source>
        <translation>فہرست میں کوئی اور چھوڑی گئی تصویر نہیں ہے۔</translation>
    </message>
    <message>
        <source>No other image that is listed is undecided.</source>
        <translation>فہرست میں کوئی اور تصویر غیر فیصلہ شدہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>No other model was in use here before; choose one in the model library.</source>
        <translation>یہاں پہلے کوئی اور ماڈل استعمال میں نہیں تھا؛ ماڈل لائبریری سے ایک منتخب کریں۔</translation>
    </message>
    <message>
        <source>No other version for the same was in use before.</source>
        <translation>اسی مقصد کا کوئی اور ورژن پہلے استعمال میں نہیں تھا۔</translation>
    </message>
    <message>
        <source>No other version was measured on the same held-out images. “Compare with…” shows two on images of your choice.</source>
        <translation>کسی اور ورژن کی جانچ انہی الگ رکھی گئی تصاویر پر نہیں ہوئی۔ “اس سے موازنہ…” آپ کی چنی ہوئی تصاویر پر دونوں دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>No part of the image has a scale in millimetres.</source>
        <translation>تصویر کے کسی حصے کا پیمانہ ملی میٹر میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>No program on this computer shows folders. The log is in {folder}.</source>
        <translation>اس کمپیوٹر پر کوئی پروگرام فولڈر نہیں دکھاتا۔ لاگ {folder} میں ہے۔</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>کوئی تجویز نہیں</translation>
    </message>
    <message>
        <source>No two readers have submitted the same image yet, so there is nothing to compare.</source>
        <translation>ابھی کسی دو ریڈرز نے ایک ہی تصویر جمع نہیں کرائی، اس لیے موازنے کے لیے کچھ نہیں۔</translation>
    </message>
    <message>
        <source>No undecided image is left in the list.</source>
        <translation>فہرست میں کوئی غیر فیصلہ شدہ تصویر باقی نہیں۔</translation>
    </message>
    <message>
        <source>Nobody has confirmed where burnt-in text stands in images like this; open it, choose “Burnt-in text…” in the menu View, and export again.</source>
        <translation>کسی نے تصدیق نہیں کی کہ ایسی تصاویر پر متن کہاں لکھا ہوتا ہے؛ اسے کھولیں، مینو “منظر” میں “تصویر پر لکھا متن…” منتخب کریں، اور دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Nobody has submitted this image yet; two readers have to before they can be compared.</source>
        <translation>ابھی کسی نے یہ تصویر جمع نہیں کرائی؛ موازنے سے پہلے دو ریڈرز کا جمع کرانا ضروری ہے۔</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>گروپنگ نہیں</translation>
    </message>
    <message>
        <source>Not better: the current model stays</source>
        <translation>بہتر نہیں: موجودہ ماڈل رہے گا</translation>
    </message>
    <message>
        <source>Not here. {reason}</source>
        <translation>یہاں ممکن نہیں۔ {reason}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Not one Frame of the video can be decoded: it is cut off, damaged or encrypted; copy it again.</source>
        <translation>ویڈیو کا ایک بھی فریم ڈی کوڈ نہیں ہو سکتا: یہ ادھوری، خراب یا انکرپٹڈ ہے؛ اسے دوبارہ کاپی کریں۔</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>کھلی نہیں</translation>
    </message>
    <message>
        <source>Not shown in the anonymous display</source>
        <translation>گمنام ڈسپلے میں نہیں دکھایا جاتا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Note on this version</source>
        <translation>اس ورژن پر نوٹ</translation>
    </message>
    <message>
        <source>Nothing else is that sure; lower the confidence for more</source>
        <translation>اتنا یقینی اور کچھ نہیں؛ مزید کے لیے اعتماد کی حد کم کریں</translation>
    </message>
    <message>
        <source>Nothing is accepted yet.</source>
        <translation>ابھی کچھ قبول نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Nothing is measured yet</source>
        <translation>ابھی کچھ ناپا نہیں گیا</translation>
    </message>
    <message>
        <source>Nothing is open, so there is nothing to export.</source>
        <translation>کچھ کھلا نہیں ہے، اس لیے ایکسپورٹ کے لیے کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>کچھ کھلا نہیں ہے۔</translation>
    </message>
    <message>
        <source>Nothing is open; open the images first.</source>
        <translation>کچھ کھلا نہیں ہے؛ پہلے تصاویر کھولیں۔</translation>
    </message>
    <message>
        <source>Nothing is uncertain about the outline, but perhaps where you drew it yourself.</source>
        <translation>آؤٹ لائن میں کچھ غیر یقینی نہیں، سوائے شاید وہاں جہاں آپ نے خود بنائی۔</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. The model in use changes only if you say so at the end.</source>
        <translation>کچھ بھی اس کمپیوٹر سے باہر نہیں جاتا۔ زیرِ استعمال ماڈل صرف تب بدلتا ہے جب آپ آخر میں کہیں۔</translation>
    </message>
    <message>
        <source>Nothing was accepted here</source>
        <translation>یہاں کچھ قبول نہیں کیا گیا</translation>
    </message>
    <message>
        <source>Nothing was accepted on this frame yet. Each acceptance of a changed mask is kept here.</source>
        <translation>اس فریم پر ابھی کچھ قبول نہیں کیا گیا۔ بدلا ہوا ماسک جب بھی قبول ہو، یہاں محفوظ رہتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing was filled.</source>
        <translation>کچھ نہیں بھرا گیا۔</translation>
    </message>
    <message>
        <source>Notice of the run</source>
        <translation>ٹریننگ کی اطلاع</translation>
    </message>
    <message>
        <source>Now “{model}” is asked for proposals.</source>
        <translation>اب “{model}” سے تجاویز لی جا رہی ہیں۔</translation>
    </message>
    <message>
        <source>Numbers in names by their value. Images stay in place while you work; choose it again to sort anew.</source>
        <translation>ناموں میں نمبر اپنی قدر کے حساب سے۔ کام کے دوران تصاویر اپنی جگہ رہتی ہیں؛ نئی ترتیب کے لیے دوبارہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>Numbers in place of file names, and burnt-in text blanked where it was confirmed for the device.</source>
        <translation>فائلوں کے نام کی جگہ نمبر، اور تصویر پر لکھا متن مٹا ہوا جہاں مشین کے لیے اس کی تصدیق ہو چکی ہو۔</translation>
    </message>
    <message>
        <source>Of all pixels in the mask, holes left out</source>
        <translation>ماسک کے تمام پکسلز کا، خلا شامل نہیں</translation>
    </message>
    <message>
        <source>On the images on which it must not get worse</source>
        <translation>اُن تصاویر پر جن پر اسے خراب نہیں ہونا چاہیے</translation>
    </message>
    <message>
        <source>One .npz for each image with all its masks as arrays of true and false.</source>
        <translation>ہر تصویر کے لیے ایک .npz جس میں اس کے تمام ماسک true اور false کے arrays کی شکل میں ہوں۔</translation>
    </message>
    <message>
        <source>One annotations.json with every pixel, as run lengths.</source>
        <translation>ایک annotations.json جس میں ہر پکسل run length کی شکل میں ہو۔</translation>
    </message>
    <message>
        <source>One annotations.json with outlines, for programs that read no run lengths.</source>
        <translation>ایک annotations.json آؤٹ لائنوں کے ساتھ، اُن پروگراموں کے لیے جو run length نہیں پڑھتے۔</translation>
    </message>
    <message>
        <source>One finger</source>
        <translation>ایک انگلی</translation>
    </message>
    <message>
        <source>One of the two has no masks for this image as it is now.</source>
        <translation>دونوں میں سے ایک کے پاس اس تصویر کی موجودہ شکل کے ماسک نہیں ہیں۔</translation>
    </message>
    <message>
        <source>One page on the work so far: counts, times, proposals, agreement and worst cases.</source>
        <translation>اب تک کے کام پر ایک صفحہ: تعداد، وقت، تجاویز، مطابقت اور کمزور ترین کیس۔</translation>
    </message>
    <message>
        <source>One page with counts, times, how good the proposals were, the agreement of readers, and the worst cases with pictures. It is kept in the folder of the workspace and opens in your browser; nothing leaves this computer.</source>
        <translation>ایک صفحہ جس میں تعداد، وقت، تجاویز کا معیار، ریڈرز کی مطابقت، اور کمزور ترین کیس تصاویر کے ساتھ ہوں۔ یہ ورک اسپیس کے فولڈر میں رہتا ہے اور آپ کے براؤزر میں کھلتا ہے؛ کچھ بھی اس کمپیوٹر سے باہر نہیں جاتا۔</translation>
    </message>
    <message>
        <source>One picture for each frame and label: 0 outside, 255 inside.</source>
        <translation>ہر فریم اور لیبل کے لیے ایک تصویر: باہر 0، اندر 255۔</translation>
    </message>
    <message>
        <source>One picture for each frame, in which the value of a pixel is the number of its label.</source>
        <translation>ہر فریم کے لیے ایک تصویر، جس میں پکسل کی قدر اس کے لیبل کا نمبر ہے۔</translation>
    </message>
    <message>
        <source>One segmentation for each DICOM image, with patient, study and codes, for PACS and viewers.</source>
        <translation>ہر DICOM تصویر کے لیے ایک سیگمنٹیشن، مریض، اسٹڈی اور کوڈ کے ساتھ، PACS اور ویورز کے لیے۔</translation>
    </message>
    <message>
        <source>One table with size and outline of each mask, and who accepted it on what grounds.</source>
        <translation>ایک ٹیبل جس میں ہر ماسک کا سائز اور آؤٹ لائن ہو، اور یہ کہ کس نے کس بنیاد پر قبول کیا۔</translation>
    </message>
    <message>
        <source>One volume for each image, cines as a stack of frames, for 3D Slicer, ITK-SNAP and nibabel.</source>
        <translation>ہر تصویر کے لیے ایک والیوم، سینی لوپ فریموں کے اسٹیک کے طور پر، 3D Slicer، ITK-SNAP اور nibabel کے لیے۔</translation>
    </message>
    <message>
        <source>Only masks of a DICOM image can be a DICOM segmentation; export its masks as NIfTI or PNG.</source>
        <translation>صرف DICOM تصویر کے ماسک DICOM سیگمنٹیشن بن سکتے ہیں؛ اس کے ماسک NIfTI یا PNG کے طور پر ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Only what is connected with the place pressed.</source>
        <translation>صرف وہ جو دبائی گئی جگہ سے جڑا ہو۔</translation>
    </message>
    <message>
        <source>Only what you see here and leave ticked is accepted, one page at a time. It is a step of each image, which you can undo there. Cines, the open image and masks that you have changed are left out.</source>
        <translation>صرف وہی قبول ہوتا ہے جو آپ یہاں دیکھتے اور نشان زدہ چھوڑتے ہیں، ایک وقت میں ایک صفحہ۔ یہ ہر تصویر کا ایک قدم ہے، جسے آپ وہاں واپس لے سکتے ہیں۔ سینی لوپ، کھلی تصویر اور آپ کے بدلے ہوئے ماسک شامل نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Only {images} of {patients} are held out, too few to compare by; accept images of more patients.</source>
        <translation>الگ رکھی گئی تصاویر: صرف {images} ({patients})، جو موازنے کے لیے بہت کم ہیں؛ مزید مریضوں کی تصاویر قبول کریں۔</translation>
    </message>
    <message>
        <source>Only {reader} has submitted this image yet; two readers have to before they can be compared.</source>
        <translation>ابھی صرف {reader} نے یہ تصویر جمع کرائی ہے؛ موازنے سے پہلے دو ریڈرز کا جمع کرانا ضروری ہے۔</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation>ماسک کی اوپیسٹی</translation>
    </message>
    <message>
        <source>Opacity of the mask, in per cent</source>
        <translation>ماسک کی اوپیسٹی، فیصد میں</translation>
    </message>
    <message>
        <source>Open again what was open before the tour</source>
        <translation>ٹور سے پہلے جو کھلا تھا اسے دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Open all images of a folder and the folders in it.</source>
        <translation>فولڈر اور اس کے اندر کے فولڈروں کی تمام تصاویر کھولیں۔</translation>
    </message>
    <message>
        <source>Open an image that two readers have submitted to compare them.</source>
        <translation>موازنے کے لیے ایسی تصویر کھولیں جو دو ریڈرز جمع کرا چکے ہوں۔</translation>
    </message>
    <message>
        <source>Open an image, correct its mask and press Enter to accept it; then come back here. What other readers accepted does not count; the menu Readers says who reads.</source>
        <translation>تصویر کھولیں، اس کا ماسک درست کریں اور قبول کرنے کے لیے Enter دبائیں؛ پھر یہاں واپس آئیں۔ دوسرے ریڈرز کا قبول کیا ہوا شمار نہیں ہوتا؛ مینو “ریڈرز” بتاتا ہے کہ کون ریڈ کر رہا ہے۔</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>فائلیں کھولیں</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>فائلیں کھولیں…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فولڈر کھولیں</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>فولڈر کھولیں…</translation>
    </message>
    <message>
        <source>Open images first.</source>
        <translation>پہلے تصاویر کھولیں۔</translation>
    </message>
    <message>
        <source>Open images of your own</source>
        <translation>اپنی تصاویر کھولیں</translation>
    </message>
    <message>
        <source>Open images to begin
Drop a folder or files here, or press {key}
To try it out: Help › Sample images</source>
        <translation>شروع کرنے کے لیے تصاویر کھولیں
فولڈر یا فائلیں یہاں چھوڑیں، یا {key} دبائیں
آزمانے کے لیے: مدد › نمونے کی تصاویر</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>لاگ فولڈر کھولیں</translation>
    </message>
    <message>
        <source>Open one or more image files.</source>
        <translation>تصویر کی ایک یا زیادہ فائلیں کھولیں۔</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>صرف پڑھنے کے لیے کھولیں</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>کھولی گئی</translation>
    </message>
    <message>
        <source>Opening the images…</source>
        <translation>تصاویر کھولی جا رہی ہیں…</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>تصویر کھولی جا رہی ہے…</translation>
    </message>
    <message>
        <source>Opening {image}…</source>
        <translation>{image} کھولی جا رہی ہے…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>کھولا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختیاری</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>آپشنز</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>نارنجی</translation>
    </message>
    <message>
        <source>Outcome of the export</source>
        <translation>ایکسپورٹ کا نتیجہ</translation>
    </message>
    <message>
        <source>Outcome of the import</source>
        <translation>امپورٹ کا نتیجہ</translation>
    </message>
    <message>
        <source>Outline along the edges of the image. Alt goes straight, Backspace goes back, Enter or a double-click closes.</source>
        <translation>تصویر کے کناروں کے ساتھ آؤٹ لائن بنائیں۔ Alt سیدھا چلتا ہے، Backspace پیچھے جاتا ہے، Enter یا ڈبل کلک بند کرتا ہے۔</translation>
    </message>
    <message>
        <source>Outline by corners. Drag one to move it; a right click or Backspace removes it; Enter or a double-click closes.</source>
        <translation>کونوں سے آؤٹ لائن بنائیں۔ کونا گھسیٹ کر ہلائیں؛ دائیں کلک یا Backspace اسے ہٹاتا ہے؛ Enter یا ڈبل کلک بند کرتا ہے۔</translation>
    </message>
    <message>
        <source>Outline freehand.</source>
        <translation>ہاتھ سے آزاد آؤٹ لائن بنائیں۔</translation>
    </message>
    <message>
        <source>Outline something else too.</source>
        <translation>کسی اور چیز کی بھی آؤٹ لائن بنائیں۔</translation>
    </message>
    <message>
        <source>Outlines are further off: their distance (HD95) rises by {gain} px on {images} of {patients}.</source>
        <translation>آؤٹ لائنیں مزید دور ہیں: {images} ({patients}) پر ان کا فاصلہ (HD95) {gain} px بڑھتا ہے۔</translation>
    </message>
    <message>
        <source>Outlines in text files with a data.yaml, split by patient, to train YOLO models.</source>
        <translation>ٹیکسٹ فائلوں میں آؤٹ لائنیں، data.yaml کے ساتھ، مریض کے حساب سے تقسیم شدہ، YOLO ماڈلوں کی ٹریننگ کے لیے۔</translation>
    </message>
    <message>
        <source>Outlines: the accepted one is a yellow line, the proposed one is pink and dashed</source>
        <translation>آؤٹ لائنیں: قبول شدہ پیلی لکیر ہے، تجویز شدہ گلابی اور ڈیش والی</translation>
    </message>
    <message>
        <source>Overlap (Dice)</source>
        <translation>اوورلیپ (Dice)</translation>
    </message>
    <message>
        <source>Overlap (Dice) falls by {gain} on {images} of {patients} (95% interval {low} to {high}).</source>
        <translation>{images} ({patients}) پر اوورلیپ (Dice) {gain} گھٹتا ہے (95% انٹرول: ‎{low} تا ‎{high})۔</translation>
    </message>
    <message>
        <source>Overlap (Dice) on {images} of {patients} is the same (95% interval {low} to {high}).</source>
        <translation>{images} ({patients}) پر اوورلیپ (Dice) وہی رہتا ہے (95% انٹرول: ‎{low} تا ‎{high})۔</translation>
    </message>
    <message>
        <source>Overlap (Dice) rises by {gain} on {images} of {patients} (95% interval {low} to {high}).</source>
        <translation>{images} ({patients}) پر اوورلیپ (Dice) {gain} بڑھتا ہے (95% انٹرول: ‎{low} تا ‎{high})۔</translation>
    </message>
    <message>
        <source>Overlap (Dice) rises by {gain} on {images} of {patients}, which may be chance (95% interval {low} to {high}).</source>
        <translation>{images} ({patients}) پر اوورلیپ (Dice) {gain} بڑھتا ہے، جو اتفاق ہو سکتا ہے (95% انٹرول: ‎{low} تا ‎{high})۔</translation>
    </message>
    <message>
        <source>Overlap (Dice) {dice}</source>
        <translation>اوورلیپ (Dice) {dice}</translation>
    </message>
    <message>
        <source>Overlap (Dice) {dice} on its held-out images</source>
        <translation>الگ رکھی گئی تصاویر پر اوورلیپ (Dice) {dice}</translation>
    </message>
    <message>
        <source>Overlap (Dice) {dice} with the accepted mask</source>
        <translation>قبول شدہ ماسک سے اوورلیپ (Dice) {dice}</translation>
    </message>
    <message>
        <source>Overlap of the two (Dice) {dice}</source>
        <translation>دونوں کا اوورلیپ (Dice) {dice}</translation>
    </message>
    <message>
        <source>Overlap on it</source>
        <translation>اس پر اوورلیپ</translation>
    </message>
    <message>
        <source>Overlap on your own folder, Dice (more is better)</source>
        <translation>آپ کے اپنے فولڈر پر اوورلیپ، Dice (زیادہ بہتر ہے)</translation>
    </message>
    <message>
        <source>Overlap with the accepted mask, 1 where they are the same</source>
        <translation>قبول شدہ ماسک سے اوورلیپ، 1 جہاں دونوں ایک جیسے ہوں</translation>
    </message>
    <message>
        <source>Overlap with the accepted masks of held-out images, 1 where they are the same. What is seen of them on the way is a rough measure and decides nothing; at the end both models are measured on the whole images.</source>
        <translation>الگ رکھی گئی تصاویر کے قبول شدہ ماسک سے اوورلیپ، 1 جہاں دونوں ایک جیسے ہوں۔ دوران میں نظر آنے والی قدریں اندازاً ہیں اور ان سے کچھ طے نہیں ہوتا؛ آخر میں دونوں ماڈلوں کی جانچ پوری تصاویر پر ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Overlap, Dice (more is better)</source>
        <translation>اوورلیپ، Dice (زیادہ بہتر ہے)</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>اوورلے</translation>
    </message>
    <message>
        <source>PNG masks</source>
        <translation>PNG ماسک</translation>
    </message>
    <message>
        <source>PNG or other pictures</source>
        <translation>PNG یا دوسری تصاویر</translation>
    </message>
    <message>
        <source>Paint only what looks like the place where the stroke begins.</source>
        <translation>صرف وہ حصہ بنائیں جو اسٹروک کے آغاز کی جگہ جیسا ہو۔</translation>
    </message>
    <message>
        <source>Paint the mask; hold Ctrl to erase.</source>
        <translation>ماسک بنائیں؛ مٹانے کے لیے Ctrl دبائے رکھیں۔</translation>
    </message>
    <message>
        <source>Paint where something is missing, and hold Ctrl to erase. Without the mouse, {pane} leads back to the image, and {grow} lets the mask grow. What you paint or erase, the model never changes.</source>
        <translation>جہاں کچھ کم ہو وہاں بنائیں، اور مٹانے کے لیے Ctrl دبائے رکھیں۔ ماؤس کے بغیر {pane} تصویر پر واپس لے جاتا ہے، اور {grow} ماسک کو بڑھاتا ہے۔ آپ کا بنایا یا مٹایا ہوا ماڈل کبھی نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>Paint with a square instead of a disc.</source>
        <translation>دائرے کی جگہ مربع سے بنائیں۔</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>پینل</translation>
    </message>
    <message>
        <source>Parts without lengths, such as a Doppler trace, stay in pixels.</source>
        <translation>جن حصوں کی لمبائیاں نہیں، جیسے ڈوپلر ٹریس، وہ پکسل میں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Patient {number}</source>
        <translation>مریض {number}</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation>قلم کا دباؤ</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>محیط</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>پکسلز</translation>
    </message>
    <message>
        <source>Pixels of the image</source>
        <translation>تصویر کے پکسلز</translation>
    </message>
    <message>
        <source>Pixels of {side} mm are not plausible; check the number and its unit.</source>
        <translation>{side} mm کے پکسل قابلِ یقین نہیں؛ عدد اور اس کی اکائی دیکھیں۔</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>چلائیں</translation>
    </message>
    <message>
        <source>Play the frames at their real rate, or pause.</source>
        <translation>فریموں کو ان کی اصل رفتار سے چلائیں، یا روکیں۔</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>پولی گون</translation>
    </message>
    <message>
        <source>Polygon, erase</source>
        <translation>پولی گون، مٹائیں</translation>
    </message>
    <message>
        <source>Polygon, invert</source>
        <translation>پولی گون، الٹیں</translation>
    </message>
    <message>
        <source>Position of the pointer in image pixels</source>
        <translation>پوائنٹر کا مقام، تصویر کے پکسلز میں</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>پری سیٹ</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>کیز دبائیں…</translation>
    </message>
    <message>
        <source>Press the keys that shall be the shortcut; Esc leaves it as it is.</source>
        <translation>وہ کیز دبائیں جنہیں شارٹ کٹ بنانا ہے؛ Esc اسے ویسا ہی رہنے دیتا ہے۔</translation>
    </message>
    <message>
        <source>Press the new keys for “{command}”. Esc leaves it as it is.</source>
        <translation>“{command}” کے لیے نئی کیز دبائیں۔ Esc اسے ویسا ہی رہنے دیتا ہے۔</translation>
    </message>
    <message>
        <source>Press {accept}, or this button. The next image comes, and its proposal is there already.</source>
        <translation>{accept} یا یہ بٹن دبائیں۔ اگلی تصویر آ جائے گی، اور اس کی تجویز پہلے سے موجود ہوگی۔</translation>
    </message>
    <message>
        <source>Press {export}, or choose “Export…” in the menu “File”. Nothing is written until you say so.</source>
        <translation>{export} دبائیں، یا مینو “فائل” میں “ایکسپورٹ…” منتخب کریں۔ آپ کے کہے بغیر کچھ نہیں لکھا جاتا۔</translation>
    </message>
    <message>
        <source>Press, drag up for more or down for less, let go. Ctrl erases.</source>
        <translation>دبائیں، زیادہ کے لیے اوپر یا کم کے لیے نیچے گھسیٹیں، چھوڑ دیں۔ Ctrl مٹاتا ہے۔</translation>
    </message>
    <message>
        <source>Pressing harder with a stylus paints wider.</source>
        <translation>اسٹائلس زور سے دبانے پر چوڑا بنتا ہے۔</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>پچھلا فریم</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>پچھلی تصویر</translation>
    </message>
    <message>
        <source>Previous image in the same state</source>
        <translation>اسی حالت کی پچھلی تصویر</translation>
    </message>
    <message>
        <source>Previous keyframe</source>
        <translation>پچھلا کی فریم</translation>
    </message>
    <message>
        <source>Previous undecided image</source>
        <translation>پچھلی غیر فیصلہ شدہ تصویر</translation>
    </message>
    <message>
        <source>Progress of matching</source>
        <translation>ملانے کی پیش رفت</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>موازنے کی پیش رفت</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>ایکسپورٹ کی پیش رفت</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>امپورٹ کی پیش رفت</translation>
    </message>
    <message>
        <source>Progress of the proposals</source>
        <translation>تجاویز کی پیش رفت</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>رپورٹ کی پیش رفت</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>ٹریننگ کی پیش رفت</translation>
    </message>
    <message>
        <source>Progress of the worklist</source>
        <translation>ورک لسٹ کی پیش رفت</translation>
    </message>
    <message>
        <source>Propagate</source>
        <translation>پھیلائیں</translation>
    </message>
    <message>
        <source>Propagate the mask</source>
        <translation>ماسک پھیلائیں</translation>
    </message>
    <message>
        <source>Propagate…</source>
        <translation>پھیلائیں…</translation>
    </message>
    <message>
        <source>Propagation stopped before frame {number}. {reason}</source>
        <translation>پھیلانا فریم {number} سے پہلے رک گیا۔ {reason}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>تجویز</translation>
    </message>
    <message>
        <source>Proposal status</source>
        <translation>تجویز کی صورتِ حال</translation>
    </message>
    <message>
        <source>Proposal while held</source>
        <translation>دبائے رکھنے پر تجویز</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>تجاویز</translation>
    </message>
    <message>
        <source>Proposals are for {label}</source>
        <translation>تجاویز {label} کے لیے ہیں</translation>
    </message>
    <message>
        <source>Proposals on this page</source>
        <translation>اس صفحے کی تجاویز</translation>
    </message>
    <message>
        <source>Proposals that were changed most</source>
        <translation>سب سے زیادہ بدلی گئی تجاویز</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>تجویز دیں</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>دوبارہ تجویز دیں</translation>
    </message>
    <message>
        <source>Propose for a range of frames</source>
        <translation>فریموں کی رینج کے لیے تجویز دیں</translation>
    </message>
    <message>
        <source>Propose for a range…</source>
        <translation>رینج کے لیے تجویز دیں…</translation>
    </message>
    <message>
        <source>Propose for all listed images</source>
        <translation>فہرست کی تمام تصاویر پر تجویز دیں</translation>
    </message>
    <message>
        <source>Propose in the visible part</source>
        <translation>نظر آنے والے حصے میں تجویز دیں</translation>
    </message>
    <message>
        <source>Propose with this version from now on.</source>
        <translation>اب سے اس ورژن سے تجویز دیں۔</translation>
    </message>
    <message>
        <source>Propose, correct, accept and export on a sample, in a minute</source>
        <translation>ایک نمونے پر تجویز، تصحیح، قبول اور ایکسپورٹ، ایک منٹ میں</translation>
    </message>
    <message>
        <source>Propose, correct, accept and export on a sample, in a minute.</source>
        <translation>ایک نمونے پر تجویز، تصحیح، قبول اور ایکسپورٹ، ایک منٹ میں۔</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>تجویز شدہ</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>تجویز کنندہ</translation>
    </message>
    <message>
        <source>Proposes masks for ultrasound, endoscopy and dermoscopy images on this computer, to be corrected, accepted and exported. Nothing leaves the machine.</source>
        <translation>اسی کمپیوٹر پر الٹراساؤنڈ، اینڈوسکوپی اور ڈرموسکوپی کی تصاویر کے لیے ماسک تجویز کرتا ہے، جنہیں درست، قبول اور ایکسپورٹ کیا جاتا ہے۔ کچھ بھی اس کمپیوٹر سے باہر نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Proposing: {done} of {total}</source>
        <translation>تجویز: {total} میں سے {done}</translation>
    </message>
    <message>
        <source>Proposing…</source>
        <translation>تجویز دی جا رہی ہے…</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>جامنی</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>دھکیلیں</translation>
    </message>
    <message>
        <source>Push the contour of the mask.</source>
        <translation>ماسک کا کنٹور دھکیلیں۔</translation>
    </message>
    <message>
        <source>Put all panels where they were at the first start.</source>
        <translation>تمام پینل وہیں رکھیں جہاں پہلی بار شروع ہونے پر تھے۔</translation>
    </message>
    <message>
        <source>Put the panel back</source>
        <translation>پینل واپس رکھیں</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <translation>رپورٹ کلپ بورڈ پر رکھیں</translation>
    </message>
    <message>
        <source>Put this version in the trash (Del)</source>
        <translation>یہ ورژن ٹریش میں ڈالیں (Del)</translation>
    </message>
    <message>
        <source>Put what is shown on the clipboard; it holds names of folders</source>
        <translation>جو دکھایا گیا ہے اسے کلپ بورڈ پر رکھیں؛ اس میں فولڈروں کے نام ہیں</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>باہر نکلیں</translation>
    </message>
    <message>
        <source>Read under this name from now on (Enter)</source>
        <translation>اب سے اس نام سے ریڈ کریں (Enter)</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>ریڈر</translation>
    </message>
    <message>
        <source>Reader {number}</source>
        <translation>ریڈر {number}</translation>
    </message>
    <message>
        <source>Reader {side}</source>
        <translation>ریڈر {side}</translation>
    </message>
    <message>
        <source>Reader: {name}…</source>
        <translation>ریڈر: {name}…</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>ریڈرز</translation>
    </message>
    <message>
        <source>Readers who have submitted an image see one another&apos;s masks of it; until then nobody sees those of anybody else. You can still change yours, but it goes on record that you did so afterwards.</source>
        <translation>جن ریڈرز نے کوئی تصویر جمع کرائی ہے وہ اس پر ایک دوسرے کے ماسک دیکھتے ہیں؛ اس سے پہلے کوئی کسی اور کے نہیں دیکھتا۔ آپ اپنے ماسک پھر بھی بدل سکتے ہیں، لیکن ریکارڈ میں درج ہوگا کہ آپ نے بعد میں بدلے۔</translation>
    </message>
    <message>
        <source>Reader…</source>
        <translation>ریڈر…</translation>
    </message>
    <message>
        <source>Reading of {reader}</source>
        <translation>{reader} کی ریڈنگ</translation>
    </message>
    <message>
        <source>Reading the dictionary…</source>
        <translation>لغت پڑھی جا رہی ہے…</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>تصاویر پڑھنا</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>{step} دوبارہ کریں</translation>
    </message>
    <message>
        <source>Reduce speckle and noise.</source>
        <translation>اسپیکل اور شور کم کریں۔</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>درست کریں</translation>
    </message>
    <message>
        <source>Refine at edges</source>
        <translation>کناروں پر درست کریں</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>مسترد کریں</translation>
    </message>
    <message>
        <source>Reject the image, or the frame of a cine, and go to the next one.</source>
        <translation>تصویر، یا سینی لوپ کا فریم، مسترد کریں اور اگلی پر جائیں۔</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مسترد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Remove box</source>
        <translation>باکس ہٹائیں</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>فہرست سے ہٹائیں</translation>
    </message>
    <message>
        <source>Remove image from the list</source>
        <translation>تصویر فہرست سے ہٹائیں</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>لیبل ہٹائیں</translation>
    </message>
    <message>
        <source>Remove manual scale</source>
        <translation>دستی پیمانہ ہٹائیں</translation>
    </message>
    <message>
        <source>Remove small parts</source>
        <translation>چھوٹے حصے ہٹائیں</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>کوڈ ہٹائیں</translation>
    </message>
    <message>
        <source>Remove the label in use, where it has no masks.</source>
        <translation>زیرِ استعمال لیبل ہٹائیں، اگر اس کے ماسک نہ ہوں۔</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>ہٹائی گئی</translation>
    </message>
    <message>
        <source>Removed from list</source>
        <translation>فہرست سے ہٹائی گئی</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>نام بدلیں</translation>
    </message>
    <message>
        <source>Replace what was drawn or decided here</source>
        <translation>یہاں بنایا یا فیصلہ کیا ہوا بدل دیں</translation>
    </message>
    <message>
        <source>Replace what was drawn or decided here ({count})</source>
        <translation>یہاں بنایا یا فیصلہ کیا ہوا بدل دیں ({count})</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Report of what went wrong</source>
        <translation>خرابی کی رپورٹ</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>رپورٹ…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ری سیٹ</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>سب ری سیٹ کریں</translation>
    </message>
    <message>
        <source>Reset panels</source>
        <translation>پینل ری سیٹ کریں</translation>
    </message>
    <message>
        <source>Reset to proposal</source>
        <translation>تجویز پر ری سیٹ کریں</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بحال کریں</translation>
    </message>
    <message>
        <source>Restore revision {number}</source>
        <translation>سابقہ ماسک {number} بحال کریں</translation>
    </message>
    <message>
        <source>Return keeps the note, Shift+Return begins a new line</source>
        <translation>Return نوٹ محفوظ کرتا ہے، Shift+Return نئی سطر شروع کرتا ہے</translation>
    </message>
    <message>
        <source>Review and accept</source>
        <translation>دیکھ کر قبول کریں</translation>
    </message>
    <message>
        <source>Review and accept…</source>
        <translation>دیکھ کر قبول کریں…</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>سابقہ ماسک</translation>
    </message>
    <message>
        <source>Revisions…</source>
        <translation>سابقہ ماسک…</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>دائیاں بٹن</translation>
    </message>
    <message>
        <source>Round off what juts out of the contour.</source>
        <translation>کنٹور سے باہر نکلے ہوئے حصے ہموار کریں۔</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>رولر</translation>
    </message>
    <message>
        <source>SHA-256 of the weights: {hash}</source>
        <translation>ویٹس کا SHA-256: {hash}</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>سسٹم کے مطابق</translation>
    </message>
    <message>
        <source>Same held-out images as “{title}”, which has {dice}: {difference}.</source>
        <translation>الگ رکھی گئی تصاویر وہی جو “{title}” کی ہیں، جس کا {dice} ہے: {difference}۔</translation>
    </message>
    <message>
        <source>Sample images</source>
        <translation>نمونے کی تصاویر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save agreement…</source>
        <translation>مطابقت محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>رپورٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save zip…</source>
        <translation>zip محفوظ کریں…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>محفوظ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Say how long the line is that you drew with the ruler, where the file has no scale or a wrong one.</source>
        <translation>رولر سے کھینچی گئی لکیر کی لمبائی بتائیں، جہاں فائل میں پیمانہ نہ ہو یا غلط ہو۔</translation>
    </message>
    <message>
        <source>Say who reads; each reader has masks of their own.</source>
        <translation>بتائیں کہ کون ریڈ کر رہا ہے؛ ہر ریڈر کے اپنے ماسک ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>پیمانہ</translation>
    </message>
    <message>
        <source>Scale of the measurements</source>
        <translation>پیمائشوں کا پیمانہ</translation>
    </message>
    <message>
        <source>Scale set by hand</source>
        <translation>پیمانہ ہاتھ سے مقرر ہے</translation>
    </message>
    <message>
        <source>Scale that follows from it</source>
        <translation>اس سے نکلنے والا پیمانہ</translation>
    </message>
    <message>
        <source>Scale {set_by_hand}.</source>
        <translation>پیمانہ {set_by_hand}۔</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>قینچی</translation>
    </message>
    <message>
        <source>Scissors, erase</source>
        <translation>قینچی، مٹائیں</translation>
    </message>
    <message>
        <source>Scissors, invert</source>
        <translation>قینچی، الٹیں</translation>
    </message>
    <message>
        <source>Search SNOMED CT</source>
        <translation>SNOMED CT میں تلاش کریں</translation>
    </message>
    <message>
        <source>Search SNOMED CT, for example: polyp colon</source>
        <translation>SNOMED CT میں تلاش کریں، مثلاً: polyp colon</translation>
    </message>
    <message>
        <source>Search all commands and use one.</source>
        <translation>تمام کمانڈز میں تلاش کریں اور ایک استعمال کریں۔</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>دوسرا ورژن</translation>
    </message>
    <message>
        <source>See all shortcuts and change them.</source>
        <translation>تمام شارٹ کٹس دیکھیں اور بدلیں۔</translation>
    </message>
    <message>
        <source>See proposals of which the model is sure, page by page, and accept those you have seen. Each can be undone on its image.</source>
        <translation>وہ تجاویز صفحہ بہ صفحہ دیکھیں جن پر ماڈل کو یقین ہے، اور دیکھی ہوئی قبول کریں۔ ہر ایک اس کی تصویر پر واپس لی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>See the masks of this frame that you accepted earlier, and bring one back.</source>
        <translation>اس فریم کے وہ ماسک دیکھیں جو آپ پہلے قبول کر چکے ہیں، اور ایک واپس لائیں۔</translation>
    </message>
    <message>
        <source>See the versions of the models and where they come from; use, compare, export and import them.</source>
        <translation>ماڈلوں کے ورژن اور ان کا ماخذ دیکھیں؛ انہیں استعمال، موازنہ، ایکسپورٹ اور امپورٹ کریں۔</translation>
    </message>
    <message>
        <source>See what this version and another one propose on the same images</source>
        <translation>دیکھیں کہ یہ اور دوسرا ورژن انہی تصاویر پر کیا تجویز کرتے ہیں</translation>
    </message>
    <message>
        <source>See where two readers differ on this image, and decide between them.</source>
        <translation>دیکھیں کہ اس تصویر پر دو ریڈرز کہاں مختلف ہیں، اور ان کے درمیان فیصلہ کریں۔</translation>
    </message>
    <message>
        <source>Select all listed images</source>
        <translation>فہرست کی تمام تصاویر منتخب کریں</translation>
    </message>
    <message>
        <source>Series without a name</source>
        <translation>بے نام سیریز</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>سیریز {number}</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>پیمانہ مقرر کریں</translation>
    </message>
    <message>
        <source>Set scale
By a line that you draw with the ruler along a known length.</source>
        <translation>پیمانہ مقرر کریں
معلوم لمبائی پر رولر سے کھینچی گئی لکیر کے ذریعے۔</translation>
    </message>
    <message>
        <source>Set scale…</source>
        <translation>پیمانہ مقرر کریں…</translation>
    </message>
    <message>
        <source>Share of the area that is marked on images with nothing to outline</source>
        <translation>اُن تصاویر پر نشان زدہ رقبے کا حصہ جن میں آؤٹ لائن کرنے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shift and Tab go back to the last control, so they cannot be a shortcut.</source>
        <translation>Shift اور Tab پچھلے کنٹرول پر لے جاتے ہیں، اس لیے شارٹ کٹ نہیں بن سکتے۔</translation>
    </message>
    <message>
        <source>Shift or Ctrl with clicks and arrow keys selects them.</source>
        <translation>Shift یا Ctrl کے ساتھ کلک اور تیر والی کیز انہیں منتخب کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>شارٹ کٹس</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Show all keys beside the work</source>
        <translation>کام کے ساتھ ساتھ تمام کیز دکھائیں</translation>
    </message>
    <message>
        <source>Show all labels</source>
        <translation>تمام لیبلز دکھائیں</translation>
    </message>
    <message>
        <source>Show diameters</source>
        <translation>قطر دکھائیں</translation>
    </message>
    <message>
        <source>Show each pixel as a square from 200 % on.</source>
        <translation>200% زوم سے ہر پکسل کو مربع دکھائیں۔</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>فولڈر دکھائیں</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>ہسٹری دکھائیں</translation>
    </message>
    <message>
        <source>Show label</source>
        <translation>لیبل دکھائیں</translation>
    </message>
    <message>
        <source>Show mask</source>
        <translation>ماسک دکھائیں</translation>
    </message>
    <message>
        <source>Show more of the proposal beside your mask.</source>
        <translation>اپنے ماسک کے مقابل تجویز کا زیادہ حصہ دکھائیں۔</translation>
    </message>
    <message>
        <source>Show more of your mask beside the proposal.</source>
        <translation>تجویز کے مقابل اپنے ماسک کا زیادہ حصہ دکھائیں۔</translation>
    </message>
    <message>
        <source>Show one image pixel as one screen pixel.</source>
        <translation>تصویر کا ایک پکسل اسکرین کے ایک پکسل پر دکھائیں۔</translation>
    </message>
    <message>
        <source>Show or hide labels, proposal, measurements and history.</source>
        <translation>لیبلز، تجویز، پیمائشیں اور ہسٹری دکھائیں یا چھپائیں۔</translation>
    </message>
    <message>
        <source>Show or hide the mask.</source>
        <translation>ماسک دکھائیں یا چھپائیں۔</translation>
    </message>
    <message>
        <source>Show or hide the steps made on this image.</source>
        <translation>اس تصویر پر کیے گئے اقدامات دکھائیں یا چھپائیں۔</translation>
    </message>
    <message>
        <source>Show or hide the worklist.</source>
        <translation>ورک لسٹ دکھائیں یا چھپائیں۔</translation>
    </message>
    <message>
        <source>Show or hide them</source>
        <translation>انہیں دکھائیں یا چھپائیں</translation>
    </message>
    <message>
        <source>Show proposals of which the model is at least so sure</source>
        <translation>وہ تجاویز دکھائیں جن پر ماڈل کو کم از کم اتنا یقین ہو</translation>
    </message>
    <message>
        <source>Show pseudonyms in place of names, patient numbers, dates and files, for when others look on. Only this window: the data and what you export stay as they are, and so does text within the images.</source>
        <translation>ناموں، مریض نمبروں، تاریخوں اور فائلوں کی جگہ فرضی نام دکھائیں، جب کوئی اور بھی دیکھ رہا ہو۔ صرف اس ونڈو میں: ڈیٹا اور آپ کا ایکسپورٹ ویسے ہی رہتے ہیں، اور تصاویر پر لکھا متن بھی۔</translation>
    </message>
    <message>
        <source>Show the files of the log; they hold names of files and folders</source>
        <translation>لاگ کی فائلیں دکھائیں؛ ان میں فائلوں اور فولڈروں کے نام ہیں</translation>
    </message>
    <message>
        <source>Show the files of the log; they hold names of files and folders.</source>
        <translation>لاگ کی فائلیں دکھائیں؛ ان میں فائلوں اور فولڈروں کے نام ہیں۔</translation>
    </message>
    <message>
        <source>Show the image as it is</source>
        <translation>تصویر اصل حالت میں دکھائیں</translation>
    </message>
    <message>
        <source>Show the next images with the same brightness, contrast and filters.</source>
        <translation>اگلی تصاویر بھی اسی برائٹنیس، کنٹراسٹ اور فلٹر کے ساتھ دکھائیں۔</translation>
    </message>
    <message>
        <source>Show the proposal in place of your mask.</source>
        <translation>اپنے ماسک کی جگہ تجویز دکھائیں۔</translation>
    </message>
    <message>
        <source>Show the whole image.</source>
        <translation>پوری تصویر دکھائیں۔</translation>
    </message>
    <message>
        <source>Show “{label}”</source>
        <translation>“{label}” دکھائیں</translation>
    </message>
    <message>
        <source>Shows the image under its mask. Drag to use the tool, hold Space to see the bare image, the wheel zooms, drag with the middle button, or with a finger, to pan.</source>
        <translation>تصویر کو اس کے ماسک کے نیچے دکھاتا ہے۔ ٹول استعمال کرنے کے لیے گھسیٹیں، بغیر ماسک کی تصویر کے لیے Space دبائے رکھیں، وہیل سے زوم، سرکانے کے لیے درمیانی بٹن یا انگلی سے گھسیٹیں۔</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>گھٹائیں</translation>
    </message>
    <message>
        <source>Shrink by {step}</source>
        <translation>{step} گھٹائیں</translation>
    </message>
    <message>
        <source>Size of the image</source>
        <translation>تصویر کا سائز</translation>
    </message>
    <message>
        <source>Size of the tool</source>
        <translation>ٹول کا سائز</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>چھوڑیں</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>ٹور چھوڑیں</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>چھوڑی گئی</translation>
    </message>
    <message>
        <source>Small parts are below</source>
        <translation>چھوٹے حصے کی حد</translation>
    </message>
    <message>
        <source>Smaller tool</source>
        <translation>ٹول چھوٹا کریں</translation>
    </message>
    <message>
        <source>Smart brush</source>
        <translation>اسمارٹ برش</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>ہموار</translation>
    </message>
    <message>
        <source>Smooth contour</source>
        <translation>کنٹور ہموار کریں</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>اب تک</translation>
    </message>
    <message>
        <source>Something else was opened before the export began; export again.</source>
        <translation>ایکسپورٹ شروع ہونے سے پہلے کچھ اور کھول لیا گیا؛ دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Something else was opened before the training run began; start it again.</source>
        <translation>ٹریننگ شروع ہونے سے پہلے کچھ اور کھول لیا گیا؛ اسے دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Something stands in the way of the work: the lines that begin with PROBLEM say what.</source>
        <translation>کام میں کوئی رکاوٹ ہے: جو سطریں PROBLEM سے شروع ہوتی ہیں وہ بتاتی ہیں کہ کیا۔</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>کوئی خرابی ہو گئی</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen. Your masks are safe, and you can go on working.</source>
        <translation>ایک غیر متوقع خرابی ہو گئی۔ آپ کے ماسک محفوظ ہیں، اور آپ کام جاری رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen; your masks are safe, and the log file says more.</source>
        <translation>ایک غیر متوقع خرابی ہوئی؛ آپ کے ماسک محفوظ ہیں، اور تفصیل لاگ فائل میں ہے۔</translation>
    </message>
    <message>
        <source>Something went wrong with a training run that was not foreseen; your masks are safe, the log says more.</source>
        <translation>ٹریننگ میں ایک غیر متوقع خرابی ہوئی؛ آپ کے ماسک محفوظ ہیں، تفصیل لاگ میں ہے۔</translation>
    </message>
    <message>
        <source>Something went wrong with the models that was not foreseen; the log file says more.</source>
        <translation>ماڈلوں میں ایک غیر متوقع خرابی ہوئی؛ تفصیل لاگ فائل میں ہے۔</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Sort the worklist</source>
        <translation>ورک لسٹ کو ترتیب دیں</translation>
    </message>
    <message>
        <source>Space or a click on the box leaves one out</source>
        <translation>Space یا چیک باکس پر کلک اس تصویر کو چھوڑ دیتا ہے</translation>
    </message>
    <message>
        <source>Space shows the bare image while it is held, so it cannot be a shortcut.</source>
        <translation>Space دبائے رکھنے پر بغیر ماسک کی تصویر دکھاتا ہے، اس لیے شارٹ کٹ نہیں بن سکتا۔</translation>
    </message>
    <message>
        <source>Square brush</source>
        <translation>مربع برش</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>مربعے</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>معیاری</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>شروع ہو رہا ہے…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Still to decide</source>
        <translation>فیصلہ باقی</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Stop after the image that is being changed; what was imported stays</source>
        <translation>جس تصویر پر کام ہو رہا ہے اس کے بعد روکیں؛ جو امپورٹ ہو چکا وہ رہے گا</translation>
    </message>
    <message>
        <source>Stop filling frames</source>
        <translation>فریم بھرنا روکیں</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>روکیں اور بند کریں</translation>
    </message>
    <message>
        <source>Stop looking and close (Esc)</source>
        <translation>جانچ روک کر بند کریں (Esc)</translation>
    </message>
    <message>
        <source>Stop matching</source>
        <translation>ملانا روکیں</translation>
    </message>
    <message>
        <source>Stop proposing</source>
        <translation>تجویز دینا روکیں</translation>
    </message>
    <message>
        <source>Stop proposing
What is there by now stays.</source>
        <translation>تجویز دینا روکیں
جو اب تک ہو چکا وہ رہتا ہے۔</translation>
    </message>
    <message>
        <source>Stop the run; it can be taken up again later</source>
        <translation>ٹریننگ روکیں؛ بعد میں دوبارہ جاری کی جا سکتی ہے</translation>
    </message>
    <message>
        <source>Stopping the run…</source>
        <translation>ٹریننگ روکی جا رہی ہے…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>روکا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Straight line while held</source>
        <translation>دبائے رکھنے پر سیدھی لکیر</translation>
    </message>
    <message>
        <source>Strength of speckle reduction</source>
        <translation>اسپیکل کم کرنے کی شدت</translation>
    </message>
    <message>
        <source>Study without a name</source>
        <translation>بے نام اسٹڈی</translation>
    </message>
    <message>
        <source>Study {number}</source>
        <translation>اسٹڈی {number}</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>جمع کرائیں</translation>
    </message>
    <message>
        <source>Submit (Enter)</source>
        <translation>جمع کرائیں (Enter)</translation>
    </message>
    <message>
        <source>Submit nothing more (Esc)</source>
        <translation>مزید کچھ جمع نہ کرائیں (Esc)</translation>
    </message>
    <message>
        <source>Submit reading</source>
        <translation>ریڈنگ جمع کرائیں</translation>
    </message>
    <message>
        <source>Submit reading…</source>
        <translation>ریڈنگ جمع کرائیں…</translation>
    </message>
    <message>
        <source>Submit your masks of every image that you have accepted or rejected</source>
        <translation>ہر اس تصویر کے اپنے ماسک جمع کرائیں جسے آپ نے قبول یا مسترد کیا ہے</translation>
    </message>
    <message>
        <source>Submit your masks of the open image</source>
        <translation>کھلی تصویر کے اپنے ماسک جمع کرائیں</translation>
    </message>
    <message>
        <source>Submit your own masks of this image before you look at those of others.</source>
        <translation>دوسروں کے ماسک دیکھنے سے پہلے اس تصویر کے اپنے ماسک جمع کرائیں۔</translation>
    </message>
    <message>
        <source>Submit your own reading of this image first; until then those of others stay hidden.</source>
        <translation>پہلے اس تصویر کی اپنی ریڈنگ جمع کرائیں؛ تب تک دوسروں کی چھپی رہتی ہیں۔</translation>
    </message>
    <message>
        <source>System</source>
        <translation>سسٹم</translation>
    </message>
    <message>
        <source>Take away from the mask</source>
        <translation>ماسک سے نکالیں</translation>
    </message>
    <message>
        <source>Take masks that were made elsewhere: PNG, COCO, NIfTI or DICOM-SEG.</source>
        <translation>کہیں اور بنائے گئے ماسک لیں: PNG، COCO، NIfTI یا DICOM-SEG۔</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>کی لے لیں</translation>
    </message>
    <message>
        <source>Take the key away from the other command.</source>
        <translation>دوسری کمانڈ سے کی لے لیں۔</translation>
    </message>
    <message>
        <source>Take the mask of the image before this one, where both have the same size.</source>
        <translation>اس سے پہلے والی تصویر کا ماسک لیں، اگر دونوں کا سائز ایک ہو۔</translation>
    </message>
    <message>
        <source>Take the proposal as it is and drop your edits; this can be undone.</source>
        <translation>تجویز جیسی ہے ویسی لیں اور اپنی ترامیم ہٹا دیں؛ اسے واپس لیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Take the run up where it was</source>
        <translation>ٹریننگ وہیں سے جاری کریں جہاں رکی تھی</translation>
    </message>
    <message>
        <source>Take the version out of the trash again (Ctrl+Z)</source>
        <translation>ورژن ٹریش سے واپس نکالیں (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take what looks like the place you press.</source>
        <translation>جہاں دبائیں، اس جیسا حصہ لیں۔</translation>
    </message>
    <message>
        <source>Take {side}&apos;s</source>
        <translation>{side} کا لیں</translation>
    </message>
    <message>
        <source>Take {side}&apos;s version of this place ({side})</source>
        <translation>اس جگہ {side} والا ماسک لیں ({side})</translation>
    </message>
    <message>
        <source>Take {side}&apos;s version wherever nothing is decided yet</source>
        <translation>جہاں ابھی فیصلہ نہیں ہوا، وہاں {side} والا ماسک لیں</translation>
    </message>
    <message>
        <source>That is all: propose, correct, accept, export. {shortcuts} shows every key. Now open images of your own.</source>
        <translation>بس اتنا ہی: تجویز، تصحیح، قبول، ایکسپورٹ۔ {shortcuts} تمام کیز دکھاتا ہے۔ اب اپنی تصاویر کھولیں۔</translation>
    </message>
    <message>
        <source>The Frames of the video cannot be counted; export it as MP4 (H.264).</source>
        <translation>ویڈیو کے فریم گنے نہیں جا سکتے؛ اسے MP4 (H.264) کے طور پر ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>The Frames of the video cannot be decoded; export it as MP4 (H.264).</source>
        <translation>ویڈیو کے فریم ڈی کوڈ نہیں ہو سکتے؛ اسے MP4 (H.264) کے طور پر ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>The GPU failed ({detail})</source>
        <translation>GPU ناکام ہو گیا ({detail})</translation>
    </message>
    <message>
        <source>The GPU ran out of memory</source>
        <translation>GPU کی میموری ختم ہو گئی</translation>
    </message>
    <message>
        <source>The agreement cannot be written to {folder} ({reason}); choose another folder.</source>
        <translation>مطابقت {folder} میں نہیں لکھی جا سکتی ({reason})؛ کوئی اور فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>The arrow keys choose a label.</source>
        <translation>تیر والی کیز لیبل منتخب کرتی ہیں۔</translation>
    </message>
    <message>
        <source>The box prompt came too late: another label is in use by now. Try it again.</source>
        <translation>باکس پرامپٹ میں دیر ہو گئی: اب دوسرا لیبل استعمال میں ہے۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The box prompt came too late: mask or model are others by now. Try it again.</source>
        <translation>باکس پرامپٹ میں دیر ہو گئی: ماسک یا ماڈل اب بدل چکا ہے۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The box prompt changes nothing: the mask in the box is the same, or touched.</source>
        <translation>باکس پرامپٹ سے کچھ نہیں بدلتا: باکس میں ماسک وہی ہے، یا آپ کا اپنا بنایا ہوا ہے۔</translation>
    </message>
    <message>
        <source>The boxes of text cannot be remembered in {folder} ({reason}); make room there and confirm again.</source>
        <translation>متن کے باکس {folder} میں محفوظ نہیں ہو سکتے ({reason})؛ وہاں جگہ بنائیں اور دوبارہ تصدیق کریں۔</translation>
    </message>
    <message>
        <source>The current model stays. The new one is kept aside as a Candidate; to use it later, open the Model library.</source>
        <translation>موجودہ ماڈل رہے گا۔ نیا ماڈل بطور “امیدوار” الگ رکھا گیا ہے؛ بعد میں استعمال کے لیے ماڈل لائبریری کھولیں۔</translation>
    </message>
    <message>
        <source>The curve begins with the first measurement</source>
        <translation>گراف پہلی پیمائش سے شروع ہوتا ہے</translation>
    </message>
    <message>
        <source>The damaged file is kept as {file}.</source>
        <translation>خراب فائل {file} کے نام سے رکھی گئی ہے۔</translation>
    </message>
    <message>
        <source>The diagnosis could not be finished; the lines below say why.</source>
        <translation>جانچ مکمل نہیں ہو سکی؛ وجہ نیچے کی سطروں میں ہے۔</translation>
    </message>
    <message>
        <source>The diagnosis could not be started; install WaveMask again.</source>
        <translation>جانچ شروع نہیں ہو سکی؛ WaveMask دوبارہ انسٹال کریں۔</translation>
    </message>
    <message>
        <source>The diagnosis is running</source>
        <translation>جانچ چل رہی ہے</translation>
    </message>
    <message>
        <source>The dictionary cannot be read; the log file says more.</source>
        <translation>لغت پڑھی نہیں جا سکی؛ تفصیل لاگ فائل میں ہے۔</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space and export again.</source>
        <translation>{folder} والی ڈسک بھر گئی ہے؛ کچھ جگہ خالی کریں اور دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space and start again.</source>
        <translation>{folder} والی ڈسک بھر گئی ہے؛ کچھ جگہ خالی کریں اور دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space and try again.</source>
        <translation>{folder} والی ڈسک بھر گئی ہے؛ کچھ جگہ خالی کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The disk with {folder} is full; free some space, then go on with the run.</source>
        <translation>{folder} والی ڈسک بھر گئی ہے؛ کچھ جگہ خالی کریں، پھر ٹریننگ جاری رکھیں۔</translation>
    </message>
    <message>
        <source>The export could not be put on record. {reason}</source>
        <translation>ایکسپورٹ ریکارڈ میں درج نہیں ہو سکا۔ {reason}</translation>
    </message>
    <message>
        <source>The export is still running.</source>
        <translation>ایکسپورٹ ابھی چل رہا ہے۔</translation>
    </message>
    <message>
        <source>The export was cancelled; so far: {outcome}</source>
        <translation>ایکسپورٹ منسوخ کر دیا گیا؛ اب تک: {outcome}</translation>
    </message>
    <message>
        <source>The file can no longer be read; look where it was moved or reconnect its drive.</source>
        <translation>فائل اب پڑھی نہیں جا سکتی؛ دیکھیں کہ کہاں منتقل ہوئی، یا اس کی ڈرائیو دوبارہ جوڑیں۔</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}); check the drive or network share it lies on.</source>
        <translation>فائل پڑھی نہیں جا سکتی ({reason})؛ اس کی ڈرائیو یا نیٹ ورک شیئر چیک کریں۔</translation>
    </message>
    <message>
        <source>The file does not name its device, so the boxes hold for this image alone.</source>
        <translation>فائل میں مشین کا نام نہیں، اس لیے باکس صرف اس تصویر کے لیے ہیں۔</translation>
    </message>
    <message>
        <source>The file gives no lengths for the part of the image with the line, which may be a Doppler trace.</source>
        <translation>تصویر کے جس حصے میں لکیر ہے، اس کے لیے فائل کوئی لمبائی نہیں دیتی؛ یہ ڈوپلر ٹریس ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>The file has another scale here than where one was set by hand. Set it anew here, or remove it.</source>
        <translation>یہاں فائل کا پیمانہ اس جگہ سے مختلف ہے جہاں ہاتھ سے پیمانہ مقرر ہوا تھا۔ اسے یہاں نئے سرے سے مقرر کریں، یا ہٹا دیں۔</translation>
    </message>
    <message>
        <source>The file has changed since the proposal.</source>
        <translation>تجویز کے بعد فائل بدل گئی ہے۔</translation>
    </message>
    <message>
        <source>The file has no Frame {frame}; its last one is Frame {last}.</source>
        <translation>فائل میں فریم {frame} نہیں ہے؛ اس کا آخری فریم {last} ہے۔</translation>
    </message>
    <message>
        <source>The file has no scale.</source>
        <translation>فائل میں پیمانہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>The file has {size:.1f} GiB and WaveMask opens up to {limit} GiB; export a shorter or smaller one.</source>
        <translation>فائل {size:.1f} GiB کی ہے اور WaveMask {limit} GiB تک کی کھولتا ہے؛ مختصر یا چھوٹی فائل ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>The file holds a PDF document; export its images as PNG or JPEG.</source>
        <translation>فائل میں PDF دستاویز ہے؛ اس کی تصاویر PNG یا JPEG کے طور پر ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>The file holds a ZIP archive; unpack it and open the images in it.</source>
        <translation>فائل میں ZIP آرکائیو ہے؛ اسے کھول کر اس کی تصاویر کھولیں۔</translation>
    </message>
    <message>
        <source>The file holds a compressed archive; unpack it and open the images in it.</source>
        <translation>فائل میں کمپریسڈ آرکائیو ہے؛ اسے کھول کر اس کی تصاویر کھولیں۔</translation>
    </message>
    <message>
        <source>The file holds a photo in HEIC format; export it as PNG or JPEG.</source>
        <translation>فائل میں HEIC فارمیٹ کی تصویر ہے؛ اسے PNG یا JPEG کے طور پر ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>The file holds an image in AVIF format; export it as PNG or JPEG.</source>
        <translation>فائل میں AVIF فارمیٹ کی تصویر ہے؛ اسے PNG یا JPEG کے طور پر ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>The file holds no image that WaveMask knows and may be encrypted or damaged; export it again as DICOM, PNG or JPEG.</source>
        <translation>فائل میں ایسی کوئی تصویر نہیں جسے WaveMask جانتا ہو، اور شاید انکرپٹڈ یا خراب ہے؛ اسے DICOM، PNG یا JPEG کے طور پر دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>The file holds text, not an image; choose an image, a video or a DICOM file.</source>
        <translation>فائل میں متن ہے، تصویر نہیں؛ تصویر، ویڈیو یا DICOM فائل منتخب کریں۔</translation>
    </message>
    <message>
        <source>The file is cut off, damaged or encrypted; copy or export it again from where it came from.</source>
        <translation>فائل ادھوری، خراب یا انکرپٹڈ ہے؛ اسے اصل جگہ سے دوبارہ کاپی یا ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from where it came from.</source>
        <translation>فائل خالی ہے؛ اسے اصل جگہ سے دوبارہ کاپی کریں۔</translation>
    </message>
    <message>
        <source>The file is no longer there; look where it was moved or reconnect its drive.</source>
        <translation>فائل اب وہاں نہیں ہے؛ دیکھیں کہ کہاں منتقل ہوئی، یا اس کی ڈرائیو دوبارہ جوڑیں۔</translation>
    </message>
    <message>
        <source>The file says that pixels here are not square: {scale}. One line cannot tell both sides, so the scale of the file stays.</source>
        <translation>فائل کے مطابق یہاں پکسل مربع نہیں ہیں: {scale}۔ ایک لکیر سے دونوں اطراف معلوم نہیں ہو سکتیں، اس لیے فائل کا پیمانہ رہے گا۔</translation>
    </message>
    <message>
        <source>The file stays as it is, and “Remove manual scale” in the menu View goes back to it.</source>
        <translation>فائل ویسی ہی رہتی ہے، اور مینو “منظر” میں “دستی پیمانہ ہٹائیں” اسی پر واپس لے جاتا ہے۔</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program; choose another workspace folder.</source>
        <translation>فائل {file} کسی اور پروگرام کی ہے؛ کوئی اور ورک اسپیس فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>The file&apos;s header says {kind}.</source>
        <translation>فائل کے ہیڈر کے مطابق یہ {kind} ہے۔</translation>
    </message>
    <message>
        <source>The files are not listed in the anonymous display.</source>
        <translation>گمنام ڈسپلے میں فائلوں کی فہرست نہیں دکھائی جاتی۔</translation>
    </message>
    <message>
        <source>The first frame to propose for</source>
        <translation>پہلا فریم جس کے لیے تجویز دی جائے</translation>
    </message>
    <message>
        <source>The frame</source>
        <translation>فریم</translation>
    </message>
    <message>
        <source>The frames have different scales.</source>
        <translation>فریموں کے پیمانے مختلف ہیں۔</translation>
    </message>
    <message>
        <source>The frames have these masks already.</source>
        <translation>فریموں کے پاس یہ ماسک پہلے ہی ہیں۔</translation>
    </message>
    <message>
        <source>The grown mask</source>
        <translation>بڑھایا گیا ماسک</translation>
    </message>
    <message>
        <source>The header states {stated} Frames, and {missing} of them are missing.</source>
        <translation>ہیڈر میں {stated} فریم لکھے ہیں، اور ان میں سے {missing} غائب ہیں۔</translation>
    </message>
    <message>
        <source>The headers are not read yet, or cannot be</source>
        <translation>ہیڈر ابھی پڑھے نہیں گئے، یا پڑھے نہیں جا سکتے</translation>
    </message>
    <message>
        <source>The held-out images</source>
        <translation>الگ رکھی گئی تصاویر</translation>
    </message>
    <message>
        <source>The image cannot be read, or it has changed since it was annotated.</source>
        <translation>تصویر پڑھی نہیں جا سکتی، یا اینوٹیشن کے بعد بدل گئی ہے۔</translation>
    </message>
    <message>
        <source>The image changes too much here: a cut, a flash or a very fast motion.</source>
        <translation>تصویر یہاں بہت زیادہ بدلتی ہے: منظر کی تبدیلی، فلیش یا بہت تیز حرکت۔</translation>
    </message>
    <message>
        <source>The image has changed since it was annotated; restore the original file.</source>
        <translation>اینوٹیشن کے بعد تصویر بدل گئی ہے؛ اصل فائل بحال کریں۔</translation>
    </message>
    <message>
        <source>The image has no Frame {frame}.</source>
        <translation>تصویر میں فریم {frame} نہیں ہے۔</translation>
    </message>
    <message>
        <source>The image is left out, since nobody has confirmed where burnt-in text stands in it (View, “Burnt-in text…”).</source>
        <translation>تصویر شامل نہیں، کیونکہ کسی نے تصدیق نہیں کی کہ اس پر متن کہاں لکھا ہے (منظر، “تصویر پر لکھا متن…”)۔</translation>
    </message>
    <message>
        <source>The image is {width:,} by {height:,} pixels and WaveMask opens up to {most} megapixels; save a smaller copy or a part of it.</source>
        <translation>تصویر {width:,} × {height:,} پکسل کی ہے اور WaveMask {most} میگا پکسل تک کی کھولتا ہے؛ چھوٹی نقل یا اس کا ایک حصہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The image is {width} by {height} pixels, so there is nothing to show; export it again.</source>
        <translation>تصویر {width} × {height} پکسل کی ہے، اس لیے دکھانے کو کچھ نہیں؛ اسے دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>The image stores its colours as {name}, which cannot be shown; save it as RGB.</source>
        <translation>تصویر کے رنگ {name} کی شکل میں ہیں، جو دکھائے نہیں جا سکتے؛ اسے RGB میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The image that it was made for is not here; its UID is {uid}.</source>
        <translation>جس تصویر کے لیے یہ بنا تھا وہ یہاں نہیں ہے؛ اس کا UID {uid} ہے۔</translation>
    </message>
    <message>
        <source>The images are in this folder, and masks of the same names could replace them. Choose another one.</source>
        <translation>تصاویر اسی فولڈر میں ہیں، اور انہی ناموں کے ماسک ان کی جگہ لے سکتے ہیں۔ کوئی اور منتخب کریں۔</translation>
    </message>
    <message>
        <source>The images go into “{folder}”.</source>
        <translation>تصاویر “{folder}” میں جائیں گی۔</translation>
    </message>
    <message>
        <source>The images that you open are listed here.</source>
        <translation>آپ جو تصاویر کھولتے ہیں وہ یہاں فہرست میں آتی ہیں۔</translation>
    </message>
    <message>
        <source>The images to learn from cannot be written to {folder} ({reason}); choose another folder.</source>
        <translation>سیکھنے کی تصاویر {folder} میں نہیں لکھی جا سکتیں ({reason})؛ کوئی اور فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>The images with their masks drawn over them, for slides and for looking through.</source>
        <translation>تصاویر جن پر ان کے ماسک دکھائے گئے ہوں، سلائیڈز کے لیے اور ایک نظر دیکھنے کے لیے۔</translation>
    </message>
    <message>
        <source>The import failed in a way that was not foreseen; your masks are safe, and the log file says more.</source>
        <translation>امپورٹ ایک غیر متوقع خرابی سے ناکام ہو گیا؛ آپ کے ماسک محفوظ ہیں، اور تفصیل لاگ فائل میں ہے۔</translation>
    </message>
    <message>
        <source>The import is still running.</source>
        <translation>امپورٹ ابھی چل رہا ہے۔</translation>
    </message>
    <message>
        <source>The label of this mask was removed, so it cannot be restored.</source>
        <translation>اس ماسک کا لیبل ہٹا دیا گیا تھا، اس لیے اسے بحال نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>The labels could not be read.</source>
        <translation>لیبلز پڑھے نہیں جا سکے۔</translation>
    </message>
    <message>
        <source>The labels of this folder are not read yet; try again.</source>
        <translation>اس فولڈر کے لیبلز ابھی پڑھے نہیں گئے؛ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The last frame to fill</source>
        <translation>آخری فریم جسے بھرا جائے</translation>
    </message>
    <message>
        <source>The last frame to propose for</source>
        <translation>آخری فریم جس کے لیے تجویز دی جائے</translation>
    </message>
    <message>
        <source>The last page</source>
        <translation>آخری صفحہ</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>لکیر</translation>
    </message>
    <message>
        <source>The list of models, {path}, cannot be read ({reason}); start WaveMask again.</source>
        <translation>ماڈلوں کی فہرست {path} پڑھی نہیں جا سکتی ({reason})؛ WaveMask دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>The list of models, {path}, is damaged, so titles and notes are missing and the models that come with WaveMask are in use; choose another one in the model library.</source>
        <translation>ماڈلوں کی فہرست {path} خراب ہے، اس لیے عنوان اور نوٹ غائب ہیں اور WaveMask کے ساتھ آنے والے ماڈل زیرِ استعمال ہیں؛ ماڈل لائبریری میں دوسرا منتخب کریں۔</translation>
    </message>
    <message>
        <source>The longest distance across the mask, perpendicular to the longest diameter</source>
        <translation>ماسک کے آر پار سب سے لمبا فاصلہ، سب سے لمبے قطر پر عمود</translation>
    </message>
    <message>
        <source>The longest distance between two points of the mask.
Of several parts, each has its own.</source>
        <translation>ماسک کے دو نقطوں کے درمیان سب سے لمبا فاصلہ۔
کئی حصے ہوں تو ہر ایک کا اپنا۔</translation>
    </message>
    <message>
        <source>The mask</source>
        <translation>ماسک</translation>
    </message>
    <message>
        <source>The mask grew more than is plausible.</source>
        <translation>ماسک اتنا بڑھ گیا کہ قابلِ یقین نہیں۔</translation>
    </message>
    <message>
        <source>The mask has left the Frame.</source>
        <translation>ماسک فریم سے باہر نکل گیا ہے۔</translation>
    </message>
    <message>
        <source>The mask is carried along with what moves. That ends before a frame whose mask you made, at a cut, and where the mask cannot be followed. Esc calls it off; what it has by then stays, as one step to undo.</source>
        <translation>ماسک حرکت کرتی چیز کے ساتھ آگے جاتا ہے۔ یہ اُس فریم سے پہلے رکتا ہے جس کا ماسک آپ نے بنایا، منظر بدلنے پر، اور جہاں ماسک کا پیچھا نہ ہو سکے۔ Esc اسے روک دیتا ہے؛ تب تک کا نتیجہ رہتا ہے، جسے ایک ہی بار میں واپس لیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>The mask is empty.</source>
        <translation>ماسک خالی ہے۔</translation>
    </message>
    <message>
        <source>The mask is like that already.</source>
        <translation>ماسک پہلے ہی ایسا ہے۔</translation>
    </message>
    <message>
        <source>The mask is not of the size of the image; open it and accept it again.</source>
        <translation>ماسک کا سائز تصویر جیسا نہیں؛ اسے کھول کر دوبارہ قبول کریں۔</translation>
    </message>
    <message>
        <source>The mask of {image} cannot be read: {reason}</source>
        <translation>{image} کا ماسک پڑھا نہیں جا سکتا: {reason}</translation>
    </message>
    <message>
        <source>The mask shrank more than is plausible.</source>
        <translation>ماسک اتنا گھٹ گیا کہ قابلِ یقین نہیں۔</translation>
    </message>
    <message>
        <source>The masks do not fit this DICOM file, whose header may be damaged; export its masks as NIfTI or PNG instead.</source>
        <translation>ماسک اس DICOM فائل سے میل نہیں کھاتے، جس کا ہیڈر شاید خراب ہے؛ اس کے ماسک NIfTI یا PNG کے طور پر ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>The masks of labels further up are drawn above the others.</source>
        <translation>اوپر والے لیبلز کے ماسک باقی سب کے اوپر دکھائے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>The measures hold all the same.</source>
        <translation>پیمائشیں پھر بھی درست ہیں۔</translation>
    </message>
    <message>
        <source>The model could not be started ({detail}). Restart WaveMask.</source>
        <translation>ماڈل شروع نہیں ہو سکا ({detail})۔ WaveMask دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>The model failed on this Frame of {width} x {height} pixels ({detail}).</source>
        <translation>ماڈل {width} x {height} پکسل کے اس فریم پر ناکام ہوا ({detail})۔</translation>
    </message>
    <message>
        <source>The model has outlined what it takes for a lesion. Move this slider, or go to it with {pane} and use the arrow keys: more or less counts as part of the lesion.</source>
        <translation>ماڈل نے اُس کی آؤٹ لائن بنائی ہے جسے وہ لیژن سمجھتا ہے۔ یہ سلائیڈر سرکائیں، یا {pane} سے اس پر جا کر تیر والی کیز استعمال کریں: لیژن میں زیادہ یا کم حصہ شمار ہوگا۔</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be read ({reason}). Install it again.</source>
        <translation>{folder} کا ماڈل پڑھا نہیں جا سکتا ({reason})۔ اسے دوبارہ انسٹال کریں۔</translation>
    </message>
    <message>
        <source>The model in {folder} is a copy of another one or was renamed; delete that folder.</source>
        <translation>{folder} کا ماڈل کسی دوسرے کی نقل ہے یا اس کا نام بدلا گیا ہے؛ وہ فولڈر حذف کر دیں۔</translation>
    </message>
    <message>
        <source>The model in {folder} is of a kind that this version of WaveMask does not know. Update WaveMask.</source>
        <translation>{folder} کا ماڈل ایسی قسم کا ہے جسے WaveMask کا یہ ورژن نہیں جانتا۔ WaveMask اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>The model process</source>
        <translation>ماڈل پروسیس</translation>
    </message>
    <message>
        <source>The model process is not running yet; try again in a moment.</source>
        <translation>ماڈل پروسیس ابھی نہیں چل رہا؛ ذرا دیر میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The model proposes an outline as soon as it is ready; that takes some seconds after the start.</source>
        <translation>ماڈل تیار ہوتے ہی آؤٹ لائن کی تجویز دیتا ہے؛ شروع ہونے کے بعد اس میں چند سیکنڈ لگتے ہیں۔</translation>
    </message>
    <message>
        <source>The model proposes for one frame after the other while you work. Masks that you made stay. Esc calls it off; the proposals that are there by then stay.</source>
        <translation>ماڈل آپ کے کام کے دوران ایک کے بعد ایک فریم کے لیے تجویز دیتا ہے۔ آپ کے بنائے ہوئے ماسک رہتے ہیں۔ Esc اسے روک دیتا ہے؛ تب تک کی تجاویز رہتی ہیں۔</translation>
    </message>
    <message>
        <source>The model proposes for “{label}”; choose that label to use a box prompt.</source>
        <translation>ماڈل “{label}” کے لیے تجویز دیتا ہے؛ باکس پرامپٹ استعمال کرنے کے لیے وہ لیبل منتخب کریں۔</translation>
    </message>
    <message>
        <source>The model that the run began from is another one by now; discard the run, and start another one.</source>
        <translation>جس ماڈل سے ٹریننگ شروع ہوئی تھی وہ اب بدل چکا ہے؛ یہ ٹریننگ ضائع کریں اور نئی شروع کریں۔</translation>
    </message>
    <message>
        <source>The model {model} is not in the trash any more.</source>
        <translation>ماڈل {model} اب ٹریش میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>The model {model} is not there any more, or is damaged; choose another one.</source>
        <translation>ماڈل {model} اب وہاں نہیں، یا خراب ہے؛ دوسرا منتخب کریں۔</translation>
    </message>
    <message>
        <source>The model&apos;s proposals are for it.</source>
        <translation>ماڈل کی تجاویز اسی کے لیے ہیں۔</translation>
    </message>
    <message>
        <source>The model&apos;s proposals are for this label</source>
        <translation>ماڈل کی تجاویز اس لیبل کے لیے ہیں</translation>
    </message>
    <message>
        <source>The model&apos;s proposals disagree with the mask on several Frames in a row.</source>
        <translation>ماڈل کی تجاویز لگاتار کئی فریموں پر ماسک سے مختلف ہیں۔</translation>
    </message>
    <message>
        <source>The most uncertain images first, for example.</source>
        <translation>مثلاً سب سے غیر یقینی تصاویر پہلے۔</translation>
    </message>
    <message>
        <source>The name of this video has characters that cannot be read; rename it.</source>
        <translation>اس ویڈیو کے نام میں ایسے حروف ہیں جو پڑھے نہیں جا سکتے؛ نام بدلیں۔</translation>
    </message>
    <message>
        <source>The new keys</source>
        <translation>نئی کیز</translation>
    </message>
    <message>
        <source>The new model did not learn from them, so they tell what it is worth</source>
        <translation>نئے ماڈل نے ان سے نہیں سیکھا، اس لیے یہ بتاتی ہیں کہ وہ کتنا اچھا ہے</translation>
    </message>
    <message>
        <source>The new model is better</source>
        <translation>نیا ماڈل بہتر ہے</translation>
    </message>
    <message>
        <source>The new model is kept aside as a Candidate; you find it in the Model library. The more masks you accept, of the more patients, the more the next run learns, and the surer is its verdict.</source>
        <translation>نیا ماڈل بطور “امیدوار” الگ رکھا گیا ہے؛ وہ ماڈل لائبریری میں ملے گا۔ آپ جتنے زیادہ ماسک، جتنے زیادہ مریضوں کے، قبول کریں گے، اگلی ٹریننگ اتنا ہی زیادہ سیکھے گی اور اس کا نتیجہ اتنا ہی یقینی ہوگا۔</translation>
    </message>
    <message>
        <source>The new model is not better: see why</source>
        <translation>نیا ماڈل بہتر نہیں: وجہ دیکھیں</translation>
    </message>
    <message>
        <source>The new model stays a Candidate in the Model library</source>
        <translation>نیا ماڈل ماڈل لائبریری میں بطور “امیدوار” رہتا ہے</translation>
    </message>
    <message>
        <source>The open image</source>
        <translation>کھلی تصویر</translation>
    </message>
    <message>
        <source>The open image is not decided yet; accept or reject it first, in a cine every frame with a mask.</source>
        <translation>کھلی تصویر پر ابھی فیصلہ نہیں ہوا؛ پہلے اسے قبول یا مسترد کریں، سینی لوپ میں ماسک والا ہر فریم۔</translation>
    </message>
    <message>
        <source>The others could not be submitted; the log file says why.</source>
        <translation>باقی جمع نہیں کرائی جا سکیں؛ وجہ لاگ فائل میں ہے۔</translation>
    </message>
    <message>
        <source>The others had been submitted before.</source>
        <translation>باقی پہلے ہی جمع کرائی جا چکی تھیں۔</translation>
    </message>
    <message>
        <source>The outline of one of the readers</source>
        <translation>ایک ریڈر کی آؤٹ لائن</translation>
    </message>
    <message>
        <source>The outline of the chosen one is drawn over the image, dotted. Restoring it is one step that can be undone.</source>
        <translation>منتخب ماسک کی آؤٹ لائن تصویر پر نقطوں سے دکھائی جاتی ہے۔ اسے بحال کرنا ایک قدم ہے جسے واپس لیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>The part</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>The part of WaveMask that reads images does not start; start WaveMask again or reinstall it.</source>
        <translation>WaveMask کا تصاویر پڑھنے والا حصہ شروع نہیں ہو رہا؛ WaveMask دوبارہ شروع یا انسٹال کریں۔</translation>
    </message>
    <message>
        <source>The pictures in {root} are JPEG, which blurs the edges of masks; save them as PNG.</source>
        <translation>{root} کی تصاویر JPEG ہیں، جو ماسک کے کنارے دھندلا دیتا ہے؛ انہیں PNG میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The pixel data of this DICOM file ({syntax}) is cut off or damaged; copy or export the file again.</source>
        <translation>اس DICOM فائل کا پکسل ڈیٹا ({syntax}) ادھورا یا خراب ہے؛ فائل دوبارہ کاپی یا ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>The pixels are stored as {name}, which WaveMask cannot read; export it uncompressed.</source>
        <translation>پکسل {name} کی شکل میں ہیں، جو WaveMask نہیں پڑھ سکتا؛ اسے بغیر کمپریشن ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>The pixels around the pointer, four times as large.</source>
        <translation>پوائنٹر کے اردگرد کے پکسل، چار گنا بڑے۔</translation>
    </message>
    <message>
        <source>The pixels of this video are {wide:g}:{high:g} wide to high; it is shown pixel for pixel, so it looks narrower or wider than in a player.</source>
        <translation>اس ویڈیو کے پکسلز کی چوڑائی اور اونچائی کا تناسب {wide:g}:{high:g} ہے؛ یہ پکسل بہ پکسل دکھائی گئی ہے، اس لیے پلیئر کے مقابلے میں تنگ یا چوڑی لگتی ہے۔</translation>
    </message>
    <message>
        <source>The proposals are for exactly one label.</source>
        <translation>تجاویز صرف ایک ہی لیبل کے لیے ہوتی ہیں۔</translation>
    </message>
    <message>
        <source>The proposals are for exactly one label. Tick this for another label, and that one has them.</source>
        <translation>تجاویز صرف ایک ہی لیبل کے لیے ہوتی ہیں۔ کسی اور لیبل پر نشان لگائیں تو وہ اُس کی ہو جائیں گی۔</translation>
    </message>
    <message>
        <source>The proposals are for “{label}”; let another label have them before.</source>
        <translation>تجاویز “{label}” کے لیے ہیں؛ پہلے انہیں کسی اور لیبل کو دیں۔</translation>
    </message>
    <message>
        <source>The reader without a name has not submitted this image yet; ask them to, or come back later.</source>
        <translation>بے نام ریڈر نے ابھی یہ تصویر جمع نہیں کرائی؛ ان سے کہیں، یا بعد میں آئیں۔</translation>
    </message>
    <message>
        <source>The recording was cut off before its index was written; copy or export the video again.</source>
        <translation>ریکارڈنگ اپنا انڈیکس لکھے جانے سے پہلے کٹ گئی؛ ویڈیو دوبارہ کاپی یا ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>The region of the file that holds both ends of the line</source>
        <translation>فائل کا وہ ریجن جس میں لکیر کے دونوں سرے ہیں</translation>
    </message>
    <message>
        <source>The region with the line, {size} pixels</source>
        <translation>لکیر والا ریجن، {size} پکسل</translation>
    </message>
    <message>
        <source>The report below names no patient, reader, file or folder. Nothing is sent; copy it to hand it on.</source>
        <translation>نیچے دی گئی رپورٹ میں کسی مریض، ریڈر، فائل یا فولڈر کا نام نہیں۔ کچھ بھیجا نہیں جاتا؛ کسی کو دینے کے لیے اسے کاپی کریں۔</translation>
    </message>
    <message>
        <source>The report cannot be written to {path} ({reason}); free some space.</source>
        <translation>رپورٹ {path} میں نہیں لکھی جا سکتی ({reason})؛ کچھ جگہ خالی کریں۔</translation>
    </message>
    <message>
        <source>The report is saved. You can read it before you hand it on.</source>
        <translation>رپورٹ محفوظ ہو گئی۔ کسی کو دینے سے پہلے آپ اسے پڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The rest from {side}</source>
        <translation>باقی {side} سے</translation>
    </message>
    <message>
        <source>The rest was called off.</source>
        <translation>باقی روک دیا گیا۔</translation>
    </message>
    <message>
        <source>The run failed</source>
        <translation>ٹریننگ ناکام ہوئی</translation>
    </message>
    <message>
        <source>The run failed at {share}</source>
        <translation>ٹریننگ {share} پر ناکام ہوئی</translation>
    </message>
    <message>
        <source>The run failed for a reason nobody foresaw, which is in the log; go on, or begin another.</source>
        <translation>ٹریننگ ایک غیر متوقع وجہ سے ناکام ہوئی، جو لاگ میں درج ہے؛ اسے جاری رکھیں، یا نئی شروع کریں۔</translation>
    </message>
    <message>
        <source>The run was stopped</source>
        <translation>ٹریننگ روک دی گئی</translation>
    </message>
    <message>
        <source>The run was stopped at {share}</source>
        <translation>ٹریننگ {share} پر روک دی گئی</translation>
    </message>
    <message>
        <source>The saved report is a zip file for those who look into a fault. It names no patient, reader, file or folder, and holds no images; nothing is sent.</source>
        <translation>محفوظ کی گئی رپورٹ خرابی تلاش کرنے والوں کے لیے ایک zip فائل ہے۔ اس میں کسی مریض، ریڈر، فائل یا فولڈر کا نام نہیں، نہ کوئی تصویر؛ کچھ بھیجا نہیں جاتا۔</translation>
    </message>
    <message>
        <source>The scale in the file is a placeholder: 1 mm for every pixel.</source>
        <translation>فائل کا پیمانہ محض فرضی ہے: ہر پکسل کے لیے 1 mm۔</translation>
    </message>
    <message>
        <source>The scale in the file is damaged.</source>
        <translation>فائل کا پیمانہ خراب ہے۔</translation>
    </message>
    <message>
        <source>The scale in the file is for a video of another size.</source>
        <translation>فائل کا پیمانہ کسی اور سائز کی ویڈیو کا ہے۔</translation>
    </message>
    <message>
        <source>The scale in the file is for an image of another size.</source>
        <translation>فائل کا پیمانہ کسی اور سائز کی تصویر کا ہے۔</translation>
    </message>
    <message>
        <source>The scale in the file is not plausible.</source>
        <translation>فائل کا پیمانہ قابلِ یقین نہیں ہے۔</translation>
    </message>
    <message>
        <source>The scale in the file is that at the detector, not in the patient.</source>
        <translation>فائل کا پیمانہ ڈیٹیکٹر کا ہے، مریض کے اندر کا نہیں۔</translation>
    </message>
    <message>
        <source>The scale in the file is that on the scanned film, not in the patient.</source>
        <translation>فائل کا پیمانہ اسکین شدہ فلم کا ہے، مریض کے اندر کا نہیں۔</translation>
    </message>
    <message>
        <source>The selected images</source>
        <translation>منتخب تصاویر</translation>
    </message>
    <message>
        <source>The selected ones; where none of these was removed, all.</source>
        <translation>منتخب تصاویر؛ اگر ان میں سے کوئی ہٹائی نہیں گئی تو سب۔</translation>
    </message>
    <message>
        <source>The state of the open image.</source>
        <translation>کھلی تصویر کی حالت۔</translation>
    </message>
    <message>
        <source>The table and the picture of the agreement are in {folder}.</source>
        <translation>مطابقت کا ٹیبل اور تصویر {folder} میں ہیں۔</translation>
    </message>
    <message>
        <source>The tools work on “{label}”.</source>
        <translation>ٹولز “{label}” پر کام کرتے ہیں۔</translation>
    </message>
    <message>
        <source>The training process</source>
        <translation>ٹریننگ پروسیس</translation>
    </message>
    <message>
        <source>The training run cannot be written to {folder} ({reason}); make that folder writable, then go on with the run.</source>
        <translation>ٹریننگ {folder} میں نہیں لکھی جا سکتی ({reason})؛ اس فولڈر میں لکھنے کی اجازت دیں، پھر ٹریننگ جاری رکھیں۔</translation>
    </message>
    <message>
        <source>The two readers cannot be compared; the log file says why.</source>
        <translation>دونوں ریڈرز کا موازنہ نہیں ہو سکتا؛ وجہ لاگ فائل میں ہے۔</translation>
    </message>
    <message>
        <source>The uncertain places could not be looked for; the log file says more.</source>
        <translation>غیر یقینی جگہیں تلاش نہیں ہو سکیں؛ تفصیل لاگ فائل میں ہے۔</translation>
    </message>
    <message>
        <source>The verdict in {file} cannot be read ({reason}); train once more.</source>
        <translation>{file} میں درج نتیجہ پڑھا نہیں جا سکتا ({reason})؛ ٹریننگ دوبارہ کریں۔</translation>
    </message>
    <message>
        <source>The version that was in use before is tested before it is used again…</source>
        <translation>پہلے استعمال ہونے والا ورژن دوبارہ استعمال سے پہلے جانچا جا رہا ہے…</translation>
    </message>
    <message>
        <source>The video cannot be read any more; look where it was moved.</source>
        <translation>ویڈیو اب پڑھی نہیں جا سکتی؛ دیکھیں کہ کہاں منتقل ہوئی۔</translation>
    </message>
    <message>
        <source>The video has more than {most:,} Frames; cut it into shorter ones.</source>
        <translation>ویڈیو میں {most:,} سے زیادہ فریم ہیں؛ اسے چھوٹی ویڈیوز میں کاٹیں۔</translation>
    </message>
    <message>
        <source>The video has no Frame {frame}.</source>
        <translation>ویڈیو میں فریم {frame} نہیں ہے۔</translation>
    </message>
    <message>
        <source>The video in this DICOM file is damaged; copy or export the file again.</source>
        <translation>اس DICOM فائل کی ویڈیو خراب ہے؛ فائل دوبارہ کاپی یا ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>The video is compressed as {codec}, which WaveMask cannot read; export it as MP4 (H.264).</source>
        <translation>ویڈیو {codec} میں کمپریس ہے، جو WaveMask نہیں پڑھ سکتا؛ اسے MP4 (H.264) کے طور پر ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>The video is compressed in a way that WaveMask does not know; export it as MP4 (H.264).</source>
        <translation>ویڈیو ایسے طریقے سے کمپریس ہے جسے WaveMask نہیں جانتا؛ اسے MP4 (H.264) کے طور پر ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>The video is cut off, damaged or holds no pictures; copy or export it again from where it came from.</source>
        <translation>ویڈیو ادھوری یا خراب ہے، یا اس میں کوئی تصویر نہیں؛ اسے اصل جگہ سے دوبارہ کاپی یا ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>The video is encrypted, so that only its own player shows it; export it unprotected.</source>
        <translation>ویڈیو انکرپٹڈ ہے، اس لیے صرف اس کا اپنا پلیئر اسے دکھاتا ہے؛ اسے بغیر تحفظ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>The video of this DICOM file cannot be unpacked ({reason}); make room on the disk.</source>
        <translation>اس DICOM فائل کی ویڈیو نکالی نہیں جا سکتی ({reason})؛ ڈسک پر جگہ بنائیں۔</translation>
    </message>
    <message>
        <source>The weights of the model in {folder} cannot be read ({reason}). Install it again.</source>
        <translation>{folder} کے ماڈل کے ویٹس پڑھے نہیں جا سکتے ({reason})۔ اسے دوبارہ انسٹال کریں۔</translation>
    </message>
    <message>
        <source>The whole image</source>
        <translation>پوری تصویر</translation>
    </message>
    <message>
        <source>The window speaks it after the next start.</source>
        <translation>ونڈو اگلی بار شروع ہونے پر یہ زبان استعمال کرے گی۔</translation>
    </message>
    <message>
        <source>The window speaks the language of the system after the next start.</source>
        <translation>ونڈو اگلی بار شروع ہونے پر سسٹم کی زبان استعمال کرے گی۔</translation>
    </message>
    <message>
        <source>The window speaks {language} after the next start.</source>
        <translation>ونڈو کی زبان اگلی بار شروع ہونے پر {language} ہوگی۔</translation>
    </message>
    <message>
        <source>The workspace file {file} cannot be read ({reason}); choose another workspace folder.</source>
        <translation>ورک اسپیس فائل {file} پڑھی نہیں جا سکتی ({reason})؛ کوئی اور ورک اسپیس فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>The workspace file {file} is damaged ({reason}); open it in the window of WaveMask, which recovers what can be read.</source>
        <translation>ورک اسپیس فائل {file} خراب ہے ({reason})؛ اسے WaveMask کی ونڈو میں کھولیں، جو قابلِ مطالعہ حصہ بحال کر لیتی ہے۔</translation>
    </message>
    <message>
        <source>The workspace file {file} was moved or deleted; put it back, or open the images again.</source>
        <translation>ورک اسپیس فائل {file} منتقل یا حذف ہو گئی ہے؛ اسے واپس رکھیں، یا تصاویر دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>The workspace file {path} is damaged ({reason}) and could not be recovered ({why}); its disk needs some free space, and the file was left as it is.</source>
        <translation>ورک اسپیس فائل {path} خراب ہے ({reason}) اور بحال نہیں ہو سکی ({why})؛ اس کی ڈسک پر کچھ خالی جگہ درکار ہے، اور فائل کو ویسا ہی رہنے دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>The workspace in {folder} cannot be read or written ({reason}); check that its disk is connected and has free space.</source>
        <translation>{folder} کی ورک اسپیس پڑھی یا لکھی نہیں جا سکتی ({reason})؛ دیکھیں کہ اس کی ڈسک جڑی ہے اور اس پر خالی جگہ ہے۔</translation>
    </message>
    <message>
        <source>The workspace in {folder} cannot be written to ({reason}); choose another workspace folder.</source>
        <translation>{folder} کی ورک اسپیس میں لکھا نہیں جا سکتا ({reason})؛ کوئی اور ورک اسپیس فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>The workspace in {folder} comes from a newer version of WaveMask; update it to go on.</source>
        <translation>{folder} کی ورک اسپیس WaveMask کے نئے ورژن کی ہے؛ جاری رکھنے کے لیے اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>The workspace in {folder} is open read-only, so nothing in it can change.</source>
        <translation>{folder} کی ورک اسپیس صرف پڑھنے کے لیے کھلی ہے، اس لیے اس میں کچھ نہیں بدل سکتا۔</translation>
    </message>
    <message>
        <source>The workspace in {folder} was made by an older version of WaveMask and cannot be opened read-only; let it be opened for writing once.</source>
        <translation>{folder} کی ورک اسپیس WaveMask کے پرانے ورژن کی ہے اور صرف پڑھنے کے لیے نہیں کھل سکتی؛ اسے ایک بار لکھنے کے لیے کھولیں۔</translation>
    </message>
    <message>
        <source>The workspace in {folder} was made by an older version of WaveMask, and before it is brought up to date a backup is needed, which failed ({reason}); free some space on its disk and try again.</source>
        <translation>{folder} کی ورک اسپیس WaveMask کے پرانے ورژن کی ہے، اور اسے اپ ڈیٹ کرنے سے پہلے بیک اپ ضروری ہے، جو نہ ہو سکا ({reason})؛ اس کی ڈسک پر کچھ جگہ خالی کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The workspace was damaged ({reason}) and has been recovered.</source>
        <translation>ورک اسپیس خراب تھی ({reason}) اور بحال کر دی گئی ہے۔</translation>
    </message>
    <message>
        <source>The workspace {folder} is damaged ({reason}); open it again.</source>
        <translation>ورک اسپیس {folder} خراب ہے ({reason})؛ اسے دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>The workspace {folder} is not open.</source>
        <translation>ورک اسپیس {folder} کھلی نہیں ہے۔</translation>
    </message>
    <message>
        <source>Their accepted mask contradicts both models; look at it again</source>
        <translation>ان کا قبول شدہ ماسک دونوں ماڈلوں سے متصادم ہے؛ دوبارہ دیکھیں</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>تھیم</translation>
    </message>
    <message>
        <source>Then do something with all of them. Esc in the list selects the open image alone.</source>
        <translation>پھر ان سب پر ایک ساتھ کام کریں۔ فہرست میں Esc صرف کھلی تصویر منتخب کرتا ہے۔</translation>
    </message>
    <message>
        <source>Then the import was cancelled.</source>
        <translation>پھر امپورٹ منسوخ کر دیا گیا۔</translation>
    </message>
    <message>
        <source>There are no annotations yet.</source>
        <translation>ابھی کوئی اینوٹیشن نہیں ہے۔</translation>
    </message>
    <message>
        <source>There are no images to learn from, or none to measure by; accept images of more patients.</source>
        <translation>سیکھنے کے لیے تصاویر نہیں ہیں، یا جانچ کے لیے کوئی نہیں؛ مزید مریضوں کی تصاویر قبول کریں۔</translation>
    </message>
    <message>
        <source>There is a label “{label}” already; choose another name.</source>
        <translation>“{label}” نام کا لیبل پہلے سے ہے؛ کوئی اور نام منتخب کریں۔</translation>
    </message>
    <message>
        <source>There is a reader “{name}” here already; choose another name.</source>
        <translation>“{name}” نام کا ریڈر یہاں پہلے سے ہے؛ کوئی اور نام منتخب کریں۔</translation>
    </message>
    <message>
        <source>There is another mask for the same frame and label.</source>
        <translation>اسی فریم اور لیبل کا ایک اور ماسک ہے۔</translation>
    </message>
    <message>
        <source>There is another model called {model} here, which stays; this one cannot be installed beside it.</source>
        <translation>یہاں {model} نام کا ایک اور ماڈل ہے، جو رہے گا؛ یہ اس کے ساتھ انسٹال نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>There is another model called {model} in the trash, which stays; this one cannot be installed beside it.</source>
        <translation>ٹریش میں {model} نام کا ایک اور ماڈل ہے، جو رہے گا؛ یہ اس کے ساتھ انسٹال نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” in it. Choose one with “images” and “masks”, or none.</source>
        <translation>اس میں فولڈر “{folder}” نہیں ہے۔ ایسا فولڈر منتخب کریں جس میں “images” اور “masks” ہوں، یا کوئی نہیں۔</translation>
    </message>
    <message>
        <source>There is no frame in that direction.</source>
        <translation>اس سمت میں کوئی فریم نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no image before this one.</source>
        <translation>اس سے پہلے کوئی تصویر نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no image of this name.</source>
        <translation>اس نام کی کوئی تصویر نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no label “{label}” any more; choose another one.</source>
        <translation>لیبل “{label}” اب نہیں رہا؛ دوسرا منتخب کریں۔</translation>
    </message>
    <message>
        <source>There is no label “{label}” any more; start another training run.</source>
        <translation>لیبل “{label}” اب نہیں رہا؛ نئی ٹریننگ شروع کریں۔</translation>
    </message>
    <message>
        <source>There is no label “{label}”; add it, or choose one for everything.</source>
        <translation>لیبل “{label}” نہیں ہے؛ اسے شامل کریں، یا سب کے لیے ایک منتخب کریں۔</translation>
    </message>
    <message>
        <source>There is no mask here.</source>
        <translation>یہاں کوئی ماسک نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no mask to carry on.</source>
        <translation>آگے لے جانے کو کوئی ماسک نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no model for these images that could be improved; choose one first.</source>
        <translation>ان تصاویر کے لیے کوئی ماڈل نہیں جسے بہتر بنایا جا سکے؛ پہلے ایک منتخب کریں۔</translation>
    </message>
    <message>
        <source>There is no model for {kind} images; choose one or outline by hand.</source>
        <translation>{kind} کی تصاویر کے لیے کوئی ماڈل نہیں ہے؛ ایک منتخب کریں یا ہاتھ سے آؤٹ لائن بنائیں۔</translation>
    </message>
    <message>
        <source>There is no model here. Import one, or install WaveMask again.</source>
        <translation>یہاں کوئی ماڈل نہیں ہے۔ ایک امپورٹ کریں، یا WaveMask دوبارہ انسٹال کریں۔</translation>
    </message>
    <message>
        <source>There is no model in {folder}. Install WaveMask again to get proposals.</source>
        <translation>{folder} میں کوئی ماڈل نہیں ہے۔ تجاویز کے لیے WaveMask دوبارہ انسٹال کریں۔</translation>
    </message>
    <message>
        <source>There is no model yet that could propose in the box.</source>
        <translation>ابھی کوئی ماڈل نہیں جو باکس میں تجویز دے سکے۔</translation>
    </message>
    <message>
        <source>There is no other version for the same that it could be compared with.</source>
        <translation>اسی مقصد کا کوئی اور ورژن نہیں جس سے اس کا موازنہ ہو سکے۔</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one, or none.</source>
        <translation>ایسا کوئی فولڈر نہیں ہے۔ کوئی اور منتخب کریں، یا کوئی نہیں۔</translation>
    </message>
    <message>
        <source>There is not enough memory to open this image; close other programs or export it smaller.</source>
        <translation>یہ تصویر کھولنے کے لیے میموری کافی نہیں؛ دوسرے پروگرام بند کریں یا اسے چھوٹا ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>There is not enough memory to open {name}; close other programs or export it smaller.</source>
        <translation>{name} کھولنے کے لیے میموری کافی نہیں؛ دوسرے پروگرام بند کریں یا اسے چھوٹا ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>There is something in {folder} already; choose another folder.</source>
        <translation>{folder} میں پہلے سے کچھ موجود ہے؛ کوئی اور فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>There is too little memory to train, even image by image; close other programs and go on.</source>
        <translation>ٹریننگ کے لیے میموری کافی نہیں، ایک ایک تصویر کر کے بھی نہیں؛ دوسرے پروگرام بند کریں اور ٹریننگ جاری رکھیں۔</translation>
    </message>
    <message>
        <source>There was no backup for what could not be read.</source>
        <translation>جو پڑھا نہیں جا سکا اس کا کوئی بیک اپ نہیں تھا۔</translation>
    </message>
    <message>
        <source>There was nothing to propose for: every image has a proposal, or a mask that you made.</source>
        <translation>تجویز دینے کو کچھ نہیں تھا: ہر تصویر کی تجویز، یا آپ کا بنایا ہوا ماسک، موجود ہے۔</translation>
    </message>
    <message>
        <source>These are the models that come with WaveMask. “Improve model…” makes new versions from your accepted masks; they are kept here, and each can be used, compared and gone back from.</source>
        <translation>یہ WaveMask کے ساتھ آنے والے ماڈل ہیں۔ “ماڈل بہتر بنائیں…” آپ کے قبول شدہ ماسک سے نئے ورژن بناتا ہے؛ وہ یہاں رکھے جاتے ہیں، اور ہر ایک کو استعمال کیا، اس کا موازنہ کیا اور اس سے پچھلے پر واپس جایا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>These images are open read-only, so nothing can be changed; open them again once nobody else has them.</source>
        <translation>یہ تصاویر صرف پڑھنے کے لیے کھلی ہیں، اس لیے کچھ نہیں بدل سکتا؛ جب کوئی اور انہیں استعمال نہ کر رہا ہو تو دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>These images are open read-only, so their labels stay as they are.</source>
        <translation>یہ تصاویر صرف پڑھنے کے لیے کھلی ہیں، اس لیے ان کے لیبلز ویسے ہی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>These two cannot be compared now; open images, and choose two models once more.</source>
        <translation>ان دونوں کا موازنہ ابھی نہیں ہو سکتا؛ تصاویر کھولیں، اور ایک بار پھر دو ماڈل منتخب کریں۔</translation>
    </message>
    <message>
        <source>They are named by numbers.</source>
        <translation>ان کے نام نمبر ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>They are named by numbers. Images whose burnt-in text nobody has confirmed are left out and listed.</source>
        <translation>ان کے نام نمبر ہوتے ہیں۔ جن تصاویر پر لکھے متن کی کسی نے تصدیق نہیں کی، وہ شامل نہیں ہوتیں اور ان کی فہرست دی جاتی ہے۔</translation>
    </message>
    <message>
        <source>They are named like the images.</source>
        <translation>ان کے نام تصاویر والے ہی ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>They are not installed</source>
        <translation>یہ انسٹال نہیں ہیں</translation>
    </message>
    <message>
        <source>This DICOM file describes a video but holds none; export it again with its pixel data.</source>
        <translation>اس DICOM فائل میں ویڈیو کا ذکر ہے مگر ویڈیو نہیں؛ اسے پکسل ڈیٹا کے ساتھ دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>This DICOM file describes an image but holds no pixels; export it again with its pixel data.</source>
        <translation>اس DICOM فائل میں تصویر کا ذکر ہے مگر پکسل نہیں؛ اسے پکسل ڈیٹا کے ساتھ دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>This DICOM file has no {keyword}, so nothing can refer to it; export its masks as NIfTI or PNG instead.</source>
        <translation>اس DICOM فائل میں {keyword} نہیں، اس لیے اس کا حوالہ نہیں دیا جا سکتا؛ اس کے ماسک NIfTI یا PNG کے طور پر ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>This DICOM file holds measured values and no image; open the images of the study instead.</source>
        <translation>اس DICOM فائل میں پیمائشیں ہیں، تصویر نہیں؛ اس کی جگہ اسٹڈی کی تصاویر کھولیں۔</translation>
    </message>
    <message>
        <source>This DICOM file holds no image (its kind is {kind}); open the image files of the study instead.</source>
        <translation>اس DICOM فائل میں تصویر نہیں ہے (اس کی قسم {kind} ہے)؛ اس کی جگہ اسٹڈی کی تصویری فائلیں کھولیں۔</translation>
    </message>
    <message>
        <source>This DICOM file is damaged, encrypted or holds no image; export it again from the device or archive.</source>
        <translation>یہ DICOM فائل خراب یا انکرپٹڈ ہے، یا اس میں تصویر نہیں؛ اسے مشین یا آرکائیو سے دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>This DICOM file is larger unpacked than WaveMask opens; export a shorter or smaller one.</source>
        <translation>یہ DICOM فائل کھلنے پر WaveMask کی حد سے بڑی ہے؛ مختصر یا چھوٹی فائل ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>This DICOM file is no segmentation; choose one that holds masks.</source>
        <translation>یہ DICOM فائل سیگمنٹیشن نہیں ہے؛ ماسک والی فائل منتخب کریں۔</translation>
    </message>
    <message>
        <source>This DICOM file stores its colours as {name}, which cannot be shown; export it as RGB.</source>
        <translation>اس DICOM فائل کے رنگ {name} کی شکل میں ہیں، جو دکھائے نہیں جا سکتے؛ اسے RGB میں ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>This DICOM file stores {allocated} bits per sample, which cannot be shown; export it with 8 or 16.</source>
        <translation>اس DICOM فائل میں فی sample {allocated} bit ہیں، جو دکھائے نہیں جا سکتے؛ اسے 8 یا 16 کے ساتھ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>This and that</source>
        <translation>مختلف اقسام</translation>
    </message>
    <message>
        <source>This computer: {cores}, {memory} of memory; {runs_on}.</source>
        <translation>یہ کمپیوٹر: {cores}، {memory} میموری؛ {runs_on}۔</translation>
    </message>
    <message>
        <source>This computer: {cores}; {runs_on}.</source>
        <translation>یہ کمپیوٹر: {cores}؛ {runs_on}۔</translation>
    </message>
    <message>
        <source>This folder cannot be looked at. Choose another one, or none.</source>
        <translation>یہ فولڈر دیکھا نہیں جا سکتا۔ کوئی اور منتخب کریں، یا کوئی نہیں۔</translation>
    </message>
    <message>
        <source>This folder keeps “{model}”, as you chose.</source>
        <translation>یہ فولڈر “{model}” ہی رکھے گا، جیسا آپ نے منتخب کیا۔</translation>
    </message>
    <message>
        <source>This folder: {model}</source>
        <translation>یہ فولڈر: {model}</translation>
    </message>
    <message>
        <source>This image: {model}</source>
        <translation>یہ تصویر: {model}</translation>
    </message>
    <message>
        <source>This index of a disc (DICOMDIR) lists no images; open the folder it lies in.</source>
        <translation>ڈسک کے اس انڈیکس (DICOMDIR) میں کوئی تصویر درج نہیں؛ وہ فولڈر کھولیں جس میں یہ ہے۔</translation>
    </message>
    <message>
        <source>This is a folder, not an image file; open it as a folder to list the images in it.</source>
        <translation>یہ فولڈر ہے، تصویر کی فائل نہیں؛ اس کی تصاویر کی فہرست کے لیے اسے فولڈر کے طور پر کھولیں۔</translation>
    </message>
    <message>
        <source>This is a guess.</source>
        <translation>یہ ایک اندازہ ہے۔</translation>
    </message>
    <message>
        <source>This is a pipe, socket or device, not an image file; choose another file.</source>
        <translation>یہ پائپ، ساکٹ یا ڈیوائس ہے، تصویر کی فائل نہیں؛ دوسری فائل منتخب کریں۔</translation>
    </message>
    <message>
        <source>This is the last frame.</source>
        <translation>یہ آخری فریم ہے۔</translation>
    </message>
    <message>
        <source>This is the model for what you mostly look at.</source>
        <translation>یہ ماڈل اُن تصاویر کا ہے جو آپ زیادہ تر دیکھتے ہیں۔</translation>
    </message>
    <message>
        <source>This is the model of the images beside it.</source>
        <translation>یہ اس کے ساتھ والی تصاویر کا ماڈل ہے۔</translation>
    </message>
    <message>
        <source>This is the model used last.</source>
        <translation>یہ آخری بار استعمال ہونے والا ماڈل ہے۔</translation>
    </message>
    <message>
        <source>This kind of file has no scale; a DICOM file of the image may have one.</source>
        <translation>اس قسم کی فائل میں پیمانہ نہیں ہوتا؛ تصویر کی DICOM فائل میں ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>This kind of file has no scale; a DICOM file of the video may have one.</source>
        <translation>اس قسم کی فائل میں پیمانہ نہیں ہوتا؛ ویڈیو کی DICOM فائل میں ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>This link leads to a file that does not exist; restore it or open the original.</source>
        <translation>یہ لنک ایسی فائل کا ہے جو موجود نہیں؛ اسے بحال کریں یا اصل فائل کھولیں۔</translation>
    </message>
    <message>
        <source>This model came with WaveMask and cannot be deleted.</source>
        <translation>یہ ماڈل WaveMask کے ساتھ آیا ہے اور حذف نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>This model is in use and cannot be deleted; put another one into use first.</source>
        <translation>یہ ماڈل زیرِ استعمال ہے اور حذف نہیں کیا جا سکتا؛ پہلے دوسرا استعمال کریں۔</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because something went wrong that was not foreseen; the log file says more.</source>
        <translation>یہ تصویر ایک غیر متوقع خرابی کی وجہ سے نہیں دکھائی جا سکتی؛ تفصیل لاگ فائل میں ہے۔</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because the masks of {image} are not of its size.</source>
        <translation>یہ تصویر نہیں دکھائی جا سکتی، کیونکہ {image} کے ماسک اس کے سائز کے نہیں ہیں۔</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because {file} cannot be read from the folder of the run.</source>
        <translation>یہ تصویر نہیں دکھائی جا سکتی، کیونکہ {file} ٹریننگ کے فولڈر سے پڑھی نہیں جا سکتی۔</translation>
    </message>
    <message>
        <source>This picture cannot be shown, because {file} is damaged.</source>
        <translation>یہ تصویر نہیں دکھائی جا سکتی، کیونکہ {file} خراب ہے۔</translation>
    </message>
    <message>
        <source>This version comes with WaveMask and stays.</source>
        <translation>یہ ورژن WaveMask کے ساتھ آتا ہے اور رہتا ہے۔</translation>
    </message>
    <message>
        <source>This version has no model card.</source>
        <translation>اس ورژن کا ماڈل کارڈ نہیں ہے۔</translation>
    </message>
    <message>
        <source>This version is in use already.</source>
        <translation>یہ ورژن پہلے ہی استعمال میں ہے۔</translation>
    </message>
    <message>
        <source>This version is in use; use another one first.</source>
        <translation>یہ ورژن استعمال میں ہے؛ پہلے کوئی اور استعمال کریں۔</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>تفصیلی</translation>
    </message>
    <message>
        <source>Those first in which the two are furthest apart; Enter opens an image in the window</source>
        <translation>پہلے وہ جن میں دونوں کا فرق سب سے زیادہ ہے؛ Enter تصویر کو ونڈو میں کھولتا ہے</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>تھریش ہولڈ</translation>
    </message>
    <message>
        <source>Threshold of the proposal, in hundredths</source>
        <translation>تجویز کا تھریش ہولڈ، سوویں حصوں میں</translation>
    </message>
    <message>
        <source>Threshold value</source>
        <translation>تھریش ہولڈ کی قدر</translation>
    </message>
    <message>
        <source>Time corrected</source>
        <translation>وقت، تصحیح شدہ</translation>
    </message>
    <message>
        <source>Time in the cine, and how long it lasts</source>
        <translation>سینی لوپ میں وقت، اور اس کا دورانیہ</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>باقی وقت</translation>
    </message>
    <message>
        <source>Time left: measuring…</source>
        <translation>باقی وقت: اندازہ لگایا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>باقی وقت: {time}</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>فی تصویر وقت</translation>
    </message>
    <message>
        <source>Time unchanged</source>
        <translation>وقت، بغیر تبدیلی</translation>
    </message>
    <message>
        <source>Title of the version</source>
        <translation>ورژن کا عنوان</translation>
    </message>
    <message>
        <source>To frame</source>
        <translation>فریم تک</translation>
    </message>
    <message>
        <source>To the frames that come after this one</source>
        <translation>اس فریم کے بعد آنے والے فریموں کی طرف</translation>
    </message>
    <message>
        <source>To the frames that come before this one</source>
        <translation>اس فریم سے پہلے آنے والے فریموں کی طرف</translation>
    </message>
    <message>
        <source>Tolerance in grey levels</source>
        <translation>ٹالرینس، گرے لیولز میں</translation>
    </message>
    <message>
        <source>Too few for limits</source>
        <translation>حدود کے لیے بہت کم</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ٹول</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ٹور</translation>
    </message>
    <message>
        <source>Training folder</source>
        <translation>ٹریننگ فولڈر</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>ماڈل آزمایا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Two fingers</source>
        <translation>دو انگلیاں</translation>
    </message>
    <message>
        <source>Two lines across the image that meet at the pointer.</source>
        <translation>تصویر کے آر پار دو لکیریں جو پوائنٹر پر ملتی ہیں۔</translation>
    </message>
    <message>
        <source>Type a number, such as 42 or 4.2.</source>
        <translation>کوئی عدد لکھیں، جیسے 42 یا 4.2۔</translation>
    </message>
    <message>
        <source>Type some letters of a command; the arrow keys choose, Enter uses it.</source>
        <translation>کمانڈ کے کچھ حروف لکھیں؛ تیر والی کیز سے منتخب کریں، Enter سے استعمال کریں۔</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>الٹراساؤنڈ</translation>
    </message>
    <message>
        <source>Ultrasound cine, 30 Frames</source>
        <translation>الٹراساؤنڈ سینی لوپ، 30 فریم</translation>
    </message>
    <message>
        <source>Ultrasound in RGB</source>
        <translation>الٹراساؤنڈ، RGB میں</translation>
    </message>
    <message>
        <source>Ultrasound with a colour palette</source>
        <translation>الٹراساؤنڈ، کلر پیلیٹ کے ساتھ</translation>
    </message>
    <message>
        <source>Uncertain place {number} of {count}</source>
        <translation>غیر یقینی جگہ {number}، کل {count}</translation>
    </message>
    <message>
        <source>Uncertain: below 80 %</source>
        <translation>غیر یقینی: 80% سے کم</translation>
    </message>
    <message>
        <source>Uncertainty of the proposal</source>
        <translation>تجویز کی غیر یقینی</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بغیر تبدیلی</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>حذف کرنا واپس لیں</translation>
    </message>
    <message>
        <source>Undo what was done to brightness, contrast and filters. Nothing else changes.</source>
        <translation>برائٹنیس، کنٹراسٹ اور فلٹر میں کی گئی تبدیلیاں ختم کریں۔ اور کچھ نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>{step} واپس لیں</translation>
    </message>
    <message>
        <source>Unknown patient</source>
        <translation>نامعلوم مریض</translation>
    </message>
    <message>
        <source>Unlock “{label}”</source>
        <translation>“{label}” اَن لاک کریں</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>ناقابلِ مطالعہ</translation>
    </message>
    <message>
        <source>Until frame</source>
        <translation>فریم تک</translation>
    </message>
    <message>
        <source>Use again what was in use before the version in use now</source>
        <translation>زیرِ استعمال ورژن سے پہلے جو استعمال میں تھا، اسے پھر استعمال کریں</translation>
    </message>
    <message>
        <source>Use as my mask</source>
        <translation>میرا ماسک بنائیں</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استعمال کریں</translation>
    </message>
    <message>
        <source>Use it? You can go back to the current one at any time, in the Model library. Closed undecided, this asks again.</source>
        <translation>اسے استعمال کریں؟ آپ ماڈل لائبریری میں کسی بھی وقت موجودہ ماڈل پر واپس جا سکتے ہیں۔ فیصلہ کیے بغیر بند کرنے پر یہ دوبارہ پوچھے گا۔</translation>
    </message>
    <message>
        <source>Use name</source>
        <translation>نام استعمال کریں</translation>
    </message>
    <message>
        <source>Use the new model</source>
        <translation>نیا ماڈل استعمال کریں</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>سابقہ</translation>
    </message>
    <message>
        <source>Value of the pixel under the pointer</source>
        <translation>پوائنٹر کے نیچے پکسل کی قدر</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>سرخ</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>ورژن {number}</translation>
    </message>
    <message>
        <source>Versions of the models</source>
        <translation>ماڈلوں کے ورژن</translation>
    </message>
    <message>
        <source>Versions, device, display, folders, log, settings, models and workspace</source>
        <translation>ورژنز، ڈیوائس، ڈسپلے، فولڈر، لاگ، سیٹنگز، ماڈل اور ورک اسپیس</translation>
    </message>
    <message>
        <source>View</source>
        <translation>منظر</translation>
    </message>
    <message>
        <source>View…</source>
        <translation>منظر…</translation>
    </message>
    <message>
        <source>Wait for the proposal, or outline by hand.</source>
        <translation>تجویز کا انتظار کریں، یا ہاتھ سے آؤٹ لائن بنائیں۔</translation>
    </message>
    <message>
        <source>Wand</source>
        <translation>میجک وینڈ</translation>
    </message>
    <message>
        <source>Wand, erase</source>
        <translation>وینڈ، مٹائیں</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>انتباہ</translation>
    </message>
    <message>
        <source>WaveMask changes to the new model. To go back to the former one, open the Model library.</source>
        <translation>WaveMask نئے ماڈل پر آ جائے گا۔ پچھلے پر واپس جانے کے لیے ماڈل لائبریری کھولیں۔</translation>
    </message>
    <message>
        <source>WaveMask ended unexpectedly the last time. Your masks are safe: every step was saved as it was made.</source>
        <translation>WaveMask پچھلی بار غیر متوقع طور پر بند ہو گیا تھا۔ آپ کے ماسک محفوظ ہیں: ہر قدم اسی وقت محفوظ کر لیا گیا تھا۔</translation>
    </message>
    <message>
        <source>WaveMask is a tool for annotation; it is not a medical device, and this report is no diagnosis.</source>
        <translation>WaveMask اینوٹیشن کا ٹول ہے؛ یہ طبی آلہ نہیں، اور یہ رپورٹ تشخیص نہیں ہے۔</translation>
    </message>
    <message>
        <source>WaveMask is not a medical device. Do not use it for diagnosis or treatment; every mask needs the judgement of a qualified person.</source>
        <translation>WaveMask طبی آلہ نہیں ہے۔ اسے تشخیص یا علاج کے لیے استعمال نہ کریں؛ ہر ماسک کو کسی اہل فرد کی رائے درکار ہے۔</translation>
    </message>
    <message>
        <source>WaveMask report</source>
        <translation>WaveMask رپورٹ</translation>
    </message>
    <message>
        <source>Weights: SHA-256 {digits}…</source>
        <translation>ویٹس: SHA-256 {digits}…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>خوش آمدید</translation>
    </message>
    <message>
        <source>Welcome to WaveMask</source>
        <translation>WaveMask میں خوش آمدید</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>خوش آمدید…</translation>
    </message>
    <message>
        <source>What a training run would do could not be found out.</source>
        <translation>معلوم نہیں ہو سکا کہ ٹریننگ کیا کرے گی۔</translation>
    </message>
    <message>
        <source>What an outline does</source>
        <translation>آؤٹ لائن کیا کرے گی</translation>
    </message>
    <message>
        <source>What came of the comparison</source>
        <translation>موازنے کا نتیجہ</translation>
    </message>
    <message>
        <source>What can be done with labels</source>
        <translation>لیبلز کے ساتھ کیا کیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>What identifies it</source>
        <translation>اس کی شناخت</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>کیا ہو رہا ہے</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>کیا کمی ہے</translation>
    </message>
    <message>
        <source>What is there by now stays.</source>
        <translation>جو اب تک ہو چکا وہ رہتا ہے۔</translation>
    </message>
    <message>
        <source>What is wrong with the length</source>
        <translation>لمبائی میں کیا غلط ہے</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>نام میں کیا غلط ہے</translation>
    </message>
    <message>
        <source>What it learned from, and how it did</source>
        <translation>اس نے کس سے سیکھا، اور کیسا رہا</translation>
    </message>
    <message>
        <source>What learning makes smaller, on the images that it learns from; without a unit.</source>
        <translation>جسے سیکھنا کم کرتا ہے، ان تصاویر پر جن سے سیکھتا ہے؛ بغیر اکائی کے۔</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>فائل کیا کہتی ہے</translation>
    </message>
    <message>
        <source>What the masks outline; take one label for all of them where the files do not say it</source>
        <translation>ماسک کس چیز کی آؤٹ لائن ہیں؛ اگر فائلوں میں نہ لکھا ہو تو سب کے لیے ایک لیبل لیں</translation>
    </message>
    <message>
        <source>What the model runs on</source>
        <translation>ماڈل کس پر چلتا ہے</translation>
    </message>
    <message>
        <source>What the run is doing</source>
        <translation>ٹریننگ اس وقت کیا کر رہی ہے</translation>
    </message>
    <message>
        <source>What the scale is for</source>
        <translation>پیمانہ کس کے لیے ہے</translation>
    </message>
    <message>
        <source>What the training run found cannot be read from {folder}; discard it and start another one.</source>
        <translation>ٹریننگ کا نتیجہ {folder} سے پڑھا نہیں جا سکتا؛ اسے ضائع کریں اور نئی شروع کریں۔</translation>
    </message>
    <message>
        <source>What this DICOM file holds is not the video that it says; export the file again.</source>
        <translation>اس DICOM فائل میں وہ ویڈیو نہیں جو اس میں لکھی ہے؛ فائل دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>کیا کرنا ہے</translation>
    </message>
    <message>
        <source>What was done here without a reader&apos;s name is “{reader}”&apos;s work now.</source>
        <translation>جو کام یہاں ریڈر کے نام کے بغیر ہوا تھا وہ اب “{reader}” کا ہے۔</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>جانچ کا نتیجہ</translation>
    </message>
    <message>
        <source>What was not written, what is worth knowing, and what would be written</source>
        <translation>کیا نہیں لکھا گیا، کیا جاننا مفید ہے، اور کیا لکھا جائے گا</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>کیا امپورٹ ہوگا</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>کیا لکھا جائے گا</translation>
    </message>
    <message>
        <source>What will be written…</source>
        <translation>کیا لکھا جائے گا…</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>آپ کیا کر سکتے ہیں</translation>
    </message>
    <message>
        <source>What you mostly look at</source>
        <translation>آپ زیادہ تر کیا دیکھتے ہیں</translation>
    </message>
    <message>
        <source>What you take becomes your own mask; those of the two stay as they are.</source>
        <translation>آپ جو لیتے ہیں وہ آپ کا اپنا ماسک بنتا ہے؛ ان دونوں کے ماسک ویسے ہی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>What you want to remember about this version</source>
        <translation>اس ورژن کے بارے میں جو آپ یاد رکھنا چاہتے ہیں</translation>
    </message>
    <message>
        <source>What “Copy report” copies</source>
        <translation>جو “رپورٹ کاپی کریں” سے کاپی ہوتا ہے</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>وہیل</translation>
    </message>
    <message>
        <source>Where a label is locked or hidden that excludes this one, the mask stayed.</source>
        <translation>جہاں اسے خارج کرنے والا لیبل لاک یا چھپا ہوا ہے، وہاں ماسک ویسا ہی رہا۔</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>یہ کہاں سے آیا</translation>
    </message>
    <message>
        <source>Where the data are</source>
        <translation>ڈیٹا کہاں ہے</translation>
    </message>
    <message>
        <source>Where the masks are</source>
        <translation>ماسک کہاں ہیں</translation>
    </message>
    <message>
        <source>Where the two readers differ, largest first</source>
        <translation>جہاں دونوں ریڈرز مختلف ہیں، سب سے بڑا پہلے</translation>
    </message>
    <message>
        <source>Where the two readers differ, largest first; A and B decide, the arrows move on</source>
        <translation>جہاں دونوں ریڈرز مختلف ہیں، سب سے بڑا پہلے؛ A اور B سے فیصلہ، تیر والی کیز سے آگے</translation>
    </message>
    <message>
        <source>Whether to export the masks of “{label}”</source>
        <translation>آیا “{label}” کے ماسک ایکسپورٹ کرنے ہیں</translation>
    </message>
    <message>
        <source>Which model proposes where an image does not tell what it is</source>
        <translation>جہاں تصویر سے اس کی قسم معلوم نہ ہو، وہاں کون سا ماڈل تجویز دے</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>کون ریڈ کر رہا ہے</translation>
    </message>
    <message>
        <source>Who reads here?</source>
        <translation>یہاں کون ریڈ کر رہا ہے؟</translation>
    </message>
    <message>
        <source>Who you are, what you look at, and what to expect of this computer.</source>
        <translation>آپ کون ہیں، کیا دیکھتے ہیں، اور اس کمپیوٹر سے کیا توقع رکھیں۔</translation>
    </message>
    <message>
        <source>Whoever looks at the readings of others goes on record, which cannot be written while these images are open read-only; open them again once nobody else has them.</source>
        <translation>جو دوسروں کی ریڈنگ دیکھے اس کا ریکارڈ رکھا جاتا ہے، جو ان تصاویر کے صرف پڑھنے کے لیے کھلے ہونے پر لکھا نہیں جا سکتا؛ جب کوئی اور انہیں استعمال نہ کر رہا ہو تو دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>Whole mask</source>
        <translation>پورا ماسک</translation>
    </message>
    <message>
        <source>Whole mask
Fill holes, smooth, grow, refine and more.</source>
        <translation>پورا ماسک
خلا بھریں، ہموار کریں، بڑھائیں، درست کریں اور مزید۔</translation>
    </message>
    <message>
        <source>Whose image it is cannot be told. {reason}</source>
        <translation>معلوم نہیں ہو سکتا کہ یہ کس کی تصویر ہے۔ {reason}</translation>
    </message>
    <message>
        <source>Whose outlines are shown as {side}</source>
        <translation>{side} کے طور پر کس کی آؤٹ لائنیں دکھائی جائیں</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>کیوں</translation>
    </message>
    <message>
        <source>Why the run stopped</source>
        <translation>ٹریننگ کیوں رکی</translation>
    </message>
    <message>
        <source>Why there is no report</source>
        <translation>رپورٹ کیوں نہیں ہے</translation>
    </message>
    <message>
        <source>Width of the cut in image pixels</source>
        <translation>کٹ کی چوڑائی، تصویر کے پکسلز میں</translation>
    </message>
    <message>
        <source>Window {window}, level {level}</source>
        <translation>ونڈو {window}، لیول {level}</translation>
    </message>
    <message>
        <source>With names, and with all pictures</source>
        <translation>ناموں کے ساتھ، اور تمام تصاویر کے ساتھ</translation>
    </message>
    <message>
        <source>With so few patients only a large gain can be told from chance.</source>
        <translation>اتنے کم مریضوں میں صرف بڑی بہتری ہی اتفاق سے الگ پہچانی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Words of the meaning in any order, or the number of a code</source>
        <translation>مفہوم کے الفاظ کسی بھی ترتیب میں، یا کوڈ کا نمبر</translation>
    </message>
    <message>
        <source>Work on that label.</source>
        <translation>اُس لیبل پر کام کریں۔</translation>
    </message>
    <message>
        <source>Work on this label.</source>
        <translation>اس لیبل پر کام کریں۔</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>ورک لسٹ</translation>
    </message>
    <message>
        <source>Worklist in a window of its own</source>
        <translation>ورک لسٹ الگ ونڈو میں</translation>
    </message>
    <message>
        <source>Workspace: not told, as names are left out of this report. This page holds copies of what it shows, and loads nothing from anywhere.</source>
        <translation>ورک اسپیس: درج نہیں، کیونکہ اس رپورٹ میں نام شامل نہیں۔ اس صفحے میں جو دکھایا گیا ہے اس کی نقول ہیں، اور یہ کہیں سے کچھ لوڈ نہیں کرتا۔</translation>
    </message>
    <message>
        <source>Workspace: {place}. This page holds copies of what it shows, and loads nothing from anywhere.</source>
        <translation>ورک اسپیس: {place}۔ اس صفحے میں جو دکھایا گیا ہے اس کی نقول ہیں، اور یہ کہیں سے کچھ لوڈ نہیں کرتا۔</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>خراب ترین پہلے</translation>
    </message>
    <message>
        <source>Worst held-out image</source>
        <translation>کمزور ترین الگ رکھی گئی تصویر</translation>
    </message>
    <message>
        <source>Write a report without patient data to a file</source>
        <translation>مریضوں کے ڈیٹا کے بغیر رپورٹ فائل میں لکھیں</translation>
    </message>
    <message>
        <source>Write a table and a picture of the agreement over all submitted images</source>
        <translation>تمام جمع کرائی گئی تصاویر پر مطابقت کا ٹیبل اور تصویر لکھیں</translation>
    </message>
    <message>
        <source>Write masks to a folder. Your work is saved as you go.</source>
        <translation>ماسک کسی فولڈر میں لکھیں۔ آپ کا کام ساتھ ساتھ محفوظ ہوتا رہتا ہے۔</translation>
    </message>
    <message>
        <source>Write no report (Esc)</source>
        <translation>رپورٹ نہ لکھیں (Esc)</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>رپورٹ لکھیں</translation>
    </message>
    <message>
        <source>Write the report and open it (Enter)</source>
        <translation>رپورٹ لکھیں اور کھولیں (Enter)</translation>
    </message>
    <message>
        <source>Write their masks to a folder.</source>
        <translation>ان کے ماسک کسی فولڈر میں لکھیں۔</translation>
    </message>
    <message>
        <source>Write this version to one {suffix} file, to be imported elsewhere</source>
        <translation>اس ورژن کو ایک {suffix} فائل میں لکھیں، تاکہ کہیں اور امپورٹ ہو سکے</translation>
    </message>
    <message>
        <source>YOLO segmentation</source>
        <translation>YOLO سیگمنٹیشن</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>پیلا</translation>
    </message>
    <message>
        <source>Yellow is where the model is unsure, blue where it is less so.</source>
        <translation>پیلا وہاں جہاں ماڈل غیر یقینی ہے، نیلا وہاں جہاں کم غیر یقینی ہے۔</translation>
    </message>
    <message>
        <source>Yellow line: the accepted mask. Pink dashes: what the model proposes.</source>
        <translation>پیلی لکیر: قبول شدہ ماسک۔ گلابی ڈیش: ماڈل کی تجویز۔</translation>
    </message>
    <message>
        <source>You called it off.</source>
        <translation>آپ نے اسے روک دیا۔</translation>
    </message>
    <message>
        <source>You can close this and go on annotating; the work goes on, and the line at the bottom of the window tells of it. The curves are rough; how good the new model is, is measured at the end.</source>
        <translation>آپ اسے بند کر کے اینوٹیشن جاری رکھ سکتے ہیں؛ کام چلتا رہتا ہے، اور ونڈو کے نیچے کی لائن اس کی خبر دیتی ہے۔ گراف اندازاً ہیں؛ نیا ماڈل کتنا اچھا ہے، یہ آخر میں ناپا جاتا ہے۔</translation>
    </message>
    <message>
        <source>You can close this and go on working; the export continues.</source>
        <translation>آپ اسے بند کر کے کام جاری رکھ سکتے ہیں؛ ایکسپورٹ چلتا رہے گا۔</translation>
    </message>
    <message>
        <source>You can close this and go on working; the import continues.</source>
        <translation>آپ اسے بند کر کے کام جاری رکھ سکتے ہیں؛ امپورٹ چلتا رہے گا۔</translation>
    </message>
    <message>
        <source>You can use it all the same.</source>
        <translation>آپ پھر بھی اسے استعمال کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>You chose it for all images of this folder.</source>
        <translation>آپ نے اسے اس فولڈر کی تمام تصاویر کے لیے منتخب کیا۔</translation>
    </message>
    <message>
        <source>You chose it for this image.</source>
        <translation>آپ نے اسے اس تصویر کے لیے منتخب کیا۔</translation>
    </message>
    <message>
        <source>You have no permission to read this; ask its owner or an administrator for access.</source>
        <translation>آپ کو یہ پڑھنے کی اجازت نہیں؛ اس کے مالک یا ایڈمنسٹریٹر سے رسائی مانگیں۔</translation>
    </message>
    <message>
        <source>You look at these images read-only: nothing in their workspace can change.</source>
        <translation>آپ یہ تصاویر صرف پڑھنے کے لیے دیکھ رہے ہیں: ان کی ورک اسپیس میں کچھ نہیں بدل سکتا۔</translation>
    </message>
    <message>
        <source>You made its mask or decided on it, so it stays.</source>
        <translation>آپ نے اس کا ماسک بنایا یا اس پر فیصلہ کیا، اس لیے وہ رہے گا۔</translation>
    </message>
    <message>
        <source>You made the masks of all these frames, or decided on them.</source>
        <translation>ان تمام فریموں کے ماسک آپ نے بنائے، یا ان پر فیصلہ کیا۔</translation>
    </message>
    <message>
        <source>You mostly look at</source>
        <translation>آپ زیادہ تر دیکھتے ہیں</translation>
    </message>
    <message>
        <source>Your changes to the boxes of burnt-in text were not confirmed.</source>
        <translation>تصویر پر لکھے متن کے باکس میں آپ کی تبدیلیوں کی تصدیق نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Your edits stay. “Propose again” asks the model that is chosen now.</source>
        <translation>آپ کی ترامیم رہیں گی۔ “دوبارہ تجویز دیں” اب منتخب ماڈل سے پوچھتا ہے۔</translation>
    </message>
    <message>
        <source>Your mask</source>
        <translation>آپ کا ماسک</translation>
    </message>
    <message>
        <source>Your mask beside the proposal</source>
        <translation>تجویز کے ساتھ آپ کا ماسک</translation>
    </message>
    <message>
        <source>Your mask left of a divider that can be dragged, the proposal on its right.</source>
        <translation>گھسیٹی جا سکنے والی تقسیمی لکیر کے بائیں آپ کا ماسک، دائیں تجویز۔</translation>
    </message>
    <message>
        <source>Your masks and the model in use are as they were.</source>
        <translation>آپ کے ماسک اور زیرِ استعمال ماڈل ویسے ہی ہیں جیسے تھے۔</translation>
    </message>
    <message>
        <source>Your name is kept with what you accept; each reader has masks of their own.</source>
        <translation>آپ جو قبول کرتے ہیں اس کے ساتھ آپ کا نام رکھا جاتا ہے؛ ہر ریڈر کے اپنے ماسک ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Your own reading of this image is submitted and stays as it is. To decide between readers, go on under another reader name, such as “Consensus” (Readers, “Reader…”).</source>
        <translation>اس تصویر کی آپ کی اپنی ریڈنگ جمع ہو چکی ہے اور ویسی ہی رہے گی۔ ریڈرز کے درمیان فیصلہ کرنے کے لیے کسی اور ریڈر کے نام سے، مثلاً “Consensus”، جاری رکھیں (ریڈرز، “ریڈر…”)۔</translation>
    </message>
    <message>
        <source>Your steps on an image are listed here; a click goes back to one.</source>
        <translation>تصویر پر آپ کے اقدامات یہاں فہرست میں آتے ہیں؛ کلک کرنے سے کسی ایک پر واپس جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>آپ کا کام</translation>
    </message>
    <message>
        <source>Your work is kept until it can be saved; go on, but leave WaveMask open.</source>
        <translation>آپ کا کام محفوظ ہونے تک یاد رکھا جائے گا؛ کام جاری رکھیں، لیکن WaveMask کھلا رہنے دیں۔</translation>
    </message>
    <message>
        <source>Yours differs from them by up to {share} and would be used in their place.</source>
        <translation>آپ کا پیمانہ ان سے {share} تک مختلف ہے اور ان کی جگہ استعمال ہوگا۔</translation>
    </message>
    <message>
        <source>Yours is the same.</source>
        <translation>آپ کا پیمانہ بھی یہی ہے۔</translation>
    </message>
    <message>
        <source>Yours is {share} larger and would be used in its place.</source>
        <translation>آپ کا پیمانہ {share} بڑا ہے اور اس کی جگہ استعمال ہوگا۔</translation>
    </message>
    <message>
        <source>Yours is {share} smaller and would be used in its place.</source>
        <translation>آپ کا پیمانہ {share} چھوٹا ہے اور اس کی جگہ استعمال ہوگا۔</translation>
    </message>
    <message>
        <source>Yours would be used in its place.</source>
        <translation>آپ کا پیمانہ اس کی جگہ استعمال ہوگا۔</translation>
    </message>
    <message>
        <source>Yours would be used in their place.</source>
        <translation>آپ کا پیمانہ ان کی جگہ استعمال ہوگا۔</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>پوائنٹر پر زوم</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>زوم اِن</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>زوم آؤٹ</translation>
    </message>
    <message>
        <source>Zoom: screen pixels per image pixel</source>
        <translation>زوم: تصویر کے ایک پکسل پر اسکرین کے پکسل</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <translation>[ اور ]</translation>
    </message>
    <message>
        <source>[ and ], or Ctrl+Wheel</source>
        <translation>[ اور ]، یا Ctrl+وہیل</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>تقریباً {hours} گھنٹے</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>تقریباً {hours} گھنٹے {minutes} منٹ</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>تقریباً {minutes} منٹ</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>قبول شدہ</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>رسائی سہولت نظر واضح</translation>
    </message>
    <message>
        <source>agreement dice adjudicate consensus second opinion</source>
        <translation>مطابقت ڈائس موازنہ فیصلہ اتفاق رائے دوسری رائے</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>ایک تصویر</translation>
    </message>
    <message>
        <source>anonymise deidentify privacy phi name date</source>
        <translation>گمنام شناخت ہٹائیں پرائیویسی رازداری نام تاریخ</translation>
    </message>
    <message>
        <source>another image is open</source>
        <translation>دوسری تصویر کھلی ہے</translation>
    </message>
    <message>
        <source>another label is in use</source>
        <translation>دوسرا لیبل استعمال میں ہے</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>موجودہ جیسا</translation>
    </message>
    <message>
        <source>batch several confidence bulk</source>
        <translation>بیچ کئی اکٹھے اعتماد بلک</translation>
    </message>
    <message>
        <source>below real time</source>
        <translation>اصل رفتار سے کم</translation>
    </message>
    <message>
        <source>between keyframes fill</source>
        <translation>درمیان کی فریم بھریں</translation>
    </message>
    <message>
        <source>between keyframes fill gap</source>
        <translation>درمیان کی فریم خلا بھریں گیپ</translation>
    </message>
    <message>
        <source>calibrate calibration millimetre mm pixel spacing</source>
        <translation>کیلیبریشن کیلیبریٹ ملی میٹر پکسل پیمائش اسکیل</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>کیلیبریشن اسکیل</translation>
    </message>
    <message>
        <source>cancel abort</source>
        <translation>منسوخ کینسل روکیں</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>تبدیلی {when}</translation>
    </message>
    <message>
        <source>comes with WaveMask</source>
        <translation>WaveMask کے ساتھ آتا ہے</translation>
    </message>
    <message>
        <source>confidence heat</source>
        <translation>اعتماد یقین ہیٹ میپ</translation>
    </message>
    <message>
        <source>confidence {share}</source>
        <translation>اعتماد {share}</translation>
    </message>
    <message>
        <source>confirm approve</source>
        <translation>تصدیق منظور کنفرم</translation>
    </message>
    <message>
        <source>contrast brightness gamma</source>
        <translation>کنٹراسٹ برائٹنیس گاما چمک</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>تصحیح شدہ</translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation>حذف ڈیلیٹ ہٹائیں مٹائیں</translation>
    </message>
    <message>
        <source>delete rubber</source>
        <translation>مٹائیں ربڑ ڈیلیٹ</translation>
    </message>
    <message>
        <source>dermoscopy</source>
        <translation>ڈرموسکوپی</translation>
    </message>
    <message>
        <source>dilate expand</source>
        <translation>پھیلائیں بڑا کریں ڈائلیٹ</translation>
    </message>
    <message>
        <source>dock default layout</source>
        <translation>پینل لے آؤٹ ڈیفالٹ ترتیب</translation>
    </message>
    <message>
        <source>dock float undock detach monitor</source>
        <translation>پینل الگ فلوٹ مانیٹر اسکرین</translation>
    </message>
    <message>
        <source>dock hide side</source>
        <translation>پینل چھپائیں سائیڈ</translation>
    </message>
    <message>
        <source>dock hide side list</source>
        <translation>پینل چھپائیں سائیڈ فہرست</translation>
    </message>
    <message>
        <source>dock move mirror</source>
        <translation>پینل سرکائیں منتقل سائیڈ الٹائیں</translation>
    </message>
    <message>
        <source>doctor problem bug report versions health support</source>
        <translation>تشخیص مسئلہ خرابی رپورٹ ورژن سپورٹ مدد</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>نقل ڈپلیکیٹ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>endoscopy</source>
        <translation>اینڈوسکوپی</translation>
    </message>
    <message>
        <source>erode</source>
        <translation>چھوٹا کریں گھسائیں</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>نکلیں خروج ختم بند</translation>
    </message>
    <message>
        <source>finish hand in blind</source>
        <translation>مکمل ختم حوالے سبمٹ بلائنڈ</translation>
    </message>
    <message>
        <source>first start name modality</source>
        <translation>پہلی بار شروع نام موڈیلٹی</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>سمٹا ہوا</translation>
    </message>
    <message>
        <source>grey {value}</source>
        <translation>گرے {value}</translation>
    </message>
    <message>
        <source>held-out images</source>
        <translation>الگ رکھی گئی تصاویر</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>چھپا ہوا</translation>
    </message>
    <message>
        <source>hide exclude delete</source>
        <translation>چھپائیں نکالیں حذف ڈیلیٹ</translation>
    </message>
    <message>
        <source>images it learns from</source>
        <translation>تصاویر جن سے سیکھتا ہے</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>زیرِ استعمال</translation>
    </message>
    <message>
        <source>islands</source>
        <translation>جزیرے ٹکڑے</translation>
    </message>
    <message>
        <source>islands specks</source>
        <translation>جزیرے ذرات دھبے ٹکڑے</translation>
    </message>
    <message>
        <source>it is empty, its backups are not</source>
        <translation>یہ خالی ہے، اس کے بیک اپ نہیں</translation>
    </message>
    <message>
        <source>it is empty, its journal is not</source>
        <translation>یہ خالی ہے، اس کا جرنل نہیں</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>یہ ڈیٹا بیس نہیں ہے</translation>
    </message>
    <message>
        <source>its journal is broken</source>
        <translation>اس کا جرنل ٹوٹا ہوا ہے</translation>
    </message>
    <message>
        <source>its tables are others than they should be</source>
        <translation>اس کے ٹیبل ویسے نہیں جیسے ہونے چاہییں</translation>
    </message>
    <message>
        <source>keyframe</source>
        <translation>کی فریم</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>کیز بٹن مدد</translation>
    </message>
    <message>
        <source>language</source>
        <translation>زبان لینگویج اردو</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>ایک منٹ سے کم</translation>
    </message>
    <message>
        <source>livewire magnetic</source>
        <translation>لائیو وائر مقناطیسی</translation>
    </message>
    <message>
        <source>load annotations segmentations</source>
        <translation>لوڈ اینوٹیشن سیگمنٹیشن</translation>
    </message>
    <message>
        <source>load import</source>
        <translation>لوڈ امپورٹ درآمد</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>لاک</translation>
    </message>
    <message>
        <source>logs errors</source>
        <translation>لاگ خرابیاں غلطیاں</translation>
    </message>
    <message>
        <source>magic region</source>
        <translation>جادوئی چھڑی علاقہ ریجن</translation>
    </message>
    <message>
        <source>masks were changed meanwhile</source>
        <translation>اس دوران ماسک بدل گئے</translation>
    </message>
    <message>
        <source>maximize</source>
        <translation>بڑی پوری اسکرین میکسیمائز</translation>
    </message>
    <message>
        <source>measure distance length caliper</source>
        <translation>ناپیں پیمائش فاصلہ لمبائی کیلیپر</translation>
    </message>
    <message>
        <source>measure length</source>
        <translation>ناپیں پیمائش لمبائی</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>اندازہ لگایا جا رہا ہے…</translation>
    </message>
    <message>
        <source>model confidence {share}</source>
        <translation>ماڈل کا اعتماد {share}</translation>
    </message>
    <message>
        <source>name user annotator who login</source>
        <translation>نام صارف یوزر اینوٹیٹر کون لاگ اِن</translation>
    </message>
    <message>
        <source>new class structure</source>
        <translation>نیا کلاس ساخت</translation>
    </message>
    <message>
        <source>no boxes</source>
        <translation>کوئی باکس نہیں</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>کوئی ماڈل نہیں</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>کوئی متن نہیں</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>ابھی دستیاب نہیں</translation>
    </message>
    <message>
        <source>open</source>
        <translation>کھلا ہوا</translation>
    </message>
    <message>
        <source>order arrange</source>
        <translation>ترتیب درجہ بندی</translation>
    </message>
    <message>
        <source>paint draw</source>
        <translation>بنائیں رنگیں پینٹ ڈرا</translation>
    </message>
    <message>
        <source>pause video cine stop</source>
        <translation>وقفہ ویڈیو سینی سنے لوپ روکیں</translation>
    </message>
    <message>
        <source>predict segment</source>
        <translation>پیش گوئی سیگمنٹ</translation>
    </message>
    <message>
        <source>predict segment all frames</source>
        <translation>پیش گوئی سیگمنٹ تمام فریم</translation>
    </message>
    <message>
        <source>predict segment batch folder</source>
        <translation>پیش گوئی سیگمنٹ بیچ فولڈر</translation>
    </message>
    <message>
        <source>present step</source>
        <translation>موجودہ قدم</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>تجویز شدہ</translation>
    </message>
    <message>
        <source>protect</source>
        <translation>محفوظ حفاظت بچائیں</translation>
    </message>
    <message>
        <source>pseudonym privacy hide names presentation</source>
        <translation>فرضی نام پرائیویسی رازداری نام چھپائیں پریزنٹیشن</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>صرف پڑھنے کے لیے</translation>
    </message>
    <message>
        <source>reassign relabel change class</source>
        <translation>دوبارہ تفویض لیبل بدلیں کلاس تبدیل</translation>
    </message>
    <message>
        <source>reassign relabel merge</source>
        <translation>دوبارہ تفویض لیبل بدلیں ضم ملائیں</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مسترد</translation>
    </message>
    <message>
        <source>removed from the list</source>
        <translation>فہرست سے ہٹائی گئی</translation>
    </message>
    <message>
        <source>repeat video</source>
        <translation>لوپ ویڈیو ریپیٹ</translation>
    </message>
    <message>
        <source>restore unhide</source>
        <translation>بحال واپس دکھائیں</translation>
    </message>
    <message>
        <source>save download</source>
        <translation>محفوظ سیو ڈاؤن لوڈ برآمد</translation>
    </message>
    <message>
        <source>save download selection</source>
        <translation>محفوظ سیو ڈاؤن لوڈ برآمد انتخاب</translation>
    </message>
    <message>
        <source>set by hand ({length} mm between two points, {date})</source>
        <translation>ہاتھ سے مقرر (دو نقطوں کے درمیان {length} mm، {date})</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>چھوڑی گئی</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>sort name</source>
        <translation>ترتیب نام</translation>
    </message>
    <message>
        <source>sort visit date</source>
        <translation>ترتیب وزٹ تاریخ</translation>
    </message>
    <message>
        <source>split divide</source>
        <translation>تقسیم الگ ٹکڑے</translation>
    </message>
    <message>
        <source>state</source>
        <translation>حالت اسٹیٹ</translation>
    </message>
    <message>
        <source>statistics summary time quality html print pdf</source>
        <translation>شماریات خلاصہ وقت معیار پرنٹ چھاپیں</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>یقینی</translation>
    </message>
    <message>
        <source>taken from {labels}</source>
        <translation>{labels} سے لیا گیا</translation>
    </message>
    <message>
        <source>the mask that it began with is another one by now</source>
        <translation>جس ماسک سے یہ شروع ہوا تھا وہ اب بدل چکا ہے</translation>
    </message>
    <message>
        <source>the model is being started</source>
        <translation>ماڈل شروع ہو رہا ہے</translation>
    </message>
    <message>
        <source>the model runs on {device}</source>
        <translation>ماڈل {device} پر چلتا ہے</translation>
    </message>
    <message>
        <source>the pixel spacing in the file</source>
        <translation>فائل کی پکسل اسپیسنگ</translation>
    </message>
    <message>
        <source>the spacing at the detector and the estimated magnification in the file</source>
        <translation>فائل میں ڈیٹیکٹر پر اسپیسنگ اور اندازاً میگنیفیکیشن</translation>
    </message>
    <message>
        <source>the system refuses its name</source>
        <translation>سسٹم اس کا نام قبول نہیں کرتا</translation>
    </message>
    <message>
        <source>the ultrasound region in the file</source>
        <translation>فائل کا الٹراساؤنڈ ریجن</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>آج {time}</translation>
    </message>
    <message>
        <source>track follow flow motion</source>
        <translation>ٹریک پیچھا حرکت بہاؤ</translation>
    </message>
    <message>
        <source>train fine-tune learn retrain finetune training</source>
        <translation>ٹریننگ فائن ٹیون سیکھیں دوبارہ تربیت ٹرین</translation>
    </message>
    <message>
        <source>tutorial learn introduction</source>
        <translation>ٹیوٹوریل سیکھیں تعارف رہنمائی</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation>الٹراساؤنڈ</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>واپس لیا گیا</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غیر یقینی</translation>
    </message>
    <message>
        <source>variable rate</source>
        <translation>بدلتی رفتار</translation>
    </message>
    <message>
        <source>versions candidate roll back rename delete lineage card</source>
        <translation>ورژن امیدوار واپسی نام بدلیں حذف شجرہ کارڈ</translation>
    </message>
    <message>
        <source>versions earlier restore history accepted</source>
        <translation>ورژن پرانے پہلے بحال ہسٹری قبول شدہ</translation>
    </message>
    <message>
        <source>what you accepted</source>
        <translation>آپ کا قبول کیا ہوا</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>زوم</translation>
    </message>
    <message>
        <source>{action} came too late: the mask is another one by now.</source>
        <translation>“{action}” میں دیر ہو گئی: ماسک اب بدل چکا ہے۔</translation>
    </message>
    <message>
        <source>{action} came too late: {why}. Nothing was changed.</source>
        <translation>“{action}” میں دیر ہو گئی: {why}۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>{action} did not work; all masks are as they were.</source>
        <translation>“{action}” نہیں ہو سکا؛ تمام ماسک ویسے ہی ہیں جیسے تھے۔</translation>
    </message>
    <message>
        <source>{action} did not work; the mask is as it was.</source>
        <translation>“{action}” نہیں ہو سکا؛ ماسک ویسا ہی ہے جیسا تھا۔</translation>
    </message>
    <message>
        <source>{action}: nothing was changed. {reason}</source>
        <translation>{action}: کچھ نہیں بدلا گیا۔ {reason}</translation>
    </message>
    <message>
        <source>{action}: there is nothing to change.</source>
        <translation>{action}: بدلنے کو کچھ نہیں ہے۔</translation>
    </message>
    <message>
        <source>{action}: what it would change you drew by hand, or it is another label&apos;s.</source>
        <translation>{action}: جو بدلتا وہ آپ نے ہاتھ سے بنایا ہے، یا کسی اور لیبل کا ہے۔</translation>
    </message>
    <message>
        <source>{action}…</source>
        <translation>{action}…</translation>
    </message>
    <message>
        <source>{count} images are called {name}; put their masks into folders that are called like those of the images.</source>
        <translation>{count} تصاویر کا نام {name} ہے؛ ان کے ماسک ایسے فولڈروں میں رکھیں جن کے نام تصاویر کے فولڈروں جیسے ہوں۔</translation>
    </message>
    <message>
        <source>{count} images have the UID {uid}; remove the copies.</source>
        <translation>{count} تصاویر کا UID {uid} ہے؛ نقول ہٹا دیں۔</translation>
    </message>
    <message>
        <source>{device} cannot be used on this computer</source>
        <translation>{device} اس کمپیوٹر پر استعمال نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>{device} cannot be used on this computer, so the model runs on the CPU.</source>
        <translation>{device} اس کمپیوٹر پر استعمال نہیں ہو سکتا، اس لیے ماڈل CPU پر چلتا ہے۔</translation>
    </message>
    <message>
        <source>{device} failed or has too little memory</source>
        <translation>{device} ناکام ہو گیا یا اس کی میموری بہت کم ہے</translation>
    </message>
    <message>
        <source>{device} failed or has too little memory; the CPU scores, which takes longer.</source>
        <translation>{device} ناکام ہو گیا یا اس کی میموری بہت کم ہے؛ جانچ CPU پر ہوتی ہے، جس میں زیادہ وقت لگتا ہے۔</translation>
    </message>
    <message>
        <source>{difference} ({low} to {high})</source>
        <translation>{difference} ({low} تا {high})</translation>
    </message>
    <message>
        <source>{difference}: same held-out images as the one in use</source>
        <translation>{difference}: وہی الگ رکھی گئی تصاویر جو زیرِ استعمال ماڈل کی ہیں</translation>
    </message>
    <message>
        <source>{fact}.</source>
        <translation>{fact}۔</translation>
    </message>
    <message>
        <source>{few} of {all} masks that it learned from contradict what both models see; look through these images, and improve the model again.</source>
        <translation>جن {all} ماسک سے اس نے سیکھا، ان میں سے {few} اس سے متصادم ہیں جو دونوں ماڈل دیکھتے ہیں؛ یہ تصاویر دیکھیں، اور ماڈل دوبارہ بہتر بنائیں۔</translation>
    </message>
    <message>
        <source>{files} and {images}</source>
        <translation>{files} اور {images}</translation>
    </message>
    <message>
        <source>{files} would be written to {folder}.</source>
        <translation>{folder} میں لکھا جائے گا: {files}۔</translation>
    </message>
    <message>
        <source>{files} written to {folder}.</source>
        <translation>{folder} میں لکھا گیا: {files}۔</translation>
    </message>
    <message>
        <source>{file} (in place of an earlier one)</source>
        <translation>{file} (پہلے والی کی جگہ)</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); copy it to this computer.</source>
        <translation>{file} پڑھی نہیں جا سکتی ({reason})؛ اسے اس کمپیوٹر پر کاپی کریں۔</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); reconnect its drive.</source>
        <translation>{file} پڑھی نہیں جا سکتی ({reason})؛ اس کی ڈرائیو دوبارہ جوڑیں۔</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}).</source>
        <translation>{file} لکھی نہیں جا سکتی ({reason})۔</translation>
    </message>
    <message>
        <source>{file} is cut off, and {missing} of its masks are missing; copy it again.</source>
        <translation>{file} ادھوری ہے، اور اس کے {missing} ماسک غائب ہیں؛ اسے دوبارہ کاپی کریں۔</translation>
    </message>
    <message>
        <source>{file} is damaged; copy it again, or export it again where it comes from.</source>
        <translation>{file} خراب ہے؛ اسے دوبارہ کاپی کریں، یا اصل جگہ سے دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>{file} is not a model file; choose one that WaveMask exported (*{suffix}).</source>
        <translation>{file} ماڈل فائل نہیں ہے؛ ایسی فائل منتخب کریں جو WaveMask نے ایکسپورٹ کی ہو (*{suffix})۔</translation>
    </message>
    <message>
        <source>{file} is one of the images; export to another folder.</source>
        <translation>{file} تصاویر میں سے ایک ہے؛ کسی اور فولڈر میں ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>{file} tells how much of each pixel belongs to a mask; pixels of at least half were taken.</source>
        <translation>{file} بتاتی ہے کہ ہر پکسل کا کتنا حصہ ماسک میں ہے؛ کم از کم آدھے والے پکسل لیے گئے۔</translation>
    </message>
    <message>
        <source>{file} was written by a later version of WaveMask; update WaveMask to use it.</source>
        <translation>{file} کو WaveMask کے نئے ورژن نے لکھا تھا؛ اسے استعمال کرنے کے لیے WaveMask اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
    <message>
        <source>{images} submitted by both; {annotations} compared, those of frames that both have accepted. Frames that only one of them has accepted are left out: {one_sided}.</source>
        <translation>دونوں نے جمع کرائیں: {images}؛ موازنہ ہوا: {annotations}، یعنی اُن فریموں کی جو دونوں نے قبول کیے۔ جو فریم صرف ایک نے قبول کیے وہ شامل نہیں: {one_sided}۔</translation>
    </message>
    <message>
        <source>{images} with {masks} are there.</source>
        <translation>{images} اور {masks} موجود ہیں۔</translation>
    </message>
    <message>
        <source>{images}, before and after</source>
        <translation>{images}، پہلے اور بعد میں</translation>
    </message>
    <message>
        <source>{image} could not be opened; the log file says why.</source>
        <translation>{image} کھولی نہیں جا سکی؛ وجہ لاگ فائل میں ہے۔</translation>
    </message>
    <message>
        <source>{image} has changed since it was annotated; its mask is kept. Restore the original file.</source>
        <translation>{image} اینوٹیشن کے بعد بدل گئی ہے؛ اس کا ماسک محفوظ ہے۔ اصل فائل بحال کریں۔</translation>
    </message>
    <message>
        <source>{image} has changed since it was annotated; restore the original file.</source>
        <translation>{image} اینوٹیشن کے بعد بدل گئی ہے؛ اصل فائل بحال کریں۔</translation>
    </message>
    <message>
        <source>{image} has no annotation yet; open it first.</source>
        <translation>{image} کی ابھی کوئی اینوٹیشن نہیں؛ پہلے اسے کھولیں۔</translation>
    </message>
    <message>
        <source>{image} has no mask to copy.</source>
        <translation>{image} میں کاپی کرنے کو کوئی ماسک نہیں۔</translation>
    </message>
    <message>
        <source>{image} has {other} pixels and this image {own}; nothing was copied.</source>
        <translation>{image} میں {other} پکسل ہیں اور اس تصویر میں {own}؛ کچھ کاپی نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>{image}, frame {number}</source>
        <translation>{image}، فریم {number}</translation>
    </message>
    <message>
        <source>{image}: Dice {before} before, {after} after</source>
        <translation>{image}: Dice پہلے {before}، بعد میں {after}</translation>
    </message>
    <message>
        <source>{image}: outlines of {first} and {second}</source>
        <translation>{image}: {first} اور {second} کی آؤٹ لائنیں</translation>
    </message>
    <message>
        <source>{keys} already is the key of “{command}”; take it away from there?</source>
        <translation>{keys} پہلے ہی “{command}” کے لیے مقرر ہے؛ وہاں سے ہٹا دیں؟</translation>
    </message>
    <message>
        <source>{keys} is held for “{command}”, so it cannot be a shortcut.</source>
        <translation>{keys} دبائے رکھنا “{command}” کے لیے ہے، اس لیے شارٹ کٹ نہیں بن سکتا۔</translation>
    </message>
    <message>
        <source>{keys} now is the key of “{command}”.</source>
        <translation>{keys} اب “{command}” کے لیے مقرر ہے۔</translation>
    </message>
    <message>
        <source>{kind}: {message}</source>
        <translation>{kind}: {message}</translation>
    </message>
    <message>
        <source>{length} mm per pixel</source>
        <translation>{length} mm فی پکسل</translation>
    </message>
    <message>
        <source>{listed} of {total}</source>
        <translation>{total} میں سے {listed}</translation>
    </message>
    <message>
        <source>{masks} imported for {images}.</source>
        <translation>{images} کے لیے امپورٹ ہوا: {masks}۔</translation>
    </message>
    <message>
        <source>{masks} of “{label}”, of {patients}.</source>
        <translation>“{label}” کے {masks} ({patients})۔</translation>
    </message>
    <message>
        <source>{masks} of “{label}”.</source>
        <translation>“{label}” کے {masks}۔</translation>
    </message>
    <message>
        <source>{masks} would be imported for {images}.</source>
        <translation>{images} کے لیے امپورٹ ہوگا: {masks}۔</translation>
    </message>
    <message>
        <source>{measure}: {before} before, {after} after, difference {interval}, {images} of {patients}</source>
        <translation>{measure}: پہلے {before}، بعد میں {after}، فرق {interval}، {images} ({patients})</translation>
    </message>
    <message>
        <source>{median} ({low} to {high})</source>
        <translation>{median} ({low} تا {high})</translation>
    </message>
    <message>
        <source>{name} cannot be opened
{problem}</source>
        <translation>{name} کھولی نہیں جا سکتی
{problem}</translation>
    </message>
    <message>
        <source>{name} could not be read within {seconds:g} seconds; copy it to a disk of this computer or export it again.</source>
        <translation>{name} کو {seconds:g} سیکنڈ کے اندر پڑھا نہیں جا سکا؛ اسے اس کمپیوٹر کی ڈسک پر کاپی کریں یا دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>{name} has another file name, because another image has the same name.</source>
        <translation>{name} کی فائل کا نام الگ ہے، کیونکہ ایک اور تصویر کا یہی نام ہے۔</translation>
    </message>
    <message>
        <source>{name} has another file name.</source>
        <translation>{name} کی فائل کا نام الگ ہے۔</translation>
    </message>
    <message>
        <source>{name} is damaged in a way that ends the decoder; export it again from where it came from.</source>
        <translation>{name} ایسی خراب ہے کہ ڈی کوڈر بند ہو جاتا ہے؛ اسے اصل جگہ سے دوبارہ ایکسپورٹ کریں۔</translation>
    </message>
    <message>
        <source>{name} is now {new}, because another image has the same name.</source>
        <translation>{name} کا نام اب {new} ہے، کیونکہ ایک اور تصویر کا یہی نام ہے۔</translation>
    </message>
    <message>
        <source>{name} is now {new}.</source>
        <translation>{name} کا نام اب {new} ہے۔</translation>
    </message>
    <message>
        <source>{number} %-points</source>
        <translation>{number} فیصد پوائنٹ</translation>
    </message>
    <message>
        <source>{number} pixels</source>
        <translation>{number} پکسل</translation>
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
        <translation>{number}۔ {area}، صرف {owner} میں ہے: فیصلہ باقی</translation>
    </message>
    <message>
        <source>{number}. {area}, only {owner} has it: {side}&apos;s version</source>
        <translation>{number}۔ {area}، صرف {owner} میں ہے: {side} والا لیا</translation>
    </message>
    <message>
        <source>{path} cannot be understood; it should give each value a name, such as {{&quot;1&quot;: &quot;Lesion&quot;}}.</source>
        <translation>{path} سمجھی نہیں جا سکتی؛ اس میں ہر قدر کا نام ہونا چاہیے، جیسے {{&quot;1&quot;: &quot;Lesion&quot;}}۔</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path} میں لکھا نہیں جا سکتا ({reason})؛ کوئی اور جگہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>{path} does not exist; choose the file or folder with the masks.</source>
        <translation>{path} موجود نہیں ہے؛ ماسک والی فائل یا فولڈر منتخب کریں۔</translation>
    </message>
    <message>
        <source>{path} is damaged, so burnt-in text that you confirmed earlier may have to be confirmed again.</source>
        <translation>{path} خراب ہے، اس لیے تصویر پر لکھے جس متن کی آپ پہلے تصدیق کر چکے ہیں اس کی شاید دوبارہ تصدیق کرنی پڑے۔</translation>
    </message>
    <message>
        <source>{place} cannot be written to ({reason}), so annotations are kept in {folder}.</source>
        <translation>{place} میں لکھا نہیں جا سکتا ({reason})، اس لیے اینوٹیشنز {folder} میں رکھی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>{place} is read-only, so annotations are kept in {folder}.</source>
        <translation>{place} صرف پڑھنے کے لیے ہے، اس لیے اینوٹیشنز {folder} میں رکھی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>{problem} Press other ones.</source>
        <translation>{problem} دوسری کیز دبائیں۔</translation>
    </message>
    <message>
        <source>{process} crashed ({detail})</source>
        <translation>{process} کریش ہو گیا ({detail})</translation>
    </message>
    <message>
        <source>{process} did not start ({detail})</source>
        <translation>{process} شروع نہیں ہوا ({detail})</translation>
    </message>
    <message>
        <source>{process} exited with code {detail}</source>
        <translation>{process} کوڈ {detail} کے ساتھ بند ہو گیا</translation>
    </message>
    <message>
        <source>{process} failed with an answer that cannot be read</source>
        <translation>{process} ناکام ہو گیا اور اس کا جواب پڑھا نہیں جا سکا</translation>
    </message>
    <message>
        <source>{process} was killed from outside ({detail}; perhaps the memory ran out)</source>
        <translation>{process} باہر سے بند کر دیا گیا ({detail}؛ شاید میموری ختم ہو گئی)</translation>
    </message>
    <message>
        <source>{purpose}: about the folder</source>
        <translation>{purpose}: فولڈر کے بارے میں</translation>
    </message>
    <message>
        <source>{purpose}: choose the folder</source>
        <translation>{purpose}: فولڈر منتخب کریں</translation>
    </message>
    <message>
        <source>{purpose}: folder</source>
        <translation>{purpose}: فولڈر</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>{scale}, from {source}</source>
        <translation>{scale}، ماخذ: {source}</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} اور {last}</translation>
    </message>
    <message>
        <source>{share} apart from the model before</source>
        <translation>پچھلے ماڈل سے {share} مختلف</translation>
    </message>
    <message>
        <source>{share} of the image at {threshold}</source>
        <translation>{threshold} پر تصویر کا {share}</translation>
    </message>
    <message>
        <source>{share} of the image at {threshold}, {own_share} at {own}, the model&apos;s own threshold</source>
        <translation>{threshold} پر تصویر کا {share}، ماڈل کے اپنے تھریش ہولڈ {own} پر {own_share}</translation>
    </message>
    <message>
        <source>{side} has not accepted this frame.</source>
        <translation>{side} نے یہ فریم قبول نہیں کیا۔</translation>
    </message>
    <message>
        <source>{tool}, erase</source>
        <translation>{tool}، مٹائیں</translation>
    </message>
    <message>
        <source>{tool}, invert</source>
        <translation>{tool}، الٹیں</translation>
    </message>
    <message>
        <source>{unplaced} of {all} masks in {file} are left out, because it does not say which one image each of them belongs to.</source>
        <translation>{file} میں {all} میں سے {unplaced} ماسک شامل نہیں، کیونکہ اس میں نہیں لکھا کہ ان میں سے ہر ایک کس تصویر کا ہے۔</translation>
    </message>
    <message>
        <source>{user} on {computer} has the workspace in {folder} open since {since}; open it read-only, or try again once it is closed there.</source>
        <translation>{folder} کی ورک اسپیس {computer} پر {user} نے {since} سے کھولی ہوئی ہے؛ اسے صرف پڑھنے کے لیے کھولیں، یا وہاں بند ہونے کے بعد دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>{what} (Enter)</source>
        <translation>{what} (Enter)</translation>
    </message>
    <message>
        <source>{what} and is being started again.</source>
        <translation>{what}؛ اسے دوبارہ شروع کیا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>{what} reaches beyond the part of the image that has a scale.</source>
        <translation>{what}: کچھ پکسل تصویر کے پیمانے والے حصے سے باہر ہیں۔</translation>
    </message>
    <message>
        <source>{what} reaches into a part of the image without lengths, such as a Doppler trace.</source>
        <translation>{what}: کچھ پکسل تصویر کے ایسے حصے میں ہیں جس کی لمبائیاں نہیں، جیسے ڈوپلر ٹریس۔</translation>
    </message>
    <message>
        <source>{what} reaches over two regions with different scales.</source>
        <translation>{what}: پکسل مختلف پیمانوں والے دو ریجن میں ہیں۔</translation>
    </message>
    <message>
        <source>{what} reaches over two regions with separate scales.</source>
        <translation>{what}: پکسل الگ الگ پیمانوں والے دو ریجن میں ہیں۔</translation>
    </message>
    <message>
        <source>{what} twice on this image, so nothing is proposed for it.</source>
        <translation>{what}، اس تصویر پر دو بار، اس لیے اس کے لیے تجویز نہیں دی جاتی۔</translation>
    </message>
    <message>
        <source>{what}, so it is not known how long a training run would take.</source>
        <translation>{what}، اس لیے معلوم نہیں کہ ٹریننگ میں کتنا وقت لگے گا۔</translation>
    </message>
    <message>
        <source>{what}, {times} times in a row; choose a device to try again.</source>
        <translation>{what}، لگاتار {times} بار؛ دوبارہ کوشش کے لیے ڈیوائس منتخب کریں۔</translation>
    </message>
    <message>
        <source>{what}; Model → Improve model… goes on with it.</source>
        <translation>{what}؛ ماڈل ← ماڈل بہتر بنائیں… اسے جاری کرتا ہے۔</translation>
    </message>
    <message>
        <source>{why}, so the model now runs on the CPU.</source>
        <translation>{why}، اس لیے ماڈل اب CPU پر چلتا ہے۔</translation>
    </message>
    <message>
        <source>{why}; the CPU goes on, which takes longer.</source>
        <translation>{why}؛ کام CPU پر جاری ہے، جس میں زیادہ وقت لگتا ہے۔</translation>
    </message>
    <message>
        <source>“Go on” takes it up where it was, with the masks that it began with; what you have accepted since then is for the next run. “Discard” forgets it. Your masks and the model in use stay as they are either way.</source>
        <translation>“جاری رکھیں” اسے وہیں سے، انہی ماسک کے ساتھ جاری کرتا ہے جن سے یہ شروع ہوئی تھی؛ اس کے بعد آپ نے جو قبول کیا وہ اگلی ٹریننگ کے لیے ہے۔ “ضائع کریں” اسے ختم کر دیتا ہے۔ دونوں صورتوں میں آپ کے ماسک اور زیرِ استعمال ماڈل ویسے ہی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>“Open folder…” in the menu</source>
        <translation>مینو میں “فولڈر کھولیں…”</translation>
    </message>
    <message>
        <source>“Undo” takes back those of the open image.</source>
        <translation>“واپس لیں” کھلی تصویر والے واپس لے لیتا ہے۔</translation>
    </message>
    <message>
        <source>“{command}” belongs to the mouse or to a key that is held, and stays as it is.</source>
        <translation>“{command}” ماؤس یا دبائے رکھی جانے والی کی کے لیے ہے، اور ویسا ہی رہتا ہے۔</translation>
    </message>
    <message>
        <source>“{command}” has its original keys again.</source>
        <translation>“{command}” کی اصل کیز پھر بحال ہو گئیں۔</translation>
    </message>
    <message>
        <source>“{command}” has none any more.</source>
        <translation>“{command}” کے لیے اب کوئی کی نہیں رہی۔</translation>
    </message>
    <message>
        <source>“{label}” has a mask here that is hidden.</source>
        <translation>یہاں “{label}” کا ایک ماسک چھپا ہوا ہے۔</translation>
    </message>
    <message>
        <source>“{label}” has a mask here that is hidden; show it before you accept.</source>
        <translation>یہاں “{label}” کا ایک ماسک چھپا ہوا ہے؛ قبول کرنے سے پہلے اسے دکھائیں۔</translation>
    </message>
    <message>
        <source>“{label}” has been worked on here, so it stays.</source>
        <translation>یہاں “{label}” پر کام ہو چکا ہے، اس لیے وہ رہے گا۔</translation>
    </message>
    <message>
        <source>“{label}” is hidden; show it to change it.</source>
        <translation>“{label}” چھپا ہوا ہے؛ بدلنے کے لیے اسے دکھائیں۔</translation>
    </message>
    <message>
        <source>“{label}” is locked; unlock it to change it.</source>
        <translation>“{label}” لاک ہے؛ بدلنے کے لیے اسے اَن لاک کریں۔</translation>
    </message>
    <message>
        <source>“{model}” is again used for {kind} images from now on.</source>
        <translation>اب سے {kind} کی تصاویر کے لیے پھر “{model}” استعمال ہوگا۔</translation>
    </message>
    <message>
        <source>“{model}” is back.</source>
        <translation>“{model}” واپس آ گیا۔</translation>
    </message>
    <message>
        <source>“{model}” is exported to {path}.</source>
        <translation>“{model}” کو {path} میں ایکسپورٹ کر دیا گیا۔</translation>
    </message>
    <message>
        <source>“{model}” is in the trash, and deleted for good after {days} days.</source>
        <translation>“{model}” ٹریش میں ہے، اور {days} دن بعد ہمیشہ کے لیے حذف ہو جائے گا۔</translation>
    </message>
    <message>
        <source>“{model}” is installed, and is in use.</source>
        <translation>“{model}” انسٹال ہو گیا، اور زیرِ استعمال ہے۔</translation>
    </message>
    <message>
        <source>“{model}” is installed, but not in use yet.</source>
        <translation>“{model}” انسٹال ہو گیا، مگر ابھی زیرِ استعمال نہیں۔</translation>
    </message>
    <message>
        <source>“{model}” is used for {kind} images from now on.</source>
        <translation>اب سے {kind} کی تصاویر کے لیے “{model}” استعمال ہوگا۔</translation>
    </message>
    <message>
        <source>“{model}” was not put into use, what was in use stays: {reason}</source>
        <translation>“{model}” استعمال میں نہیں لایا گیا، زیرِ استعمال ماڈل ہی رہے گا: {reason}</translation>
    </message>
    <message>
        <source>“{name}” has not submitted this image yet; ask them to, or come back later.</source>
        <translation>“{name}” نے ابھی یہ تصویر جمع نہیں کرائی؛ ان سے کہیں، یا بعد میں آئیں۔</translation>
    </message>
    <message>
        <source>“{source}” has nothing here that “{target}” could have.</source>
        <translation>“{source}” کے پاس یہاں کچھ نہیں جو “{target}” کو مل سکے۔</translation>
    </message>
    <message>
        <source>“{version}” is tested before it is used…</source>
        <translation>“{version}” استعمال سے پہلے جانچا جا رہا ہے…</translation>
    </message>
    <message numerus="yes">
        <source>Accept the masks of at least {n} images more, of {patients} more; then the model can learn from them.</source>
        <translation>
            <numerusform>کم از کم {n} مزید تصویر کے ماسک قبول کریں (مزید {patients})؛ پھر ماڈل ان سے سیکھ سکتا ہے۔</numerusform>
            <numerusform>کم از کم {n} مزید تصاویر کے ماسک قبول کریں (مزید {patients})؛ پھر ماڈل ان سے سیکھ سکتا ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the masks of at least {n} images more; then the model can learn from them.</source>
        <translation>
            <numerusform>کم از کم {n} مزید تصویر کے ماسک قبول کریں؛ پھر ماڈل ان سے سیکھ سکتا ہے۔</numerusform>
            <numerusform>کم از کم {n} مزید تصاویر کے ماسک قبول کریں؛ پھر ماڈل ان سے سیکھ سکتا ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also {n} accepted masks, because the model may know the patient already.</source>
        <translation>
            <numerusform>نیز {n} قبول شدہ ماسک، کیونکہ ماڈل شاید مریض کو پہلے سے جانتا ہو۔</numerusform>
            <numerusform>نیز {n} قبول شدہ ماسک، کیونکہ ماڈل شاید مریضوں کو پہلے سے جانتا ہو۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bland-Altman plot of the areas outlined by {a} and {b}, {n} pairs</source>
        <translation>
            <numerusform>{a} اور {b} کے آؤٹ لائن کیے گئے رقبوں کا Bland-Altman پلاٹ، {n} جوڑا</numerusform>
            <numerusform>{a} اور {b} کے آؤٹ لائن کیے گئے رقبوں کا Bland-Altman پلاٹ، {n} جوڑے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close all {n}</source>
        <translation>
            <numerusform>{n} بند کریں</numerusform>
            <numerusform>تمام {n} بند کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare on the {n} held-out images</source>
        <translation>
            <numerusform>الگ رکھی گئی {n} تصویر پر موازنہ کریں</numerusform>
            <numerusform>الگ رکھی گئی {n} تصاویر پر موازنہ کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare on the {n} selected images</source>
        <translation>
            <numerusform>منتخب {n} تصویر پر موازنہ کریں</numerusform>
            <numerusform>منتخب {n} تصاویر پر موازنہ کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared on {n} images.</source>
        <translation>
            <numerusform>{n} تصویر پر موازنہ ہو گیا۔</numerusform>
            <numerusform>{n} تصاویر پر موازنہ ہو گیا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export {n} selected images…</source>
        <translation>
            <numerusform>منتخب {n} تصویر ایکسپورٹ کریں…</numerusform>
            <numerusform>منتخب {n} تصاویر ایکسپورٹ کریں…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exports the masks of {n} images as {formats} and {last}, each into a folder of its own.</source>
        <translation>
            <numerusform>{n} تصویر کے ماسک {formats} اور {last} کے طور پر ایکسپورٹ ہوں گے، ہر فارمیٹ اپنے الگ فولڈر میں۔</numerusform>
            <numerusform>{n} تصاویر کے ماسک {formats} اور {last} کے طور پر ایکسپورٹ ہوں گے، ہر فارمیٹ اپنے الگ فولڈر میں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exports the masks of {n} images as {format}.</source>
        <translation>
            <numerusform>{n} تصویر کے ماسک {format} کے طور پر ایکسپورٹ ہوں گے۔</numerusform>
            <numerusform>{n} تصاویر کے ماسک {format} کے طور پر ایکسپورٹ ہوں گے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For {n} images there is no model, so outline them by hand.</source>
        <translation>
            <numerusform>{n} تصویر کے لیے کوئی ماڈل نہیں، اس لیے اس کی آؤٹ لائن ہاتھ سے بنائیں۔</numerusform>
            <numerusform>{n} تصاویر کے لیے کوئی ماڈل نہیں، اس لیے ان کی آؤٹ لائن ہاتھ سے بنائیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It happened {n} times.</source>
        <translation>
            <numerusform>ایسا {n} بار ہوا۔</numerusform>
            <numerusform>ایسا {n} بار ہوا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes {n} pixels of “{label}”, which has been worked on here, so that stays.</source>
        <translation>
            <numerusform>یہ “{label}” کا {n} پکسل لیتا ہے، جس پر کام ہو چکا ہے، اس لیے وہ ویسا ہی رہے گا۔</numerusform>
            <numerusform>یہ “{label}” کے {n} پکسل لیتا ہے، جس پر کام ہو چکا ہے، اس لیے وہ ویسا ہی رہے گا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes {n} pixels of “{label}”. {reason}</source>
        <translation>
            <numerusform>یہ “{label}” کا {n} پکسل لیتا ہے۔ {reason}</numerusform>
            <numerusform>یہ “{label}” کے {n} پکسل لیتا ہے۔ {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean Dice over {n} accepted images that neither has learned from: {first} and {second}.</source>
        <translation>
            <numerusform>{n} قبول شدہ تصویر پر Dice، جس سے دونوں میں سے کسی نے نہیں سیکھا: {first} اور {second}۔</numerusform>
            <numerusform>{n} قبول شدہ تصاویر پر اوسط Dice، جن سے دونوں میں سے کسی نے نہیں سیکھا: {first} اور {second}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median {median}, half of the images between {low} and {high} (n = {n} images with an accepted frame).</source>
        <translation>
            <numerusform>میڈین {median}، آدھی تصاویر {low} اور {high} کے درمیان (n = {n} تصویر جس کا ایک فریم قبول ہوا)۔</numerusform>
            <numerusform>میڈین {median}، آدھی تصاویر {low} اور {high} کے درمیان (n = {n} تصاویر جن کا ایک فریم قبول ہوا)۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No patient in the files</source>
        <translation>
            <numerusform>فائلوں میں مریض درج نہیں</numerusform>
            <numerusform>فائلوں میں مریض درج نہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No series in the files</source>
        <translation>
            <numerusform>فائلوں میں سیریز درج نہیں</numerusform>
            <numerusform>فائلوں میں سیریز درج نہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No study in the files</source>
        <translation>
            <numerusform>فائلوں میں اسٹڈی درج نہیں</numerusform>
            <numerusform>فائلوں میں اسٹڈی درج نہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all {all} that you accepted, {n} are as proposed, and {corrected} drawn, imported or corrected.</source>
        <translation>
            <numerusform>آپ کے قبول کیے ہوئے کل {all} میں سے {n} تجویز کے مطابق ہے، اور {corrected} بنائے، امپورٹ یا تصحیح کیے گئے۔</numerusform>
            <numerusform>آپ کے قبول کیے ہوئے کل {all} میں سے {n} تجویز کے مطابق ہیں، اور {corrected} بنائے، امپورٹ یا تصحیح کیے گئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose for {n} selected images</source>
        <translation>
            <numerusform>منتخب {n} تصویر پر تجویز دیں</numerusform>
            <numerusform>منتخب {n} تصاویر پر تجویز دیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed for {n} images.</source>
        <translation>
            <numerusform>{n} تصویر کے لیے تجویز دی گئی۔</numerusform>
            <numerusform>{n} تصاویر کے لیے تجویز دی گئی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading folder… {n} images</source>
        <translation>
            <numerusform>فولڈر پڑھا جا رہا ہے… {n} تصویر</numerusform>
            <numerusform>فولڈر پڑھا جا رہا ہے… {n} تصاویر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} selected images from the list</source>
        <translation>
            <numerusform>منتخب {n} تصویر فہرست سے ہٹائیں</numerusform>
            <numerusform>منتخب {n} تصاویر فہرست سے ہٹائیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cine is left: {n} of {total} frames had something to decide on, and nothing waits any more.</source>
        <translation>
            <numerusform>سینی لوپ سے آگے: {total} میں سے {n} فریم پر فیصلہ درکار تھا، اور اب کچھ باقی نہیں۔</numerusform>
            <numerusform>سینی لوپ سے آگے: {total} میں سے {n} فریموں پر فیصلہ درکار تھا، اور اب کچھ باقی نہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has {n} scales of its own here, {scales}.</source>
        <translation>
            <numerusform>فائل کا یہاں اپنا پیمانہ ہے، {scales}۔</numerusform>
            <numerusform>فائل کے یہاں اپنے {n} پیمانے ہیں، {scales}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last steps on {n} images are lost.</source>
        <translation>
            <numerusform>{n} تصویر پر آخری اقدامات ضائع ہو گئے۔</numerusform>
            <numerusform>{n} تصاویر پر آخری اقدامات ضائع ہو گئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The masks of “{label}” and “{other}” share {n} pixels; let one of the labels overlap others.</source>
        <translation>
            <numerusform>“{label}” اور “{other}” کے ماسک میں {n} پکسل مشترک ہے؛ ایک لیبل کو دوسرے لیبلز پر آنے دیں۔</numerusform>
            <numerusform>“{label}” اور “{other}” کے ماسک میں {n} پکسل مشترک ہیں؛ ایک لیبل کو دوسرے لیبلز پر آنے دیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model failed on {n} images.</source>
        <translation>
            <numerusform>ماڈل {n} تصویر پر ناکام ہوا۔</numerusform>
            <numerusform>ماڈل {n} تصاویر پر ناکام ہوا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The work on {n} images is lost.</source>
        <translation>
            <numerusform>{n} تصویر پر کیا گیا کام ضائع ہو گیا۔</numerusform>
            <numerusform>{n} تصاویر پر کیا گیا کام ضائع ہو گیا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The work on {n} images is that of the backup of {backup}.</source>
        <translation>
            <numerusform>{n} تصویر پر کام {backup} کے بیک اپ والا ہے۔</numerusform>
            <numerusform>{n} تصاویر پر کام {backup} کے بیک اپ والا ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} held-out images</source>
        <translation>
            <numerusform>الگ رکھی گئی {n} تصویر</numerusform>
            <numerusform>الگ رکھی گئی {n} تصاویر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} selected images</source>
        <translation>
            <numerusform>منتخب {n} تصویر</numerusform>
            <numerusform>منتخب {n} تصاویر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They hold for all {n} frames; look at several.</source>
        <translation>
            <numerusform>یہ {n} فریم کے لیے ہیں؛ اسے دیکھ لیں۔</numerusform>
            <numerusform>یہ تمام {n} فریموں کے لیے ہیں؛ کئی ایک دیکھ لیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds {n} Frames; the first is shown.</source>
        <translation>
            <numerusform>اس فائل میں {n} فریم ہے؛ پہلا دکھایا گیا ہے۔</numerusform>
            <numerusform>اس فائل میں {n} فریم ہیں؛ پہلا دکھایا گیا ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds {n} pages; the first is shown.</source>
        <translation>
            <numerusform>اس فائل میں {n} صفحہ ہے؛ پہلا دکھایا گیا ہے۔</numerusform>
            <numerusform>اس فائل میں {n} صفحات ہیں؛ پہلا دکھایا گیا ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} smaller parts</source>
        <translation>
            <numerusform>اور {n} چھوٹا حصہ</numerusform>
            <numerusform>اور {n} چھوٹے حصے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{action}: {done} of {n} frames, Esc stops</source>
        <translation>
            <numerusform>{action}: {n} میں سے {done} فریم، Esc روکتا ہے</numerusform>
            <numerusform>{action}: {n} میں سے {done} فریم، Esc روکتا ہے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} images</source>
        <translation>
            <numerusform>{n} میں سے {done} تصویر</numerusform>
            <numerusform>{n} میں سے {done} تصاویر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{files} would be written to {folder}, {n} of them in place of earlier ones.</source>
        <translation>
            <numerusform>{folder} میں لکھا جائے گا: {files}، جن میں سے {n} پہلے والی فائل کی جگہ۔</numerusform>
            <numerusform>{folder} میں لکھا جائے گا: {files}، جن میں سے {n} پہلے والی فائلوں کی جگہ۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{keyframes} of {n} frames are keyframes</source>
        <translation>
            <numerusform>{n} فریم میں سے {keyframes} کی فریم ہے</numerusform>
            <numerusform>{n} فریموں میں سے {keyframes} کی فریم ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accepted</source>
        <translation>
            <numerusform>{n} قبول ہوئی</numerusform>
            <numerusform>{n} قبول ہوئیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accepted masks</source>
        <translation>
            <numerusform>{n} قبول شدہ ماسک</numerusform>
            <numerusform>{n} قبول شدہ ماسک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations</source>
        <translation>
            <numerusform>{n} اینوٹیشن</numerusform>
            <numerusform>{n} اینوٹیشنز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} boxes</source>
        <translation>
            <numerusform>{n} باکس</numerusform>
            <numerusform>{n} باکس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} boxes lie over a mask, which would be blanked there.</source>
        <translation>
            <numerusform>{n} باکس ایک ماسک پر ہے، جو وہاں مٹا دیا جائے گا۔</numerusform>
            <numerusform>{n} باکس ایک ماسک پر ہیں، جو وہاں مٹا دیا جائے گا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be written; {outcome}</source>
        <translation>
            <numerusform>{n} نہیں لکھی جا سکتی؛ {outcome}</numerusform>
            <numerusform>{n} نہیں لکھی جا سکتیں؛ {outcome}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codes</source>
        <translation>
            <numerusform>{n} کوڈ</numerusform>
            <numerusform>{n} کوڈ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be written; {outcome}</source>
        <translation>
            <numerusform>{n} نہیں لکھی جا سکی؛ {outcome}</numerusform>
            <numerusform>{n} نہیں لکھی جا سکیں؛ {outcome}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decided</source>
        <translation>
            <numerusform>{n} پر فیصلہ ہو چکا</numerusform>
            <numerusform>{n} پر فیصلہ ہو چکا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} فائل</numerusform>
            <numerusform>{n} فائلیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} frames</source>
        <translation>
            <numerusform>{n} فریم</numerusform>
            <numerusform>{n} فریم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images</source>
        <translation>
            <numerusform>{n} تصویر</numerusform>
            <numerusform>{n} تصاویر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are listed again.</source>
        <translation>
            <numerusform>{n} تصویر پھر فہرست میں ہے۔</numerusform>
            <numerusform>{n} تصاویر پھر فہرست میں ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are not learned from; {image}: {reason}</source>
        <translation>
            <numerusform>{n} تصویر سے نہیں سیکھا جاتا؛ {image}: {reason}</numerusform>
            <numerusform>{n} تصاویر سے نہیں سیکھا جاتا؛ {image}: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images could not be read.</source>
        <translation>
            <numerusform>{n} تصویر پڑھی نہیں جا سکی۔</numerusform>
            <numerusform>{n} تصاویر پڑھی نہیں جا سکیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images of this folder keep those that you chose for them.</source>
        <translation>
            <numerusform>اس فولڈر کی {n} تصویر وہی ماڈل رکھے گی جو آپ نے اس کے لیے منتخب کیا۔</numerusform>
            <numerusform>اس فولڈر کی {n} تصاویر وہی ماڈل رکھیں گی جو آپ نے ان کے لیے منتخب کیے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images submitted.</source>
        <translation>
            <numerusform>{n} تصویر جمع کرا دی گئی۔</numerusform>
            <numerusform>{n} تصاویر جمع کرا دی گئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images were removed from the list; the masks stay. “{command}” brings them back.</source>
        <translation>
            <numerusform>{n} تصویر فہرست سے ہٹا دی گئی؛ ماسک رہتے ہیں۔ “{command}” اسے واپس لاتا ہے۔</numerusform>
            <numerusform>{n} تصاویر فہرست سے ہٹا دی گئیں؛ ماسک رہتے ہیں۔ “{command}” انہیں واپس لاتا ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept as they were drawn here.</source>
        <translation>
            <numerusform>{n} ویسا ہی رکھا گیا جیسا یہاں بنایا گیا تھا۔</numerusform>
            <numerusform>{n} ویسے ہی رکھے گئے جیسے یہاں بنائے گئے تھے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} masks</source>
        <translation>
            <numerusform>{n} ماسک</numerusform>
            <numerusform>{n} ماسک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} masks of {patients}. They are held out: never learned from, and decide whether the new model is better.</source>
        <translation>
            <numerusform>{n} ماسک ({patients})۔ یہ الگ رکھا گیا ہے: اس سے کبھی نہیں سیکھا جاتا، اور یہی طے کرتا ہے کہ نیا ماڈل بہتر ہے یا نہیں۔</numerusform>
            <numerusform>{n} ماسک ({patients})۔ یہ الگ رکھے گئے ہیں: ان سے کبھی نہیں سیکھا جاتا، اور یہی طے کرتے ہیں کہ نیا ماڈل بہتر ہے یا نہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more behind this page</source>
        <translation>
            <numerusform>اس صفحے کے بعد {n} مزید</numerusform>
            <numerusform>اس صفحے کے بعد {n} مزید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not accepted</source>
        <translation>
            <numerusform>{n} قبول نہ ہو سکی</numerusform>
            <numerusform>{n} قبول نہ ہو سکیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other patients</source>
        <translation>
            <numerusform>{n} دوسرا مریض</numerusform>
            <numerusform>{n} دوسرے مریض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts: area and diameters</source>
        <translation>
            <numerusform>{n} حصہ: رقبہ اور قطر</numerusform>
            <numerusform>{n} حصے: رقبہ اور قطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} patients</source>
        <translation>
            <numerusform>{n} مریض</numerusform>
            <numerusform>{n} مریض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems.</source>
        <translation>
            <numerusform>{n} مسئلہ۔</numerusform>
            <numerusform>{n} مسائل۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} processor cores</source>
        <translation>
            <numerusform>پروسیسر کا {n} کور</numerusform>
            <numerusform>پروسیسر کے {n} کورز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} منتخب</numerusform>
            <numerusform>{n} منتخب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} smaller places are not listed; “from {a}” or “from {b}” decides them too.</source>
        <translation>
            <numerusform>{n} چھوٹی جگہ فہرست میں نہیں؛ “{a} سے” یا “{b} سے” اس کا بھی فیصلہ کرتا ہے۔</numerusform>
            <numerusform>{n} چھوٹی جگہیں فہرست میں نہیں؛ “{a} سے” یا “{b} سے” ان کا بھی فیصلہ کرتا ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <translation>
            <numerusform>{n} قدم</numerusform>
            <numerusform>{n} قدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there already.</source>
        <translation>
            <numerusform>{n} پہلے ہی موجود ہے۔</numerusform>
            <numerusform>{n} پہلے ہی موجود ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were skipped: choose “Skipped” above the list to see them.</source>
        <translation>
            <numerusform>{n} چھوڑی گئی: اسے دیکھنے کے لیے فہرست کے اوپر “چھوڑی گئی” منتخب کریں۔</numerusform>
            <numerusform>{n} چھوڑی گئیں: انہیں دیکھنے کے لیے فہرست کے اوپر “چھوڑی گئی” منتخب کریں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{states} frames</source>
        <translation>
            <numerusform>فریم: {states}</numerusform>
            <numerusform>فریم: {states}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{values}, after {last} of {n} steps</source>
        <translation>
            <numerusform>{values}، {n} میں سے {last} قدم کے بعد</numerusform>
            <numerusform>{values}، {n} میں سے {last} قدم کے بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{values}, after {n} steps</source>
        <translation>
            <numerusform>{values}، {n} قدم کے بعد</numerusform>
            <numerusform>{values}، {n} قدم کے بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{label}” has masks in {n} images, so it stays; it can be hidden.</source>
        <translation>
            <numerusform>“{label}” کے ماسک {n} تصویر میں ہیں، اس لیے یہ رہے گا؛ اسے چھپایا جا سکتا ہے۔</numerusform>
            <numerusform>“{label}” کے ماسک {n} تصاویر میں ہیں، اس لیے یہ رہے گا؛ اسے چھپایا جا سکتا ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… اور {n} مزید۔</numerusform>
            <numerusform>… اور {n} مزید۔</numerusform>
        </translation>
    </message>
</context>
</TS>
