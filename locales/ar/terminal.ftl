# كلام البرنامج في الطرفية. تبقى الأوامر مثل /help كما هي.
terminal-no-display = لا توجد شاشة عرض، لذلك يعمل «صبر» هنا في الطرفية.
terminal-no-graphics = تعذّر فتح النافذة ({ $reason })، لذلك يعمل «صبر» هنا في الطرفية.
terminal-choose-scenario = أي عميل؟ اكتب رقمه.
terminal-unfinished = توقفت في منتصف «{ $title }» ({ $moves ->
        [zero] قبل أي خطوة
        [one] بعد خطوة واحدة
        [two] بعد خطوتين
        [few] بعد { $moves } خطوات
        [many] بعد { $moves } خطوة
       *[other] بعد { $moves } خطوة
    }). اكتب ٠ للمتابعة.
terminal-how-to = اكتب رقم أحد الردود أو أجب بكلماتك. ‎/help‎ يعرض بقية ما يمكنك فعله.
terminal-help = ما يمكنك فعله:
terminal-help-verify = التحقق من هوية العميل
terminal-help-offer = تقديم عرض
terminal-help-warn = تنبيه العميل إلى أسلوبه
terminal-help-escalate = تحويل الأمر مع البيانات المطلوب تسليمها
terminal-help-end = إنهاء المحادثة
terminal-help-stop = توقف الآن؛ ستُحفظ ويمكنك أن تكمل لاحقًا
terminal-unknown-command = الأمر { $command } غير معروف هنا؛ اكتب ‎/help‎.
terminal-no-such-number = عدد الاختيارات المتاحة: { $count }.
terminal-refused = لا يمكن ذلك الآن: { $reason }
terminal-not-saved = هذا التدريب لا يُحفظ: { $reason }
terminal-stopped = توقفت هنا وحُفظ ما مضى. لتكمل: «sabr play --resume { $id }»
terminal-mood = الصبر { $patience } · الغضب { $anger } · الحيرة { $confusion } · الثقة { $trust }
terminal-you-could-say = كان يمكن القول: { $text }
terminal-done = تم.
terminal-evidence = ماذا فعلت كلماتك
terminal-no-attempts = لم يُجرَ أي تدريب بعد.
