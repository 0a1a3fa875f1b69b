//! A study as tables to read: the same ones on a page, in the terminal and in the window. Beside every drawing stands one of them.

use super::hiding::Shown;
use super::selection::Selection;
use super::spread::{BINS, Spread};
use super::study::{DimensionSpread, Strand, Study};
use super::telling::Telling;
use crate::locale::{CohortMsg, Msg, ReportMsg};

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Words of the program.
    Text(String),
    /// A number, or a short value that is not to be broken.
    Number(String),
    /// Words of a scenario, with the tag of their language.
    Quoted(String, String),
    /// Words of people, in whatever language.
    Own(String),
}

impl Cell {
    /// What it says.
    pub fn text(&self) -> &str {
        match self {
            Cell::Text(text) | Cell::Number(text) | Cell::Quoted(text, _) | Cell::Own(text) => text,
        }
    }
}

/// A table; the first cell of a row names it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// Names of the columns.
    pub heads: Vec<String>,
    /// Rows.
    pub rows: Vec<Vec<Cell>>,
}

impl Telling<'_> {
    fn table(&self, heads: Vec<String>, rows: impl Iterator<Item = Vec<Cell>>) -> Table {
        Table { heads, rows: rows.collect() }
    }

    /// A figure, or why there is none.
    fn shown<T>(&self, shown: &Shown<T>, tell: impl FnOnce(&T) -> Cell) -> Cell {
        match shown {
            Shown::Told(figure) => tell(figure),
            Shown::Hidden => Cell::Text(self.say(CohortMsg::Hidden)),
            Shown::Nobody => Cell::Text(self.say(Msg::NotObserved)),
        }
    }

    /// A row of figures that are told or hidden together.
    fn figures<T, const N: usize>(&self, shown: &Shown<T>, tell: impl FnOnce(&T) -> [Cell; N]) -> Vec<Cell> {
        let instead = |text: String| {
            let rest = (1..N).map(|_| Cell::Number("–".to_owned()));
            std::iter::once(Cell::Text(text)).chain(rest).collect()
        };
        match shown {
            Shown::Told(figures) => tell(figures).into(),
            Shown::Hidden => instead(self.say(CohortMsg::Hidden)),
            Shown::Nobody => instead(self.say(Msg::NotObserved)),
        }
    }

    /// Scenarios and dimensions side by side: the middle score, and where half of the people lie.
    pub fn side(&self, study: &Study) -> Table {
        let dimensions = study.strands.first().into_iter().flat_map(|strand| &strand.dimensions);
        let heads = [self.say(ReportMsg::Scenario), self.say(CohortMsg::People), self.say(ReportMsg::Passed)];
        let heads = heads.into_iter().chain(dimensions.map(|d| self.dimension(d.dimension))).collect();
        let middle = |spread: &Spread| {
            let [_, low, middle, high, _] = spread.quartiles.map(|value| self.score(value));
            let args = [("middle", middle.into()), ("low", low.into()), ("high", high.into())];
            Cell::Number(self.words.text_with(CohortMsg::MiddleOf, &args))
        };
        let row = |strand: &Strand| {
            let first = [
                Cell::Quoted(strand.texts.title.clone(), strand.kind.locale.clone()),
                Cell::Number(self.whole(strand.n)),
                Cell::Number(self.of(strand.passed, strand.n)),
            ];
            first.into_iter().chain(strand.dimensions.iter().map(|d| self.shown(&d.spread, middle))).collect()
        };
        self.table(heads, study.strands.iter().map(row))
    }

    /// How the scores of each dimension spread.
    pub fn spread(&self, strand: &Strand) -> Table {
        let heads = [
            CohortMsg::People,
            CohortMsg::Mean,
            CohortMsg::Lowest,
            CohortMsg::LowerQuarter,
            CohortMsg::Middle,
            CohortMsg::UpperQuarter,
            CohortMsg::Highest,
        ];
        let heads = [self.say(ReportMsg::Dimension)].into_iter().chain(heads.map(|msg| self.say(msg))).collect();
        let row = |of: &DimensionSpread| {
            let figures = self.figures(&of.spread, |spread| {
                let [lowest, low, middle, high, highest] = spread.quartiles.map(|value| Cell::Number(self.score(value)));
                [Cell::Number(self.whole(spread.n)), Cell::Number(self.score(spread.mean)), lowest, low, middle, high, highest]
            });
            [vec![Cell::Text(self.dimension(of.dimension))], figures].concat()
        };
        self.table(heads, strand.dimensions.iter().map(row))
    }

    /// How many people lie in each ten.
    pub fn bins(&self, strand: &Strand) -> Table {
        let heads = [self.say(ReportMsg::Score)];
        let heads = heads.into_iter().chain(strand.dimensions.iter().map(|d| self.dimension(d.dimension))).collect();
        let row = |bin: usize| {
            let count = |spread: &Spread| spread.bins.get(bin).copied().unwrap_or_default();
            let cells = strand.dimensions.iter().map(|d| match &d.spread {
                Shown::Told(spread) => Cell::Number(self.whole(count(spread))),
                Shown::Hidden | Shown::Nobody => Cell::Number("–".to_owned()),
            });
            [Cell::Number(self.bin(bin))].into_iter().chain(cells).collect()
        };
        self.table(heads, (0..BINS).map(row))
    }

    /// The scores a bar of a histogram stands for.
    pub fn bin(&self, bin: usize) -> String {
        let last = if bin + 1 == BINS { 100 } else { bin * 10 + 9 };
        self.words.text_with(CohortMsg::Bin, &[("from", (bin * 10).into()), ("to", last.into())])
    }

    /// How one spread lies, in a sentence.
    pub fn spread_about(&self, of: &DimensionSpread) -> Option<String> {
        let spread = of.spread.told()?;
        let [_, low, middle, high, _] = spread.quartiles.map(|value| self.score(value));
        let args = [
            ("dimension", self.dimension(of.dimension).into()),
            ("low", low.into()),
            ("high", high.into()),
            ("middle", middle.into()),
            ("count", spread.n.into()),
        ];
        Some(self.words.text_with(CohortMsg::SpreadAbout, &args))
    }

    /// What the customer says in a turn; its id where that is not known.
    pub fn line<'s>(&self, strand: &'s Strand, turn: &'s str) -> &'s str {
        strand.texts.lines.get(turn).map_or(turn, String::as_str)
    }

    /// Where most people slip, in a sentence.
    pub fn worst(&self, strand: &Strand) -> Option<String> {
        let worst = strand.turns.first()?;
        let figures = worst.figures.told().filter(|figures| figures.slipped > 0)?;
        let line = self.line(strand, &worst.turn);
        let args =
            [("line", line.into()), ("slipped", self.whole(figures.slipped).into()), ("count", self.whole(figures.n).into())];
        Some(self.words.text_with(CohortMsg::Worst, &args))
    }

    /// The turns, the one where most people slip first.
    pub fn turns(&self, strand: &Strand) -> Table {
        let heads =
            [CohortMsg::Turn, CohortMsg::People, CohortMsg::Slipped, CohortMsg::Missed, CohortMsg::Debits, CohortMsg::Often];
        let rows = strand.turns.iter().map(|turn| {
            let figures = self.figures(&turn.figures, |figures| {
                [
                    Cell::Number(self.whole(figures.n)),
                    Cell::Number(format!("{} ({})", self.whole(figures.slipped), self.share(figures.share()))),
                    Cell::Number(figures.missed.map_or_else(|| "–".to_owned(), |missed| self.share(missed))),
                    Cell::Number(self.score(figures.debits)),
                    Cell::Text(self.what(&figures.what)),
                ]
            });
            let line = self.line(strand, &turn.turn).to_owned();
            [vec![Cell::Quoted(line, strand.kind.locale.clone())], figures].concat()
        });
        self.table(heads.map(|msg| self.say(msg)).into(), rows)
    }

    /// The items.
    pub fn items(&self, strand: &Strand) -> Table {
        let heads = [CohortMsg::Item, CohortMsg::Turn, CohortMsg::People, CohortMsg::Facility, CohortMsg::Discrimination];
        let rows = strand.items.iter().map(|item| {
            let figures = self.figures(&item.figures, |figures| {
                [
                    Cell::Number(self.whole(figures.n)),
                    Cell::Number(self.decimal(figures.facility, 2)),
                    Cell::Number(figures.discrimination.map_or_else(|| "–".to_owned(), |r| self.decimal(r, 2))),
                ]
            });
            let name = self.item(strand, &item.id);
            let named = match item.id.point.is_empty() {
                true => Cell::Text(name),
                false => Cell::Quoted(name, strand.kind.locale.clone()),
            };
            let line = self.line(strand, &item.id.turn).to_owned();
            [vec![named, Cell::Quoted(line, strand.kind.locale.clone())], figures].concat()
        });
        self.table(heads.map(|msg| self.say(msg)).into(), rows)
    }

    /// How well the items hang together, in a sentence.
    pub fn alpha(&self, strand: &Strand) -> String {
        match strand.alpha.told() {
            Some(told) => {
                let args =
                    [("alpha", self.decimal(told.alpha, 2).into()), ("people", told.n.into()), ("items", told.items.into())];
                self.words.text_with(CohortMsg::Alpha, &args)
            }
            None => self.say(CohortMsg::AlphaNone),
        }
    }

    /// Selection rates of groups.
    pub fn selection(&self, selection: &Selection) -> Table {
        let heads = [
            self.say(CohortMsg::Group),
            self.say(CohortMsg::People),
            self.say(ReportMsg::Passed),
            self.say(CohortMsg::Rate),
            self.say(CohortMsg::Ratio),
            self.say(CohortMsg::Fisher),
            self.say(CohortMsg::Remark),
        ];
        let rows = selection.groups.iter().enumerate().map(|(at, group)| {
            let name = match group.group.is_empty() {
                true => Cell::Text(self.group("")),
                false => Cell::Own(group.group.clone()),
            };
            vec![
                name,
                Cell::Number(self.whole(group.n)),
                Cell::Number(self.whole(group.selected)),
                Cell::Number(self.share(group.rate())),
                Cell::Number(group.ratio.map_or_else(|| "–".to_owned(), |ratio| self.decimal(ratio, 2))),
                Cell::Number(group.fisher.map_or_else(|| "–".to_owned(), |p| self.chance(p))),
                Cell::Text(self.remarks(group, selection.highest == Some(at))),
            ]
        });
        self.table(heads.into(), rows)
    }

    /// Which groups are hidden, in a sentence.
    pub fn hidden_groups(&self, selection: &Selection) -> Option<String> {
        let names: Vec<String> = selection.hidden.iter().map(|group| self.group(group)).collect();
        let args = [("groups", self.words.list(&names).into())];
        (!names.is_empty()).then(|| self.words.text_with(CohortMsg::SelectionHidden, &args))
    }

    /// Everybody, by name.
    pub fn people(&self, strand: &Strand) -> Table {
        let heads = [self.say(CohortMsg::Person), self.say(ReportMsg::Attempts)];
        let dimensions = strand.dimensions.iter().map(|d| self.dimension(d.dimension));
        let heads = heads.into_iter().chain(dimensions);
        let heads = heads.chain([self.say(Msg::CriticalHeading), self.say(ReportMsg::Result)]).collect();
        let mut rows: Vec<_> = strand.people.iter().collect();
        rows.sort_by(|a, b| a.name.cmp(&b.name));
        let rows = rows.into_iter().map(|row| {
            let scores = row.scores.iter().map(|score| match score {
                Some(score) => Cell::Number(self.whole(usize::from(*score))),
                None => Cell::Text(self.say(Msg::NotObserved)),
            });
            let result = if row.passed { ReportMsg::Passed } else { ReportMsg::NotPassed };
            let name = match &row.name {
                Ok(name) => Cell::Own(name.clone()),
                Err(_) => Cell::Text(self.person(row)),
            };
            [name, Cell::Number(self.whole(row.attempts))]
                .into_iter()
                .chain(scores)
                .chain([Cell::Number(self.whole(usize::from(row.critical))), Cell::Text(self.say(result))])
                .collect()
        });
        self.table(heads, rows)
    }
}
