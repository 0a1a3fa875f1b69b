//! Numbers of the policy, quoted in a scenario's own text of it (`A015`): warnings, the longest hold, identity checks, what may be given
//! away. Only where words and unit leave no doubt; every other number is the scenario's own affair.

use super::written::Written;
use crate::language::{NumberWords, Pattern, only_number};
use crate::scenario::Diagnostic;

/// What a number is of.
#[derive(Clone, Copy)]
enum Of {
    Warnings,
    HoldMinutes,
    Checks,
}

/// How it is said: language, pattern with one number, and the number where the word itself holds it.
const SAYINGS: &[(&str, Of, &str, Option<u32>)] = &[
    ("en", Of::Warnings, "# (formal|clear|written|official)? (warning|warnings)", None),
    ("fa", Of::Warnings, "# (بار|مرتبه|نوبت)? (اخطار|هشدار|تذکر)", None),
    ("ar", Of::Warnings, "# (إنذارات|إنذار|تحذيرات|تنبيهات)", None),
    ("ar", Of::Warnings, "(إنذار|تحذير|تنبيه) واحد", Some(1)),
    ("ar", Of::Warnings, "(إنذارين|إنذاران|تحذيرين|تنبيهين)", Some(2)),
    ("th", Of::Warnings, "เตือน ... # ครั้ง", None),
    ("en", Of::HoldMinutes, "(hold|holds) (are|is|last|lasts)? (at most|no more than|up to)? # (minute|minutes)", None),
    ("fa", Of::HoldMinutes, "انتظار ... حداکثر # دقیقه", None),
    ("ar", Of::HoldMinutes, "الانتظار # (دقائق|دقيقة)", None),
    ("ar", Of::HoldMinutes, "الانتظار (دقيقتان|دقيقتين)", Some(2)),
    ("ar", Of::HoldMinutes, "الانتظار دقيقة", Some(1)),
    ("th", Of::HoldMinutes, "(พักสาย|ถือสาย|รอสาย) * ไม่เกิน # นาที", None),
    ("en", Of::Checks, "# (identity|security) (check|checks)", None),
    ("fa", Of::Checks, "# (بررسی|پرسش|کنترل) (هویت|هویتی|امنیتی)", None),
    ("ar", Of::Checks, "# (أسئلة|خطوات|بيانات) (تحقق|للتحقق|أمان)", None),
    ("th", Of::Checks, "ยืนยันตัวตน * # (ข้อ|อย่าง)", None),
];

/// Words that say a percentage is what may be given away.
const GOODWILL: [&str; 16] = [
    "goodwill",
    "compensation",
    "discount",
    "gesture",
    "جبران",
    "تخفیف",
    "دلجویی",
    "استمالت",
    "الترضية",
    "ترضية",
    "تعويض",
    "خصم",
    "ชดเชย",
    "ส่วนลด",
    "เยียวยา",
    "ปลอบใจ",
];

const PERCENT: [&str; 10] = ["%", "٪", "percent", "per cent", "درصد", "بالمئة", "بالمائة", "في المئة", "في المائة", "เปอร์เซ็นต์"];

/// The message that tells a trainee the policy.
const POLICY: &str = "policy";

pub fn check(written: &Written<'_>, found: &mut Vec<Diagnostic>) {
    for line in written.lines().filter(|line| line.id == POLICY && line.attribute.is_none()) {
        for (tag, of, saying, fixed) in SAYINGS.iter().filter(|saying| saying.0 == written.tag()) {
            for (number, words) in said(written, line.text, tag, saying, *fixed) {
                let right = right(written, *of);
                if number != right {
                    tell(written, found, &words, number, &right.to_string(), name(*of));
                }
            }
        }
        for (percent, words) in goodwill(line.text) {
            let scenario = written.scenario();
            let most = written.policy().max_offer_percent;
            if percent != most && !scenario.offers.iter().any(|offer| offer.percent == percent) {
                tell(written, found, &words, percent, &most.to_string(), "max_offer_percent");
            }
        }
    }
}

fn tell(written: &Written<'_>, found: &mut Vec<Diagnostic>, words: &str, said: u32, right: &str, name: &str) {
    let policy = &written.policy().id;
    let message = format!("“{words}” says {said}, and the policy `{policy}` has {right} (`{name}`)");
    written.warn_of(
        found,
        "A015",
        (POLICY, None),
        words,
        (message, "say what holds, or change the policy: it is the policy that is scored"),
    );
}

fn name(of: Of) -> &'static str {
    match of {
        Of::Warnings => "warnings_before_disconnecting",
        Of::HoldMinutes => "longest_hold_secs, in minutes",
        Of::Checks => "checks_before_account_data",
    }
}

fn right(written: &Written<'_>, of: Of) -> u32 {
    let policy = written.policy();
    match of {
        Of::Warnings => policy.warnings_before_disconnecting,
        Of::HoldMinutes => policy.longest_hold_secs / 60,
        Of::Checks => policy.checks_wanted(written.scenario()),
    }
}

/// Every number said so, with the words.
fn said(written: &Written<'_>, text: &str, tag: &str, saying: &str, fixed: Option<u32>) -> Vec<(u32, String)> {
    let Ok(pattern) = Pattern::parse(saying) else { return Vec::new() };
    let normal = written.normal(text);
    let words = |span: std::ops::Range<usize>| text.get(span).unwrap_or_default().to_owned();
    if let Some(number) = fixed {
        return pattern.find_all(&normal).into_iter().map(|range| (number, words(normal.span(range)))).collect();
    }
    let Some(counted) = NumberWords::of(tag).counted(&normal, text) else { return Vec::new() };
    let read = |range: std::ops::Range<usize>| {
        let (digits, _) = only_number(&counted, range.clone())?;
        Some((digits.parse().ok()?, words(counted.span(range))))
    };
    pattern.find_all(&counted).into_iter().filter_map(read).collect()
}

/// Percentages in sentences that speak of goodwill, with the number and its sign.
fn goodwill(text: &str) -> Vec<(u32, String)> {
    let mut found = Vec::new();
    let sentences = text.split(['.', '!', '?', '؟', '\n', ';', '؛']);
    let of_goodwill = |sentence: &str| {
        let lower = sentence.to_lowercase();
        PERCENT.iter().any(|sign| sentence.contains(sign)) && GOODWILL.iter().any(|word| lower.contains(word))
    };
    for sentence in sentences.filter(|sentence| of_goodwill(sentence)) {
        for sign in PERCENT {
            for (at, _) in sentence.match_indices(sign) {
                let before = sentence[..at].trim_end();
                let digits: Vec<u32> = before.chars().rev().map_while(crate::language::digit_value).take(4).collect();
                let number = digits.iter().rev().fold(0, |sum, digit| sum * 10 + digit);
                let start = before.char_indices().rev().nth(digits.len().saturating_sub(1)).map_or(0, |(at, _)| at);
                if !digits.is_empty() {
                    found.push((number, sentence[start..at + sign.len()].to_owned()));
                }
            }
        }
    }
    found
}
