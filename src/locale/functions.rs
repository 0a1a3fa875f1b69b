//! The functions that texts may call: `NUMBER`, `MONEY`, `DATETIME`, `DURATION`, `LIST` and `CODE`.
//!
//! | call | in English | in Persian |
//! |---|---|---|
//! | `{ NUMBER($share, style: "percent") }` | 20% | ۲۰٪ |
//! | `{ NUMBER($value, minimumFractionDigits: 1) }` | 4.0 | ۴٫۰ |
//! | `{ MONEY($price, currency: "GBP") }` | £7.95 | ۷٫۹۵ پوند |
//! | `{ DATETIME("2026-11-22", dateStyle: "long") }` | 22 November 2026 | ۱ آذر ۱۴۰۵ |
//! | `{ DATETIME("14:05") }` | 14:05 | ۱۴:۰۵ |
//! | `{ DURATION(200) }` | 3 minutes 20 seconds | ۳ دقیقه و ۲۰ ثانیه |
//! | `{ LIST($a, $b, type: "or") }` | a or b | a یا b |
//! | `{ CODE("0907") }` | 0907 | ۰۹۰۷ |
//!
//! `NUMBER` and `MONEY` choose plural forms like the number they show, as in `{ MONEY($price, currency: "EGP") -> [one] … *[other] … }`; a
//! variant such as `[0]` is matched by a bare `{ $price -> … }` only. A value of the wrong kind, such as the “…” that stands for a number not drawn yet,
//! is shown as it came. Must never panic, whatever a text calls them with.

use super::counted::{MOST, value as true_value, written};
use super::dates::{DateStyle, Moment, TimeStyle};
use super::formats::{Formats, Joint};
use super::number::Shape;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentType;
use intl_memoizer::IntlLangMemoizer;
use intl_memoizer::concurrent::IntlLangMemoizer as SharedMemoizer;
use std::borrow::Cow;
use std::sync::Arc;

/// What a function formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// A number.
    Number,
    /// A date, a time of day or both, as ISO 8601 text.
    Moment,
    /// Any number of values.
    Many,
    /// Text.
    Text,
}

/// What a named argument may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allows {
    /// One of these words, in quotes.
    Words(&'static [&'static str]),
    /// A count of digits up to [`MOST_DIGITS`].
    Digits,
    /// A currency of [`CURRENCIES`], in quotes.
    Currency,
}

/// A function that texts may call.
#[derive(Debug, Clone, Copy)]
pub struct Function {
    /// Its name.
    pub name: &'static str,
    /// What it formats.
    pub takes: Takes,
    /// Its named arguments.
    pub named: &'static [(&'static str, Allows)],
    /// The named argument it cannot do without.
    pub needs: Option<&'static str>,
    /// A call to learn from.
    pub example: &'static str,
}

/// Digits after the point that can be asked for.
pub const MOST_DIGITS: u8 = 12;

const SHAPE: [(&str, Allows); 3] = [
    ("minimumFractionDigits", Allows::Digits),
    ("maximumFractionDigits", Allows::Digits),
    ("useGrouping", Allows::Words(&["true", "false"])),
];

/// Every function.
pub const FUNCTIONS: &[Function] = &[
    Function {
        name: "NUMBER",
        takes: Takes::Number,
        named: &[SHAPE[0], SHAPE[1], SHAPE[2], ("style", Allows::Words(&["decimal", "percent"]))],
        needs: None,
        example: "{ NUMBER($share, style: \"percent\") }",
    },
    Function {
        name: "MONEY",
        takes: Takes::Number,
        named: &[SHAPE[0], SHAPE[1], SHAPE[2], ("currency", Allows::Currency)],
        needs: Some("currency"),
        example: "{ MONEY($price, currency: \"GBP\") }",
    },
    Function {
        name: "DATETIME",
        takes: Takes::Moment,
        named: &[
            ("dateStyle", Allows::Words(&["short", "medium", "long", "full"])),
            ("timeStyle", Allows::Words(&["short", "medium"])),
        ],
        needs: None,
        example: "{ DATETIME(\"2026-11-22T14:05\", dateStyle: \"long\") }",
    },
    Function {
        name: "DURATION",
        takes: Takes::Number,
        named: &[("style", Allows::Words(&["long", "short", "clock"]))],
        needs: None,
        example: "{ DURATION($seconds, style: \"short\") }",
    },
    Function {
        name: "LIST",
        takes: Takes::Many,
        named: &[("type", Allows::Words(&["and", "or"]))],
        needs: None,
        example: "{ LIST($first, $second, type: \"or\") }",
    },
    Function { name: "CODE", takes: Takes::Text, named: &[], needs: None, example: "{ CODE(\"0907\") }" },
];

/// Codes of ISO 4217, and `IRT` for the toman, which Iranians count in and ISO does not list.
pub const CURRENCIES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF \
    CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR IRT \
    ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN \
    NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT \
    TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

/// Currencies that are counted in whole units, and those with a thousandth.
const WHOLE: &str = "CLP IRR IRT ISK JPY KRW VND UGX XAF XOF XPF IQD LBP SYP PYG RWF";
const THOUSANDTHS: &str = "BHD JOD KWD LYD OMR TND";

/// Several words that a message joins with `{ LIST($words) }`.
pub fn several(items: impl IntoIterator<Item = String>) -> FluentValue<'static> {
    FluentValue::Custom(Box::new(Several(items.into_iter().collect())))
}

#[derive(Debug, Clone, PartialEq)]
struct Several(Vec<String>);

impl FluentType for Several {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.0.join(", ").into()
    }

    fn as_string_threadsafe(&self, _: &SharedMemoizer) -> Cow<'static, str> {
        self.0.join(", ").into()
    }
}

/// Registers every function; `isolating` keeps what a list joins apart from its neighbours' direction.
pub(super) fn register(bundle: &mut FluentBundle<Arc<FluentResource>>, formats: &Arc<Formats>, isolating: bool) {
    type Call = for<'a> fn(&Formats, bool, &[FluentValue<'a>], &FluentArgs) -> Option<FluentValue<'a>>;
    let calls: [(&str, Call); 6] =
        [("NUMBER", number), ("MONEY", money), ("DATETIME", datetime), ("DURATION", duration), ("LIST", list), ("CODE", code)];
    for (name, call) in calls {
        let formats = formats.clone();
        // Cannot be taken: the bundle is new.
        let _ = bundle.add_function(name, move |values, named| {
            let as_it_came = || values.first().cloned().unwrap_or(FluentValue::Error);
            call(&formats, isolating, values, named).unwrap_or_else(as_it_came)
        });
    }
}

fn the_number(values: &[FluentValue<'_>]) -> Option<f64> {
    match values.first()? {
        FluentValue::Number(number) => Some(true_value(number)),
        _ => None,
    }
}

fn word<'n>(named: &'n FluentArgs<'_>, name: &'static str) -> Option<&'n str> {
    match named.get(name)? {
        FluentValue::String(text) => Some(text.as_ref()),
        _ => None,
    }
}

/// Digits after the point as asked for, else as usual; the one that is asked for moves the other.
fn shape(named: &FluentArgs<'_>, usual: (u8, u8), percent: bool) -> Shape {
    let digits = |name: &str| match named.get(name) {
        Some(FluentValue::Number(n)) => Some(n.value.clamp(0.0, f64::from(MOST_DIGITS)) as u8),
        _ => None,
    };
    let (least, most) = (digits("minimumFractionDigits"), digits("maximumFractionDigits"));
    let least = least.unwrap_or(usual.0.min(most.unwrap_or(usual.0)));
    let most = most.unwrap_or(usual.1).max(least);
    Shape { least, most, grouped: word(named, "useGrouping") != Some("false"), percent }
}

fn number<'a>(formats: &Formats, _: bool, values: &[FluentValue<'a>], named: &FluentArgs) -> Option<FluentValue<'a>> {
    let number = the_number(values)?;
    // Left alone it also matches variants such as `[0]`.
    if named.iter().next().is_none() && number.abs() < MOST {
        return None;
    }
    let percent = word(named, "style") == Some("percent");
    let usual = if percent { (0, 0) } else { (0, 3) };
    Some(formats.number(number, shape(named, usual, percent)))
}

fn money<'a>(formats: &Formats, _: bool, values: &[FluentValue<'a>], named: &FluentArgs) -> Option<FluentValue<'a>> {
    let (value, currency) = (the_number(values)?, word(named, "currency")?);
    let among = |list: &str| list.split(' ').any(|code| code == currency);
    let most = if among(WHOLE) {
        0
    } else if among(THOUSANDTHS) {
        3
    } else {
        2
    };
    // £20 and £7.95, as shops write, but not £7.5.
    let cents = Shape { least: 0, most, grouped: true, percent: false }.rounded(value);
    let least = if cents.fract() == 0.0 { 0 } else { most };
    Some(formats.money(value, currency, shape(named, (least, most), false)))
}

fn datetime<'a>(formats: &Formats, _: bool, values: &[FluentValue<'a>], named: &FluentArgs) -> Option<FluentValue<'a>> {
    let Some(FluentValue::String(text)) = values.first() else { return None };
    let date = match word(named, "dateStyle") {
        Some("short") => Some(DateStyle::Short),
        Some("medium") => Some(DateStyle::Medium),
        Some("long") => Some(DateStyle::Long),
        Some("full") => Some(DateStyle::Full),
        _ => None,
    };
    let time = match word(named, "timeStyle") {
        Some("short") => Some(TimeStyle::Short),
        Some("medium") => Some(TimeStyle::Medium),
        _ => None,
    };
    Moment::parse(text)?.format(formats.numbers.locale(), date, time).map(FluentValue::from)
}

fn duration<'a>(formats: &Formats, _: bool, values: &[FluentValue<'a>], named: &FluentArgs) -> Option<FluentValue<'a>> {
    let seconds = the_number(values)?;
    let written = match word(named, "style") {
        Some("clock") => formats.clock(seconds),
        style => formats.duration(seconds, style == Some("short")),
    };
    written.map(FluentValue::from)
}

fn list<'a>(formats: &Formats, isolating: bool, values: &[FluentValue<'a>], named: &FluentArgs) -> Option<FluentValue<'a>> {
    let mut items: Vec<String> = Vec::new();
    for value in values {
        match value {
            FluentValue::String(text) => items.push(text.to_string()),
            FluentValue::Number(number) => {
                items.push(written(number).map_or_else(|| formats.numbers.format(number.value), str::to_owned));
            }
            FluentValue::Custom(custom) => {
                let several: Option<&Several> = (**custom).as_any().downcast_ref();
                items.extend(several.into_iter().flat_map(|several| several.0.iter().cloned()));
            }
            FluentValue::None | FluentValue::Error => {}
        }
    }
    if isolating && items.len() > 1 {
        items.iter_mut().for_each(|item| *item = format!("\u{2068}{item}\u{2069}"));
    }
    let joint = if word(named, "type") == Some("or") { Joint::Or } else { Joint::And };
    Some(formats.list(&items, joint).into())
}

fn code<'a>(formats: &Formats, _: bool, values: &[FluentValue<'a>], _: &FluentArgs) -> Option<FluentValue<'a>> {
    let text = match values.first()? {
        FluentValue::String(text) => text.to_string(),
        FluentValue::Number(number) => true_value(number).to_string(),
        _ => return None,
    };
    Some(formats.numbers.code(&text).into())
}
