//! A small scenario that has everything: a phone, two checks, articles, a hold, an offer that only some policies allow, a team, a ticket,
//! content notes and rules that depend on the policy; in all four languages. Not shipped: for tests alone.

use sabr::content::{Library, Sources};

/// Its id.
pub const ID: &str = "desk-line";

const RON: &str = r#"(
    format: 1,
    id: "desk-line",
    domain: "shop",
    channel: Phone,
    difficulty: 2,
    minutes: 3,
    skills: [AcknowledgesFeeling, StatesPoint],
    languages: ["en", "fa", "ar", "th"],
    policy: "shop",
    temperament: "angry",
    mood: (patience: 60, anger: 45, confusion: 10, trust: 40),
    content_notes: [Insults, Grief],
    facts: [(name: "order", value: Code(6))],
    checks: ["order-number", "phone-number"],
    offers: [(id: "waive-part", percent: 20)],
    teams: ["accounts"],
    handover: ["order-number"],
    articles: [(id: "fees"), (id: "account", record: true)],
    ticket: (
        categories: ["fee", "delivery"], category: "fee",
        priority: High,
        next_steps: ["call-back", "none"], next_step: "call-back",
        facts: ["problem"],
    ),
    points: [
        (id: "ask-order", act: Verify("order-number")),
        (id: "fee-date", account_data: true),
        (id: "sum-up"),
    ],
    start: "opening",
    leaves: "left",
    hang_up: "cut-off",
    turns: [
        (
            id: "opening",
            required: ["ask-order"],
            calls_for: [AcknowledgesFeeling],
            look_up: "fees",
            replies: [
                (id: "kind", points: ["ask-order"], marks: [AcknowledgesFeeling, Courtesy]),
                (id: "curt", points: [], marks: []),
            ],
            next: [(to: "fee")],
        ),
        (
            id: "fee",
            required: ["fee-date"],
            hold: true,
            replies: [
                (id: "date", points: ["fee-date"], marks: [Courtesy]),
                (id: "unsure", points: [], marks: []),
            ],
            next: [(to: "closing")],
        ),
        (
            id: "closing",
            closing: true,
            required: ["sum-up"],
            calls_for: [NextStep],
            replies: [
                (id: "sum", points: ["sum-up"], marks: [NextStep, Courtesy]),
                (id: "bye", points: [], marks: []),
            ],
            next: [(to: "settled")],
        ),
    ],
    endings: [
        (id: "settled", outcome: Resolved),
        (id: "left", outcome: Abandoned),
        (id: "cut-off", outcome: Disconnected),
    ],
)
"#;

/// Ids with the texts of English, Persian, Arabic and Thai.
const TEXTS: &[(&str, [&str; 4])] = &[
    ("title", ["A fee too many", "یک کارمزد اضافه", "رسم زائد", "ค่าธรรมเนียมเกินมา"]),
    (
        "summary",
        [
            "A fee on the bill, and nobody said why.",
            "کارمزدی در صورتحساب که کسی علتش را نگفت.",
            "رسم في الفاتورة بلا تفسير.",
            "มีค่าธรรมเนียมในบิลโดยไม่มีใครบอก",
        ],
    ),
    ("customer", ["Rosa Webb", "نازنین رستمی", "هالة منصور", "คุณวรรณา"]),
    (
        "persona",
        [
            "Rosa lost her mother in spring and found the fee among her papers.",
            "نازنین مادرش را از دست داده و کارمزد را میان کاغذهای او دیده است.",
            "هالة فقدت والدتها ووجدت الرسم بين أوراقها.",
            "คุณวรรณาเพิ่งเสียแม่ไป และเจอค่าธรรมเนียมในเอกสาร",
        ],
    ),
    ("you", ["You answer the phone.", "تلفن را شما جواب می‌دهید.", "أنت على الهاتف.", "คุณเป็นคนรับสาย"]),
    (
        "goal",
        ["The fee is explained and settled.", "کارمزد روشن و حل می‌شود.", "يتضح أمر الرسم ويُحلّ.", "อธิบายค่าธรรมเนียมและจัดการให้จบ"],
    ),
    (
        "policy",
        [
            "{ $policy ->\n        [bank] Two checks. Fees stand.\n       *[shop] One check. A fifth of the fee may be waived.\n    }",
            "{ $policy ->\n        [bank] دو بار احراز هویت. کارمزد پابرجاست.\n       *[shop] یک بار احراز هویت. تا یک‌پنجم کارمزد بخشیدنی است.\n    }",
            "{ $policy ->\n        [bank] سؤالا تحقق. الرسوم ثابتة.\n       *[shop] سؤال تحقق واحد. يمكن التنازل عن خُمس الرسم.\n    }",
            "{ $policy ->\n        [bank] ตรวจสองข้อ ค่าธรรมเนียมลดไม่ได้\n       *[shop] ตรวจข้อเดียว ลดค่าธรรมเนียมได้หนึ่งในห้า\n    }",
        ],
    ),
    ("clarify", ["Sorry, what do you mean?", "ببخشید، منظورتان چیست؟", "عفوًا، ماذا تقصد؟", "ขอโทษ หมายความว่าอย่างไรคะ"]),
    (
        "turn-opening",
        [
            "There is a fee on my mother’s bill. What is that?",
            "روی صورتحساب مادرم کارمزدی هست. این چیست؟",
            "على فاتورة أمي رسم. ما هذا؟",
            "ในบิลของแม่มีค่าธรรมเนียม มันคืออะไรคะ",
        ],
    ),
    (
        "reply-opening-kind",
        [
            "I’m so sorry, I understand how upsetting that is. Could you give me the order number, please?",
            "خیلی متأسفم، می‌فهمم چقدر ناراحت‌کننده است. لطفاً شمارهٔ سفارش را می‌فرمایید؟",
            "أعتذر جدًا وأتفهم انزعاجكم. من فضلكم، ما رقم الطلب؟",
            "เสียใจด้วยนะคะ เข้าใจว่าคงไม่สบายใจ รบกวนขอเลขคำสั่งซื้อด้วยค่ะ",
        ],
    ),
    (
        "reply-opening-curt",
        [
            "Fees are fees. Everybody pays them.",
            "کارمزد کارمزد است. همه می‌دهند.",
            "الرسوم رسوم، والكل يدفع.",
            "ค่าธรรมเนียมก็คือค่าธรรมเนียม ใครๆ ก็จ่าย",
        ],
    ),
    (
        "model-opening",
        [
            "I’m so sorry, I understand how upsetting that is. Could you give me the order number, please?",
            "خیلی متأسفم، می‌فهمم چقدر ناراحت‌کننده است. لطفاً شمارهٔ سفارش را می‌فرمایید؟",
            "أعتذر جدًا وأتفهم انزعاجكم. من فضلكم، ما رقم الطلب؟",
            "เสียใจด้วยนะคะ เข้าใจว่าคงไม่สบายใจ รบกวนขอเลขคำสั่งซื้อด้วยค่ะ",
        ],
    ),
    (
        "turn-fee",
        [
            "{ $order }. And when was it booked?",
            "{ $order }. کی ثبت شده است؟",
            "{ $order }. ومتى سُجّل؟",
            "{ $order } แล้วคิดเมื่อไหร่คะ",
        ],
    ),
    (
        "reply-fee-date",
        [
            "It was booked on the first of May. Thank you for waiting.",
            "اول اردیبهشت ثبت شده است. ممنون از صبرتان.",
            "سُجّل في الأول من مايو. شكرًا لانتظاركم.",
            "คิดวันที่ 1 พฤษภาคมค่ะ ขอบคุณที่รอนะคะ",
        ],
    ),
    ("reply-fee-unsure", ["Some time or other.", "یک وقتی بوده.", "في وقت ما.", "สักวันหนึ่งแหละ"]),
    (
        "model-fee",
        [
            "It was booked on the first of May. Thank you for waiting.",
            "اول اردیبهشت ثبت شده است. ممنون از صبرتان.",
            "سُجّل في الأول من مايو. شكرًا لانتظاركم.",
            "คิดวันที่ 1 พฤษภาคมค่ะ ขอบคุณที่รอนะคะ",
        ],
    ),
    ("turn-closing", ["And now?", "حالا چه می‌شود؟", "والآن؟", "แล้วต่อไปล่ะคะ"]),
    (
        "reply-closing-sum",
        [
            "I’ll call you back by Friday and tell you what was decided. Thank you.",
            "تا جمعه خودم با شما تماس می‌گیرم و نتیجه را می‌گویم. ممنونم.",
            "سأعاود الاتصال بكم قبل الجمعة لأخبركم بالنتيجة. شكرًا لكم.",
            "ดิฉันจะโทรกลับภายในวันศุกร์เพื่อแจ้งผลนะคะ ขอบคุณค่ะ",
        ],
    ),
    ("reply-closing-bye", ["That is all.", "همین.", "هذا كل شيء.", "แค่นี้แหละ"]),
    (
        "model-closing",
        [
            "I’ll call you back by Friday and tell you what was decided. Thank you.",
            "تا جمعه خودم با شما تماس می‌گیرم و نتیجه را می‌گویم. ممنونم.",
            "سأعاود الاتصال بكم قبل الجمعة لأخبركم بالنتيجة. شكرًا لكم.",
            "ดิฉันจะโทรกลับภายในวันศุกร์เพื่อแจ้งผลนะคะ ขอบคุณค่ะ",
        ],
    ),
    (
        "check-order-number",
        [
            "Order number\n    .answer = It is { $order }.",
            "شمارهٔ سفارش\n    .answer = { $order } است.",
            "رقم الطلب\n    .answer = إنه { $order }.",
            "เลขคำสั่งซื้อ\n    .answer = { $order } ค่ะ",
        ],
    ),
    (
        "check-phone-number",
        [
            "Phone number\n    .answer = The one I call from.",
            "شمارهٔ تلفن\n    .answer = همین که با آن زنگ زدم.",
            "رقم الهاتف\n    .answer = الذي أتصل منه.",
            "เบอร์โทร\n    .answer = เบอร์ที่โทรมานี่ค่ะ",
        ],
    ),
    ("offer-waive-part", ["A fifth of the fee back", "بخشیدن یک‌پنجم کارمزد", "خُمس الرسم", "คืนค่าธรรมเนียมหนึ่งในห้า"]),
    ("team-accounts", ["Accounts", "حسابداری", "الحسابات", "ฝ่ายบัญชี"]),
    ("handover-order-number", ["Order number", "شمارهٔ سفارش", "رقم الطلب", "เลขคำสั่งซื้อ"]),
    (
        "article-fees",
        [
            "Fees\n    .body = Booked on the first of May.",
            "کارمزدها\n    .body = اول اردیبهشت ثبت می‌شود.",
            "الرسوم\n    .body = تُسجّل في الأول من مايو.",
            "ค่าธรรมเนียม\n    .body = คิดวันที่ 1 พฤษภาคม",
        ],
    ),
    (
        "article-account",
        [
            "The account\n    .body = One fee.",
            "حساب مشتری\n    .body = یک کارمزد.",
            "حساب العميل\n    .body = رسم واحد.",
            "บัญชีลูกค้า\n    .body = ค่าธรรมเนียมหนึ่งรายการ",
        ],
    ),
    ("category-fee", ["Fee", "کارمزد", "رسوم", "ค่าธรรมเนียม"]),
    ("category-delivery", ["Delivery", "تحویل", "توصيل", "จัดส่ง"]),
    ("next-step-call-back", ["Call back", "تماس دوباره", "معاودة الاتصال", "โทรกลับ"]),
    ("next-step-none", ["Nothing", "هیچ", "لا شيء", "ไม่มี"]),
    (
        "ticket-problem",
        [
            "Fee on the bill.\n    .label = The problem\n    .p1 = fee",
            "کارمزد در صورتحساب.\n    .label = مشکل\n    .p1 = کارمزد",
            "رسم في الفاتورة.\n    .label = المشكلة\n    .p1 = رسم",
            "ค่าธรรมเนียมในบิล\n    .label = ปัญหา\n    .p1 = ค่าธรรมเนียม",
        ],
    ),
    (
        "point-ask-order",
        [
            "Could you give me the order number?\n    .label = Ask for the order number\n    .p1 = order number",
            "شمارهٔ سفارش را می‌فرمایید؟\n    .label = پرسیدن شمارهٔ سفارش\n    .p1 = شماره سفارش",
            "ما رقم الطلب؟\n    .label = السؤال عن رقم الطلب\n    .p1 = رقم الطلب",
            "ขอเลขคำสั่งซื้อค่ะ\n    .label = ถามเลขคำสั่งซื้อ\n    .p1 = เลขคำสั่งซื้อ",
        ],
    ),
    (
        "point-fee-date",
        [
            "It was booked on the first of May.\n    .label = When the fee was booked\n    .p1 = first of may",
            "اول اردیبهشت ثبت شده است.\n    .label = تاریخ کارمزد\n    .p1 = اول اردیبهشت",
            "سُجّل في الأول من مايو.\n    .label = تاريخ الرسم\n    .p1 = الأول من مايو",
            "คิดวันที่ 1 พฤษภาคม\n    .label = วันที่คิดค่าธรรมเนียม\n    .p1 = 1 พฤษภาคม",
        ],
    ),
    (
        "point-sum-up",
        [
            "I’ll call you back by Friday.\n    .label = What happens next\n    .p1 = call you back",
            "تا جمعه تماس می‌گیرم.\n    .label = گام بعدی\n    .p1 = تماس می‌گیرم",
            "سأعاود الاتصال بكم قبل الجمعة.\n    .label = الخطوة التالية\n    .p1 = سأعاود الاتصال",
            "จะโทรกลับภายในวันศุกร์\n    .label = ขั้นต่อไป\n    .p1 = โทรกลับ",
        ],
    ),
    (
        "ending-settled",
        [
            "Rosa has her answer.\n    .title = Settled\n    .customer = Thank you. Goodbye.",
            "نازنین جوابش را گرفت.\n    .title = حل شد\n    .customer = ممنون. خداحافظ.",
            "حصلت هالة على جوابها.\n    .title = حُلّ الأمر\n    .customer = شكرًا. مع السلامة.",
            "คุณวรรณาได้คำตอบแล้ว\n    .title = จบเรื่อง\n    .customer = ขอบคุณค่ะ สวัสดีค่ะ",
        ],
    ),
    (
        "ending-left",
        [
            "Rosa hung up.\n    .title = She hung up\n    .customer = Enough.",
            "نازنین قطع کرد.\n    .title = قطع کرد\n    .customer = بس است.",
            "أنهت هالة المكالمة.\n    .title = أنهت المكالمة\n    .customer = يكفي.",
            "คุณวรรณาวางสาย\n    .title = วางสาย\n    .customer = พอแล้วค่ะ",
        ],
    ),
    (
        "ending-cut-off",
        [
            "You ended it.\n    .title = You ended it\n    .customer = Hello?",
            "شما تمامش کردید.\n    .title = شما تمامش کردید\n    .customer = الو؟",
            "أنهيتَ المكالمة.\n    .title = أُنهيت المكالمة\n    .customer = ألو؟",
            "คุณวางสาย\n    .title = คุณวางสาย\n    .customer = ฮัลโหล",
        ],
    ),
];

/// Its files.
pub fn files() -> Vec<(String, String)> {
    let texts = ["en", "fa", "ar", "th"].into_iter().enumerate().map(|(at, language)| {
        let text = TEXTS.iter().map(|(id, texts)| format!("{id} = {}\n", fluent(texts[at]))).collect();
        (format!("locales/{language}/scenarios/desk-line.ftl"), text)
    });
    [("scenarios/shop/desk-line.ron".to_owned(), RON.to_owned())].into_iter().chain(texts).collect()
}

/// What ships, and this scenario.
pub fn sources() -> Sources {
    let mut sources = Sources::embedded();
    sources.0.extend(files());
    sources
}

/// A selector begins on a line of its own.
fn fluent(text: &str) -> String {
    if text.starts_with("{ $policy ->") { format!("\n    {text}") } else { text.to_owned() }
}

/// All content with it.
pub fn library() -> Library {
    let library = Library::new(sources());
    assert!(library.scenarios.contains_key(ID), "{:#?}", library.diagnostics);
    library
}
