//! Checks of calls in Fluent texts: the function is there (`F010`), and its arguments are what it takes (`F012`).

use crate::locale::{Allows, CURRENCIES, FUNCTIONS, FtlArgument, FtlGiven, FtlReference, Function, MOST_DIGITS, Moment, Takes};
use crate::scenario::{Diagnostic, Source, did_you_mean};

/// Checks one call.
pub(super) fn check(name: &str, call: &FtlReference, source: Source<'_>, found: &mut Vec<Diagnostic>) {
    let at = call.at..call.at + name.len();
    let Some(function) = FUNCTIONS.iter().find(|f| f.name == name) else {
        let hint = did_you_mean(name, FUNCTIONS.iter().map(|f| f.name));
        let hint =
            format!("{hint}; or write the variable alone, as {{ $name }}: numbers get the language's digits by themselves");
        found.push(source.error("F010", at, format!("there is no function `{name}`"), hint));
        return;
    };
    let mut tell = |at, message, hint| found.push(source.error("F012", at, message, hint));
    let example = || format!("write it as {}", function.example);
    let values: Vec<&FtlArgument> = call.arguments.iter().filter(|a| a.name.is_none()).collect();
    match values.as_slice() {
        [] => tell(at.clone(), format!("`{name}` is given nothing to format"), example()),
        [_, second, ..] if function.takes != Takes::Many => {
            tell(second.span.clone(), format!("`{name}` formats one value"), example());
        }
        _ => {}
    }
    for value in &values {
        if let Some((message, hint)) = wrong_value(function, &value.value) {
            tell(value.span.clone(), message, hint);
        }
    }
    for argument in &call.arguments {
        let Some(given) = &argument.name else { continue };
        match function.named.iter().find(|(known, _)| known == given) {
            None if function.named.is_empty() => {
                tell(argument.span.clone(), format!("`{name}` takes no named arguments"), example());
            }
            None => {
                let hint = did_you_mean(given, function.named.iter().map(|(known, _)| *known));
                tell(argument.span.clone(), format!("`{name}` has no argument `{given}`"), hint);
            }
            Some((_, allows)) => {
                if let Some(hint) = wrong_named(*allows, &argument.value) {
                    tell(argument.span.clone(), format!("`{given}` of `{name}` cannot be this"), hint);
                }
            }
        }
    }
    if let Some(needed) = function.needs.filter(|needed| !call.gives.iter().any(|given| given == needed)) {
        tell(at, format!("`{name}` lacks `{needed}`"), example());
    }
}

/// What is wrong with a literal that is to be formatted; of variables nothing is known here.
fn wrong_value(function: &Function, value: &FtlGiven) -> Option<(String, String)> {
    let name = function.name;
    match (function.takes, value) {
        (Takes::Number, FtlGiven::Text(_)) => {
            Some((format!("`{name}` formats a number, and this is text"), "write the number without quotes".to_owned()))
        }
        (Takes::Moment, FtlGiven::Number(_)) => {
            let hint = format!("write it in quotes, as {}", function.example);
            Some((format!("`{name}` formats a date, and this is a number"), hint))
        }
        (Takes::Moment, FtlGiven::Text(text)) if Moment::parse(text).is_none() => {
            let hint = "write it as \"2026-11-22\", \"14:05\" or \"2026-11-22T14:05\", by the Gregorian calendar: the language's own comes by itself";
            Some((format!("“{text}” is no date or time"), hint.to_owned()))
        }
        (Takes::Text, FtlGiven::Number(number)) => {
            let hint = format!("write it in quotes, as \"{number}\"");
            Some((format!("`{name}` formats the digits of a text, and a number may lose some"), hint))
        }
        _ => None,
    }
}

/// What to do about a named argument's value, if it is none that is allowed.
fn wrong_named(allows: Allows, value: &FtlGiven) -> Option<String> {
    match (allows, value) {
        (Allows::Words(words), FtlGiven::Text(text)) if words.contains(&text.as_str()) => None,
        (Allows::Words(words), FtlGiven::Text(text)) => Some(did_you_mean(text, words.iter().copied())),
        (Allows::Words(words), _) => Some(format!("write one of these in quotes: {}", words.join(", "))),
        (Allows::Digits, FtlGiven::Number(number)) if number.parse().is_ok_and(|n: u8| n <= MOST_DIGITS) => None,
        (Allows::Digits, _) => Some(format!("write a whole number from 0 to {MOST_DIGITS}, without quotes")),
        (Allows::Currency, FtlGiven::Text(code)) if CURRENCIES.split(' ').any(|known| known == code) => None,
        (Allows::Currency, FtlGiven::Text(code)) => {
            let near = did_you_mean(code, CURRENCIES.split(' '));
            let hint = "write the three capitals of ISO 4217, such as GBP, EGP, THB or IRR; IRT is the toman";
            Some(if near.starts_with("did you mean") { near } else { hint.to_owned() })
        }
        (Allows::Currency, _) => Some("write the currency's three capitals in quotes, as \"GBP\"".to_owned()),
    }
}
