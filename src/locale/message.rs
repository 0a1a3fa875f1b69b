//! The closed list of the program's own messages. A message that is not here cannot be asked for; one that is here and missing
//! from a language is a diagnostic.

macro_rules! messages {
    ($($variant:ident = $id:literal $([$($arg:literal),*])?),* $(,)?) => {
        /// A message of the program.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "the ids speak for themselves, and the English text says the rest")]
        pub enum Msg { $($variant),* }

        impl Msg {
            /// Every message.
            pub const ALL: &[Msg] = &[$(Msg::$variant),*];

            /// Its id in `app.ftl`.
            pub fn id(self) -> &'static str {
                match self { $(Msg::$variant => $id),* }
            }

            /// The variables given to it.
            pub fn variables(self) -> &'static [&'static str] {
                match self { $(Msg::$variant => &[$($($arg),*)?]),* }
            }
        }
    };
}

messages! {
    LanguageName = "language-name",
    LanguageLocale = "language-locale",
    LanguageDirection = "language-direction",
}
