//! How a customer looks: a closed list of English words, read from the optional message `look` of a scenario's texts.
//!
//! What the words leave open follows from the scenario's id and the language, the same on every machine. Must never fail: words that
//! are not known are told apart and the others still count. Nothing here is shown, read out or translated.

use super::home::HOMES;
use std::ops::Range;

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal),* $(,)? })*) => {
        $($(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "the words say what they are")]
        pub enum $name { $($variant),* }

        impl $name {
            /// All of them.
            pub const ALL: &[$name] = &[$($name::$variant),*];

            /// Its word.
            pub fn word(self) -> &'static str {
                match self { $($name::$variant => $word),* }
            }

            /// The one with this word.
            pub fn of(word: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.word() == word)
            }
        })*
    };
}

words! {
    /// Who.
    Person { Woman = "woman", Man = "man", Girl = "girl", Boy = "boy" }
    /// About how old: up to 34, up to 59, above.
    Age { Young = "young", Middle = "middle", Old = "old" }
    /// Tone of the skin.
    Skin { Fair = "fair", Light = "light", Olive = "olive", Tan = "tan", Brown = "brown", Dark = "dark" }
    /// How the hair is worn, or what covers it.
    Head {
        Bald = "bald", ShortHair = "short-hair", SidePart = "side-part", Receding = "receding", Curly = "curly", Afro = "afro",
        Bob = "bob", LongHair = "long-hair", Bun = "bun", Ponytail = "ponytail",
        Headscarf = "headscarf", LooseScarf = "loose-scarf", Maghnaeh = "maghnaeh", Chador = "chador", Turban = "turban",
        Cap = "cap", Skullcap = "skullcap",
    }
    /// Colour of the hair.
    Hair {
        Black = "black-hair", Brown = "brown-hair", Chestnut = "chestnut-hair", Red = "red-hair", Blond = "blond-hair",
        Grey = "grey-hair", White = "white-hair",
    }
    /// Colour of cloth; with `scarf-` before it, of what covers the head.
    Cloth {
        White = "white", Cream = "cream", Sand = "sand", Grey = "grey", Charcoal = "charcoal", Black = "black", Navy = "navy",
        Blue = "blue", Sky = "sky", Teal = "teal", Green = "green", Moss = "moss", Mustard = "mustard", Rust = "rust", Red = "red",
        Maroon = "maroon", Rose = "rose", Plum = "plum", Lilac = "lilac",
    }
    /// Hair of the face.
    FacialHair { None = "clean-shaven", Stubble = "stubble", Moustache = "moustache", Beard = "beard" }
    /// Before the eyes.
    Glasses { None = "no-glasses", Square = "glasses", Round = "round-glasses" }
    /// What is worn.
    Dress {
        Shirt = "shirt", Blouse = "blouse", TShirt = "t-shirt", Polo = "polo", Jumper = "jumper", Cardigan = "cardigan",
        Hoodie = "hoodie", Suit = "suit", Overalls = "overalls", Manteau = "manteau", Galabeya = "galabeya", Uniform = "uniform",
        ThaiBlouse = "thai-blouse", Jacket = "jacket",
    }
    /// What may be worn besides.
    Extra { Earrings = "earrings", Tie = "tie", Headset = "headset" }
}

/// Before the colour of what covers the head.
const SCARF: &str = "scarf-";

impl Head {
    /// Whether cloth covers it, which has a colour.
    pub fn is_covered(self) -> bool {
        use Head::{Cap, Chador, Headscarf, LooseScarf, Maghnaeh, Skullcap, Turban};
        matches!(self, Headscarf | LooseScarf | Maghnaeh | Chador | Turban | Cap | Skullcap)
    }
}

/// How a customer looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Looks {
    /// Who.
    pub person: Person,
    /// About how old.
    pub age: Age,
    /// Tone of the skin.
    pub skin: Skin,
    /// Hair or headwear.
    pub head: Head,
    /// Colour of the hair.
    pub hair: Hair,
    /// Colour of the headwear.
    pub scarf: Cloth,
    /// Hair of the face.
    pub facial_hair: FacialHair,
    /// Before the eyes.
    pub glasses: Glasses,
    /// What is worn.
    pub dress: Dress,
    /// Its colour.
    pub cloth: Cloth,
    /// Earrings are worn.
    pub earrings: bool,
    /// A tie is worn.
    pub tie: bool,
    /// A headset is worn.
    pub headset: bool,
}

/// A word that says nothing: where it stands, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stray {
    /// Where in the text, in bytes.
    pub at: Range<usize>,
    /// The word.
    pub word: String,
    /// Another word before it has said this already.
    pub again: bool,
}

/// What words say, slot by slot.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Said {
    person: Option<Person>,
    age: Option<Age>,
    skin: Option<Skin>,
    head: Option<Head>,
    hair: Option<Hair>,
    scarf: Option<Cloth>,
    facial_hair: Option<FacialHair>,
    glasses: Option<Glasses>,
    dress: Option<Dress>,
    cloth: Option<Cloth>,
    earrings: Option<()>,
    tie: Option<()>,
    headset: Option<()>,
}

/// Fills a slot; tells whether it was free.
fn fill<T>(slot: &mut Option<T>, value: T) -> bool {
    let free = slot.is_none();
    slot.get_or_insert(value);
    free
}

impl Said {
    /// Takes a word in: whether its slot was free, or nothing when it is not known.
    fn take(&mut self, word: &str) -> Option<bool> {
        let scarf = word.strip_prefix(SCARF).and_then(Cloth::of).map(|cloth| fill(&mut self.scarf, cloth));
        let extra = Extra::of(word).map(|extra| match extra {
            Extra::Earrings => fill(&mut self.earrings, ()),
            Extra::Tie => fill(&mut self.tie, ()),
            Extra::Headset => fill(&mut self.headset, ()),
        });
        let who = Person::of(word).map(|w| fill(&mut self.person, w)).or_else(|| Age::of(word).map(|w| fill(&mut self.age, w)));
        let face =
            Skin::of(word).map(|w| fill(&mut self.skin, w)).or_else(|| Glasses::of(word).map(|w| fill(&mut self.glasses, w)));
        let hair = Head::of(word).map(|w| fill(&mut self.head, w)).or_else(|| Hair::of(word).map(|w| fill(&mut self.hair, w)));
        let shaved = FacialHair::of(word).map(|w| fill(&mut self.facial_hair, w));
        let dress =
            Dress::of(word).map(|w| fill(&mut self.dress, w)).or_else(|| Cloth::of(word).map(|w| fill(&mut self.cloth, w)));
        scarf.or(extra).or(who).or(face).or(hair).or(shaved).or(dress)
    }

    fn read(text: &str) -> (Said, Vec<Stray>) {
        let (mut said, mut strays) = (Said::default(), Vec::new());
        let mut end = 0;
        for word in text.split_whitespace() {
            let start = end + text.get(end..).and_then(|rest| rest.find(word)).unwrap_or(0);
            end = start + word.len();
            match said.take(word) {
                Some(true) => {}
                taken => strays.push(Stray { at: start..end, word: word.to_owned(), again: taken.is_some() }),
            }
        }
        (said, strays)
    }

    /// How well a home fits: the person counts most, then the age.
    fn fits(&self, home: &Said) -> u32 {
        let agree = |given: Option<bool>, weight: u32| if given.unwrap_or(true) { weight } else { 0 };
        let person = self.person.map(|person| Some(grown(person)) == home.person);
        let age = self.age.or(self.person.filter(|person| grown(*person) != *person).map(|_| Age::Young));
        let covered = self.head.zip(home.head).map(|(head, at_home)| head.is_covered() == at_home.is_covered());
        let skin = self.skin.map(|skin| Some(skin) == home.skin);
        agree(person, 8) + agree(age.map(|age| Some(age) == home.age), 4) + agree(covered, 2) + agree(skin, 1)
    }
}

/// Whose looks a child borrows.
fn grown(person: Person) -> Person {
    match person {
        Person::Girl => Person::Woman,
        Person::Boy => Person::Man,
        other => other,
    }
}

impl Looks {
    /// The looks that `text` tells, completed in a way that suits the language; the same for the same scenario each time.
    pub fn new(scenario: &str, language: &str, text: &str) -> Looks {
        let (said, _) = Said::read(text);
        let homes: Vec<Said> = homes(language).iter().map(|home| Said::read(home).0).collect();
        let best = homes.iter().map(|home| said.fits(home)).max().unwrap_or(0);
        let fitting: Vec<&Said> = homes.iter().filter(|home| said.fits(home) == best).collect();
        let mixed = hash(&[scenario, language]);
        let home = fitting.get((mixed % fitting.len().max(1) as u64) as usize).map_or_else(Said::default, |home| **home);
        said.completed(&home)
    }

    /// Words of a text that say nothing.
    pub fn strays(text: &str) -> Vec<Stray> {
        Said::read(text).1
    }

    /// Every word there is.
    pub fn words() -> Vec<String> {
        fn all<T: Copy>(of: &[T], word: impl Fn(T) -> &'static str) -> Vec<String> {
            of.iter().map(|one| word(*one).to_owned()).collect()
        }
        let scarves = Cloth::ALL.iter().map(|cloth| format!("{SCARF}{}", cloth.word())).collect();
        [
            all(Person::ALL, Person::word),
            all(Age::ALL, Age::word),
            all(Skin::ALL, Skin::word),
            all(Head::ALL, Head::word),
            all(Hair::ALL, Hair::word),
            scarves,
            all(FacialHair::ALL, FacialHair::word),
            all(Glasses::ALL, Glasses::word),
            all(Dress::ALL, Dress::word),
            all(Cloth::ALL, Cloth::word),
            all(Extra::ALL, Extra::word),
        ]
        .concat()
    }

    /// Everybody who is at home in a language.
    pub fn at_home(language: &str) -> Vec<Looks> {
        homes(language).iter().map(|text| Said::read(text).0.completed(&Said::default())).collect()
    }
}

impl Said {
    fn completed(&self, home: &Said) -> Looks {
        let person = self.person.or(home.person).unwrap_or(Person::Woman);
        let child = matches!(person, Person::Girl | Person::Boy);
        let age = if child { Age::Young } else { self.age.or(home.age).unwrap_or(Age::Middle) };
        // A colour that was meant for another head or age is not taken over.
        let skin = self.skin.or(home.skin).unwrap_or(Skin::Light);
        let fits = home.age == Some(age) && home.skin == Some(skin);
        let by_age = match (age, skin) {
            (Age::Old, _) => Hair::Grey,
            (_, Skin::Fair | Skin::Light) => Hair::Brown,
            _ => Hair::Black,
        };
        let said_anything = self.person.is_some() || self.dress.is_some();
        let extra = |said: Option<()>, at_home: Option<()>| said.is_some() || (!said_anything && at_home.is_some());
        let beardless = matches!(person, Person::Woman | Person::Girl | Person::Boy);
        Looks {
            person,
            age,
            skin,
            head: self.head.or(home.head).unwrap_or(Head::ShortHair),
            hair: self.hair.or(home.hair.filter(|_| fits)).unwrap_or(by_age),
            scarf: self.scarf.or(home.scarf).unwrap_or(Cloth::Teal),
            facial_hair: match self.facial_hair.or(home.facial_hair) {
                Some(kind) if !beardless => kind,
                _ => FacialHair::None,
            },
            glasses: self.glasses.or(home.glasses.filter(|_| !said_anything)).unwrap_or(Glasses::None),
            dress: self.dress.or(home.dress).unwrap_or(Dress::Shirt),
            cloth: self.cloth.or(home.cloth).unwrap_or(Cloth::Blue),
            earrings: extra(self.earrings, home.earrings),
            tie: extra(self.tie, home.tie),
            headset: extra(self.headset, home.headset),
        }
    }
}

fn homes(language: &str) -> &'static [&'static str] {
    let of = |tag: &str| HOMES.iter().find(|(language, _)| *language == tag).map(|(_, homes)| *homes);
    of(language).or_else(|| of(language.split('-').next().unwrap_or_default())).or_else(|| of("en")).unwrap_or(&[])
}

/// FNV-1a of all parts.
fn hash(parts: &[&str]) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_in_any_order_and_strangers_told_apart() {
        let looks = Looks::new("a", "en", "glasses  cream woman scarf-plum headscarf old manteau");
        assert_eq!((looks.person, looks.age, looks.head), (Person::Woman, Age::Old, Head::Headscarf));
        assert_eq!(
            (looks.scarf, looks.glasses, looks.dress, looks.cloth),
            (Cloth::Plum, Glasses::Square, Dress::Manteau, Cloth::Cream)
        );
        let text = "man wizard young old";
        let strays = Looks::strays(text);
        assert_eq!(strays.iter().map(|s| (&text[s.at.clone()], s.again)).collect::<Vec<_>>(), [("wizard", false), ("old", true)]);
        assert_eq!(Looks::new("a", "en", text).age, Age::Young);
    }

    #[test]
    fn each_word_is_known_and_none_stands_for_two_things() {
        let words = Looks::words();
        for (index, word) in words.iter().enumerate() {
            assert_eq!(Looks::strays(word), [], "{word}");
            assert!(!words[index + 1..].contains(word), "{word} twice");
        }
    }

    #[test]
    fn what_is_left_open_follows_from_scenario_and_language() {
        for (language, homes) in HOMES {
            assert!(homes.len() >= 6, "{language}");
            for home in *homes {
                assert_eq!(Looks::strays(home), [], "{language}: {home}");
            }
            for person in ["woman", "man"] {
                for age in ["young", "middle", "old"] {
                    let all = homes.iter().map(|home| home.split(' ').collect::<Vec<_>>());
                    assert!(all.clone().any(|h| h.contains(&person) && h.contains(&age)), "{language}: no {person} {age}");
                    let looks = Looks::new("x", language, &format!("{person} {age}"));
                    assert_eq!((looks.person.word(), looks.age.word()), (person, age));
                }
            }
            assert_eq!(Looks::new("late-parcel", language, ""), Looks::new("late-parcel", language, ""));
            let some: std::collections::HashSet<Looks> =
                (0..40).map(|n| Looks::new(&format!("scenario-{n}"), language, "")).collect();
            assert!(some.len() >= 6, "{language}: {}", some.len());
        }
        assert_ne!(Looks::new("a", "th", "woman").head.is_covered(), Looks::new("a", "fa", "woman").head.is_covered());
    }
}
