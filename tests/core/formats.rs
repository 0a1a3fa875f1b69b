//! The functions texts may call: exact words in four languages, plural forms, and no panic whatever they are called with.

use proptest::prelude::*;
use sabr::content::Sources;
use sabr::locale::{Catalogue, FUNCTIONS, FluentArgs, FluentValue, several};

/// A language as it ships, with one scenario `s` that holds these texts.
fn language(tag: &str, texts: &str) -> Catalogue {
    let sources = Sources::embedded();
    let app = ["app", "formats"].map(|name| sources.0[&format!("locales/{tag}/{name}.ftl")].clone());
    Catalogue::new(tag, app.iter().map(String::as_str), [("s".to_owned(), texts)])
}

/// What a text says in each language: English, Persian, Arabic, Thai.
fn said<'v>(text: &str, args: &[(&'static str, FluentValue<'v>)]) -> [String; 4] {
    crate::support::LANGUAGES.map(|tag| {
        let catalogue = language(tag, &format!("a = {text}\n"));
        let args: FluentArgs = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let said = catalogue.scenario("s", args).unwrap().value("a").unwrap();
        assert!(!said.contains('\u{2068}'), "scenario texts carry no isolation marks: {said}");
        said
    })
}

fn call(text: &str) -> [String; 4] {
    said(text, &[])
}

#[test]
fn numbers() {
    assert_eq!(call("{ NUMBER(12345.5) }"), ["12,345.5", "۱۲٬۳۴۵٫۵", "١٢٬٣٤٥٫٥", "12,345.5"]);
    assert_eq!(call("{ NUMBER(12345, useGrouping: \"false\") }"), ["12345", "۱۲۳۴۵", "١٢٣٤٥", "12345"]);
    assert_eq!(call("{ NUMBER(4, minimumFractionDigits: 1) }"), ["4.0", "۴٫۰", "٤٫٠", "4.0"]);
    assert_eq!(call("{ NUMBER(3.14159, maximumFractionDigits: 2) }"), ["3.14", "۳٫۱۴", "٣٫١٤", "3.14"]);
    assert_eq!(call("{ NUMBER(0.2, style: \"percent\") }"), ["20%", "۲۰٪", "٢٠٪", "20%"]);
    assert_eq!(call("{ NUMBER(0.075, style: \"percent\", maximumFractionDigits: 1) }"), ["7.5%", "۷٫۵٪", "٧٫٥٪", "7.5%"]);
    // The sign stays at the number's front when a right-to-left sentence is drawn: a mark goes before it.
    assert_eq!(call("{ NUMBER(-5, useGrouping: \"true\") }"), ["-5", "\u{200e}−۵", "\u{61c}-٥", "-5"]);
    assert_eq!(call("{ NUMBER(-0.2, style: \"percent\") }"), ["-20%", "\u{200e}−۲۰٪", "\u{61c}-٢٠٪", "-20%"]);
}

#[test]
fn money() {
    assert_eq!(call("{ MONEY(7.95, currency: \"GBP\") }"), ["£7.95", "۷٫۹۵ پوند", "٧٫٩٥ جنيه إسترليني", "7.95 ปอนด์"]);
    assert_eq!(call("{ MONEY(149, currency: \"GBP\") }")[0], "£149");
    assert_eq!(call("{ MONEY(7.5, currency: \"GBP\") }")[0], "£7.50");
    assert_eq!(call("{ MONEY(20, currency: \"GBP\", minimumFractionDigits: 2) }")[0], "£20.00");
    assert_eq!(call("{ MONEY(65000, currency: \"IRT\") }"), ["65,000 tomans", "۶۵٬۰۰۰ تومان", "٦٥٬٠٠٠ تومان", "65,000 โตมาน"]);
    assert_eq!(call("{ MONEY(1745, currency: \"THB\") }"), ["1,745 baht", "۱٬۷۴۵ بات", "١٬٧٤٥ بات", "1,745 บาท"]);
    assert_eq!(call("{ MONEY(95, currency: \"EGP\") }"), ["EGP 95", "۹۵ پوند مصر", "٩٥ جنيهًا", "95 ปอนด์อียิปต์"]);
    assert_eq!(
        call("{ MONEY(-7.5, currency: \"GBP\") }"),
        ["-£7.50", "\u{200e}−۷٫۵۰ پوند", "\u{61c}-٧٫٥٠ جنيه إسترليني", "-7.50 ปอนด์"]
    );
    assert_eq!(call("{ MONEY(3, currency: \"CHF\") }"), ["CHF 3", "۳ CHF", "٣ CHF", "3 CHF"]);
    let forms = [1, 2, 3, 11, 100].map(|n| call(&format!("{{ MONEY({n}, currency: \"EGP\") }}"))[2].clone());
    assert_eq!(forms, ["١ جنيه", "٢ جنيه", "٣ جنيهات", "١١ جنيهًا", "١٠٠ جنيه"]);
}

#[test]
fn dates_and_times() {
    assert_eq!(
        call("{ DATETIME(\"2026-11-22T14:05\") }"),
        ["22 Nov 2026, 14:05", "۱ آذر ۱۴۰۵، ۱۴:۰۵", "٢٢\u{200f}/١١\u{200f}/٢٠٢٦، ٢:٠٥ م", "22 พ.ย. 2569 14:05"]
    );
    assert_eq!(
        call("{ DATETIME(\"2026-11-22\", dateStyle: \"full\") }"),
        ["Sunday, 22 November 2026", "یکشنبه ۱ آذر ۱۴۰۵", "الأحد، ٢٢ نوفمبر ٢٠٢٦", "วันอาทิตย์ที่ 22 พฤศจิกายน 2569"]
    );
    assert_eq!(call("{ DATETIME(\"2026-11-22T14:05\", timeStyle: \"short\") }"), ["14:05", "۱۴:۰۵", "٢:٠٥ م", "14:05"]);
    // What is no date is shown as it came.
    assert_eq!(call("{ DATETIME(\"…\") }"), ["…"; 4]);
}

#[test]
fn durations() {
    assert_eq!(call("{ DURATION(200) }"), ["3 minutes 20 seconds", "۳ دقیقه و ۲۰ ثانیه", "٣ دقائق و٢٠ ثانية", "3 นาที 20 วินาที"]);
    assert_eq!(call("{ DURATION(200, style: \"short\") }"), ["3 min 20 s", "۳ دقیقه و ۲۰ ثانیه", "٣ د و٢٠ ث", "3 นาที 20 วิ"]);
    assert_eq!(call("{ DURATION(200, style: \"clock\") }"), ["3:20", "۳:۲۰", "٣:٢٠", "3:20"]);
    assert_eq!(call("{ DURATION(3661, style: \"clock\") }"), ["1:01:01", "۱:۰۱:۰۱", "١:٠١:٠١", "1:01:01"]);
    assert_eq!(call("{ DURATION(0) }"), ["0 seconds", "۰ ثانیه", "٠ ثانية", "0 วินาที"]);
    assert_eq!(
        call("{ DURATION(93784) }"),
        [
            "1 day 2 hours 3 minutes 4 seconds",
            "۱ روز، ۲ ساعت، ۳ دقیقه و ۴ ثانیه",
            "يوم واحد وساعتان و٣ دقائق و٤ ثوانٍ",
            "1 วัน 2 ชั่วโมง 3 นาที 4 วินาที"
        ]
    );
    assert_eq!(call("{ DURATION(-3) }"), ["-3", "\u{200e}−۳", "\u{61c}-٣", "-3"]);
}

#[test]
fn lists() {
    let items = |n: usize| said("{ LIST($all) }", &[("all", several(["الف", "ب", "ج"].map(String::from).into_iter().take(n)))]);
    assert_eq!(items(0), [""; 4]);
    assert_eq!(items(1), ["الف"; 4]);
    assert_eq!(items(2), ["الف and ب", "الف و ب", "الف وب", "الفและب"]);
    assert_eq!(items(3), ["الف, ب and ج", "الف، ب و ج", "الف وب وج", "الف ب และج"]);
    assert_eq!(call("{ LIST(\"x\", 2, \"z\", type: \"or\") }"), ["x, 2 or z", "x، ۲ یا z", "x أو ٢ أو z", "x, 2 หรือ z"]);
}

#[test]
fn codes_keep_their_zeros() {
    assert_eq!(call("{ CODE(\"0907\") }"), ["0907", "۰۹۰۷", "٠٩٠٧", "0907"]);
    assert_eq!(call("{ CODE(\"021-555 12\") }")[1], "۰۲۱-۵۵۵ ۱۲");
}

#[test]
fn plural_forms() {
    let arabic = "{ $n -> [zero] zero [one] one [two] two [few] few [many] many *[other] other }";
    let form = |which: usize, text: &str, n: f64| said(text, &[("n", n.into())])[which].clone();
    let variants =
        |selector: &str| arabic.replace("$n ", selector).replace(" [", "\n    [").replace(" *[", "\n   *[").replace(" }", "\n}");
    for selector in ["$n ", "NUMBER($n) ", "NUMBER($n, useGrouping: \"false\") ", "MONEY($n, currency: \"EGP\") "] {
        let text = variants(selector);
        for (n, expected) in [
            (0, "zero"),
            (1, "one"),
            (2, "two"),
            (3, "few"),
            (10, "few"),
            (11, "many"),
            (99, "many"),
            (100, "other"),
            (102, "other"),
            (103, "few"),
            (111, "many"),
        ] {
            assert_eq!(form(2, &text, n.into()), expected, "{selector}{n}");
        }
        assert_eq!([0.0, 1.0, 2.0].map(|n| form(0, &text, n)), ["other", "one", "other"], "{selector}");
        // In Persian, zero and fractions below one are read in the singular too.
        assert_eq!([0.0, 0.5, 1.0, 2.0].map(|n| form(1, &text, n)), ["one", "one", "one", "other"], "{selector}");
        assert_eq!([0.0, 1.0, 2.0].map(|n| form(3, &text, n)), ["other"; 3], "{selector}");
    }
    // The form follows what is read: “1.0”.
    assert_eq!(form(0, &variants("NUMBER($n, minimumFractionDigits: 1) "), 1.0), "other");
    assert_eq!(form(0, &variants("NUMBER($n, maximumFractionDigits: 0) "), 1.2), "one");
    assert_eq!(call("{ NUMBER(0) ->\n    [0] none\n   *[other] some\n}"), ["none"; 4]);
}

#[test]
fn program_texts_keep_what_is_filled_in_apart() {
    let app = "language-locale = fa\nlist-separator = { LIST(\"Sony WH-1000\", \"کیف\") }: { MONEY(5, currency: \"USD\") }\n";
    let said = Catalogue::new("fa", [app], []).by_id("list-separator");
    assert_eq!(said.matches('\u{2068}').count(), 4, "{said:?}");
    assert_eq!(said.matches('\u{2068}').count(), said.matches('\u{2069}').count());
}

#[test]
fn a_language_without_words_for_units_still_shows_the_numbers() {
    let texts =
        "a = { NUMBER(0.5, style: \"percent\") } { MONEY(5, currency: \"EUR\") } { DURATION(65) } { LIST(\"x\", \"y\") }\n";
    let catalogue = Catalogue::new("xx", ["language-name = X\n"], [("s".to_owned(), texts)]);
    assert_eq!(catalogue.scenario("s", FluentArgs::new()).unwrap().value("a").unwrap(), "50% EUR 5 65 x, y");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_argument_makes_a_function_panic(which in 0usize..6, locale in 0usize..4, number in proptest::num::f64::ANY, text in "\\PC{0,30}", word in "[a-zA-Z0-9 ]{0,12}", digits in "-?[0-9]{1,40}", name in 0usize..9) {
        let names = ["style", "currency", "type", "dateStyle", "timeStyle", "minimumFractionDigits", "maximumFractionDigits", "useGrouping", "x"];
        let f = FUNCTIONS[which].name;
        let variants = "->\n    [one] 1\n    [few] 2\n   *[other] 3\n}";
        let texts = format!(
            "a = {{ {f}() }}{{ {f}($v, {n}: \"{word}\") }}{{ {f}($v, {n}: {count}) }}{{ {f}($t, {n}: \"percent\") }}{{ {f}({digits}, currency: \"EUR\") }}{{ {f}($nobody) }}\n\
             b = {{ {f}($v, {n}: \"{word}\", y: 99) {variants}\nc = {{ {f}({digits}, {n}: {count}) {variants}\n",
            n = names[name],
            count = digits.trim_start_matches('-'),
        );
        let catalogue = language(crate::support::LANGUAGES[locale], &texts);
        let args = FluentArgs::from_iter([("v", FluentValue::from(number)), ("t", FluentValue::from(text.as_str()))]);
        let said = catalogue.scenario("s", args).unwrap();
        prop_assert!(said.value("a").is_some() && said.value("b").is_some() && said.value("c").is_some());
    }

    #[test]
    fn a_duration_says_all_its_seconds(seconds in 0u32..10_000_000) {
        let said = call(&format!("{{ DURATION({seconds}) }}"));
        let parts: Vec<u32> = said[3].split(' ').filter_map(|part| part.parse().ok()).collect();
        let units: Vec<u32> = said[3].split(' ').filter_map(|part| Some(match part { "วัน" => 86_400, "ชั่วโมง" => 3600, "นาที" => 60, "วินาที" => 1, _ => return None })).collect();
        prop_assert_eq!(parts.iter().zip(&units).map(|(n, unit)| n * unit).sum::<u32>(), seconds);
    }
}
