# واجهة المدرّب: نتائج مجموعة من الأشخاص، في صفحة وفي الطرفية وفي النافذة. بلا مخاطبة مذكر أو مؤنث.

## الصفحة كلها

cohort-title = نتائج مجموعة من الأشخاص
cohort-first = لكل شخص محاولة واحدة محسوبة، وهي الأولى.
cohort-last = لكل شخص محاولة واحدة محسوبة، وهي الأخيرة.
cohort-best = لكل شخص محاولة واحدة محسوبة، وهي الأفضل.
cohort-apart = لا تُجمع إلا المحاولات التي تتفق في السيناريو واللغة والقواعد والنوع ونسخة التقييم.
cohort-few = أرقام أقل من خمسة أشخاص مخفية، ومعها كل ما يمكن استنتاجها منه.
cohort-nothing = لا شيء يمكن عرضه: لم يُكمل أي سيناريو خمسة أشخاص أو أكثر في ظروف واحدة.

## أنواع المحاولات، و‎$rules‎ بصمة قصيرة

cohort-kind = { $language } · { $policy } · { $mode } · نسخة التقييم { $rules }
cohort-side = جنبًا إلى جنب
cohort-middle-why = الدرجات هي القيمة الوسطى، ونصف الأشخاص داخل المدى المذكور بين القوسين.
cohort-middle-of = { $middle } ({ $low }–{ $high })
cohort-people = الأشخاص
cohort-with-critical = بخطأ جسيم
cohort-unproven = محاولات بلا سلسلة بصمات، لا يمكن التحقق منها: { $count }
cohort-hidden = أقل من خمسة
cohort-hidden-heading = مخفي: أقل من خمسة أشخاص

## توزيع الدرجات

cohort-spread = توزيع الدرجات
cohort-spread-why = الأعمدة: عدد الأشخاص في كل عشر درجات. وتحتها خط من أدنى درجة إلى أعلاها، وإطار حول النصف الأوسط، وعلامة سميكة عند الوسط.
cohort-spread-about = { $dimension }: نصف الأشخاص بين { $low } و{ $high }، والوسط { $middle }. عدد الأشخاص: { $count }.
cohort-mean = المتوسط
cohort-lowest = الأدنى
cohort-lower-quarter = الربيع الأدنى
cohort-middle = الوسيط
cohort-upper-quarter = الربيع الأعلى
cohort-highest = الأعلى
cohort-bins = عدد الأشخاص في كل عشر درجات
cohort-bin = { $from } إلى { $to }

## المواقف

cohort-turns = مواضع الزلل
cohort-turns-why = الزلل في موقف ما هو زلّة أو خطأ جسيم فيه، أو تحصيل أقل من نصف ما يستدعيه. والموقف الأكثر زللًا يأتي أولًا.
cohort-worst = أكثر الزلل عند «{ $line }»: { $slipped } من { $count }.
cohort-turn = الموقف
cohort-slipped = من زلّوا
cohort-missed = نقاط فائتة
cohort-debits = متوسط خصم الزلّات
cohort-often = أكثر ما وقع فيه الخطأ
cohort-times = { $what } ({ $count })

## البنود

cohort-items = إحصاءات البنود
cohort-items-why = البند شيء واحد يستدعيه موقف واحد. السهولة متوسط ما ناله من مرّ به، من ٠ (لا أحد) إلى ١ (الجميع). والتمييز ارتباطه بمتوسط بقية البنود عند الأشخاص أنفسهم؛ فإن اقترب من الصفر أو نزل تحته فالبند لا يدل على البقية أو يعارضها.
cohort-item = البند
cohort-facility = السهولة
cohort-discrimination = التمييز
cohort-alpha = ألفا كرونباخ: { $alpha }. الأشخاص: { $people }، والبنود التي مرّوا بها جميعًا: { $items }.
cohort-alpha-none = لا يمكن حساب ألفا كرونباخ: يلزم خمسة أشخاص مرّوا ببندين مشتركين أو أكثر، ودرجات متفاوتة.
cohort-small-n = أقل من ثلاثين شخصًا: قد تتغير أرقام البنود كثيرًا مع من يأتي بعدهم.
cohort-under = أقل من { $value }

## نسب الاجتياز، و‎$column‎ و‎$groups‎ من كلام صاحب العمل

cohort-selection = نسب الاجتياز بحسب { $column }
cohort-selection-why = المعدّل النسبي يقارن كل نسبة بأعلاها، وما نزل عن أربعة أخماس يُنظر فيه عادة. واختبار فيشر الدقيق يقيس احتمال أن ينشأ فرق بهذا القدر أو أكبر عن المصادفة وحدها. ولا يثبت أيٌّ منهما أن الاختبار عادل ولا أنه غير عادل.
cohort-group = المجموعة
cohort-rate = النسبة
cohort-ratio = قياسًا إلى الأعلى
cohort-fisher = اختبار فيشر الدقيق، p
cohort-remark = ملاحظة
cohort-highest-rate = أعلى نسبة
cohort-below = دون أربعة أخماس
cohort-small-group = أعداد أصغر من أن يُعتمد عليها
cohort-no-group = غير مذكور في الجدول
cohort-selection-hidden = مخفية لأن فيها أقل من خمسة أشخاص أو لأن مجموعة كهذه تُستنتج منها: { $groups }
cohort-selection-none = لا توجد مجموعتان للمقارنة، أو لم يجتز أحد.

## الأشخاص

cohort-person-by-person = شخصًا شخصًا
cohort-person = الشخص
cohort-person-number = الشخص { $number }

## الملفات، و‎$reason‎ من كلام النظام

cohort-files-read = ملفات فيها نتائج: { $files }
cohort-repeated = محاولات تكررت في أكثر من ملف وحُسبت مرة واحدة: { $count }
cohort-unfinished = محاولات لم تكتمل ولم تُحسب: { $count }
cohort-troubles = ما استُبعد ولماذا
cohort-why-foreign = ليس فيه نتائج من صبر
cohort-why-unreadable = تتعذر قراءته: { $reason }
cohort-why-missing = لا يوجد ملف أو مجلد بهذا الاسم
cohort-why-forbidden = لا يُسمح لهذا المستخدم بقراءته
cohort-why-too-large = أكبر مما تكون عليه النتائج
cohort-why-too-many = فيه ملفات أو مجلدات متداخلة أكثر مما يُعقل، ولم يُفحص الباقي
cohort-why-locked = محمي بكلمة مرور
cohort-why-later = كتبه إصدار أحدث من صبر (الصيغة { $format })
cohort-why-cut-off = ينتهي في منتصفه، والمحاولات الكاملة قبل ذلك محسوبة
cohort-why-changed = عُدّل بعد كتابته، والمحاولات السليمة فيه محسوبة
cohort-why-broken = محاولة فيه ليست كما سُجّلت، أو هي لشخص آخر
cohort-why-no-content = النصوص التي جرت بها محاولة مفقودة أو معدّلة
cohort-why-not-playable = تتعذر إعادة محاولة: { $reason }
cohort-why-conflict = تختلف الملفات في محاولة واحدة، فلم تُحسب
cohort-why-damaged-there = محاولة كانت تالفة عند تصديرها: { $reason }
cohort-why-recounted = محاولة أعطت عند إعادة حسابها نتيجة غير المسجّلة، والمعتمد هو الحساب الجديد

## النافذة

cohort-settings = واجهة المدرّب
cohort-settings-why = تضع نتائج مجموعة من الأشخاص جنبًا إلى جنب: توزيع الدرجات ومواضع الزلل وإحصاءات البنود ونسب الاجتياز.
cohort-open = واجهة المدرّب
cohort-path = مجلد النتائج أو ملفها أو ملف zip
cohort-drop = ما يكتبه الأمر «sabr export» وتقارير JSON. ويمكن أيضًا إفلاتها على هذه النافذة. ويُضاف ما يُقرأ إلى ما هو مفتوح. لا يُحفظ منها شيء، وتُقرأ من جديد كل مرة.
cohort-read = قراءة
cohort-reading = قراءة الملفات: { $done } من { $all }
cohort-counting = يجري الحساب…
cohort-stop-reading = إيقاف
cohort-forget = إغلاق هذه النتائج
cohort-which = المحاولة المحسوبة
cohort-choose-first = الأولى
cohort-choose-last = الأخيرة
cohort-choose-best = الأفضل
cohort-pseudonyms = أرقام بدل الأسماء
cohort-selection-tab = نسب الاجتياز
cohort-groups-path = جدول الأشخاص ومجموعاتهم (CSV)، والأسماء في عموده الأول
cohort-groups-column = عمود المجموعات، وإن تُرك فارغًا فالثاني
cohort-groups-join = ربط
cohort-groups-away = إزالة المجموعات
cohort-groups-why = يُربط الجدول في الذاكرة لهذا العرض وحده ولا يُحفظ في أي مكان. وما دام مربوطًا لا تظهر قائمة الأشخاص.
cohort-groups-unread = تتعذّر قراءة { $file }: { $reason }
cohort-groups-no-column = ليس في { $file } عمود باسم «{ $wanted }». أعمدته: { $there }.
cohort-groups-one-column = في { $file } عمود واحد فقط. العمود الأول لأسماء الأشخاص، ويلزم عمود آخر لمجموعاتهم.
cohort-groups-nobody = لا مجموعة لأحد في { $file }.
cohort-page-of = الصفحة { $page } من { $pages }
cohort-next-page = الصفحة التالية
cohort-previous-page = الصفحة السابقة
