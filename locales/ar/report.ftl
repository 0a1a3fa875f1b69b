# ما تقوله التقارير وحدها: صفحة مطبوعة عن محاولة أو شخص أو أسبوع أو شهر. بلا مخاطبة مذكر أو مؤنث، والأعداد بصيغها الست.

report-of-attempt = تقرير محاولة واحدة
report-of-person = تقرير شخص واحد
report-of-week = حصيلة أسبوع
report-of-month = حصيلة شهر
report-period = من { DATETIME($from, dateStyle: "long") } إلى { DATETIME($to, dateStyle: "long") }
report-since = منذ { DATETIME($from, dateStyle: "long") }
report-all-of-machine = كل المحاولات المحفوظة على هذا الجهاز
report-of-profile = المحاولات المحفوظة على هذا الجهاز باسم «{ $name }»
report-when = { DATETIME($when, dateStyle: "long", timeStyle: "short") }
report-day = { DATETIME($day) }
report-version = أُعدّ ببرنامج صبر { $version }
report-not-validated = لم يُتحقَّق من صلة هذه الدرجات بأداء أحد في عمله. وليس في هذا التقرير ما يصلح أساسًا للتوظيف حتى يتحقق صاحب العمل من صلاحيته للوظيفة المعنية.

## الشروط: عنوان ثم قيمة

report-terms = ظروف المحاولة
report-scenario = العميل والحكاية
report-language = اللغة
report-started = البداية
report-state = الحالة
report-mode = النوع
report-policy = القواعد
report-pass-mark = درجة الاجتياز
report-rudeness = حدّة الكلام
report-help = المساعدة
report-away = مدة التوقف (إيقاف أو إغلاق)
report-seed = البذرة العشوائية
report-attempt = رقم المحاولة
report-content = بصمة المحتوى
report-rules = بصمة قواعد التقييم

## الدرجات وأرقام النموذج

report-dimension = الجانب
report-score = الدرجة
report-result = النتيجة
report-figure = المقياس
report-simulated = تقديري
report-simulated-heading = المحادثة بالأرقام

## المحادثة

report-note = الملاحظة { $number }
report-back-to-words = العودة إلى موضع الملاحظة { $number }
report-step = الخطوة
report-moved-by = ما الذي حرّكه

## ما بعد ذلك

report-next = ما يستحق التدريب بعد ذلك
report-next-weakest = البداية من جانب «{ $dimension }»: فهو الأدنى بين ما اختُبر، ودرجته { $score }.
report-next-critical = قبل أي شيء، لا ينبغي أن يتكرر هذا: { $error }.
report-next-nothing = لم ينقص شيء. تمكن تجربة عميل أصعب، أو العميل نفسه بلا ردود جاهزة.

## محاولات كثيرة

report-attempts = المحاولات
report-attempts-heading = المحاولات واحدة واحدة
report-no-attempts = لم تبدأ أي محاولة في هذه المدة.
report-left-out = { $count ->
    [zero] قُرئت كل المحاولات.
    [one] محاولة واحدة تعذّرت قراءتها فلم تُحسب.
    [two] محاولتان تعذّرت قراءتهما فلم تُحسبا.
    [few] { $count } محاولات تعذّرت قراءتها فلم تُحسب.
    [many] { $count } محاولة تعذّرت قراءتها فلم تُحسب.
   *[other] { $count } محاولة تعذّرت قراءتها فلم تُحسب.
}
report-finished = المكتملة
report-passed = اجتياز
report-not-passed = لم يتحقق الاجتياز
report-how-they-ended = كيف انتهت المحادثات
report-ending = النهاية
report-how-often = عدد المرات
report-handling-median = وسيط مدة المحادثة
report-handling-longest = أطول محادثة
report-satisfaction-mean = متوسط الرضا (CSAT)
report-satisfaction-of = { $value } من ٥، { $count ->
    [zero] بلا محادثات
    [one] في محادثة واحدة
    [two] في محادثتين
    [few] في { $count } محادثات
    [many] في { $count } محادثة
   *[other] في { $count } محادثة
}
report-mistakes = الأخطاء الشائعة
report-mistakes-none = لم يُعثر على خطأ.
report-mistake = الخطأ
report-unmatched = ردود لم تُفهم
report-unmatched-why = كُتبت ولم تأتِ بنقطة مما استدعته اللحظة. قد يكون النقص في الردّ، وقد يكون في قائمة الصياغات.
report-unmatched-none = كل ردّ مكتوب أتى بنقطة.
report-unmatched-reply = الردّ
report-scores-why = لا تُحسب المتوسطات إلا بين محاولات قُيِّمت بالقواعد نفسها.
report-other-rules = من هنا فصاعدًا سرت قواعد تقييم أخرى ({ $rules })، فلا تُقارن الدرجات فوق هذا الخط بما تحته.
report-mean-of = { $count ->
    [zero] بلا محاولات
    [one] متوسط محاولة واحدة
    [two] متوسط محاولتين
    [few] متوسط { $count } محاولات
    [many] متوسط { $count } محاولة
   *[other] متوسط { $count } محاولة
}
report-apart = التدريب والاختبار يُحسب كلٌّ منهما على حدة.
