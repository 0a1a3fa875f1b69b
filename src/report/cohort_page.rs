//! Results of many people as a page: scenarios side by side, then each with its spread, turns, items and selection rates.
//!
//! Shows a study and nothing else: what is hidden there is not here. Beside every drawing stands a table.

use super::cohort_chart::{spreads, turns};
use super::html::{Html, Tongue};
use super::page::{Cell, heading, page, row, table};
use crate::cohort::{self, SMALL, Selection, Strand, Study, Telling};
use crate::locale::{CohortMsg, Direction, ReportMsg};

/// Items and people beyond this are in the CSV.
const MOST: usize = 200;

/// A study with what a page says besides it.
pub struct CohortReport<'r> {
    /// The study.
    pub study: &'r Study,
    /// The words it is told in.
    pub telling: Telling<'r>,
    /// Which way the words of a language run.
    pub direction: &'r dyn Fn(&str) -> Direction,
    /// The column of the employer's table that people were grouped by.
    pub column: Option<&'r str>,
}

impl CohortReport<'_> {
    /// The page.
    pub fn html(&self) -> String {
        let telling = &self.telling;
        let title = telling.say(CohortMsg::Title);
        let body = |h: &mut Html| {
            h.said("h1", "", &title);
            h.said("p", "", &telling.which(self.study.which));
            h.said("p", "soft", &telling.say(CohortMsg::Apart));
            h.said("p", "soft", &telling.say(CohortMsg::Few));
            if self.study.strands.is_empty() {
                h.said("p", "verdict", &telling.say(CohortMsg::Nothing));
            } else {
                heading(h, "side", &telling.say(CohortMsg::Side));
                h.said("p", "soft", &telling.say(CohortMsg::MiddleWhy));
                self.table(h, "side", &telling.side(self.study));
            }
            if !self.study.hidden.is_empty() {
                h.el("h3", &[("id", "hidden")], |h| h.text(&telling.say(CohortMsg::HiddenHeading)));
                h.el("ul", &[("aria-labelledby", "hidden")], |h| {
                    for kind in &self.study.hidden {
                        h.el("li", &[], |h| {
                            h.spoken("span", "", Tongue::CODE, |h| h.words(&kind.scenario));
                            h.text(" · ");
                            h.text(&telling.kind(kind));
                        });
                    }
                });
            }
            self.study.strands.iter().enumerate().for_each(|(number, strand)| self.strand(h, number + 1, strand));
        };
        page(telling.words, &title, "", body).html()
    }

    fn tongue<'t>(&self, tag: &'t str) -> Tongue<'t> {
        Tongue::new(tag, (self.direction)(tag))
    }

    fn table(&self, h: &mut Html, labelled_by: &str, shown: &cohort::Table) {
        let words = self.telling.words;
        table(h, labelled_by, &shown.heads, |h| {
            for cells in shown.rows.iter().take(MOST) {
                let cells: Vec<Cell> = cells.iter().map(|cell| self.cell(cell)).collect();
                row(h, words, "", &cells);
            }
        });
        if shown.rows.len() > MOST {
            h.said("p", "soft", &format!("… +{}", self.telling.whole(shown.rows.len() - MOST)));
        }
    }

    fn cell(&self, cell: &cohort::Cell) -> Cell {
        match cell {
            cohort::Cell::Text(text) => Cell::Text(text.clone()),
            cohort::Cell::Number(text) => Cell::Number(text.clone()),
            cohort::Cell::Quoted(text, tag) => Cell::Words(text.clone(), tag.clone(), self.tongue(tag).dir),
            cohort::Cell::Own(text) => Cell::Own(text.clone()),
        }
    }

    fn strand(&self, h: &mut Html, number: usize, strand: &Strand) {
        let telling = &self.telling;
        let id = format!("s{number}");
        let part = |name: &str| format!("{id}-{name}");
        let third = |h: &mut Html, name: &str, text: &str| {
            h.el("h3", &[("id", &part(name))], |h| h.text(text));
        };
        h.el("h2", &[("id", &id)], |h| {
            h.spoken("span", "", self.tongue(&strand.kind.locale), |h| h.words(&strand.texts.title));
        });
        h.said("p", "soft", &telling.kind(&strand.kind));
        let facts = [
            (telling.say(CohortMsg::People), telling.whole(strand.n)),
            (telling.say(ReportMsg::Attempts), telling.whole(strand.attempts)),
            (telling.say(ReportMsg::Passed), telling.of(strand.passed, strand.n)),
            (telling.say(CohortMsg::WithCritical), telling.of(strand.critical, strand.n)),
        ];
        super::page::list(h, telling.words, &facts.map(|(name, value)| (name, Cell::Number(value))));
        if strand.unproven > 0 {
            let args = [("count", strand.unproven.into())];
            h.said("p", "soft", &telling.words.text_with(CohortMsg::Unproven, &args));
        }
        third(h, "spread", &telling.say(CohortMsg::Spread));
        h.said("p", "soft", &telling.say(CohortMsg::SpreadWhy));
        spreads(h, telling, strand, &id);
        self.table(h, &part("spread"), &telling.spread(strand));
        third(h, "bins", &telling.say(CohortMsg::Bins));
        self.table(h, &part("bins"), &telling.bins(strand));
        third(h, "turns", &telling.say(CohortMsg::Turns));
        if let Some(worst) = telling.worst(strand) {
            h.said("p", "verdict", &worst);
        }
        h.said("p", "soft", &telling.say(CohortMsg::TurnsWhy));
        turns(h, telling, strand, &id);
        self.table(h, &part("turns"), &telling.turns(strand));
        third(h, "items", &telling.say(CohortMsg::Items));
        h.said("p", "", &telling.alpha(strand));
        h.said("p", "soft", &telling.say(CohortMsg::ItemsWhy));
        if strand.n < SMALL {
            h.said("p", "verdict", &telling.say(CohortMsg::Small));
        }
        self.table(h, &part("items"), &telling.items(strand));
        if let Some(selection) = &strand.selection {
            self.selection(h, &part("selection"), selection);
        }
        if !strand.people.is_empty() {
            third(h, "people", &telling.say(CohortMsg::PersonByPerson));
            self.table(h, &part("people"), &telling.people(strand));
        }
    }

    fn selection(&self, h: &mut Html, id: &str, selection: &Selection) {
        let telling = &self.telling;
        let args = [("column", self.column.unwrap_or_default().into())];
        h.el("h3", &[("id", id)], |h| h.text(&telling.words.text_with(CohortMsg::Selection, &args)));
        h.said("p", "soft", &telling.say(CohortMsg::SelectionWhy));
        if !selection.groups.is_empty() {
            self.table(h, id, &telling.selection(selection));
        }
        if selection.highest.is_none() {
            h.said("p", "", &telling.say(CohortMsg::SelectionNone));
        }
        if let Some(hidden) = telling.hidden_groups(selection) {
            h.said("p", "", &hidden);
        }
        // Where it is most likely to be forgotten, not only at the end.
        h.said("p", "honest", &telling.say(ReportMsg::NotValidated));
    }
}
