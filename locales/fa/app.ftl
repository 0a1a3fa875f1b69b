# حرف‌های خود برنامه به فارسی. شناسه‌ها و متغیرها در همهٔ زبان‌ها یکی است.

## زبان

language-name = فارسی
# رقم‌ها و جمع از همین محل می‌آید.
language-locale = fa-IR
language-direction = rtl

## همهٔ صفحه‌ها

app-name = صبر
app-meaning = تمرینِ شکیبایی
bar-language = زبان
bar-dark = رنگ‌های تیره
bar-light = رنگ‌های روشن
bar-settings = تنظیمات
settings-colours = رنگ‌ها
settings-contrast-dark = کنتراست بالا، زمینهٔ سیاه
settings-contrast-light = کنتراست بالا، زمینهٔ سفید
settings-still = حرکت کمتر
settings-still-why = چیزی روی صفحه نمی‌لغزد و چشمک نمی‌زند.
bar-text-smaller = نوشتهٔ ریزتر
bar-text-larger = نوشتهٔ درشت‌تر
bar-text-size = اندازهٔ نوشته: { NUMBER($share, style: "percent") }
percent = { NUMBER($share, style: "percent") }
back-to-library = کتابخانه
notice-not-saved = این تمرین ذخیره نمی‌شود. می‌توانید ادامه بدهید، ولی با بستن پنجره از دست می‌رود. علت: { $reason }
notice-refused = الان نمی‌شود: { $reason }
notice-content = { $count ->
    [one] یک اشتباه در محتوا پیدا شد و شاید یکی از سناریوها در فهرست نباشد.
   *[other] { $count } اشتباه در محتوا پیدا شد و شاید بعضی سناریوها در فهرست نباشند.
}
notice-close = بستن این پیام
notice-last-good = { $count ->
    [one] در آنچه ذخیره شد یک اشتباه هست. تا درست شود، آخرین نسخهٔ سالم به کار می‌رود.
   *[other] در آنچه ذخیره شد { $count } اشتباه هست. تا درست شوند، آخرین نسخهٔ سالم به کار می‌رود.
}
notice-newer = نسخهٔ تازه‌تری از این سناریو ذخیره شده است. این تمرین با همان نسخه‌ای پیش می‌رود که با آن آغاز شد.
notice-start-newer = شروع دوباره با نسخهٔ تازه
notice-trial = اجرای آزمایشی از نوبت «{ $turn }» به بعد. نگه داشته نمی‌شود.
debrief-trial = اجرای آزمایشی از نوبت «{ $turn }»، نگه داشته نمی‌شود
trial-leave = خروج از اجرای آزمایشی
mistakes-show = نمایش فهرست
mistakes-hide = بستن فهرست
mistakes-title = اشتباه‌های محتوا
mistakes-errors = { $count ->
    [one] { $count } خطا
   *[other] { $count } خطا
}
mistakes-warnings = { $count ->
    [one] { $count } هشدار
   *[other] { $count } هشدار
}
mistakes-more = { $count ->
    [one] یکی دیگر هم هست؛ «sabr check» آن را نشان می‌دهد.
   *[other] { $count } مورد دیگر هم هست؛ «sabr check» همه را نشان می‌دهد.
}
mistakes-error = خطا
mistakes-warning = هشدار

## نام فهرست‌های بسته

channel-chat = گفت‌وگوی آنلاین
channel-phone = تلفن
channel-email = ایمیل
channel-social = پیام در شبکهٔ اجتماعی
channel-sms = پیامک
channel-counter = حضوری، پشت پیشخوان
axis-patience = حوصله
axis-anger = خشم
axis-confusion = سردرگمی
axis-trust = اعتماد
band-calm = آرام
band-tense = ناآرام
band-hot = برافروخته
dimension-patience = شکیبایی
dimension-patience-about = حال مشتری را دیدن، فرصت دادن و از کوره در نرفتن.
dimension-positive-language = گفتار مثبت
dimension-positive-language-about = ادب، گفتنِ کارِ شدنی، قدم بعدی و اینکه چه کسی کار را به عهده می‌گیرد.
dimension-accuracy = دقت
dimension-accuracy-about = آنچه مشتری باید بداند گفته شود و چیزی نادرست گفته نشود.
dimension-escalation = ارجاع
dimension-escalation-about = به‌موقع، به واحد درست و با اطلاعات کامل؛ و نه وقتی که لازم نیست.
outcome-resolved = حل شد
outcome-partly = تا حدی حل شد
outcome-handed-over = به واحد دیگری سپرده شد
outcome-unresolved = حل نشد
outcome-abandoned = مشتری رفت
outcome-disconnected = شما گفت‌وگو را قطع کردید
mode-practice = تمرین
mode-practice-about = هر وقت بخواهید راهنمایی می‌گیرید، بعد از لغزش یادآوری کوچکی می‌آید، می‌توانید مکث کنید و یک نوبت برگردید. کمک گرفتن امتیاز کم نمی‌کند؛ فقط ثبت می‌شود.
mode-assessment = آزمون
mode-assessment-about = برای همه یکسان است: نه راهنمایی، نه مکث، نه برگشت، و زمان می‌گذرد. دلیل‌ها را در پایان می‌بینید.
intensity-off = بدون هیچ ناسزایی
intensity-mild = تند، ولی بدون فحش
intensity-real = همان که در یک روز بد می‌شنوید
content-note-insults = این مشتری حرف‌های توهین‌آمیز می‌زند.
content-note-grief = این مشتری عزیزی را از دست داده است.
content-note-health = در این داستان پای بیماری و نگرانی در میان است.
content-note-money = در این داستان پای نگرانی یا بگومگو بر سر پول در میان است.

## کتابخانه

library-greeting = خوش آمدید. امروز سراغ کدام مشتری برویم؟
library-intro = پشت هر کارت مشتری‌ای با داستان خودش نشسته است. با کلمات خودتان پاسخ بدهید یا یکی از پاسخ‌های پیشنهادی را انتخاب کنید؛ بعد می‌بینید حرف‌هایتان چه اثری گذاشت و این اثر از کدام کلمه بود.
library-continue = ادامه از همان‌جا که ماندید
# $started تاریخ و ساعت محلی است.
unfinished-detail = { $moves ->
    [0] هنوز چیزی گفته نشده · شروع: { DATETIME($started, dateStyle: "long", timeStyle: "short") }
    [one] تا اینجا یک قدم · شروع: { DATETIME($started, dateStyle: "long", timeStyle: "short") }
   *[other] تا اینجا { $moves } قدم · شروع: { DATETIME($started, dateStyle: "long", timeStyle: "short") }
}
unfinished-resume = ادامه
unfinished-set-aside = کنار گذاشتن
library-customers = مشتری‌ها
card-difficulty = دشواری { $level } از ۵
card-minutes = حدود { $minutes } دقیقه
card-skills = آنچه تمرین می‌کنید
card-open = باز کردن: { $title }
card-open-short = باز کردن
library-empty = هنوز به این زبان چیزی برای تمرین نیست.
library-empty-hint = در این زبان‌ها مشتری منتظر است:
library-empty-all = در هیچ زبانی سناریوی قابل اجرا پیدا نشد. «sabr check» می‌گوید ایراد محتوا کجاست.

## کسانی که با این رایانه تمرین می‌کنند

# دکمهٔ نوار بالا وقتی کس دیگری اینجا تمرین نمی‌کند.
person-just-me = فقط خودم
# همان شخص وقتی دیگران هم اضافه شده‌اند و هنوز نامی برای خودش نگذاشته است.
person-me = من
person-menu = چه کسی تمرین می‌کند: { $name }
person-choose = چه کسی تمرین می‌کند؟
person-add = افزودن یک نفر
person-rename = تغییر نام
person-name = نام
person-name-hint = هر نامی، به هر خطی
person-keep = ذخیره
person-cancel = انصراف
person-progress = پیشرفت من
person-taken = کسی با این نام از پیش اینجا هست.
person-empty = اول یک نام بنویسید.
person-long = نام حداکثر { $most } نویسه دارد.
person-unkept = هر وقت ذخیره کردن در اینجا ممکن شد، می‌توانید کسی را اضافه یا انتخاب کنید.
person-switch-kept = گفت‌وگویی که در جریان است همان‌طور که هست می‌ماند و کسی که شروعش کرده هر وقت بخواهد ادامه می‌دهد.
person-switch-lost = گفت‌وگویی که در جریان است ذخیره نشده و از دست می‌رود.
person-switch-go = رفتن به { $name }
person-switch-stay = ماندن

## آیا کارها ذخیره می‌شود

unsaved-read-only = کاری که الان می‌کنید ذخیره نمی‌شود: در { $file } یا پوشه‌اش اجازهٔ نوشتن نیست. می‌توانید ادامه بدهید؛ تا وقتی پنجره باز است در حافظه می‌ماند، و هر چه پیش‌تر ذخیره شده سالم است. اجازهٔ نوشتن بدهید و دوباره امتحان کنید.
unsaved-full = کاری که الان می‌کنید ذخیره نمی‌شود: دیسکی که { $file } روی آن است پر شده. می‌توانید ادامه بدهید؛ تا وقتی پنجره باز است در حافظه می‌ماند، و هر چه پیش‌تر ذخیره شده سالم است. کمی جا باز کنید و دوباره امتحان کنید.
unsaved-locked = کاری که الان می‌کنید ذخیره نمی‌شود: برنامهٔ دیگری { $file } را قفل کرده است. می‌توانید ادامه بدهید؛ تا وقتی پنجره باز است در حافظه می‌ماند، و هر چه پیش‌تر ذخیره شده سالم است. آن برنامه را ببندید و دوباره امتحان کنید.
unsaved-damaged = { $file } آسیب دیده است و دیگر چیزی در آن نوشته نمی‌شود. می‌توانید در حافظه ادامه بدهید. بعد پنجره را ببندید و «sabr verify --rescue» را اجرا کنید تا همهٔ تمرین‌های سالم در پروندهٔ تازه‌ای بنشینند.
unsaved-unreadable = { $file } به‌عنوان پروندهٔ تمرین‌های صبر خوانده نمی‌شود. می‌توانید در حافظه ادامه بدهید. آن را جابه‌جا کنید یا با «sabr restore» از پشتیبان برگردانید و دوباره امتحان کنید.
unsaved-newer = { $file } را نسخهٔ تازه‌تری از صبر نوشته است. می‌توانید در حافظه ادامه بدهید؛ آن پرونده سالم است و دست نمی‌خورد. برای ذخیره در آن، صبر را به‌روز کنید.
unsaved-elsewhere = این گفت‌وگو در پنجرهٔ دیگری ادامه یافته است. آنچه از این پس اینجا گفته شود نگه داشته نمی‌شود.
unsaved-try-again = دوباره امتحان کن
found-repaired = { $file } در یک جا آسیب دیده بود. درست شد و چیزی از دست نرفته است.
found-log = تازه‌ترین بخش { $file } آسیب دیده یا نیمه‌کاره مانده است. شاید آخرین قدم‌های گفت‌وگویی که در جریان بود از قلم افتاده باشد؛ هر چه پیش از آن بود سر جایش است. نسخه‌ای از آن بخش با نام { $kept } نگه داشته شد.
found-sums = جمع‌های کنترلی کنار { $file } آسیب دیده بود و از نو ساخته شد. برای اطمینان، «sabr verify» همهٔ تمرین‌ها را وارسی می‌کند.
found-page = بخشی از { $file } آسیب دیده است. «sabr verify» می‌گوید کدام تمرین‌ها سالم‌اند و «sabr verify --rescue» آنها را در پروندهٔ تازه‌ای می‌گذارد.

## گفت‌وگویی که بخشی از یک دوره است

course-open = این گفت‌وگو بخشی از دورهٔ شماست. وقتی تمام شود، نتیجه‌اش برای دوره فرستاده می‌شود.
course-sending = نتیجه دارد به دوره فرستاده می‌شود. لطفاً چند لحظه پنجره را باز نگه دارید.
course-there = نتیجه به دوره رسید. می‌توانید این پنجره را ببندید و دوره را ادامه بدهید.
course-waits = نتیجه هنوز به دوره نرسیده است: { $reason }. همین‌جا نگه داشته شده و چیزی از دست نمی‌رود.
course-again = دوباره بفرست

## پیشرفت

progress-heading = کارتان چطور پیش می‌رود
progress-of = کار { $name } چطور پیش می‌رود
progress-intro = فقط روی همین رایانه و فقط برای خودتان. تمرین و آزمون جدا از هم می‌مانند، زبان‌ها هم همین‌طور.
progress-empty = هنوز چیزی اینجا نیست؛ همه از همین‌جا شروع می‌کنند
progress-empty-why = بعد از اولین گفت‌وگو، این صفحه نشان می‌دهد کجا ایستاده‌اید، چه چیزی عوض شده و تمرین بعدی بهتر است روی چه باشد.
progress-unread = آنچه نگه داشته شده الان خوانده نمی‌شود. پیام بالای صفحه علتش را می‌گوید.
progress-next = تمرین بعدی
next-begin = مشتری آرامی برای شروع.
next-critical = دفعهٔ پیش اینجا خطایی جدی رخ داد. یک بار دیگر، با آرامش، و تمام می‌شود.
next-untried = پایین‌ترین مهارتتان «{ $dimension }» است، با { $score }. این مشتری را هنوز ندیده‌اید و همین را از شما می‌خواهد.
next-weak = «{ $dimension }» با این مشتری { $score } شد؛ پایین‌تر از همهٔ مشتری‌ها.
next-unseen = «{ $dimension }» هنوز در گفت‌وگوهایتان پیش نیامده است. اینجا پیش می‌آید.
next-new = این مشتری را هنوز ندیده‌اید.
next-long-ago = آخرین بار { DATETIME($day, dateStyle: "long") } سراغ این مشتری رفتید.
sum-practised = گفت‌وگوهای تمرینی
sum-assessed = آزمون‌ها
sum-time = زمان گفت‌وگو
sum-time-value = { DURATION($seconds) }
sum-days = روزهای تمرین
sum-days-value = { $count } روز از { $of } روز گذشته
sum-in-a-row = { $count } روز پشت سر هم
sum-passed = { $count ->
    [0] هنوز هیچ‌کدام قبول نشده
    [one] { $count } بار قبول
   *[other] { $count } بار قبول
}
progress-shown = چه نشان داده شود
progress-shown-language = زبان گفت‌وگوها
progress-skills = جایی که ایستاده‌اید
skills-note = { $count ->
    [one] از تازه‌ترین گفت‌وگویتان با یک مشتری.
   *[other] از تازه‌ترین گفت‌وگویتان با هر یک از { $count } مشتری.
} تغییرها فقط میان گفت‌وگوهایی سنجیده می‌شود که با یک معیار امتیاز گرفته‌اند.
skill-up = { NUMBER($points) } بالاتر از بار اول
skill-down = { NUMBER($points) } پایین‌تر از بار اول
skill-same = مثل بار اول
skill-once = هنوز چیزی برای مقایسه نیست
progress-line = در گذر زمان
line-of = مشتری: { $customer }
line-all = همهٔ مشتری‌ها
line-all-note = هر مشتری چیز دیگری می‌خواهد؛ پایین آمدن خط شاید فقط یعنی مشتری دشوارتر بوده است.
line-one = با یک گفت‌وگو هنوز خطی در کار نیست. بعد از گفت‌وگوی بعدی، مسیر را همین‌جا می‌بینید.
line-rules = معیارها عوض شد
line-rules-why = جایی که خط شکسته، معیار امتیازدهی عوض شده است و امتیازهای دو طرف با هم قابل مقایسه نیستند.
line-older = { $count } گفت‌وگوی قدیمی‌تر نشان داده نشده است.
line-pick = نشانگر را روی یک گفت‌وگو ببرید یا با کلیدهای جهت‌دار جابه‌جا شوید تا اینجا دیده شود.
line-point = { $number }. { $title } · { DATETIME($started, dateStyle: "long", timeStyle: "short") }
line-alt = امتیازهای { $count } گفت‌وگو، از قدیم به جدید.
line-alt-of = { $dimension }: از { $from } به { $to }.
progress-when = زمان
progress-customer = مشتری
progress-met = مشتری به مشتری
which-label = کدام گفت‌وگو نشان داده شود؟
which-last = تازه‌ترین
which-best = بهترین
which-first = اولین
met-attempts = { $count } گفت‌وگو · { DATETIME($started, dateStyle: "long") }
met-other-rules = بعضی با معیارهای دیگر

## پیش از گفت‌وگو

brief-you = نقش شما
brief-customer = مشتری شما
brief-goal = گفت‌وگوی خوب به کجا می‌رسد
brief-note-heading = پیش از شروع بدانید
brief-note-care = هر لحظه که بخواهید، «فعلاً کافی است» شما را بیرون می‌برد؛ چیزی از دست نمی‌رود و کسی نمی‌پرسد چرا.
brief-terms = شیوهٔ کار
brief-intensity = مشتری تا چه حد تند حرف بزند؟
brief-intensity-about = حال مشتری و امتیازها با این عوض نمی‌شود.
brief-rules = مقررات کجا ملاک است
brief-rules-usual = { $policy } · معمول این سناریو
brief-rules-other = خلاصهٔ مقررات برای جای دیگری نوشته شده است؛ هر جا فرق داشت، این حدها ملاک است.
limit-checks = { $count ->
    [0] احراز هویت لازم نیست
    [one] یک بار احراز هویت، پیش از گفتن اطلاعات حساب
   *[other] { $count } بار احراز هویت، پیش از گفتن اطلاعات حساب
}
limit-hold = منتظر گذاشتن مشتری: حداکثر { DURATION($seconds) }
limit-warnings = { $count ->
    [0] پیش از پایان دادن، اخطاری لازم نیست
    [one] یک اخطار، پیش از پایان دادن
   *[other] { $count } اخطار، پیش از پایان دادن
}
limit-offer = پیشنهاد تا { NUMBER($share, style: "percent") } مبلغ پرداختی
limit-offer-none = چیزی برای بخشیدن نیست
limit-first-reply = نخستین پاسخ: تا { DURATION($seconds) }
limit-reply = پاسخ‌های بعدی: تا { DURATION($seconds) }
brief-policy = خلاصهٔ مقررات
brief-policy-note = این مقررات را وسط گفت‌وگو هم می‌توانید بخوانید.
brief-scored = به چه چیزهایی امتیاز می‌دهیم
brief-start = شروع گفت‌وگو
brief-missing = این سناریو به این زبان اجرا نمی‌شود.

## گفت‌وگو

channel-and-title = { $channel } · { $title }
clock-label = زمان سپری‌شده: { DURATION($seconds, style: "clock") }
mood-label = حال مشتری: { $mood }
portrait-label = چهرهٔ { $customer }. حلقهٔ دور آن: حوصله { $patience }، خشم { $anger }، سردرگمی { $confusion }، اعتماد { $trust }.
speaker-you = شما
speaker-says = { $speaker }: { $words }
# نام فهرست پیام‌ها، برای صفحه‌خوان‌ها.
transcript-label = گفت‌وگو
transcript-newest = رفتن به تازه‌ترین پیام
# خط‌های کوچک وسط گفت‌وگو.
act-verify = این را پرسیدید: { $check }
act-offer = این را پیشنهاد دادید: { $offer }
act-warn = دربارهٔ لحن و رفتار به مشتری اخطار دادید
act-escalate = ارجاع دادید به: { $team }
act-handover = همراه پرونده رفت: { LIST($facts) }
act-told = به مشتری خبر داده شد
act-end = شما به گفت‌وگو پایان دادید
act-look-up = این را نگاه کردید: { $article }
act-hold = مشتری را منتظر گذاشتید
act-hold-minutes = مشتری را { $minutes } دقیقه منتظر گذاشتید
act-hold-asked = با اجازهٔ خودش
act-hold-reason = با گفتن دلیل
act-resume = برگشتید
act-resume-thanks = برگشتید و از صبرش تشکر کردید
act-ticket = گزارش: { $category }، { $priority }. گام بعدی: { $step }
act-hint = راهنمایی خواستید
act-wait = مدتی چیزی نگفتید
act-back = یک نوبت برگشتید
way-ticket = با گزارش کتبی
way-live = با اتصال مستقیم
way-call-back = با تماس دوباره
priority-low = اولویت پایین
priority-normal = اولویت عادی
priority-high = اولویت بالا
priority-urgent = فوری
panel-show = مقررات و میز کار
panel-hide = برگشت به گفت‌وگو
panel-policy = خلاصهٔ مقررات
panel-desk = میز کار شما
desk-hint = هر کاری اینجا بکنید با پاسخ بعدی‌تان همراه است: اول انجامش بدهید، بعد به مشتری بگویید.
desk-verify = احراز هویت مشتری
desk-offer = پیشنهاد دادن
desk-done = انجام شد: { $what }
desk-conduct = لحن و رفتار مشتری
desk-warn = اخطار به مشتری
desk-warned = { $count ->
    [0] هنوز اخطاری نداده‌اید
    [one] یک بار اخطار داده‌اید
   *[other] { $count } بار اخطار داده‌اید
}
desk-escalate = ارجاع
desk-team = به کدام واحد
desk-handover = چه چیزی همراهش می‌رود
desk-told = مشتری می‌داند بعدش چه می‌شود
desk-escalate-go = ثبت ارجاع
desk-escalated = ارجاع شد به: { $team }
desk-end = پایان دادن به گفت‌وگو
desk-end-ask = با این کار گفت‌وگو برای همیشه بسته می‌شود.
desk-end-yes = بله، تمامش می‌کنم
desk-end-no = نه، می‌مانم
reply-own = با کلمات خودتان
reply-offered = پاسخ‌های پیشنهادی
reply-label = پاسخ شما
reply-placeholder = برای مشتری بنویسید…
reply-hint = فرستادن با Enter، خط بعد با Shift+Enter
reply-send = فرستادن
reply-cut = { $count ->
    [one] نویسهٔ آخر جا نشد و حذف شد.
   *[other] { $count } نویسهٔ آخر جا نشد و حذف شد.
}
stop-practice = فعلاً کافی است
coach-label = کمک هنگام تمرین
hint-ask = راهنمایی
hint-heading = این لحظه چه می‌خواهد
hint-points = خوب است بگویید یا بپرسید
hint-nothing = اینجا چیزی جا نمانده است؛ پاسخ بدهید و پیش بروید.
hint-noted = در بازبینی ثبت می‌شود؛ امتیازی کم نمی‌کند.
hint-close = بستن راهنمایی
nudge-heading = یادآوری دربارهٔ قدم آخر
nudge-close = بستن یادآوری
pause-ask = مکث
pause-heading = یک لحظه برای خودتان
pause-why = ساعت ایستاده است و برای مشتری زمانی نمی‌گذرد.
pause-go-on = ادامه می‌دهم
back-ask = یک نوبت برگشت
ended-heading = چطور تمام شد
ended-debrief = ببینید حرف‌هایتان چه اثری گذاشت
no-practice = الان گفت‌وگویی در جریان نیست.

## گفت‌وگو: همهٔ میز کار

desk-records = پروندهٔ مشتری
desk-articles = نگاه کردن به راهنما
# برای صفحه‌خوان‌ها: قبلاً نگاه شده است.
desk-open-again = باز کردن دوباره: { $article }
article-close = بستن: { $article }
desk-hold = منتظر گذاشتن مشتری
hold-asked = اجازه گرفته‌ام
hold-reason = دلیلش را گفته‌ام
hold-minutes = گفته‌ام چقدر طول می‌کشد
hold-go = شروع انتظار
hold-heading = { $customer } منتظر است
hold-time = مدت انتظار: { DURATION($seconds, style: "clock") }
hold-announced = گفته بودید: { DURATION($seconds, style: "short") }
hold-announced-none = مدتی نگفته‌اید
hold-longest = حداکثر مجاز: { DURATION($seconds, style: "short") }
hold-past-announced = بیشتر از آنچه گفته بودید
hold-past-longest = بیشتر از حد مجاز
hold-deaf = تا برنگردید، هیچ پاسخی به مشتری نمی‌رسد.
hold-thank = از صبرش تشکر می‌کنم
hold-resume = برگشتن پیش مشتری
desk-way = چطور ارجاع می‌دهید
team-tier = { $team } · لایهٔ { $tier }
# بعد از گفت‌وگو.
wrap-heading = گزارش
wrap-about = گفت‌وگو تمام شد. هر چه همکار بعدی باید بداند، اینجا می‌آید.
wrap-category = دسته
wrap-priority = اولویت
wrap-next-step = گام بعدی
wrap-note = یادداشت
wrap-note-hint = چه شد، چرا، و چه قولی دادید…
wrap-write = ثبت گزارش
wrap-leave = گذشتن بدون گزارش
wrap-missing = دسته، اولویت و گام بعدی را انتخاب کنید.
urgency-low = پایین
urgency-normal = عادی
urgency-high = بالا
urgency-urgent = فوری
# هر کانال روی صفحه چه معنایی دارد.
captions-gone = حرف‌های قبلی دیگر دیده نمی‌شود.
letter-subject = موضوع: { $subject }
letter-reply = پاسخ: { $subject }
letter-hint = خط بعد با Enter، فرستادن با Ctrl+Enter
public-post = عمومی: همه می‌بینند
private-message = پیام خصوصی
chars-left = { $count } نویسه مانده است
chars-over = { $count } نویسه زیادی است. پیش از فرستادن کوتاهش کنید.
sms-count = { $count } نویسه · پیامک { $parts } از { $most }
reply-within = مهلت پاسخ: { DURATION($seconds, style: "short") }
reply-overdue = دیر شد؛ مهلت پاسخ: { DURATION($seconds, style: "short") }

## بازبینی، بعد از گفت‌وگو

title-and-customer = { $title } · { $customer }
debrief-ending = چطور تمام شد
debrief-stopped = همین‌جا ایستادید و هیچ اشکالی ندارد
debrief-stopped-why = آنچه تا اینجا دیده شد پایین آمده است، بی هیچ حکمی. نفسی تازه کنید. هر وقت خواستید ادامه بدهید، یا همین‌جا رهایش کنید.
debrief-stopped-assessment = آزمون دلیل‌هایش را در پایان نشان می‌دهد تا برای همه یکسان بماند. می‌توانید ادامه بدهید یا همین‌جا رهایش کنید؛ زمان در این میان می‌گذرد.
debrief-go-on = ادامه از همان‌جا
debrief-played = این بار چطور گذشت
played-rules = مقررات: { $policy }
played-intensity = تندی مشتری: { $intensity }
help-none = کمکی نگرفتید.
help-hints = { $count ->
    [one] یک بار راهنمایی خواستید
   *[other] { $count } بار راهنمایی خواستید
}
help-back = { $count ->
    [one] یک نوبت برگشتید
   *[other] { $count } نوبت برگشتید
}
debrief-apart = پایان گفت‌وگو به مشتری هم بستگی دارد. مهارت شما جدا از آن سنجیده می‌شود.
debrief-technique = مهارت شما
score-value = { $dimension }: { $score } از ۱۰۰
not-observed = سنجیده نشد
not-observed-why = موقعیتی برایش پیش نیامد. معنایش صفر نیست.
criterion-credit = { $credit } از { $count }
score-debits = لغزش‌ها { $points } امتیاز کم کرد
pass-yes = قبول: همهٔ جنبه‌ها به { $mark } رسید
pass-no-mark = مردود: همهٔ جنبه‌ها باید به { $mark } برسد
pass-no-critical = مردود: با یک خطای جدی، کل تمرین رد می‌شود
pass-open = نه قبول و نه مردود: گفت‌وگو به پایان نرسید
critical-heading = خطاهای جدی
critical-none = نداشتید. چیزی که هرگز نباید گفت یا کرد، پیش نیامد.
simulated-heading = عددهای شبیه‌سازی‌شده
simulated-note = این عددها را یک مدل از روی حال مشتری و پایان گفت‌وگو حساب کرده است؛ از کسی نپرسیده‌ایم.
simulated-csat = رضایت مشتری (CSAT)
simulated-csat-value = { $value } از ۵
simulated-nps = توصیه به دیگران (NPS)
simulated-nps-value = { $value } از ۱۰
simulated-ces = آسانی برای مشتری (CES)
simulated-ces-value = { $value } از ۷
simulated-resolution = حل مشکل در همین گفت‌وگو
simulated-yes = بله
simulated-no = خیر
simulated-handling = مدت رسیدگی
simulated-handling-value = { DURATION($seconds, style: "short") }
simulated-first-reply = مدت تا نخستین پاسخ
simulated-resolution-time = مدت تا حل مشکل
simulated-unresolved = حل نشد
simulated-in-time = پاسخ‌های به‌موقع
simulated-abandoned = مشتری رها کرد و رفت
simulated-abandoned-yes = بله
simulated-abandoned-no = خیر
simulated-unknown = هنوز معلوم نیست
evidence-heading = چه گفتید و چه اثری گذاشت
evidence-legend = معنای رنگ‌ها و خط‌ها
mark-credit = امتیاز گرفت
mark-partly = بخشی از امتیاز را گرفت
mark-missed = جا افتاد
mark-slip = لغزش، { $points } امتیاز کم شد
mark-slip-plain = لغزش
mark-critical = خطای جدی
finding-quote = «{ $words }»
finding-by-author = این نشانه را نویسندهٔ پاسخ پیشنهادی گذاشته است؛ در متن، کلمهٔ مشخصی برایش پیدا نشد.
finding-better = می‌توانستید بگویید:
finding-better-note = می‌توانستید بنویسید:
finding-tip = عادتی برای دفعهٔ بعد: { $tip }
findings-left-out = آنچه در این نوبت جا افتاد
findings-of-acts = آنچه در این نوبت انجام دادید
steps-done = انجام شد
steps-left-out = جا افتاد
mood-heading = حال مشتری، قدم‌به‌قدم
mood-step = قدم { $step }
mood-start = شروع
# نمودار به زبان کلمات.
mood-alt = { $axis } از { $from } به { $to } رسید؛ کمترین { $low }، بیشترین { $high }.
mood-alt-all = { $patience } { $anger } { $confusion } { $trust }
mood-pick = نشانگر را روی یک قدم ببرید یا با کلیدهای جهت‌دار جابه‌جا شوید تا ببینید چه چیزی حال مشتری را عوض کرد.
mood-change = { $axis } از { $from } به { $to }: { $cause }
mood-unchanged = چیزی تغییر نکرد.
mood-table-show = نمایش جدول
mood-table-hide = پنهان کردن جدول
# علت‌ها بعد از دونقطه می‌آیند.
cause-point-made = نکتهٔ لازم گفته شد
cause-point-missed = نکته‌ای جا افتاد
cause-turn = گفت‌وگو طول کشید
cause-not-understood = پاسخ شما را متوجه نشد
cause-waiting = معطل ماند
cause-recovery = نوبتی که خوب پیش رفت
cause-long-reply = پاسخ بلند
cause-offer-made = یک پیشنهاد
cause-offer-again = یک پیشنهاد دیگر
cause-warned = اخطار
cause-escalated = ارجاع به جای دیگر
cause-held = منتظر ماندن
cause-held-badly = بی‌خبر منتظر ماندن
debrief-again = یک بار دیگر همین تمرین

# راهی دیگر از یک نوبت به بعد، کنار راه اول.
ways-heading = دو راه، کنار هم
ways-note = دارید راه دیگری را امتحان می‌کنید. تمرین اول همان‌طور که بود می‌ماند و این یکی نگه داشته نمی‌شود.
ways-result = به کجا رسید
ways-first = آن‌طور که بود
ways-other = راه دیگر
ways-ending = پایان
ways-open = تا اینجا پیش نرفته
ways-over = تا اینجا تمام شده بود
ways-turn = نوبت { $number }
ways-mood = { $axis } { $value }
ways-try = از اینجا راه دیگری را امتحان کنید
ways-go-on = ادامهٔ راه دیگر
ways-again = یک بار دیگر از همان‌جا
ways-back = برگشت به بازبینی

# نمای نویسنده: چرا گفت‌وگو از این راه می‌رود.
when-always = در هر حال
when-otherwise = وگرنه
when-made = گفته یا انجام شد: { $point }
when-made-ever = تا اینجا گفته یا انجام شده: { $point }
when-at-least = { $axis } دست‌کم { $value }
when-below = { $axis } کمتر از { $value }
when-verified = احراز هویت انجام شد
when-escalated = در همین نوبت ارجاع داده شد
when-escalated-ever = تا اینجا ارجاع داده شده
when-escalated-to = تا اینجا به { $team } ارجاع داده شده
when-warned = اخطار داده شد
when-offered = پیشنهاد شد: { $offer }
when-allowed = مقررات اجازه می‌دهد: { $offer }
when-private = به پیام خصوصی رفت
when-held = منتظر گذاشته شد
when-looked-up = این مطلب باز شد: { $article }
when-not = چنین نیست: { $what }
graph-anywhere = از هر نوبتی
graph-clarify = پاسخ مفهوم نبود: مشتری دوباره می‌پرسد
graph-patience-gone = حوصلهٔ مشتری تمام شد
graph-waiting = معطلی پس از { DURATION($seconds) } اثر می‌گذارد
graph-hangs-up = مشتری گفت‌وگو را قطع می‌کند: { $when }
graph-agent-ends = کارشناس به گفت‌وگو پایان می‌دهد

# نمای نویسندهٔ یک سناریو.
settings-author = نمای نویسنده
settings-author-why = هر سناریو را از درون نشان می‌دهد: همهٔ پاسخ‌ها، پاسخ‌های نمونه و پایان‌ها. هنگام تمرین بهتر است خاموش باشد.
author-open = نمای نویسنده
author-missing = این سناریو به این زبان نشان داده نمی‌شود.
author-back = معرفی
author-graph = نمودار
author-graph-about = نوبت‌ها: { $turns }. پایان‌ها: { $endings }. فهرست کنارش همین‌ها را دارد. با کلیدهای جهت‌دار نمودار جابه‌جا می‌شود، با + و − اندازه‌اش عوض می‌شود و با ۰ همه‌اش دیده می‌شود.
author-list = نوبت‌ها و پایان‌ها
author-turn = جزئیات
author-search = جست‌وجو
author-found = { $count } از { $all }
author-fit = نمایش همه
author-larger = بزرگ‌تر
author-smaller = کوچک‌تر
author-try = { $runs } اجرای آزمایشی
author-trying = در حال آزمایش…
author-tried = اجراهای آزمایشی: { $runs }
author-never = هرگز پیش نیامد
author-seldom = کم پیش آمد
author-often = زیاد پیش آمد
author-met = در { NUMBER($share, style: "percent") } اجراها پیش آمد
author-start = آغاز
author-pick = نوبتی را در فهرست یا نمودار انتخاب کنید.
author-says = مشتری می‌گوید
author-replies = پاسخ‌های پیشنهادی
author-model = پاسخ نمونه
author-points = نکته‌های لازم در این نوبت
author-next = چه پیش می‌آید
author-before = از کجا به اینجا می‌رسد
author-by-reply = پاسخ‌های پیشنهادی که به آن می‌انجامند: { $replies }
author-mistakes = اشتباه‌ها و راهنمایی‌ها
author-unmatched = پاسخ‌های واقعی که با هیچ عبارتی جور نبود
author-times = ×{ $count }
author-add = افزودن به الگوها
author-add-point = این نکته را می‌رساند
author-add-pattern = الگو
author-add-finds = این پاسخ را پیدا می‌کند.
author-add-misses = این پاسخ را پیدا نمی‌کند.
author-add-save = نوشتن { $attribute } در { $file }
author-add-cancel = انصراف
author-add-copy = این سناریو جزئی از خود صبر است و همین‌جا عوض نمی‌شود. اول رونوشتی از آن در پوشهٔ خودتان بگذارید و برنامه را با «‎--content FOLDER‎» اجرا کنید؛ آن وقت می‌شود الگو افزود.
author-play = تمرین از اینجا
author-play-moods = حال مشتری در این نوبت
author-play-seed = عدد آغازین (خالی: تصادفی)
author-play-go = شروع
author-less = { $axis }: کمتر
author-more = { $axis }: بیشتر
