# نمای مربی: نتیجه‌های چند نفر، روی برگه، در پایانه و در پنجره.

## کل برگه

cohort-title = نتیجه‌های چند نفر در کنار هم
cohort-first = از هر نفر فقط نخستین تمرین به حساب آمده است.
cohort-last = از هر نفر فقط آخرین تمرین به حساب آمده است.
cohort-best = از هر نفر فقط بهترین تمرین به حساب آمده است.
cohort-apart = فقط تمرین‌هایی با هم جمع شده‌اند که سناریو، زبان، مقررات، نوع و قاعده‌های امتیازدهی‌شان یکی است.
cohort-few = عددهای مربوط به کمتر از پنج نفر پنهان است؛ همین‌طور هر چه بتوان آن‌ها را از رویش حساب کرد.
cohort-nothing = چیزی برای نمایش نیست: هیچ سناریویی را دست‌کم پنج نفر با شرایط یکسان تمام نکرده‌اند.

## گونه‌های تمرین؛ ‎$rules‎ اثر کوتاه قاعده‌هاست

cohort-kind = { $language } · { $policy } · { $mode } · قاعده‌های امتیازدهی { $rules }
cohort-side = در کنار هم
cohort-middle-why = امتیازها مقدار میانه است؛ نیمی از افراد در بازهٔ درون پرانتز جا دارند.
cohort-middle-of = { $middle } ({ $low }–{ $high })
cohort-people = افراد
cohort-with-critical = با خطای جدی
cohort-unproven = تمرین‌هایی که زنجیرهٔ درهم‌سازی ندارند و درستی‌شان را نمی‌توان سنجید: { $count }
cohort-hidden = کمتر از پنج نفر
cohort-hidden-heading = پنهان: کمتر از پنج نفر

## پراکندگی امتیازها

cohort-spread = پراکندگی امتیازها
cohort-spread-why = میله‌ها: چند نفر در هر ده امتیاز جا دارند. زیر آن‌ها خطی است از کمترین تا بیشترین امتیاز، کادری دور نیمهٔ میانی، و خطی پررنگ روی میانه.
cohort-spread-about = { $dimension }: نیمی از افراد میان { $low } و { $high } هستند و میانه { $middle } است. تعداد افراد: { $count }.
cohort-mean = میانگین
cohort-lowest = کمترین
cohort-lower-quarter = چارک پایین
cohort-middle = میانه
cohort-upper-quarter = چارک بالا
cohort-highest = بیشترین
cohort-bins = چند نفر در هر ده امتیاز جا دارند
cohort-bin = { $from } تا { $to }

## نوبت‌ها

cohort-turns = کجا بیشتر می‌لغزند
cohort-turns-why = لغزش در یک نوبت یعنی لغزش یا خطای جدی در همان نوبت، یا گرفتن کمتر از نیمی از امتیازی که آن نوبت دارد. نوبتی که افراد بیشتری در آن لغزیده‌اند اول آمده است.
cohort-worst = بیشترین لغزش در «{ $line }» است: { $slipped } نفر از { $count } نفر.
cohort-turn = نوبت
cohort-slipped = لغزیده‌اند
cohort-missed = امتیاز ازدست‌رفته
cohort-debits = میانگین کسر لغزش‌ها
cohort-often = بیشتر چه چیزی اشتباه شد
cohort-times = { $what } ({ $count })

## گویه‌ها

cohort-items = آمار گویه‌ها
cohort-items-why = هر گویه چیزی است که یک نوبت می‌خواهد. آسانی، میانگین امتیاز کسانی است که به آن رسیده‌اند: از ۰ (هیچ‌کس) تا ۱ (همه). تمایز، همبستگی آن با میانگین گویه‌های دیگرِ همان افراد است؛ اگر نزدیک صفر یا منفی باشد، گویه چیزی دربارهٔ بقیه نمی‌گوید یا با آن‌ها ناسازگار است.
cohort-item = گویه
cohort-facility = آسانی
cohort-discrimination = تمایز
cohort-alpha = آلفای کرونباخ: { $alpha }. افراد: { $people }؛ گویه‌هایی که همهٔ آن‌ها به آن رسیده‌اند: { $items }.
cohort-alpha-none = آلفای کرونباخ حساب‌شدنی نیست: دست‌کم پنج نفر لازم است که به دو گویهٔ یکسان یا بیشتر رسیده باشند و امتیازشان فرق کند.
cohort-small-n = کمتر از سی نفر: آمار گویه‌ها با چند نفر دیگر ممکن است بسیار عوض شود.
cohort-under = کمتر از { $value }

## نرخ قبولی؛ ‎$column‎ و ‎$groups‎ نوشتهٔ کارفرماست

cohort-selection = نرخ قبولی به تفکیک { $column }
cohort-selection-why = نسبت، هر نرخ را با بالاترین نرخ می‌سنجد؛ معمولاً اگر کمتر از چهارپنجم باشد بررسی می‌شود. آزمون دقیق فیشر می‌گوید اختلافی به این بزرگی یا بیشتر، تنها بر اثر تصادف، چقدر محتمل است. هیچ‌کدام نه منصفانه بودن آزمون را نشان می‌دهد و نه منصفانه نبودنش را.
cohort-group = گروه
cohort-rate = نرخ
cohort-ratio = نسبت به بالاترین
cohort-fisher = آزمون دقیق فیشر، p
cohort-remark = توضیح
cohort-highest-rate = بالاترین نرخ
cohort-below = کمتر از چهارپنجم
cohort-small-group = عددها برای نتیجه‌گیری کم است
cohort-no-group = در جدول نیست
cohort-selection-hidden = پنهان، چون کمتر از پنج نفر دارند یا چنین گروهی از روی آن‌ها حساب‌شدنی است: { $groups }
cohort-selection-none = دو گروه برای مقایسه نیست، یا کسی قبول نشده است.

## افراد

cohort-person-by-person = نفر به نفر
cohort-person = نام
cohort-person-number = نفر { $number }

## فایل‌ها؛ ‎$reason‎ گفتهٔ خود سیستم است

cohort-files-read = فایل‌های دارای نتیجه: { $files }
cohort-repeated = تمرین‌هایی که بیش از یک بار پیدا شد و یک بار به حساب آمد: { $count }
cohort-unfinished = تمرین‌های ناتمام که به حساب نیامد: { $count }
cohort-troubles = چه چیزی کنار گذاشته شد و چرا
cohort-why-foreign = نتیجهٔ صبر در آن نیست
cohort-why-unreadable = خواندنی نیست: { $reason }
cohort-why-missing = چنین فایل یا پوشه‌ای نیست
cohort-why-forbidden = این کاربر اجازهٔ خواندنش را ندارد
cohort-why-too-large = از هر فایل نتیجه‌ای بزرگ‌تر است
cohort-why-too-many = فایل‌ها یا پوشه‌های تودرتوی آن بیش از اندازه است؛ بقیه دیده نشد
cohort-why-locked = رمز عبور دارد
cohort-why-later = نسخهٔ تازه‌تری از صبر آن را نوشته است (قالب { $format })
cohort-why-cut-off = نیمه‌کاره تمام می‌شود؛ تمرین‌های کاملِ پیش از آن به حساب آمد
cohort-why-changed = پس از نوشته شدن تغییر کرده است؛ تمرین‌های سالمش به حساب آمد
cohort-why-broken = تمرینی در آن همان نیست که ثبت شده، یا از آنِ کس دیگری است
cohort-why-no-content = متن‌هایی که تمرین با آن‌ها انجام شده نیست یا تغییر کرده است
cohort-why-not-playable = تمرینی را نمی‌توان بازپخش کرد: { $reason }
cohort-why-conflict = فایل‌ها یک تمرین را دو جور آورده‌اند؛ به حساب نیامد
cohort-why-damaged-there = تمرینی هنگام خروجی گرفتن هم آسیب‌دیده بود: { $reason }
cohort-why-recounted = تمرینی در شمارش دوباره نتیجهٔ دیگری داد؛ شمارش تازه ملاک است

## پنجره

cohort-settings = نمای مربی
cohort-settings-why = نتیجه‌های چند نفر را کنار هم می‌گذارد: پراکندگی امتیازها، جاهای لغزش، آمار گویه‌ها و نرخ قبولی.
cohort-open = نمای مربی
cohort-path = پوشه، زیپ یا فایل نتیجه‌ها
cohort-drop = آنچه «sabr export» می‌نویسد و گزارش‌های JSON. می‌توان آن‌ها را روی همین پنجره هم رها کرد. آنچه خوانده شود به نتیجه‌های باز افزوده می‌شود. چیزی از آن نگه داشته نمی‌شود و هر بار از نو خوانده می‌شود.
cohort-read = خواندن
cohort-reading = در حال خواندن فایل‌ها: { $done } از { $all }
cohort-counting = در حال شمارش…
cohort-stop-reading = توقف
cohort-forget = بستن این نتیجه‌ها
cohort-which = کدام تمرین به حساب بیاید
cohort-choose-first = نخستین
cohort-choose-last = آخرین
cohort-choose-best = بهترین
cohort-pseudonyms = شماره به‌جای نام
cohort-selection-tab = نرخ قبولی
cohort-groups-path = جدول افراد و گروه‌ها (CSV)؛ نام‌ها در ستون اول
cohort-groups-column = ستون گروه‌ها؛ اگر خالی بماند ستون دوم
cohort-groups-join = پیوند زدن
cohort-groups-away = برداشتن گروه‌ها
cohort-groups-why = جدول فقط در حافظه و فقط برای همین نما به کار می‌رود و جایی نگه داشته نمی‌شود. تا وقتی در کار است، فهرست افراد نشان داده نمی‌شود.
cohort-groups-unread = { $file } خوانده نمی‌شود: { $reason }
cohort-groups-no-column = { $file } ستون «{ $wanted }» ندارد. این ستون‌ها را دارد: { $there }.
cohort-groups-one-column = { $file } فقط یک ستون دارد. ستون اول نام افراد است و ستون دیگری باید گروهشان را بگوید.
cohort-groups-nobody = در { $file } برای هیچ‌کس گروهی نوشته نشده است.
cohort-page-of = صفحهٔ { $page } از { $pages }
cohort-next-page = صفحهٔ بعد
cohort-previous-page = صفحهٔ قبل
