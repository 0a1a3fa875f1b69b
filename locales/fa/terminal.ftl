# گفته‌های برنامه در ترمینال. فرمان‌هایی مثل /help همان‌طور می‌مانند.
terminal-no-display = صفحه‌نمایشی پیدا نشد؛ «صبر» همین‌جا در ترمینال اجرا می‌شود.
terminal-no-graphics = پنجره باز نمی‌شود ({ $reason })؛ «صبر» همین‌جا در ترمینال اجرا می‌شود.
terminal-choose-scenario = کدام مشتری؟ شماره‌اش را بنویسید.
terminal-unfinished = «{ $title }» نیمه‌کاره مانده است (تا اینجا { $moves } قدم). برای ادامه‌اش ۰ را بزنید.
terminal-how-to = شمارهٔ یکی از پاسخ‌ها را بنویسید یا با کلمات خودتان پاسخ بدهید. ‎/help‎ بقیهٔ کارها را نشان می‌دهد.
terminal-help = کارهایی که می‌توانید بکنید:
terminal-help-verify = احراز هویت مشتری
terminal-help-offer = پیشنهاد دادن
terminal-help-warn = اخطار دربارهٔ لحن و رفتار
terminal-help-escalate = ارجاع، همراه با آنچه تحویل می‌دهید
terminal-help-end = پایان دادن به گفت‌وگو
terminal-help-stop = فعلاً کافی است؛ تمرین نگه داشته می‌شود و بعداً ادامه می‌دهید
terminal-help-hint = این لحظه چه می‌خواهد؛ امتیازی کم نمی‌کند و ثبت می‌شود
terminal-help-back = برگشت به یک نوبت پیش و امتحان دوباره
terminal-help-look-up = نگاه کردن به راهنما یا پرونده؛ همان پایین باز می‌شود
terminal-help-hold = منتظر گذاشتن مشتری، با دقیقه‌هایی که گفته‌اید؛ «ask» اگر اجازه گرفته‌اید و «reason» اگر دلیل گفته‌اید
terminal-help-resume = برگشتن پیش مشتری؛ «thank» اگر از صبرش تشکر می‌کنید
terminal-help-by = شیوهٔ ارجاع بعد از نام واحد: «by ticket» یا «by live» یا «by call-back»؛ «told» اگر به مشتری گفته‌اید
terminal-help-ticket = نوشتن گزارش: دسته، اولویت، گام بعدی و بعد یادداشت با کلمات خودتان
terminal-help-skip = گذشتن بدون گزارش
terminal-wrap-up = گفت‌وگو تمام شد. با ‎/ticket‎ گزارش بنویسید یا با ‎/skip‎ از آن بگذرید.
terminal-unknown-command = { $command } اینجا معنایی ندارد؛ ‎/help‎ را ببینید.
terminal-no-such-number = فقط { $count } گزینه هست.
terminal-refused = الان نمی‌شود: { $reason }
terminal-not-saved = این تمرین ذخیره نمی‌شود: { $reason }
terminal-trial = اجرای آزمایشی از نوبت «{ $turn }»؛ نگه داشته نمی‌شود.
terminal-stopped = تمرین همین‌جا متوقف و نگه داشته شد. برای ادامه: «sabr play --resume { $id }»
terminal-mood = حوصله { $patience } · خشم { $anger } · سردرگمی { $confusion } · اعتماد { $trust }
terminal-you-could-say = می‌توانستید بگویید: { $text }
terminal-done = انجام شد.
terminal-evidence = حرف‌هایتان چه اثری گذاشت
terminal-no-attempts = هنوز هیچ تمرینی انجام نشده است.

# کارنامه، و برای هر تمرین یک سطر.
terminal-score = { $name }: { $score }
terminal-criterion = { $name }: { NUMBER($credit, maximumFractionDigits: 1) } از { $count }
terminal-figure = { $name }: { $value }
terminal-simulated = { $heading } ({ $note })
terminal-finding = { $name }  «{ $words }»
terminal-scores = { $patience } / { $positive } / { $accuracy } / { $escalation }
terminal-history = { $id } · { DATETIME($started) } · { $language } · { $mode } · { $state } · { $moves } قدم · { $title }
terminal-history-scored = { $id } · { DATETIME($started) } · { $language } · { $mode } · { $state } · { $moves } قدم · { $scores } · { $title }
terminal-other-rules = ≠ با قاعده‌هایی جز قاعده‌های امروز
terminal-other-texts = ≠ با متن‌هایی جز متن‌های امروز
terminal-not-here = ؟ این سناریو در محتوای فعلی نیست؛ پوشهٔ آن را با «--content» مشخص کنید
terminal-state-open = نیمه‌کاره
terminal-state-abandoned = کنارگذاشته
terminal-state-finished = تمام‌شده

# Another way from a turn on, side by side with the first.
terminal-way-first = آن‌طور که بود
terminal-way-other = راه دیگر
terminal-way-over = تا اینجا تمام شده بود
terminal-way-open = تا اینجا پیش نرفته
terminal-way-score = { $name }: { $first } › { $other }
