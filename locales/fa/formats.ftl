# شیوهٔ نوشتن مقدارها به فارسی. متن‌ها با NUMBER و MONEY و DURATION و LIST از این‌ها استفاده می‌کنند؛ رقم و تاریخ و جمع خودش درست می‌شود.

format-percent = { $amount }٪

# مدت‌ها؛ مدت‌های بلندتر از همین‌ها ساخته می‌شود.
format-days = { $count } روز
format-hours = { $count } ساعت
format-minutes = { $count } دقیقه
format-seconds = { $count } ثانیه

# «الف، ب و ج»: پیش از «و» ویرگول نمی‌آید.
format-list-more = { $list }، { $next }
format-list-and = { $list } و { $last }
format-list-or = { $list } یا { $last }

# پولی که پایین‌تر سطر خودش را ندارد.
format-money = { $amount } { $code }
# IRT تومان است و مبلغش هم به تومان نوشته می‌شود؛ IRR ریال است.
money-IRT = { $amount } تومان
money-IRR = { $amount } ریال
money-USD = { $amount } دلار
money-EUR = { $amount } یورو
money-GBP = { $amount } پوند
money-AED = { $amount } درهم
money-TRY = { $amount } لیر
money-EGP = { $amount } پوند مصر
money-THB = { $amount } بات
