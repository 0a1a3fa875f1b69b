//! Strings as customers and agents write them, and how a reader of the language expects to see them.
//!
//! Each row gives the text and its parts in the order in which the eye meets them: from the right in a right-to-left paragraph, from
//! the left in the others. Inside a part, Latin letters and digits run from the left, Persian and Arabic letters from the right.

use egui_kittest::Harness;
use sabr::ui::text::{self, Block, Glimpse};

use super::INK;

/// What was written, and the order expected.
type Row = (&'static str, &'static [&'static str]);

/// Isolation marks, which have no ink.
const MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Persian.
const PERSIAN: &[Row] = &[
    ("سفارش شما رسید.", &["سفارش", "شما", "رسید", "."]),
    ("مبلغ ۲۵۰٬۰۰۰ تومان", &["مبلغ", "۲۵۰٬۰۰۰", "تومان"]),
    ("مبلغ 250,000 تومان", &["مبلغ", "250,000", "تومان"]),
    ("۲۰٪ تخفیف", &["۲۰", "٪", "تخفیف"]),
    ("تخفیف 20% دارد", &["تخفیف", "20", "%", "دارد"]),
    ("بین ۱۰–۲۰ روز", &["بین", "۱۰", "–", "۲۰", "روز"]),
    ("تاریخ ۱۴۰۵/۰۹/۰۱ ثبت شد", &["تاریخ", "۱۴۰۵/۰۹/۰۱", "ثبت", "شد"]),
    ("ساعت ۱۴:۳۰ تماس", &["ساعت", "۱۴:۳۰", "تماس"]),
    ("تلفن +98 21 5555 1234 است", &["تلفن", "+98 21 5555 1234", "است"]),
    ("تلفن ۰۲۱-۵۵۵۵-۱۲۳۴ است", &["تلفن", "۰۲۱-۵۵۵۵-۱۲۳۴", "است"]),
    ("شماره ۰۹۱۲ ۳۴۵ ۶۷۸۹ را بنویسید", &["شماره", "۰۹۱۲ ۳۴۵ ۶۷۸۹", "را", "بنویسید"]),
    ("تلفن +۹۸۲۱۵۵۵۵ است", &["تلفن", "+۹۸۲۱۵۵۵۵", "است"]),
    ("کد #A-1042 را بدهید", &["کد", "#A-1042", "را", "بدهید"]),
    ("کد A-1042# را", &["کد", "A-1042#", "را"]),
    ("کد *780*1# را بگیرید", &["کد", "*780*1#", "را", "بگیرید"]),
    ("از ۱۴:۳۰-۱۶:۳۰ باز است", &["از", "۱۴:۳۰", "-", "۱۶:۳۰", "باز", "است"]),
    ("سفارش \u{2068}Ali\u{2069} با #A-7 رسید", &["سفارش", "\u{2068}Ali\u{2069}", "با", "#A-7", "رسید"]),
    ("سفارش #۱۰۴۲ رسید", &["سفارش", "#", "۱۰۴۲", "رسید"]),
    ("به help@sabr.example بنویسید", &["به", "help@sabr.example", "بنویسید"]),
    ("نشانی https://sabr.example/fa/?q=1#top است", &["نشانی", "https://sabr.example/fa/?q=1#top", "است"]),
    ("سایت www.sabr.example/help/ را ببینید", &["سایت", "www.sabr.example/help/", "را", "ببینید"]),
    ("او گفت «سفارش» رسید", &["او", "گفت", "«", "سفارش", "»", "رسید"]),
    ("گفت «Express» خوب است", &["گفت", "«", "Express", "»", "خوب", "است"]),
    ("گفت: «Hello!» و رفت", &["گفت", ":", "«", "Hello", "!", "»", "و", "رفت"]),
    ("با Express Post آمد", &["با", "Express Post", "آمد"]),
    ("برنامه Sabr (نسخه 2.1) تازه است", &["برنامه", "Sabr", "(", "نسخه", "2.1", ")", "تازه", "است"]),
    ("برنامه سبر (Sabr) تازه است", &["برنامه", "سبر", "(", "Sabr", ")", "تازه", "است"]),
    ("از پست پیشتاز (Express)", &["از", "پست", "پیشتاز", "(", "Express", ")"]),
    ("صبر کنید…", &["صبر", "کنید", "…"]),
    ("با Express…", &["با", "Express", "…"]),
    ("رمز Wi-Fi چیست؟", &["رمز", "Wi-Fi", "چیست", "؟"]),
    ("دکمه OK.", &["دکمه", "OK", "."]),
    ("Enter را بزنید", &["Enter", "را", "بزنید"]),
    ("می‌خواهم ۲ عدد، یعنی ۳٫۵ کیلو", &["می‌خواهم", "۲", "عدد", "،", "یعنی", "۳٫۵", "کیلو"]),
    ("دما -۵ درجه", &["دما", "-۵", "درجه"]),
    ("اندازه ۱۰×۲۰ است", &["اندازه", "۱۰", "×", "۲۰", "است"]),
    ("کارت 6037-9912-3456-7890 است", &["کارت", "6037-9912-3456-7890", "است"]),
    ("قیمت $49.90 است", &["قیمت", "$49.90", "است"]),
    ("قیمت 49.90€ است", &["قیمت", "49.90€", "است"]),
    ("USB-C و HDMI 2.1 دارد", &["USB-C", "و", "HDMI 2.1", "دارد"]),
];

/// Arabic.
const ARABIC: &[Row] = &[
    ("وصل طلبك اليوم.", &["وصل", "طلبك", "اليوم", "."]),
    ("المبلغ ٢٥٠٫٥٠ جنيهًا", &["المبلغ", "٢٥٠٫٥٠", "جنيهًا"]),
    ("المبلغ 250.50 جنيهًا", &["المبلغ", "250.50", "جنيهًا"]),
    ("خصم ٢٠٪ اليوم", &["خصم", "٢٠", "٪", "اليوم"]),
    ("من ١٠–٢٠ يومًا", &["من", "١٠", "–", "٢٠", "يومًا"]),
    ("بتاريخ ٢٠٢٦/١١/٢٢ مساء", &["بتاريخ", "٢٠٢٦/١١/٢٢", "مساء"]),
    ("بتاريخ 22-11-2026 مساء", &["بتاريخ", "22-11-2026", "مساء"]),
    ("الساعة ٢:٣٠ ظهرًا", &["الساعة", "٢:٣٠", "ظهرًا"]),
    ("الهاتف +20 2 2555 1234 للطوارئ", &["الهاتف", "+20 2 2555 1234", "للطوارئ"]),
    ("الهاتف ٠٢-٢٥٥٥-١٢٣٤ للطوارئ", &["الهاتف", "٠٢-٢٥٥٥-١٢٣٤", "للطوارئ"]),
    ("رقم #A-1042 وصل", &["رقم", "#A-1042", "وصل"]),
    ("رقم 1042-A وصل", &["رقم", "1042-A", "وصل"]),
    ("اكتب إلى help@sabr.example الآن", &["اكتب", "إلى", "help@sabr.example", "الآن"]),
    ("الرابط https://sabr.example/a/1 هنا", &["الرابط", "https://sabr.example/a/1", "هنا"]),
    ("قال «تم» ثم سكت", &["قال", "«", "تم", "»", "ثم", "سكت"]),
    ("منتج Galaxy S24 Ultra متوفر", &["منتج", "Galaxy S24 Ultra", "متوفر"]),
    ("منتج (Galaxy S24) متوفر", &["منتج", "(", "Galaxy S24", ")", "متوفر"]),
    ("هل تقصد \"Express\"؟", &["هل", "تقصد", "\"", "Express", "\"", "؟"]),
    ("انتظر…", &["انتظر", "…"]),
    ("السعر 49.90 USD فقط", &["السعر", "49.90", "USD", "فقط"]),
    ("الخيار أ/ب", &["الخيار", "أ", "/", "ب"]),
    ("رقم البطاقة 4111 1111 1111 1111 صحيح", &["رقم", "البطاقة", "4111 1111 1111 1111", "صحيح"]),
];

/// English and Thai screens.
const LEFT_TO_RIGHT: &[Row] = &[
    ("The word سلام means peace.", &["The", "word", "سلام", "means", "peace", "."]),
    ("Say سلام دوست من now", &["Say", "سلام دوست من", "now"]),
    ("Order «سلام» (A-1)", &["Order", "«", "سلام", "»", "(", "A-1", ")"]),
    ("คำสั่งซื้อ #A-1042 ราคา ฿1,250.00", &["คำสั่งซื้อ", "#A-1042", "ราคา", "฿1,250.00"]),
    ("ใช้ Express Post ครับ", &["ใช้", "Express", "Post", "ครับ"]),
    ("โทร 02-555-1234 ค่ะ", &["โทร", "02-555-1234", "ค่ะ"]),
    ("ราคา 10–20 บาท (รวม VAT)", &["ราคา", "10–20", "บาท", "(", "รวม", "VAT", ")"]),
    ("ลูกค้าชื่อ علی ค่ะ", &["ลูกค้าชื่อ", "علی", "ค่ะ"]),
];

fn laid_out(text: &str, rtl: bool) -> std::sync::Arc<Block> {
    let mut block = None;
    let mut harness = Harness::new_ui(|ui| {
        text::set_direction(ui.ctx(), rtl);
        block = Some(text::block(ui.ctx(), text, &INK, f32::INFINITY, &[]));
    });
    harness.run();
    drop(harness);
    block.unwrap()
}

/// The characters drawn, in the order of the eye, without spaces and joiners.
fn met(text: &str, rtl: bool) -> String {
    let mut seen: Vec<Glimpse> = laid_out(text, rtl).visual_order().concat();
    if rtl {
        seen.reverse();
    }
    seen.iter()
        .map(|glimpse| &text[glimpse.range.clone()])
        .filter(|part| !part.trim().is_empty())
        .collect::<String>()
        .replace(MARKS, "")
}

/// The parts as the eye meets them, letter by letter.
fn expected(parts: &[&str], rtl: bool) -> String {
    let is_rtl = |c: char| matches!(c, '\u{590}'..='\u{65F}' | '\u{66E}'..='\u{6EF}' | '\u{6FA}'..='\u{8FF}');
    let mut shown = String::new();
    for part in parts {
        let against = part.contains(is_rtl) != rtl && part.chars().count() > 1;
        let graphemes: Vec<String> = text_graphemes(part);
        let drawn: Vec<String> = if against { graphemes.into_iter().rev().collect() } else { graphemes };
        shown.extend(drawn.into_iter().filter(|g| !g.trim().is_empty()));
    }
    shown.replace(MARKS, "")
}

/// Letters with what hangs on them.
fn text_graphemes(part: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for c in part.chars() {
        let hangs = matches!(c, '\u{64B}'..='\u{65F}' | '\u{200C}' | '\u{E31}' | '\u{E33}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}');
        match all.last_mut() {
            Some(last) if hangs => last.push(c),
            _ => all.push(c.to_string()),
        }
    }
    all
}

fn check(rows: &[Row], rtl: bool) {
    let wrong: Vec<String> = rows
        .iter()
        .filter_map(|(text, parts)| {
            let (met, expected) = (met(text, rtl), expected(parts, rtl));
            (met != expected).then(|| format!("{text}\n  expected {expected:?}\n  drawn    {met:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

#[test]
fn persian_is_met_in_the_order_of_a_persian_reader() {
    check(PERSIAN, true);
}

#[test]
fn arabic_is_met_in_the_order_of_an_arabic_reader() {
    check(ARABIC, true);
}

#[test]
fn other_scripts_keep_their_place_in_english_and_thai() {
    check(LEFT_TO_RIGHT, false);
}

#[test]
fn the_table_is_long() {
    assert!(PERSIAN.len() + ARABIC.len() + LEFT_TO_RIGHT.len() >= 60);
}

/// What changes an emoji and has no glyph of its own takes no room, in text as in the reply box, which lays out the same copy.
#[test]
fn what_only_changes_an_emoji_takes_no_room() {
    let harness = Harness::new_ui(|_| {});
    let wide = |text: &str| text::block(&harness.ctx, text, &INK, f32::INFINITY, &[]).size().x;
    for (plain, changed) in [
        ("👍", "👍🏽"),
        ("👍", "👍\u{FE0F}"),
        ("👩💻", "👩\u{200D}💻"),
        ("👩💻", "👩🏿\u{200D}💻"),
        ("🏴", "🏴\u{E0067}\u{E0062}\u{E007F}"),
        ("ok 👍 ok", "ok 👍🏻 ok"),
        ("سلام 👍 خوب #A-1042", "سلام 👍🏽 خوب #A-1042"),
    ] {
        assert_eq!(wide(plain), wide(changed), "{changed:?}");
        let block = text::block(&harness.ctx, changed, &INK, f32::INFINITY, &[]);
        let bytes: usize = block.visual_order().iter().flatten().map(|glimpse| glimpse.range.len()).sum();
        assert_eq!(bytes, changed.len(), "{changed:?}");
    }
}
