# كلام البرنامج في الطرفية، بألفاظ الشاشات نفسها وبلا أفعال أمر. تبقى الأوامر مثل /help كما هي.
terminal-no-display = لا توجد شاشة عرض، لذلك يعمل «صبر» هنا في الطرفية.
terminal-no-graphics = تعذّر فتح النافذة ({ $reason })، لذلك يعمل «صبر» هنا في الطرفية.
terminal-choose-scenario = اختيار العميل بكتابة رقمه:
terminal-unfinished = توقّفت في منتصف «{ $title }» ({ $moves ->
        [zero] قبل أي خطوة
        [one] بعد خطوة واحدة
        [two] بعد خطوتين
        [few] بعد { $moves } خطوات
        [many] بعد { $moves } خطوة
       *[other] بعد { $moves } خطوة
    }). كتابة ٠ للمتابعة.
terminal-how-to = الردّ بكلماتك أو بكتابة رقم أحد الردود. ‎/help‎ يعرض بقية الأدوات.
terminal-help = أدواتك:
terminal-help-verify = التحقق من الهوية
terminal-help-offer = تقديم عرض
terminal-help-warn = إنذار العميل بشأن أسلوبه
terminal-help-escalate = تحويل الموضوع مع ما يُسلَّم معه
terminal-help-end = إنهاء المحادثة
terminal-help-stop = التوقف الآن؛ تُحفظ المحادثة وتمكن متابعتها لاحقًا
terminal-help-hint = ما تستدعيه هذه اللحظة؛ لا يُنقص الدرجات، ويُدوَّن
terminal-help-back = التراجع عن الدور الأخير وتجربته من جديد
terminal-help-look-up = البحث في المعلومات أو ملف العميل، ويُفتح النص في الأسفل
terminal-help-hold = وضع العميل على الانتظار مع عدد الدقائق المذكورة؛ تضاف «ask» عند الاستئذان و«reason» عند ذكر السبب
terminal-help-resume = العودة إلى العميل؛ تضاف «thank» عند الشكر على الانتظار
terminal-help-by = طريقة التحويل بعد اسم الفريق: «by ticket» أو «by live» أو «by call-back»؛ تضاف «told» عند إخبار العميل
terminal-help-ticket = كتابة البلاغ: التصنيف ثم الأولوية ثم الخطوة التالية ثم الملاحظة بكلماتك
terminal-help-skip = المتابعة بلا بلاغ
terminal-wrap-up = انتهت المحادثة. كتابة البلاغ بالأمر ‎/ticket‎، أو تركه بالأمر ‎/skip‎.
terminal-unknown-command = الأمر ‎{ $command }‎ غير معروف هنا؛ ‎/help‎ يعرض الأدوات.
terminal-no-such-number = عدد الاختيارات المتاحة: { $count }.
terminal-refused = هذا غير متاح الآن: { $reason }
terminal-not-saved = هذا التدريب لا يُحفظ: { $reason }
terminal-trial = تجربة من الموقف «{ $turn }»، ولا تُحفظ.
terminal-stopped = توقّفت هنا وحُفظ ما مضى. للمتابعة: «sabr play --resume { $id }»
terminal-mood = الصبر { $patience } · الغضب { $anger } · الحيرة { $confusion } · الثقة { $trust }
terminal-you-could-say = صياغة أفضل: { $text }
terminal-done = تمّ.
terminal-evidence = ما قلته، وأثره
terminal-no-attempts = لم يُجرَ أي تدريب بعد.

# النتيجة، وسطر لكل محاولة. يبدأ السطر بالتاريخ لا بالمعرّف اللاتيني حتى تعرضه الطرفية من اليمين، ولا يتجاور فيه لفظان لاتينيان.
terminal-score = { $name }: { $score }
terminal-criterion = { $name }: { NUMBER($credit, maximumFractionDigits: 1) } من { $count }
terminal-figure = { $name }: { $value }
terminal-simulated = { $heading }: { $note }
terminal-finding = { $name }  «{ $words }»
terminal-scores = { $patience } / { $positive } / { $accuracy } / { $escalation }
terminal-history = { DATETIME($started) } · { $id } · { $state } · { $mode } · { $language } · { $moves ->
        [zero] بلا خطوات
        [one] خطوة واحدة
        [two] خطوتان
        [few] { $moves } خطوات
        [many] { $moves } خطوة
       *[other] { $moves } خطوة
    } · { $title }
terminal-history-scored = { DATETIME($started) } · { $id } · { $state } · { $mode } · { $language } · { $moves ->
        [zero] بلا خطوات
        [one] خطوة واحدة
        [two] خطوتان
        [few] { $moves } خطوات
        [many] { $moves } خطوة
       *[other] { $moves } خطوة
    } · { $scores } · { $title }
terminal-other-rules = ≠ بقواعد غير قواعد اليوم
terminal-other-texts = ≠ بنصوص غير نصوص اليوم
terminal-not-here = ؟ هذا السيناريو ليس ضمن المحتوى المستخدم الآن؛ يُحدَّد مجلده بالخيار «--content»
terminal-state-open = لم تكتمل
terminal-state-abandoned = وُضعت جانبًا
terminal-state-finished = مكتملة

# Another way from a turn on, side by side with the first.
terminal-way-first = كما كان
terminal-way-other = الطريق الآخر
terminal-way-over = كان قد انتهى قبل ذلك
terminal-way-open = لم يُلعب إلى هذا الحد
terminal-way-score = { $name }: { $first } › { $other }
