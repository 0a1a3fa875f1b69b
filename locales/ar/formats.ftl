# كتابة المقادير بالعربية. تستعملها النصوص عن طريق NUMBER وMONEY وDURATION؛ الأرقام والتواريخ وصيغ الجمع تأتي من تلقاء نفسها.

format-percent = { $amount }٪

# المُدد؛ وما طال منها يتركّب من هذه.
format-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
    .short = { $count } ي
format-hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
    .short = { $count } س
format-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
    .short = { $count } د
format-seconds = { $count ->
    [zero] { $count } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}
    .short = { $count } ث

# عملة لا سطر لها أدناه.
format-money = { $amount } { $code }
# الرقم يظهر دائمًا، حتى مع الواحد والاثنين، كما تُكتب الأسعار.
money-EGP = { $amount ->
    [zero] { $amount } جنيه
    [one] { $amount } جنيه
    [two] { $amount } جنيه
    [few] { $amount } جنيهات
    [many] { $amount } جنيهًا
   *[other] { $amount } جنيه
}
money-SAR = { $amount ->
    [zero] { $amount } ريال
    [one] { $amount } ريال
    [two] { $amount } ريال
    [few] { $amount } ريالات
    [many] { $amount } ريالًا
   *[other] { $amount } ريال
}
money-AED = { $amount ->
    [zero] { $amount } درهم
    [one] { $amount } درهم
    [two] { $amount } درهم
    [few] { $amount } دراهم
    [many] { $amount } درهمًا
   *[other] { $amount } درهم
}
money-USD = { $amount ->
    [zero] { $amount } دولار
    [one] { $amount } دولار
    [two] { $amount } دولار
    [few] { $amount } دولارات
    [many] { $amount } دولارًا
   *[other] { $amount } دولار
}
money-EUR = { $amount } يورو
money-GBP = { $amount ->
    [zero] { $amount } جنيه إسترليني
    [one] { $amount } جنيه إسترليني
    [two] { $amount } جنيه إسترليني
    [few] { $amount } جنيهات إسترلينية
    [many] { $amount } جنيهًا إسترلينيًا
   *[other] { $amount } جنيه إسترليني
}
money-IRT = { $amount } تومان
money-THB = { $amount } بات
