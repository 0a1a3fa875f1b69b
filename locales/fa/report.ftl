# آنچه فقط در گزارش‌ها می‌آید: برگهٔ چاپی یک تمرین، یک نفر، یک هفته یا یک ماه.

report-of-attempt = گزارش یک تمرین
report-of-person = گزارش یک نفر
report-of-week = یک هفته در یک نگاه
report-of-month = یک ماه در یک نگاه
report-period = از { DATETIME($from, dateStyle: "long") } تا { DATETIME($to, dateStyle: "long") }
report-since = از { DATETIME($from, dateStyle: "long") } تا امروز
report-all-of-machine = همهٔ تمرین‌هایی که روی این دستگاه نگه داشته شده است
report-of-profile = تمرین‌هایی که روی این دستگاه با نام «{ $name }» نگه داشته شده است
report-when = { DATETIME($when, dateStyle: "long", timeStyle: "short") }
report-day = { DATETIME($day) }
report-version = تهیه‌شده با صبر { $version }
report-not-validated = اعتبار این امتیازها با عملکرد شغلی هیچ‌کس سنجیده نشده است. تا وقتی کارفرما آن‌ها را برای شغل موردنظر اعتبارسنجی نکرده باشد، هیچ‌چیز در این گزارش مبنای معتبری برای استخدام نیست.

## شرایط تمرین

report-terms = شرایط تمرین
report-scenario = مشتری و ماجرا
report-language = زبان
report-started = شروع
report-state = وضعیت
report-mode = نوع
report-policy = مقررات
report-pass-mark = حد قبولی
report-rudeness = تندی مشتری
report-help = کمک
report-away = زمان ایستاده (مکث یا بسته)
report-seed = عدد آغازین
report-attempt = شناسهٔ تمرین
report-content = نسخهٔ محتوا
report-rules = نسخهٔ قاعده‌های امتیازدهی

## امتیازها و عددهای مدل

report-dimension = جنبه
report-score = امتیاز
report-result = نتیجه
report-figure = شاخص
report-simulated = شبیه‌سازی‌شده
report-simulated-heading = گفت‌وگو به روایت عددها

## گفت‌وگو

report-note = یادداشت { $number }
report-back-to-words = برگشت به کلمه‌های یادداشت { $number }
report-step = قدم
report-moved-by = چه چیزی عوضش کرد

## برای دفعهٔ بعد

report-next = تمرین بعدی روی چه باشد
report-next-weakest = از «{ $dimension }» شروع کنید: میان آنچه سنجیده شد، با { $score } از همه پایین‌تر بود.
report-next-critical = مهم‌تر از همه، این دیگر تکرار نشود: { $error }.
report-next-nothing = چیزی کم نبود. سراغ مشتری دشوارتری بروید، یا همین مشتری را با کلمات خودتان تمرین کنید.

## چند تمرین با هم

report-attempts = تمرین‌ها
report-attempts-heading = تمرین‌ها یک‌به‌یک
report-no-attempts = در این مدت تمرینی شروع نشده است.
report-left-out = { $count ->
    [one] یک تمرین خوانده نشد و اینجا نیامده است.
   *[other] { $count } تمرین خوانده نشد و اینجا نیامده است.
}
report-finished = تمام‌شده
report-passed = قبول
report-not-passed = مردود
report-how-they-ended = گفت‌وگوها چطور تمام شد
report-ending = پایان
report-how-often = چند بار
report-handling-median = میانهٔ مدت رسیدگی
report-handling-longest = طولانی‌ترین رسیدگی
report-satisfaction-mean = میانگین رضایت (CSAT)
report-satisfaction-of = { $value } از ۵، در { $count } گفت‌وگو
report-mistakes = لغزش‌های پرتکرار
report-mistakes-none = لغزشی دیده نشد.
report-mistake = لغزش
report-unmatched = پاسخ‌هایی که فهمیده نشد
report-unmatched-why = این‌ها تایپ شده‌اند و هیچ‌کدام از نکته‌های لازمِ آن لحظه را نرسانده‌اند. شاید پاسخ چیزی کم داشته، شاید هم فهرست عبارت‌ها.
report-unmatched-none = هر پاسخی که تایپ شد، نکته‌ای را رساند.
report-unmatched-reply = پاسخ
report-scores-why = میانگین‌ها فقط از تمرین‌هایی حساب شده که با قاعده‌های یکسان امتیاز گرفته‌اند.
report-other-rules = از اینجا به بعد قاعده‌های امتیازدهی دیگری در کار بوده است ({ $rules })؛ امتیازهای بالا و پایین این خط را نمی‌شود با هم مقایسه کرد.
report-mean-of = { $count ->
    [one] میانگین یک تمرین
   *[other] میانگین { $count } تمرین
}
report-apart = تمرین و آزمون جداگانه شمرده شده‌اند.
