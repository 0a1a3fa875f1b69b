//! Where the caret may stand and where a move takes it.
//!
//! Left and right are what the eye sees, also where directions mix and rows wrap; words, start and end follow the reading order.
//! Pure functions on a laid-out page. Must never change text.

use std::ops::Range;

use super::page::{Page, Row};

/// Between two characters. Where directions meet or a row wraps these stand at two places of the screen, so the caret belongs to
/// one of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Caret {
    pub byte: usize,
    /// It belongs to the character before it, not to the one after.
    pub behind: bool,
}

/// From where the selection began to the caret.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Selection {
    pub anchor: Caret,
    pub focus: Caret,
}

impl Caret {
    /// Belongs to the character after the byte.
    pub const fn before(byte: usize) -> Caret {
        Caret { byte, behind: false }
    }

    /// Belongs to the character that ends at the byte.
    pub const fn behind(byte: usize) -> Caret {
        Caret { byte, behind: byte > 0 }
    }
}

impl From<Caret> for Selection {
    fn from(caret: Caret) -> Selection {
        Selection { anchor: caret, focus: caret }
    }
}

impl Selection {
    /// Selected bytes.
    pub fn range(&self) -> Range<usize> {
        self.anchor.byte.min(self.focus.byte)..self.anchor.byte.max(self.focus.byte)
    }

    /// Nothing is selected.
    pub fn is_empty(&self) -> bool {
        self.anchor.byte == self.focus.byte
    }
}

/// A direction of the eye.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Left,
    Right,
}

impl Row {
    /// The caret at a border between cells, counted from the left, seen from the cell it was come over.
    fn caret_at(&self, border: usize, over_left_cell: bool) -> Caret {
        let cell = if over_left_cell { border.checked_sub(1).and_then(|at| self.cells.get(at)) } else { self.cells.get(border) };
        match cell {
            Some(cell) if cell.rtl == over_left_cell => Caret::before(cell.bytes.start),
            Some(cell) => Caret::behind(cell.bytes.end),
            None => Caret::before(self.bytes.start),
        }
    }

    /// The border the caret stands at.
    fn border_of(&self, caret: Caret) -> usize {
        let ends = || self.cells.iter().position(|cell| cell.bytes.end == caret.byte);
        let holds = || self.cells.iter().position(|cell| cell.bytes.start <= caret.byte && caret.byte < cell.bytes.end);
        let behind = |at: usize| at + usize::from(!self.cells[at].rtl);
        let before = |at: usize| at + usize::from(self.cells[at].rtl);
        if caret.behind {
            ends().map(behind).or_else(|| holds().map(before)).unwrap_or(0)
        } else {
            holds().map(before).or_else(|| ends().map(behind)).unwrap_or(0)
        }
    }

    fn x_of(&self, border: usize) -> f32 {
        match border.checked_sub(1).and_then(|at| self.cells.get(at)) {
            Some(cell) => cell.right,
            None => self.edges.0,
        }
    }

    /// The border at which reading ends (or begins) on this row.
    fn end_border(&self) -> usize {
        if self.rtl { 0 } else { self.cells.len() }
    }

    fn start_border(&self) -> usize {
        if self.rtl { self.cells.len() } else { 0 }
    }

    fn caret_at_x(&self, x: f32) -> Caret {
        let Some(at) = self.cells.iter().position(|cell| x < cell.right).or(self.cells.len().checked_sub(1)) else {
            return Caret::before(self.bytes.start);
        };
        let cell = &self.cells[at];
        if x < (cell.left + cell.right) / 2.0 { self.caret_at(at, false) } else { self.caret_at(at + 1, true) }
    }
}

impl Page {
    /// Index of the row the caret stands on.
    pub fn row_of(&self, caret: Caret) -> usize {
        let row = self.rows.partition_point(|row| row.bytes.start <= caret.byte).saturating_sub(1);
        let wrapped = row > 0 && self.rows[row].bytes.start == caret.byte && !self.rows[row - 1].hard;
        if caret.behind && wrapped { row - 1 } else { row }
    }

    /// Place of the caret in pixels: x, top and bottom.
    pub fn caret_place(&self, caret: Caret) -> (f32, f32, f32) {
        let Some(row) = self.rows.get(self.row_of(caret)) else { return (0.0, 0.0, 0.0) };
        (row.x_of(row.border_of(caret)), row.top, row.bottom)
    }

    /// The caret nearest to a point.
    pub fn caret_at(&self, x: f32, y: f32) -> Caret {
        let row = self.rows.iter().find(|row| y < row.bottom).or(self.rows.last());
        row.map_or(Caret::default(), |row| row.caret_at_x(x))
    }

    /// One cell to the left or right; over the edge of a row to the row before or after it, as reading goes.
    pub fn step(&self, caret: Caret, way: Way) -> Caret {
        let index = self.row_of(caret);
        let Some(row) = self.rows.get(index) else { return caret };
        let border = row.border_of(caret);
        match way {
            Way::Left if border > 0 => return self.over(index, border, way),
            Way::Right if border < row.cells.len() => return self.over(index, border, way),
            _ => {}
        }
        let onward = (way == Way::Left) == row.rtl;
        let to = if onward { index.checked_add(1) } else { index.checked_sub(1) };
        let Some((to, next)) = to.and_then(|to| Some((to, self.rows.get(to)?))) else { return caret };
        let border = if onward { next.start_border() } else { next.end_border() };
        // Between the two parts of a wrapped paragraph stands nothing that could be stepped over.
        let wrapped = if onward { !row.hard } else { !next.hard };
        let inward = if onward == next.rtl { Way::Left } else { Way::Right };
        let can_go = if inward == Way::Left { border > 0 } else { border < next.cells.len() };
        if wrapped && can_go { self.over(to, border, inward) } else { next.caret_at(border, border > 0) }
    }

    fn over(&self, row: usize, border: usize, way: Way) -> Caret {
        match way {
            Way::Left => self.rows[row].caret_at(border - 1, false),
            Way::Right => self.rows[row].caret_at(border + 1, true),
        }
    }

    /// So many rows up (negative) or down, as near to `x` as can be; past the first or last row to the start or end of the text.
    pub fn vertical(&self, caret: Caret, x: f32, rows: isize) -> Caret {
        let last = self.rows.len().saturating_sub(1);
        match self.row_of(caret).checked_add_signed(rows) {
            None => Caret::default(),
            Some(row) if row > last => self.text_end(),
            Some(row) => self.rows.get(row).map_or(caret, |row| row.caret_at_x(x)),
        }
    }

    /// Start of the caret's row.
    pub fn row_start(&self, caret: Caret) -> Caret {
        self.rows.get(self.row_of(caret)).map_or(caret, |row| Caret::before(row.bytes.start))
    }

    /// End of the caret's row.
    pub fn row_end(&self, caret: Caret) -> Caret {
        let end = |row: &Row| if row.cells.is_empty() { Caret::before(row.bytes.end) } else { Caret::behind(row.bytes.end) };
        self.rows.get(self.row_of(caret)).map_or(caret, end)
    }

    /// End of the text.
    pub fn text_end(&self) -> Caret {
        self.rows.last().map_or(Caret::default(), |row| {
            if row.cells.is_empty() { Caret::before(row.bytes.end) } else { Caret::behind(row.bytes.end) }
        })
    }

    /// Whether the words around the caret run from right to left.
    pub fn runs_rtl(&self, caret: Caret) -> bool {
        self.rows.get(self.row_of(caret)).is_some_and(|row| row.rtl)
    }
}
