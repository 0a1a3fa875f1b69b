//! Looking something up: once as a move, then as often as one likes; read beside the conversation.

use super::stage::{at, choose, held, look_up, open_desk, said};
use crate::*;

fn again(harness: &Harness<'_, Owner>, language: &str, article: &str) -> String {
    let title = said(harness, &format!("article-{article}"));
    strip_isolation(&catalogue(language).text_with(Msg::DeskOpenAgain, &[("article", title.into())]))
}

fn close(harness: &Harness<'_, Owner>, language: &str, article: &str) -> String {
    let title = said(harness, &format!("article-{article}"));
    strip_isolation(&catalogue(language).text_with(Msg::ArticleClose, &[("article", title.into())]))
}

/// The first line of what an article says.
fn first_line(harness: &Harness<'_, Owner>, article: &str) -> String {
    said(harness, &format!("article-{article}.body")).lines().next().unwrap().to_owned()
}

#[test]
fn an_article_is_looked_up_once_and_opened_again() {
    for language in LANGUAGES {
        let mut harness = screen(at(language, "Chat", &[]), SIZES[1]);
        open_desk(&mut harness, language);
        harness.get_by_label(&word(language, Msg::DeskRecords));
        let (record, line) = (said(&harness, "article-order"), first_line(&harness, "order"));
        assert!(harness.query_by_label(&line).is_none(), "{language}");
        activate(&mut harness, &record);
        assert_eq!(harness.state().moves(), [look_up("order")]);
        harness.get_by_label(&line);
        // It stays while the conversation goes on.
        activate(&mut harness, &word(language, Msg::ReplyOffered));
        let offered = said(&harness, "reply-opening-own");
        activate(&mut harness, &offered);
        harness.get_by_label(&line);
        let cross = close(&harness, language, "order");
        activate(&mut harness, &cross);
        assert!(harness.query_by_label(&line).is_none(), "{language}: closed");
        let name = again(&harness, language, "order");
        activate(&mut harness, &name);
        harness.get_by_label(&line);
        assert_eq!(harness.state().moves(), [look_up("order"), choose("own")], "{language}: no second move");
        // Another one takes its place.
        let other = said(&harness, "article-returns");
        activate(&mut harness, &other);
        assert!(harness.query_by_label(&line).is_none());
        harness.get_by_label(&first_line(&harness, "returns"));
    }
}

#[test]
fn the_keyboard_arrives_at_the_article_and_goes_back_to_the_list() {
    for language in ["en", "fa"] {
        let mut harness = screen(at(language, "Phone", &[]), SIZES[1]);
        open_desk(&mut harness, language);
        let record = said(&harness, "article-order");
        harness.get_by_role_and_label(Role::Button, &record).focus();
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        harness.run_steps(2);
        let cross = close(&harness, language, "order");
        let node = harness.get_by_label(&cross);
        assert!(node.is_focused(), "{language}");
        // A screen reader reads the article with it.
        let about = node.accesskit_node().data().description().unwrap_or_default().to_owned();
        assert!(about.contains(&first_line(&harness, "order")), "{language}: {about}");
        harness.key_press(Key::Escape);
        harness.run();
        harness.run_steps(2);
        assert!(harness.query_by_label(&cross).is_none(), "{language}");
        assert!(harness.get_by_label(&again(&harness, language, "order")).is_focused(), "{language}");
        assert_eq!(harness.state().moves().len(), 1);
    }
}

#[test]
fn on_hold_there_is_looking_up_and_after_the_end_what_was_looked_up() {
    let mut harness = screen(at("th", "Phone", &[look_up("order"), choose("own"), held()]), SIZES[1]);
    open_desk(&mut harness, "th");
    let returns = said(&harness, "article-returns");
    activate(&mut harness, &returns);
    assert_eq!(harness.state().moves().last(), Some(&look_up("returns")));
    let mut harness = screen(at("th", "Phone", &super::stage::whole()), SIZES[1]);
    open_desk(&mut harness, "th");
    let late = said(&harness, "article-late-parcels");
    assert!(harness.get_by_role_and_label(Role::Button, &late).accesskit_node().is_disabled());
    let name = again(&harness, "th", "order");
    activate(&mut harness, &name);
    harness.get_by_label(&first_line(&harness, "order"));
}
