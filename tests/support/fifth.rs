//! A fifth language, `qaa`, as a translator would hand it in: right to left, with digits of its own locale, and one of the scenarios
//! that ship. Its words are Persian ones: a made-up language has no speakers.

use sabr::content::Sources;

/// Its own name for itself.
pub const NAME: &str = "زبان پنجم";

/// Its files, and no others.
pub fn files() -> Vec<(String, String)> {
    let shipped = Sources::embedded();
    let own = [
        ("language-name = فارسی".to_owned(), format!("language-name = {NAME}")),
        ("language-locale = fa-IR".to_owned(), "language-locale = ckb".to_owned()),
        ("language: \"fa\"".to_owned(), "language: \"qaa\"".to_owned()),
    ];
    let is_its = |path: &str| {
        let program = path.strip_prefix("locales/fa/").is_some_and(|file| !file.contains('/'));
        program || path == "locales/fa/scenarios/late-parcel.ftl" || path == "assets/lexicons/fa.ron"
    };
    let as_own = |(path, text): (String, String)| {
        let text = own.iter().fold(text, |text, (from, to)| text.replace(from, to));
        (path.replace("/fa", "/qaa"), text)
    };
    shipped.0.into_iter().filter(|(path, _)| is_its(path)).map(as_own).collect()
}
