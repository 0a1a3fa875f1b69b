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
    let as_own = |from: &str, to: &str| {
        let text = own.iter().fold(shipped.0[from].clone(), |text, (from, to)| text.replace(from, to));
        (to.to_owned(), text)
    };
    vec![
        as_own("locales/fa/app.ftl", "locales/qaa/app.ftl"),
        as_own("locales/fa/terminal.ftl", "locales/qaa/terminal.ftl"),
        as_own("locales/fa/coaching.ftl", "locales/qaa/coaching.ftl"),
        as_own("locales/fa/scenarios/late-parcel.ftl", "locales/qaa/scenarios/late-parcel.ftl"),
        as_own("assets/lexicons/fa.ron", "assets/lexicons/qaa.ron"),
    ]
}
