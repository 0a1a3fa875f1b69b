//! What typst may see: the template, the data of one page, and the shipped fonts.
//!
//! Nothing else is there: no clock, no folder, no package, no font of the machine.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt};

/// The world of one page.
pub(super) struct World {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
    data: Bytes,
}

/// The shipped fonts.
pub(super) fn fonts() -> Vec<Font> {
    const SHIPPED: [&[u8]; 4] = [
        include_bytes!("../../../assets/fonts/Vazirmatn-Regular.ttf"),
        include_bytes!("../../../assets/fonts/Vazirmatn-Bold.ttf"),
        include_bytes!("../../../assets/fonts/NotoSansThai-Regular.ttf"),
        include_bytes!("../../../assets/fonts/NotoSansThai-Bold.ttf"),
    ];
    SHIPPED.into_iter().filter_map(|bytes| Font::new(Bytes::new(bytes), 0)).collect()
}

impl World {
    /// For a page's data, as JSON.
    pub fn new(fonts: Vec<Font>, data: String) -> World {
        // Row headings of tables are still called an extra.
        let features = [Feature::A11yExtras].into_iter().collect();
        World {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            template: Source::detached(include_str!("template.typ")),
            data: Bytes::from_string(data),
        }
    }
}

impl typst::World for World {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let is_data = *id.get().root() == VirtualRoot::Project && id.get().vpath().get_without_slash() == "page.json";
        if is_data { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
