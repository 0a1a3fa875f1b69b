//! Owners of a practice on the desk's scenario, brought to a moment worth a look.

use crate::desk_library;
use crate::owner::Owner;
use crate::*;
use sabr::dialogue::{Hold, Resume};

/// One that has begun on a channel and made these moves, some seconds apart.
pub fn at(language: &str, channel: &str, moves: &[Move]) -> Owner {
    let mut owner = Owner::of(desk_library::library().clone(), language);
    owner.languages.sort_by_key(|choice| ["en", "fa", "ar", "th"].iter().position(|tag| *tag == choice.tag));
    owner.start(&desk_library::id(channel));
    let practice = owner.practice.as_mut().unwrap();
    for (index, what) in moves.iter().enumerate() {
        practice.step(what.clone(), (index as u32 + 1) * 12).unwrap();
    }
    owner.elapsed = practice.at_secs() + 9;
    owner
}

pub fn look_up(id: &str) -> Move {
    Move::LookUp(id.into())
}

pub fn choose(id: &str) -> Move {
    Move::Choose(id.into())
}

pub fn held() -> Move {
    Move::Hold(Hold { ask: true, reason: true, minutes: Some(2) })
}

pub fn back() -> Move {
    Move::Resume(Resume { thank: true })
}

/// The whole contact up to its end.
pub fn whole() -> Vec<Move> {
    vec![look_up("order"), choose("own"), choose("date"), choose("thanks")]
}

/// A text of the scenario as a screen reader gets it.
pub fn said(harness: &Harness<'_, Owner>, id: &str) -> String {
    strip_isolation(harness.state().practice.as_ref().unwrap().script().text(id))
}

/// What was pressed: the desk is behind a tab, and in a narrow window behind a button.
pub fn open_desk(harness: &mut Harness<'_, Owner>, language: &str) {
    for (role, msg) in [(Role::Button, Msg::PanelShow), (Role::Tab, Msg::PanelDesk)] {
        if let Some(node) = harness.query_by_role_and_label(role, &word(language, msg)) {
            node.click_accesskit();
            harness.run();
        }
    }
}

/// Presses it if it is there.
fn open_article(harness: &mut Harness<'_, Owner>, language: &str) {
    open_desk(harness, language);
    let again = catalogue(language).text_with(Msg::DeskOpenAgain, &[("article", said(harness, "article-order").into())]);
    activate(harness, &strip_isolation(&again));
}

/// A moment on a screen.
pub struct Scene {
    pub name: &'static str,
    pub owner: fn(&str) -> Owner,
    pub act: fn(&mut Harness<'_, Owner>, &str),
}

/// Every moment in which the desk or a channel shows something of its own.
pub fn scenes() -> Vec<Scene> {
    let none: fn(&mut Harness<'_, Owner>, &str) = |_, _| {};
    let typed: fn(&mut Harness<'_, Owner>, &str) = |h, l| {
        let label = word(l, Msg::ReplyLabel);
        h.get_by_label(&label).focus();
        h.run();
        h.event(egui::Event::Paste("ด้วยความยินดี سلام ".repeat(20)));
        h.run();
    };
    vec![
        Scene { name: "article", owner: |l| at(l, "Phone", &[look_up("order")]), act: open_article },
        Scene {
            name: "hold form",
            owner: |l| at(l, "Phone", &[]),
            act: |h, l| {
                open_desk(h, l);
                activate(h, &word(l, Msg::DeskHold));
            },
        },
        Scene { name: "on hold", owner: |l| at(l, "Phone", &[choose("own"), held()]), act: none },
        Scene {
            name: "held too long",
            owner: |l| {
                let mut owner = at(l, "Chat", &[choose("own"), held()]);
                owner.elapsed += 200;
                owner
            },
            act: none,
        },
        Scene {
            name: "passing on",
            owner: |l| at(l, "Chat", &[choose("own")]),
            act: |h, l| {
                open_desk(h, l);
                activate(h, &word(l, Msg::DeskEscalate));
            },
        },
        Scene { name: "ticket", owner: |l| at(l, "Chat", &whole()), act: none },
        Scene {
            name: "captions",
            owner: |l| {
                let mut owner = at(l, "Phone", &[look_up("order"), choose("own"), choose("date")]);
                owner.elapsed += 60;
                owner
            },
            act: none,
        },
        Scene { name: "mail", owner: |l| at(l, "Email", &[choose("own"), choose("date")]), act: none },
        Scene {
            name: "thread",
            owner: |l| at(l, "Email", &[choose("own"), choose("date")]),
            act: |h, _| {
                let folds: Vec<_> = h
                    .query_all_by_role(Role::Button)
                    // Menus of the bar are above.
                    .filter(|b| b.rect().top() > 80.0 && b.accesskit_node().data().is_expanded() == Some(false))
                    .collect();
                if let Some(first) = folds.first() {
                    first.click_accesskit();
                }
                drop(folds);
                h.run();
            },
        },
        Scene { name: "sms", owner: |l| at(l, "Sms", &[]), act: typed },
        Scene { name: "public", owner: |l| at(l, "Social", &[]), act: typed },
        Scene { name: "private", owner: |l| at(l, "Social", &[choose("own")]), act: none },
        Scene { name: "counter", owner: |l| at(l, "Counter", &[choose("own"), choose("date")]), act: none },
    ]
}
