# كلام البرنامج نفسه بالعربية (مصر). المعرّفات واحدة في كل اللغات، والمتغيرات تحتفظ بأسمائها.
# الأزرار والإرشادات بالمصدر («إرسال») أو المبني للمجهول حتى لا تخاطب مذكرًا دون مؤنث؛ والأعداد بصيغها الست حيث تتغيّر.

## اللغة

language-name = العربية
# أرقام ٠–٩ وصيغ الجمع العربية.
language-locale = ar-EG
language-direction = rtl

## في كل الشاشات

app-name = صبر
app-meaning = صبرٌ يُكتسب بالمران
bar-language = اللغة
bar-dark = ألوان داكنة
bar-light = ألوان فاتحة
bar-settings = الإعدادات
settings-colours = الألوان
settings-contrast-dark = تباين عالٍ بخلفية سوداء
settings-contrast-light = تباين عالٍ بخلفية بيضاء
settings-still = تقليل الحركة
settings-still-why = بلا انزلاق ولا وميض.
bar-text-smaller = تصغير الخط
bar-text-larger = تكبير الخط
bar-text-size = حجم الخط { NUMBER($share, style: "percent") }
percent = { NUMBER($share, style: "percent") }
back-to-library = المكتبة
notice-not-saved = هذا التدريب لا يُحفظ. تمكن متابعته الآن، لكنه يضيع عند إغلاق النافذة. السبب: { $reason }
notice-refused = هذا غير متاح الآن: { $reason }
notice-content = { $count ->
    [zero] لا أخطاء في المحتوى.
    [one] وُجد خطأ واحد في المحتوى، وقد يغيب أحد السيناريوهات.
    [two] وُجد خطآن في المحتوى، وقد تغيب بعض السيناريوهات.
    [few] وُجدت { $count } أخطاء في المحتوى، وقد تغيب بعض السيناريوهات.
    [many] وُجد { $count } خطأً في المحتوى، وقد تغيب بعض السيناريوهات.
   *[other] وُجد { $count } خطأ في المحتوى، وقد تغيب بعض السيناريوهات.
}
notice-close = إغلاق التنبيه
notice-last-good = { $count ->
    [zero] لا أخطاء فيما حُفظ.
    [one] فيما حُفظ خطأ واحد، وحتى إصلاحه تُستخدم آخر نسخة سليمة.
    [two] فيما حُفظ خطآن، وحتى إصلاحهما تُستخدم آخر نسخة سليمة.
    [few] فيما حُفظ { $count } أخطاء، وحتى إصلاحها تُستخدم آخر نسخة سليمة.
    [many] فيما حُفظ { $count } خطأً، وحتى إصلاحها تُستخدم آخر نسخة سليمة.
   *[other] فيما حُفظ { $count } خطأ، وحتى إصلاحها تُستخدم آخر نسخة سليمة.
}
notice-newer = حُفظت نسخة أحدث من هذا السيناريو. يستمر هذا التدريب بالنسخة التي بدأ بها.
notice-start-newer = البدء من جديد بالنسخة الأحدث
notice-trial = تجربة تبدأ من الموقف «{ $turn }»، ولا تُحفظ.
debrief-trial = تجربة من الموقف «{ $turn }»، غير محفوظة
trial-leave = إنهاء التجربة
mistakes-show = عرض القائمة
mistakes-hide = إغلاق القائمة
mistakes-title = أخطاء المحتوى
mistakes-errors = { $count ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأً
   *[other] { $count } خطأ
}
mistakes-warnings = { $count ->
    [zero] لا تنبيهات
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $count } تنبيهات
    [many] { $count } تنبيهًا
   *[other] { $count } تنبيه
}
mistakes-more = { $count ->
    [zero] لا شيء غير ذلك.
    [one] هناك موضع آخر، والأمر «sabr check» يدلّ عليه.
    [two] هناك موضعان آخران، والأمر «sabr check» يدلّ عليهما.
    [few] هناك { $count } مواضع أخرى، والأمر «sabr check» يعرضها كلها.
    [many] هناك { $count } موضعًا آخر، والأمر «sabr check» يعرضها كلها.
   *[other] هناك { $count } موضع آخر، والأمر «sabr check» يعرضها كلها.
}
mistakes-error = خطأ
mistakes-warning = تنبيه

## أسماء القوائم المغلقة

channel-chat = دردشة
channel-phone = تليفون
channel-email = بريد إلكتروني
channel-social = منشور عام
channel-sms = رسالة نصية
channel-counter = على الشباك
axis-patience = الصبر
axis-anger = الغضب
axis-confusion = الحيرة
axis-trust = الثقة
band-calm = هدوء
band-tense = توتر
band-hot = احتداد
dimension-patience = الصبر
dimension-patience-about = تقدير الشعور، وإعطاء الوقت، والحفاظ على الهدوء.
dimension-positive-language = اللغة الإيجابية
dimension-positive-language-about = اللباقة، وما يمكن عمله، وما سيحدث بعد ذلك، ومن يتولاه.
dimension-accuracy = الدقة
dimension-accuracy-about = يصل إلى العميل ما يحتاج إلى معرفته، ولا يُقال له شيء خاطئ.
dimension-escalation = التحويل
dimension-escalation-about = تحويل الموضوع حين يلزم، إلى الفريق الصحيح ومعه ما يحتاج إليه؛ ولا تحويل بلا داعٍ.
outcome-resolved = حُلّت المشكلة
outcome-partly = حُلّ بعضها
outcome-handed-over = انتقلت إلى فريق آخر
outcome-unresolved = لم تُحلّ
outcome-abandoned = انصرف العميل
outcome-disconnected = الإنهاء من جانبك
mode-practice = تدريب
mode-practice-about = تلميح عند الطلب، وتنبيه لطيف بعد الزلّة، وإيقاف مؤقت، وتراجع عن الدور الأخير. المساعدة لا تُنقص الدرجات، لكنها تُدوَّن.
mode-assessment = اختبار
mode-assessment-about = الشروط نفسها للجميع: لا تلميح ولا إيقاف ولا تراجع، والوقت يمضي. الأدلة تأتي في النهاية.
intensity-off = بلا شتائم إطلاقًا
intensity-mild = كلام فظّ بلا ألفاظ نابية
intensity-real = كما يقال في يوم سيّئ فعلًا
content-note-insults = في كلام هذا العميل إهانات.
content-note-grief = فقد هذا العميل شخصًا عزيزًا.
content-note-health = في هذه القصة مرض وقلق.
content-note-money = في هذه القصة قلق أو خلاف على المال.

## المكتبة

library-greeting = أهلًا بك. من يحتاج إليك اليوم؟
library-intro = وراء كل بطاقة عميل وحكاية. الردّ بكلماتك أو باختيار ردّ جاهز، وبعد المحادثة يظهر أثر كلامك، وأيّ كلماتك أحدثه.
library-continue = متابعة ما لم يكتمل
unfinished-detail = { $moves ->
    [0] لم يُقل شيء بعد · البداية: { DATETIME($started, dateStyle: "long", timeStyle: "short") }
    [one] خطوة واحدة حتى الآن · البداية: { DATETIME($started, dateStyle: "long", timeStyle: "short") }
    [two] خطوتان حتى الآن · البداية: { DATETIME($started, dateStyle: "long", timeStyle: "short") }
    [few] { $moves } خطوات حتى الآن · البداية: { DATETIME($started, dateStyle: "long", timeStyle: "short") }
    [many] { $moves } خطوة حتى الآن · البداية: { DATETIME($started, dateStyle: "long", timeStyle: "short") }
   *[other] { $moves } خطوة حتى الآن · البداية: { DATETIME($started, dateStyle: "long", timeStyle: "short") }
}
unfinished-resume = متابعة
unfinished-set-aside = وضعها جانبًا
library-customers = العملاء
card-difficulty = الصعوبة { $level } من ٥
card-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] نحو دقيقة
    [two] نحو دقيقتين
    [few] نحو { $minutes } دقائق
    [many] نحو { $minutes } دقيقة
   *[other] نحو { $minutes } دقيقة
}
card-skills = التدريب هنا على
card-open = فتح: { $title }
card-open-short = فتح
library-empty = لا توجد تدريبات بهذه اللغة حتى الآن.
library-empty-hint = في هذه اللغات عملاء ينتظرون:
library-empty-all = لا يوجد سيناريو صالح في أي لغة. الأمر «sabr check» يبيّن مواضع الخطأ في المحتوى.

## من يتدرب على هذا الجهاز

# زر الشريط حين لا يتدرب هنا أحد آخر.
person-just-me = أنا فقط
# الشخص نفسه بعد إضافة آخرين، ما دام بلا اسم.
person-me = أنا
person-menu = من يتدرب الآن: { $name }
person-choose = من يتدرب الآن؟
person-add = إضافة شخص
person-rename = تغيير الاسم
person-name = الاسم
person-name-hint = أي اسم، بأي حروف
person-keep = حفظ
person-cancel = إلغاء
person-progress = تقدّمي
person-taken = هذا الاسم لشخص آخر هنا.
person-empty = الاسم لم يُكتب بعد.
person-long = أقصى طول للاسم { $most } حرفًا.
person-unkept = إضافة الأشخاص واختيارهم ممكنان حين يصبح الحفظ هنا ممكنًا.
person-switch-kept = المحادثة الجارية تبقى كما هي، ويتابعها من بدأها متى شاء.
person-switch-lost = المحادثة الجارية لم تُحفظ، وستضيع.
person-switch-go = الانتقال إلى { $name }
person-switch-stay = البقاء هنا

## هل يُحفظ العمل

unsaved-read-only = ما يجري الآن لا يُحفظ: الملف { $file } أو مجلده للقراءة فقط. تمكن المتابعة، فكل شيء باقٍ في الذاكرة حتى إغلاق النافذة، وما حُفظ من قبل سليم. المطلوب السماح بالكتابة هناك ثم إعادة المحاولة.
unsaved-full = ما يجري الآن لا يُحفظ: القرص الذي عليه { $file } ممتلئ. تمكن المتابعة، فكل شيء باقٍ في الذاكرة حتى إغلاق النافذة، وما حُفظ من قبل سليم. المطلوب إخلاء بعض المساحة ثم إعادة المحاولة.
unsaved-locked = ما يجري الآن لا يُحفظ: برنامج آخر يقفل الملف { $file }. تمكن المتابعة، فكل شيء باقٍ في الذاكرة حتى إغلاق النافذة، وما حُفظ من قبل سليم. المطلوب إغلاق البرنامج الآخر ثم إعادة المحاولة.
unsaved-damaged = الملف { $file } تالف، فلا يُكتب فيه شيء بعد الآن. تمكن المتابعة في الذاكرة. بعد إغلاق النافذة ينقل الأمر «sabr verify --rescue» كل محاولة سليمة إلى ملف جديد.
unsaved-unreadable = تتعذر قراءة { $file } بوصفه ملف محاولات «صبر». تمكن المتابعة في الذاكرة. الحل نقل الملف من مكانه أو استعادة نسخة احتياطية بالأمر «sabr restore»، ثم إعادة المحاولة.
unsaved-newer = الملف { $file } كتبه إصدار أحدث من «صبر». تمكن المتابعة في الذاكرة، والملف سليم ولا يُمس. يعود الحفظ فيه بعد تحديث «صبر».
unsaved-elsewhere = هذه المحادثة تابعتها نافذة أخرى. ما يقال هنا من الآن لا يُحفظ.
unsaved-try-again = إعادة المحاولة
found-repaired = كان في { $file } موضع تالف، وقد أُصلح. لم يضع شيء.
found-log = أحدث جزء من { $file } تالف أو مبتور. ربما ضاعت آخر خطوات المحادثة التي كانت جارية، وكل ما قبلها موجود. حُفظت نسخة من ذلك الجزء باسم { $kept }.
found-sums = مجاميع التحقق بجانب { $file } كانت تالفة وأُعيد إنشاؤها. للاطمئنان يفحص الأمر «sabr verify» كل المحاولات.
found-page = جزء من { $file } تالف. الأمر «sabr verify» يبيّن المحاولات السليمة، والأمر «sabr verify --rescue» ينقلها إلى ملف جديد.

## محادثة تتبع دورة

course-open = هذه المحادثة جزء من الدورة، وتُرسل نتيجتها إليها عند انتهائها.
course-sending = يجري إرسال النتيجة إلى الدورة. يُرجى إبقاء النافذة مفتوحة لحظات.
course-there = وصلت النتيجة إلى الدورة. يمكن إغلاق هذه النافذة ومتابعة الدورة.
course-waits = لم تصل النتيجة إلى الدورة بعد: { $reason }. هي محفوظة هنا ولا يضيع منها شيء.
course-again = إعادة الإرسال

## التقدّم

progress-heading = كيف يسير التدريب
progress-of = كيف يسير تدريب { $name }
progress-intro = على هذا الجهاز وحده، ولك وحدك. التدريب منفصل عن الاختبار، وكل لغة على حدة.
progress-empty = لا شيء هنا بعد، وهكذا تكون البداية
progress-empty-why = بعد أول محادثة تُظهر هذه الصفحة أين وصلت المهارات، وما الذي تغيّر، وما يستحق التدريب بعد ذلك.
progress-unread = تتعذر الآن قراءة ما حُفظ. الإشعار في أعلى الشاشة يذكر السبب.
progress-next = التدريب التالي
next-begin = عميل هادئ للبداية.
next-critical = وقع هنا خطأ جسيم في المرة الأخيرة. مرة أخرى بهدوء، ويصبح من الماضي.
next-untried = أدنى مهارة الآن «{ $dimension }» بدرجة { $score }. وهذا عميل جديد يتطلبها.
next-weak = بلغت درجة «{ $dimension }» هنا { $score }، وهي أدنى منها مع أي عميل آخر.
next-unseen = لم تأتِ «{ $dimension }» في أي محادثة بعد. هنا تأتي.
next-new = عميل لم يسبق لقاؤه.
next-long-ago = آخر لقاء بهذا العميل كان في { DATETIME($day, dateStyle: "long") }.
sum-practised = محادثات التدريب
sum-assessed = الاختبارات
sum-time = الوقت في المحادثات
sum-time-value = { DURATION($seconds) }
sum-days = أيام التدريب
sum-days-value = { $count } من آخر { $of } يومًا
sum-in-a-row = { $count ->
    [zero] { $count } يوم متتالٍ
    [one] يوم واحد
    [two] يومان متتاليان
    [few] { $count } أيام متتالية
    [many] { $count } يومًا متتاليًا
   *[other] { $count } يوم متتالٍ
}
sum-passed = { $count ->
    [0] لا اجتياز بعد
    [zero] لا اجتياز بعد
    [one] اجتياز واحد
    [two] اجتيازان
    [few] { $count } مرات اجتياز
    [many] { $count } مرة اجتياز
   *[other] { $count } مرة اجتياز
}
progress-shown = المعروض
progress-shown-language = لغة المحادثات
progress-skills = مستوى المهارات الآن
skills-note = { $count ->
    [zero] من أحدث محادثة مع كل عميل.
    [one] من أحدث محادثة مع عميل واحد.
    [two] من أحدث محادثة مع كل من العميلين.
    [few] من أحدث محادثة مع كل من { $count } عملاء.
    [many] من أحدث محادثة مع كل من { $count } عميلًا.
   *[other] من أحدث محادثة مع كل من { $count } عميل.
} ولا يُقارن إلا بين محادثات قُيّمت بالقواعد نفسها.
skill-up = أعلى من المرة الأولى بمقدار { NUMBER($points) }
skill-down = أدنى من المرة الأولى بمقدار { NUMBER($points) }
skill-same = كالمرة الأولى
skill-once = لا شيء للمقارنة بعد
progress-line = مع الوقت
line-of = العميل: { $customer }
line-all = كل العملاء
line-all-note = لكل عميل ما يتطلبه: هبوط الخط ربما يعني أن العميل أصعب فحسب.
line-one = محادثة واحدة لا ترسم خطًا. بعد المحادثة التالية يظهر هنا الاتجاه.
line-rules = تغيّرت القواعد
line-rules-why = حيث ينقطع الخط تغيّرت قواعد التقييم، فلا تُقارن الدرجات قبله بما بعده.
line-older = { $count ->
    [zero] لا محادثات أقدم.
    [one] محادثة أقدم واحدة غير معروضة.
    [two] محادثتان أقدم غير معروضتين.
    [few] { $count } محادثات أقدم غير معروضة.
    [many] { $count } محادثة أقدم غير معروضة.
   *[other] { $count } محادثة أقدم غير معروضة.
}
line-pick = الإشارة إلى محادثة، أو مفاتيح الأسهم، تُظهرها هنا.
line-point = { $number }. { $title } · { DATETIME($started, dateStyle: "long", timeStyle: "short") }
line-alt = { $count ->
    [zero] لا درجات.
    [one] درجات محادثة واحدة.
    [two] درجات محادثتين، الأقدم أولًا.
    [few] درجات { $count } محادثات، الأقدم أولًا.
    [many] درجات { $count } محادثة، الأقدم أولًا.
   *[other] درجات { $count } محادثة، الأقدم أولًا.
}
line-alt-of = { $dimension }: من { $from } إلى { $to }.
progress-when = الوقت
progress-customer = العميل
progress-met = كل عميل على حدة
which-label = أي محادثة تُعرض؟
which-last = الأحدث
which-best = الأفضل
which-first = الأولى
met-attempts = { $count ->
    [zero] لا محادثات · { DATETIME($started, dateStyle: "long") }
    [one] محادثة واحدة · { DATETIME($started, dateStyle: "long") }
    [two] محادثتان · { DATETIME($started, dateStyle: "long") }
    [few] { $count } محادثات · { DATETIME($started, dateStyle: "long") }
    [many] { $count } محادثة · { DATETIME($started, dateStyle: "long") }
   *[other] { $count } محادثة · { DATETIME($started, dateStyle: "long") }
}
met-other-rules = بعضها بقواعد أخرى

## التمهيد: قبل المحادثة

brief-you = من أنت
brief-customer = عميلك
brief-goal = ما تحققه محادثة جيدة
brief-note-heading = يحسن العلم به قبل البدء
brief-note-care = زر «التوقف الآن» مخرج متاح في أي لحظة؛ لا يضيع شيء، ولا يُسأل أحد عن السبب.
brief-terms = طريقة الأداء
brief-intensity = إلى أي حدّ يشتدّ كلام العميل؟
brief-intensity-about = لا أثر لذلك في المزاج ولا في الدرجات.
brief-rules = قواعد أي جهة تسري
brief-rules-usual = { $policy } · المعتاد هنا
brief-rules-other = القواعد المختصرة مكتوبة لجهة أخرى؛ وعند الاختلاف تسري هذه الحدود.
limit-checks = { $count ->
    [zero] لا حاجة إلى التحقق من الهوية
    [one] سؤال تحقق واحد قبل بيانات الحساب
    [two] سؤالا تحقق قبل بيانات الحساب
    [few] { $count } أسئلة تحقق قبل بيانات الحساب
    [many] { $count } سؤال تحقق قبل بيانات الحساب
   *[other] { $count } سؤال تحقق قبل بيانات الحساب
}
limit-hold = أقصى انتظار: { DURATION($seconds) }
limit-warnings = { $count ->
    [zero] لا حاجة إلى إنذار قبل الإنهاء
    [one] إنذار واحد قبل الإنهاء
    [two] إنذاران قبل الإنهاء
    [few] { $count } إنذارات قبل الإنهاء
    [many] { $count } إنذارًا قبل الإنهاء
   *[other] { $count } إنذار قبل الإنهاء
}
limit-offer = عروض حتى { NUMBER($share, style: "percent") } مما دُفع
limit-offer-none = لا تعويض يُعطى
limit-first-reply = مهلة الردّ الأول: { DURATION($seconds) }
limit-reply = مهلة كل ردّ بعده: { DURATION($seconds) }
brief-policy = القواعد باختصار
brief-policy-note = تمكن العودة إلى هذه القواعد أثناء المحادثة.
brief-scored = ما يُقيَّم
brief-start = بدء المحادثة
brief-missing = هذا السيناريو غير متاح بهذه اللغة.

## المحادثة

channel-and-title = { $channel } · { $title }
clock-label = الوقت حتى الآن { DURATION($seconds, style: "clock") }
mood-label = المزاج: { $mood }
portrait-label = صورة { $customer }. الحلقة حولها: الصبر { $patience }، والغضب { $anger }، والحيرة { $confusion }، والثقة { $trust }.
speaker-you = أنت
speaker-says = { $speaker }: { $words }
# اسم قائمة الرسائل لقارئات الشاشة.
transcript-label = المحادثة
transcript-newest = إلى آخر رسالة
act-verify = تحقّقت من: { $check }
act-offer = عرضت: { $offer }
act-warn = أنذرت العميل بشأن أسلوبه
act-escalate = حوّلت الموضوع إلى: { $team }
act-handover = سلّمت: { LIST($facts) }
act-told = العميل على علم بذلك
act-end = أنهيت المحادثة
act-look-up = بحثت في: { $article }
act-hold = طلبت من العميل الانتظار
act-hold-minutes = { $minutes ->
    [zero] طلبت من العميل الانتظار لحظة
    [one] طلبت من العميل الانتظار دقيقة واحدة
    [two] طلبت من العميل الانتظار دقيقتين
    [few] طلبت من العميل الانتظار { $minutes } دقائق
    [many] طلبت من العميل الانتظار { $minutes } دقيقة
   *[other] طلبت من العميل الانتظار { $minutes } دقيقة
}
act-hold-asked = بعد استئذانه
act-hold-reason = مع ذكر السبب
act-resume = عدت إليه
act-resume-thanks = عدت إليه وشكرته على الانتظار
act-ticket = البلاغ: { $category }، { $priority }. الخطوة التالية: { $step }
act-hint = طلبت تلميحًا
act-wait = مرّ وقت ولم تقل شيئًا
act-back = تراجعت عن خطوة
way-ticket = ببلاغ مكتوب
way-live = بتحويل مباشر مع البقاء حتى يُستلم
way-call-back = على أن يعاودوا الاتصال
priority-low = أولوية منخفضة
priority-normal = أولوية عادية
priority-high = أولوية عالية
priority-urgent = عاجل
panel-show = القواعد والأدوات
panel-hide = العودة إلى المحادثة
panel-policy = القواعد باختصار
panel-desk = أدواتك
desk-hint = كل خطوة هنا جزء من ردّك التالي: الخطوة أولًا، ثم إخبار العميل.
desk-verify = التحقق من الهوية
desk-offer = تقديم عرض
desk-done = تمّ: { $what }
desk-conduct = الأسلوب
desk-warn = إنذار العميل
desk-warned = { $count ->
    [zero] لا إنذارات حتى الآن
    [one] إنذار واحد حتى الآن
    [two] إنذاران حتى الآن
    [few] { $count } إنذارات حتى الآن
    [many] { $count } إنذارًا حتى الآن
   *[other] { $count } إنذار حتى الآن
}
desk-escalate = تحويل الموضوع
desk-team = إلى من
desk-handover = ما يُسلَّم معه
desk-told = العميل يعرف ما سيحدث بعد ذلك
desk-escalate-go = تحويل الآن
desk-escalated = حُوّل إلى: { $team }
desk-end = إنهاء المحادثة
desk-end-ask = هذا يغلق المحادثة نهائيًا.
desk-end-yes = نعم، إنهاء
desk-end-no = لا، متابعة
reply-own = بكلماتك
reply-offered = اختيار ردّ
reply-label = ردّك
reply-placeholder = ردّك على العميل…
reply-hint = Enter للإرسال، وShift+Enter لسطر جديد
reply-send = إرسال
reply-cut = { $count ->
    [zero] اتّسع المكان لكل الأحرف.
    [one] لم يتّسع المكان للحرف الأخير فلم يُدرَج.
    [two] لم يتّسع المكان لآخر حرفين فلم يُدرَجا.
    [few] لم يتّسع المكان لآخر { $count } أحرف فلم تُدرَج.
    [many] لم يتّسع المكان لآخر { $count } حرفًا فلم تُدرَج.
   *[other] لم يتّسع المكان لآخر { $count } حرف فلم تُدرَج.
}
stop-practice = التوقف الآن
coach-label = المساعدة أثناء التدريب
hint-ask = تلميح
hint-heading = ما تستدعيه هذه اللحظة
hint-points = ما يحسن قوله أو السؤال عنه
hint-nothing = لم يبقَ شيء هنا؛ يكفي الردّ والمتابعة.
hint-noted = يُدوَّن للمراجعة، ولا يُنقص الدرجات.
hint-close = إغلاق التلميح
nudge-heading = تنبيه لطيف بشأن خطوتك الأخيرة
nudge-close = إغلاق التنبيه
pause-ask = إيقاف مؤقت
pause-heading = لحظة لك
pause-why = الساعة متوقفة، ولا يمرّ على العميل وقت.
pause-go-on = متابعة الآن
back-ask = التراجع عن الدور
ended-heading = كيف انتهت
ended-debrief = أثر كلامك
no-practice = لا توجد محادثة جارية.

## المحادثة: الأدوات كلها

desk-records = ملف العميل
desk-articles = البحث في المعلومات
# لقارئات الشاشة: سبق البحث فيه.
desk-open-again = فتح مرة أخرى: { $article }
article-close = إغلاق: { $article }
desk-hold = وضع العميل على الانتظار
hold-asked = استأذنت العميل
hold-reason = ذكرت السبب
hold-minutes = المدة التي ذكرتها
hold-go = بدء الانتظار
hold-heading = قيد الانتظار: { $customer }
hold-time = مدة الانتظار: { DURATION($seconds, style: "clock") }
hold-announced = المدة المذكورة: { DURATION($seconds, style: "short") }
hold-announced-none = لم تُذكر مدة
hold-longest = أقصى مدة مسموحة: { DURATION($seconds, style: "short") }
hold-past-announced = أطول من المدة المذكورة
hold-past-longest = أطول من المسموح
hold-deaf = لا يصل كلامك إلى العميل قبل العودة إليه.
hold-thank = أشكر العميل على الانتظار
hold-resume = العودة إلى العميل
desk-way = طريقة التحويل
team-tier = { $team } · المستوى { $tier }
# بعد المحادثة.
wrap-heading = البلاغ
wrap-about = انتهت المحادثة. هنا يُكتب ما يحتاج إليه الزميل التالي.
wrap-category = التصنيف
wrap-priority = الأولوية
wrap-next-step = الخطوة التالية
wrap-note = ملاحظة
wrap-note-hint = ما حدث، وسببه، وما وُعد به…
wrap-write = حفظ البلاغ
wrap-leave = المتابعة بلا بلاغ
wrap-missing = يلزم اختيار التصنيف والأولوية والخطوة التالية.
urgency-low = منخفضة
urgency-normal = عادية
urgency-high = عالية
urgency-urgent = عاجلة
# ما تعنيه كل قناة على الشاشة.
captions-gone = لم يعد النص الأقدم ظاهرًا.
letter-subject = الموضوع: { $subject }
letter-reply = ردّ: { $subject }
letter-hint = Enter لسطر جديد، وCtrl+Enter للإرسال
public-post = منشور عام: يراه الجميع
private-message = رسالة خاصة
chars-left = الأحرف المتبقية: { $count }
chars-over = الأحرف الزائدة: { $count }. يلزم الاختصار قبل الإرسال.
sms-count = الأحرف: { $count } · الرسالة { $parts } من { $most }
reply-within = الردّ خلال { DURATION($seconds, style: "short") }
reply-overdue = تأخّر الردّ، والمتوقع خلال { DURATION($seconds, style: "short") }

## المراجعة: بعد المحادثة

title-and-customer = { $title } · { $customer }
debrief-ending = كيف انتهت
debrief-stopped = توقّفت هنا، ولا بأس في ذلك
debrief-stopped-why = فيما يلي ما لوحظ حتى الآن، بلا حكم. لا داعي للعجلة: المتابعة ممكنة في أي وقت، وكذلك الاكتفاء بهذا القدر.
debrief-stopped-assessment = أدلة الاختبار تظهر عند اكتماله، ليبقى واحدًا للجميع. المتابعة ممكنة، وكذلك الاكتفاء بهذا القدر؛ والوقت يمضي في الأثناء.
debrief-go-on = المتابعة من حيث توقّفت
debrief-played = ظروف المحاولة
played-rules = القواعد: { $policy }
played-intensity = حدّة الكلام: { $intensity }
help-none = بلا أي مساعدة.
help-hints = { $count ->
    [zero] بلا تلميحات
    [one] تلميح واحد
    [two] تلميحان
    [few] { $count } تلميحات
    [many] { $count } تلميحًا
   *[other] { $count } تلميح
}
help-back = { $count ->
    [zero] بلا تراجع
    [one] تراجع عن دور واحد
    [two] تراجع عن دورين
    [few] تراجع عن { $count } أدوار
    [many] تراجع عن { $count } دورًا
   *[other] تراجع عن { $count } دور
}
debrief-apart = النهاية تتوقف على العميل أيضًا، أما أسلوبك فيُقيَّم وحده.
debrief-technique = أسلوبك
score-value = { $dimension }: { $score } من ١٠٠
not-observed = لم يُختبر
not-observed-why = لم تأتِ لحظة تستدعيه. هذا لا يعني صفرًا.
criterion-credit = { $credit } من { $count }
score-debits = خصم الزلّات: { $points }
pass-yes = اجتياز: بلغت كل الجوانب { $mark } فأكثر
pass-no-mark = لم يتحقق الاجتياز: ينبغي أن يبلغ كل جانب { $mark }
pass-no-critical = لم يتحقق الاجتياز: الخطأ الجسيم يُسقط المحاولة
pass-open = لا اجتياز ولا إخفاق: لم تصل المحادثة إلى نهايتها
critical-heading = الأخطاء الجسيمة
critical-none = لا يوجد. لم يُقل ولم يُفعل ما لا يجوز أبدًا.
simulated-heading = أرقام تقديرية
simulated-note = يحسبها نموذج من المزاج والنهاية، ولم يُسأل عنها أحد.
simulated-csat = الرضا (CSAT)
simulated-csat-value = { $value } من ٥
simulated-nps = التوصية للآخرين (NPS)
simulated-nps-value = { $value } من ١٠
simulated-ces = السهولة على العميل (CES)
simulated-ces-value = { $value } من ٧
simulated-resolution = حُلّت في هذه المحادثة
simulated-yes = نعم
simulated-no = لا
simulated-handling = مدة المحادثة
simulated-handling-value = { DURATION($seconds, style: "short") }
simulated-first-reply = زمن الردّ الأول
simulated-resolution-time = زمن الحل
simulated-unresolved = لم تُحلّ
simulated-in-time = ردود في وقتها
simulated-abandoned = ترك العميل المحادثة
simulated-abandoned-yes = نعم
simulated-abandoned-no = لا
simulated-unknown = غير معروف بعد
evidence-heading = ما قلته، وأثره
evidence-legend = معاني العلامات على الكلمات
mark-credit = مكتسب
mark-partly = مكتسب جزئيًا
mark-missed = فائت
mark-slip = زلّة، خصمها { $points }
mark-slip-plain = زلّة
mark-critical = خطأ جسيم
finding-quote = «{ $words }»
finding-by-author = كاتب هذا الردّ الجاهز وسمه بذلك، ولا تدلّ عليه كلمات بعينها.
finding-better = صياغة أفضل:
finding-better-note = يمكن أن يُكتب في البلاغ:
finding-tip = عادة مفيدة: { $tip }
findings-left-out = ما فات في هذا الدور
findings-of-acts = ما فعلته في هذا الدور
steps-done = ما تمّ
steps-left-out = ما فات
mood-heading = مزاج العميل خطوة بخطوة
mood-step = الخطوة { $step }
mood-start = البداية
mood-alt = { $axis }: من { $from } إلى { $to }؛ الأدنى { $low }، والأعلى { $high }.
mood-alt-all = { $patience } { $anger } { $confusion } { $trust }
mood-pick = الإشارة إلى خطوة، أو مفاتيح الأسهم، تُظهر ما حرّك المزاج.
mood-change = { $axis } من { $from } إلى { $to }: { $cause }
mood-unchanged = لم يتحرك شيء.
mood-table-show = عرض في جدول
mood-table-hide = إخفاء الجدول
cause-point-made = ذُكرت معلومة لازمة
cause-point-missed = فاتت معلومة لازمة
cause-turn = طالت المحادثة
cause-not-understood = لم يُفهم الردّ
cause-waiting = طال الانتظار
cause-recovery = خطوة سارت على ما يرام
cause-long-reply = رد طويل
cause-offer-made = عرض قُدِّم له
cause-offer-again = عرض آخر
cause-warned = إنذار
cause-escalated = تحويله إلى غيرك
cause-held = الانتظار على الخط
cause-held-badly = انتظار بلا استئذان ولا توضيح
debrief-again = إعادة المحادثة

# طريق آخر ابتداءً من موقف بعينه، إلى جانب الأول.
ways-heading = طريقان جنبًا إلى جنب
ways-note = أنت تجرّب طريقًا آخر. تبقى المحاولة الأولى كما هي، ولا تُحفظ هذه.
ways-result = إلى أين أدى كل منهما
ways-first = كما كان
ways-other = الطريق الآخر
ways-ending = النهاية
ways-open = لم يصل إلى هذا الحد
ways-over = كان قد انتهى قبل ذلك
ways-turn = الموقف { $number }
ways-mood = { $axis } { $value }
ways-try = جرّب طريقًا آخر من هنا
ways-go-on = أكمل الطريق الآخر
ways-again = جرّب مرة أخرى من هناك
ways-back = العودة إلى التقييم

# واجهة الكاتب: لماذا تسير المحادثة في هذا الطريق.
when-always = في كل الأحوال
when-otherwise = وإلا
when-made = قيل أو تمّ: { $point }
when-made-ever = قيل أو تمّ حتى الآن: { $point }
when-at-least = { $axis } { $value } على الأقل
when-below = { $axis } أقل من { $value }
when-verified = تمّ التحقق من الهوية
when-escalated = حُوّل الموضوع في هذا الموقف
when-escalated-ever = حُوّل الموضوع حتى الآن
when-escalated-to = حُوّل الموضوع حتى الآن إلى { $team }
when-warned = وُجّه إنذار
when-offered = عُرض: { $offer }
when-allowed = تسمح القواعد بالعرض: { $offer }
when-private = انتقلت المحادثة إلى رسالة خاصة
when-held = طُلب من العميل الانتظار
when-looked-up = تمّ البحث في: { $article }
when-not = لم يتحقق: { $what }
graph-anywhere = من أي موقف
graph-clarify = لم يُفهم الردّ: يعيد العميل السؤال
graph-patience-gone = نفد الصبر
graph-waiting = المهلة قبل أن يثقل الانتظار: { DURATION($seconds) }
graph-hangs-up = يترك العميل المحادثة: { $when }
graph-agent-ends = ينهي الموظف المحادثة

# واجهة الكاتب لسيناريو.
settings-author = واجهة الكاتب
settings-author-why = تعرض كل سيناريو من الداخل: الردود كلها والإجابات النموذجية والنهايات. الأفضل إيقافها أثناء التدريب.
author-open = واجهة الكاتب
author-missing = لا يمكن عرض هذا السيناريو بهذه اللغة.
author-back = التمهيد
author-graph = المخطط
author-graph-about = المواقف: { $turns }. النهايات: { $endings }. في القائمة المجاورة كل ما في المخطط. مفاتيح الأسهم تحرّكه، ومفتاحا + و− يغيّران حجمه، ومفتاح 0 يعرضه كاملًا.
author-list = المواقف والنهايات
author-turn = التفاصيل
author-search = بحث
author-found = { $count } من { $all }
author-fit = عرض الكل
author-larger = تكبير
author-smaller = تصغير
author-try = محاكاة { $runs } مرة
author-trying = المحاكاة جارية…
author-tried = مرات المحاكاة: { $runs }
author-never = لم يحدث قط
author-seldom = يحدث نادرًا
author-often = يحدث كثيرًا
author-met = حدث في { NUMBER($share, style: "percent") } من المرات
author-start = البداية
author-pick = يُختار موقف من القائمة أو من المخطط.
author-says = يقول العميل
author-replies = الردود الجاهزة
author-model = الإجابة النموذجية
author-points = النقاط المطلوبة هنا
author-next = إلى أين من هنا
author-before = ما يؤدي إلى هنا
author-by-reply = الردود الجاهزة المؤدية إليه: { $replies }
author-mistakes = الأخطاء والتنبيهات
author-unmatched = ردود حقيقية لم تطابق أي صياغة
author-times = ×{ $count }
author-add = إضافة إلى الأنماط
author-add-point = النقطة التي يأتي بها
author-add-pattern = النمط
author-add-finds = يجد هذا الردّ.
author-add-misses = لا يجد هذا الردّ.
author-add-save = كتابة { $attribute } في { $file }
author-add-cancel = إلغاء
author-add-copy = هذا السيناريو جزء من صبر ولا يُعدَّل في مكانه. يلزم أولًا نسخه إلى مجلد خاص والتشغيل بالأمر «sabr --content FOLDER»، ثم تمكن إضافة الأنماط.
author-play = تجربة من هنا
author-play-moods = المزاج في هذا الموقف
author-play-seed = البذرة العشوائية (تُترك فارغة للمصادفة)
author-play-go = بدء التجربة
author-less = { $axis }: أقل
author-more = { $axis }: أكثر
