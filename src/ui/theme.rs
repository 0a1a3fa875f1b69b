//! The one theme file: palettes, spacing, radii and the type scale. Every colour on every screen comes from here,
//! but for the skin, hair and cloth of drawn people (`stage::paints`).
//!
//! It must never know a screen, and no other file may write a colour of the program down.

use super::model::{Settings, ThemeChoice};
use super::text::Style;
use egui::{Color32, Context, CornerRadius, Stroke, Visuals};

/// The colours of one look. Text colours keep 4.5:1 on every ground they are used on, control borders 3:1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Palette {
    /// Behind everything.
    pub ground: Color32,
    /// Cards, bars and panels.
    pub surface: Color32,
    /// Wells inside a surface, and buttons at rest.
    pub well: Color32,
    /// A well below the pointer.
    pub well_hover: Color32,
    /// Hairlines that only decorate.
    pub line: Color32,
    /// Borders of controls.
    pub border: Color32,
    /// Text to read.
    pub ink: Color32,
    /// Text of second rank.
    pub muted: Color32,
    /// What can be acted on, and the focus ring.
    pub accent: Color32,
    /// The accent below the pointer.
    pub accent_hover: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// A light ground in the accent's hue.
    pub accent_soft: Color32,
    /// The agent's bubbles.
    pub agent: Color32,
    /// Something earned.
    pub good: Color32,
    /// Ground of something earned.
    pub good_soft: Color32,
    /// A slip, a warning.
    pub warn: Color32,
    /// Ground of a slip or a warning.
    pub warn_soft: Color32,
    /// A critical error, an irrevocable act.
    pub bad: Color32,
    /// Ground of a critical error.
    pub bad_soft: Color32,
    /// Behind selected text.
    pub selection: Color32,
    /// Soft shadow of cards.
    pub shadow: Color32,
    /// Patience, anger, confusion, trust: in the order of `Axis::ALL`.
    pub axes: [Color32; 4],
}

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

/// Warm paper and deep teal.
pub const LIGHT: Palette = Palette {
    ground: rgb(0xF5_F2EC),
    surface: rgb(0xFF_FFFF),
    well: rgb(0xF1_EDE5),
    well_hover: rgb(0xE7_E1D6),
    line: rgb(0xE4_DED3),
    border: rgb(0x8C_867A),
    ink: rgb(0x1E_2A2D),
    muted: rgb(0x52_6066),
    accent: rgb(0x0E_6466),
    accent_hover: rgb(0x0A_5153),
    on_accent: rgb(0xFF_FFFF),
    accent_soft: rgb(0xDD_EDEB),
    agent: rgb(0xE2_ECF3),
    good: rgb(0x1D_5C3B),
    good_soft: rgb(0xCD_EBD5),
    warn: rgb(0x7A_4E00),
    warn_soft: rgb(0xFB_EBC9),
    bad: rgb(0x9C_2B35),
    bad_soft: rgb(0xFA_E0E0),
    selection: rgb(0xBF_DFDC),
    shadow: Color32::from_rgba_premultiplied(4, 4, 3, 16),
    axes: [rgb(0x0E_6466), rgb(0xA3_323B), rgb(0x74_489E), rgb(0x2B_5AA0)],
};

/// The same calm after dusk.
pub const DARK: Palette = Palette {
    ground: rgb(0x12_1719),
    surface: rgb(0x1B_2225),
    well: rgb(0x25_2E32),
    well_hover: rgb(0x30_3B40),
    line: rgb(0x2F_3A3F),
    border: rgb(0x74_8389),
    ink: rgb(0xEC_F0EF),
    muted: rgb(0xAA_B7BA),
    accent: rgb(0x62_C6BE),
    accent_hover: rgb(0x7F_D6CF),
    on_accent: rgb(0x06_201F),
    accent_soft: rgb(0x1C_3B3B),
    agent: rgb(0x1E_3446),
    good: rgb(0x86_D0A2),
    good_soft: rgb(0x1C_3A29),
    warn: rgb(0xE9_BE66),
    warn_soft: rgb(0x3D_3015),
    bad: rgb(0xF4_A1A4),
    bad_soft: rgb(0x4A_2428),
    selection: rgb(0x2A_5654),
    shadow: Color32::from_rgba_premultiplied(0, 0, 0, 70),
    axes: [rgb(0x62_C6BE), rgb(0xF4_A1A4), rgb(0xC6_A8EC), rgb(0x93_BBF2)],
};

/// White on black, with yellow for what can be acted on.
pub const CONTRAST_DARK: Palette = Palette {
    ground: rgb(0x00_0000),
    surface: rgb(0x00_0000),
    well: rgb(0x16_1616),
    well_hover: rgb(0x33_3333),
    line: rgb(0xB4_B4B4),
    border: rgb(0xFF_FFFF),
    ink: rgb(0xFF_FFFF),
    muted: rgb(0xE4_E4E4),
    accent: rgb(0xFF_DD55),
    accent_hover: rgb(0xFF_EB9A),
    on_accent: rgb(0x00_0000),
    accent_soft: rgb(0x2B_2300),
    agent: rgb(0x00_1C33),
    good: rgb(0x8C_F5AE),
    good_soft: rgb(0x00_2B12),
    warn: rgb(0xFF_C46B),
    warn_soft: rgb(0x30_1E00),
    bad: rgb(0xFF_B8B8),
    bad_soft: rgb(0x3A_0508),
    selection: rgb(0x00_4A5C),
    shadow: Color32::TRANSPARENT,
    axes: [rgb(0x7F_E8F0), rgb(0xFF_B8B8), rgb(0xDC_C4FF), rgb(0xA9_CCFF)],
};

/// Black on white, with deep blue for what can be acted on.
pub const CONTRAST_LIGHT: Palette = Palette {
    ground: rgb(0xFF_FFFF),
    surface: rgb(0xFF_FFFF),
    well: rgb(0xF1_F1F1),
    well_hover: rgb(0xE0_E0E0),
    line: rgb(0x5A_5A5A),
    border: rgb(0x00_0000),
    ink: rgb(0x00_0000),
    muted: rgb(0x26_2626),
    accent: rgb(0x00_337A),
    accent_hover: rgb(0x00_2254),
    on_accent: rgb(0xFF_FFFF),
    accent_soft: rgb(0xE2_EDFF),
    agent: rgb(0xEA_F4FF),
    good: rgb(0x00_431B),
    good_soft: rgb(0xDD_F5E3),
    warn: rgb(0x58_3200),
    warn_soft: rgb(0xFF_F0CC),
    bad: rgb(0x76_0012),
    bad_soft: rgb(0xFF_E3E3),
    selection: rgb(0xB8_DCFF),
    shadow: Color32::TRANSPARENT,
    axes: [rgb(0x00_4A4C), rgb(0x7A_1019), rgb(0x4E_2578), rgb(0x0A_3A7D)],
};

/// Steps of the spacing scale, in points at 100 % text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Space {
    /// 4
    Hair,
    /// 8
    Small,
    /// 12
    Medium,
    /// 16
    Large,
    /// 24
    Huge,
    /// 40
    Section,
}

/// Radius of cards.
pub const CARD_RADIUS: f32 = 14.0;
/// Radius of buttons, wells and bubbles.
pub const CONTROL_RADIUS: f32 = 10.0;
/// Smallest height of a control.
const CONTROL_HEIGHT: f32 = 36.0;
/// Longest comfortable line of text, in points at 100 % text.
const READING_WIDTH: f32 = 680.0;

/// Colours and sizes of this frame.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Theme {
    /// Its colours.
    pub palette: Palette,
    /// Whether its ground is dark.
    pub is_dark: bool,
    /// Whether borders are strong and every ground has one.
    pub is_strong: bool,
    /// Nothing glides, blinks or appears by degrees.
    pub is_still: bool,
    /// Text size as a factor, 0.8–2.0.
    pub scale: f32,
}

impl Theme {
    /// The theme a person chose; text sizes out of range are brought into it.
    pub fn new(settings: &Settings) -> Theme {
        let (palette, is_dark, is_strong) = match settings.theme {
            ThemeChoice::Light => (LIGHT, false, false),
            ThemeChoice::Dark => (DARK, true, false),
            ThemeChoice::ContrastDark => (CONTRAST_DARK, true, true),
            ThemeChoice::ContrastLight => (CONTRAST_LIGHT, false, true),
        };
        let scale = settings.text_percent.clamp(SMALLEST_TEXT, LARGEST_TEXT) as f32 / 100.0;
        Theme { palette, is_dark, is_strong, is_still: settings.reduced_motion, scale }
    }

    /// The border of a control.
    pub fn edge(&self) -> Stroke {
        Stroke::new(self.edge_width(), self.palette.border)
    }

    /// A border in another colour, for what is chosen or warns.
    pub fn edge_in(&self, color: Color32) -> Stroke {
        Stroke::new(self.edge_width().max(1.5), color)
    }

    /// A line that parts, and the border of a card.
    pub fn hairline(&self) -> Stroke {
        Stroke::new(1.0, self.palette.line)
    }

    /// The border of a ground that needs none, unless borders are strong.
    pub fn rim(&self, color: Color32) -> Stroke {
        if self.is_strong { Stroke::new(1.0, color) } else { Stroke::NONE }
    }

    /// The ring around what has the keyboard.
    pub fn focus_ring(&self) -> Stroke {
        Stroke::new(if self.is_strong { 3.5 } else { 2.5 }, self.palette.accent)
    }

    fn edge_width(&self) -> f32 {
        if self.is_strong { 2.0 } else { 1.0 }
    }

    /// Seconds a change takes that otherwise takes so many.
    pub fn motion(&self, secs: f32) -> f32 {
        if self.is_still { 0.0 } else { secs }
    }

    /// A step of the spacing scale: grows with the text, but slower.
    pub fn space(&self, step: Space) -> f32 {
        let base = match step {
            Space::Hair => 4.0,
            Space::Small => 8.0,
            Space::Medium => 12.0,
            Space::Large => 16.0,
            Space::Huge => 24.0,
            Space::Section => 40.0,
        };
        (base * self.scale.sqrt()).round()
    }

    /// A length that grows with the text, for widths and breakpoints.
    pub fn em(&self, points: f32) -> f32 {
        (points * self.scale).round()
    }

    /// Longest comfortable line.
    pub fn reading_width(&self) -> f32 {
        self.em(READING_WIDTH)
    }

    /// Smallest height of a control.
    pub fn control_height(&self) -> f32 {
        (CONTROL_HEIGHT * self.scale.sqrt()).round()
    }

    /// One big heading of a screen.
    pub fn display(&self) -> Style {
        self.style(29.0).bold().line_height(1.45)
    }

    /// A number to be seen from afar.
    pub fn figure(&self) -> Style {
        self.style(38.0).bold().line_height(1.25)
    }

    /// A section.
    pub fn title(&self) -> Style {
        self.style(20.0).bold().line_height(1.5)
    }

    /// A card.
    pub fn heading(&self) -> Style {
        self.style(17.0).bold().line_height(1.5)
    }

    /// Text to read.
    pub fn body(&self) -> Style {
        self.style(15.5)
    }

    /// Text to read, set off.
    pub fn strong(&self) -> Style {
        self.body().bold()
    }

    /// Text of second rank.
    pub fn muted(&self) -> Style {
        self.body().color(self.palette.muted)
    }

    /// Small text beside something.
    pub fn small(&self) -> Style {
        self.style(13.5).color(self.palette.muted).line_height(1.55)
    }

    /// A small bold word above a text.
    pub fn overline(&self) -> Style {
        self.small().bold()
    }

    fn style(&self, size: f32) -> Style {
        Style::new((size * self.scale * 2.0).round() / 2.0, self.palette.ink)
    }
}

/// Least text size in percent.
pub const SMALLEST_TEXT: u32 = 80;
/// Largest text size in percent.
pub const LARGEST_TEXT: u32 = 200;

fn theme_id() -> egui::Id {
    egui::Id::new("sabr theme")
}

/// Gives egui the look a person chose. Cheap when nothing changed, so it can be called every frame.
pub fn apply(ctx: &Context, settings: &Settings) -> Theme {
    let theme = Theme::new(settings);
    if ctx.data(|d| d.get_temp::<Theme>(theme_id())) != Some(theme) {
        ctx.data_mut(|d| d.insert_temp(theme_id(), theme));
        ctx.set_theme(if theme.is_dark { egui::Theme::Dark } else { egui::Theme::Light });
        ctx.all_styles_mut(|style| {
            style.visuals = visuals(&theme);
            style.spacing.item_spacing = egui::vec2(theme.space(Space::Small), theme.space(Space::Hair));
            style.spacing.interact_size.y = 0.0;
            style.spacing.scroll =
                egui::style::ScrollStyle { bar_width: 8.0, floating_width: 4.0, ..egui::style::ScrollStyle::floating() };
            style.interaction.selectable_labels = false;
            let usual = egui::Style::default();
            style.animation_time = theme.motion(usual.animation_time);
            style.scroll_animation = if theme.is_still { egui::style::ScrollAnimation::none() } else { usual.scroll_animation };
        });
    }
    theme
}

fn visuals(theme: &Theme) -> Visuals {
    let p = &theme.palette;
    let mut visuals = if theme.is_dark { Visuals::dark() } else { Visuals::light() };
    visuals.panel_fill = p.ground;
    visuals.window_fill = p.surface;
    visuals.window_stroke = theme.hairline();
    visuals.window_corner_radius = CornerRadius::same(CONTROL_RADIUS as u8);
    visuals.menu_corner_radius = visuals.window_corner_radius;
    visuals.extreme_bg_color = p.well;
    visuals.faint_bg_color = p.well;
    visuals.selection.bg_fill = p.selection;
    visuals.selection.stroke = theme.focus_ring();
    visuals.text_cursor.blink = !theme.is_still;
    visuals.override_text_color = Some(p.ink);
    for widget in [
        &mut visuals.widgets.inactive,
        &mut visuals.widgets.hovered,
        &mut visuals.widgets.active,
        &mut visuals.widgets.noninteractive,
    ] {
        widget.bg_fill = p.border;
        widget.fg_stroke.color = p.border;
    }
    visuals
}

/// Contrast of two opaque colours after WCAG 2.2: 1 to 21.
pub fn contrast(a: Color32, b: Color32) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(color: Color32) -> f32 {
    let linear = |c: u8| {
        let c = f32::from(c) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_what_wcag_says() {
        assert!((contrast(Color32::WHITE, Color32::BLACK) - 21.0).abs() < 0.01);
        assert!((contrast(rgb(0x76_7676), Color32::WHITE) - 4.54).abs() < 0.01);
    }

    const ALL: [(&str, Palette, f32); 4] = [
        ("light", LIGHT, 4.5),
        ("dark", DARK, 4.5),
        ("contrast on black", CONTRAST_DARK, 7.0),
        ("contrast on white", CONTRAST_LIGHT, 7.0),
    ];

    #[test]
    fn text_stands_out_from_every_ground_it_is_used_on() {
        for (name, p, least) in ALL {
            let grounds = [p.ground, p.surface, p.well, p.well_hover, p.accent_soft, p.agent];
            let mut pairs: Vec<(&str, Color32, Color32)> = Vec::new();
            for ground in grounds {
                pairs.extend([("ink", p.ink, ground), ("muted", p.muted, ground), ("accent", p.accent, ground)]);
            }
            for soft in [p.good_soft, p.warn_soft, p.bad_soft, p.selection] {
                pairs.extend([("ink on a mark", p.ink, soft)]);
            }
            pairs.extend([("good", p.good, p.good_soft), ("warn", p.warn, p.warn_soft), ("bad", p.bad, p.bad_soft)]);
            pairs.extend([
                ("good", p.good, p.surface),
                ("warn", p.warn, p.surface),
                ("bad", p.bad, p.surface),
                ("bad", p.bad, p.well),
            ]);
            pairs.extend([("on accent", p.on_accent, p.accent), ("on accent, hovered", p.on_accent, p.accent_hover)]);
            pairs.extend(p.axes.map(|axis| ("axis", axis, p.surface)));
            for (what, text, ground) in pairs {
                let ratio = contrast(text, ground);
                assert!(ratio >= least, "{name}: {what} {text:?} on {ground:?} has {ratio:.2}");
            }
        }
    }

    #[test]
    fn borders_icons_and_the_focus_ring_can_be_seen() {
        for (name, p, _) in ALL {
            let grounds = [p.ground, p.surface, p.well, p.well_hover, p.accent_soft, p.agent];
            let seen = |what: &str, color: Color32, ground: Color32| {
                let ratio = contrast(color, ground);
                assert!(ratio >= 3.0, "{name}: {what} {color:?} on {ground:?} has {ratio:.2}");
            };
            for ground in grounds {
                seen("focus ring", p.accent, ground);
                seen("icon", p.muted, ground);
            }
            for ground in [p.ground, p.surface, p.well] {
                seen("border", p.border, ground);
                seen("irrevocable", p.bad, ground);
            }
            for (color, ground) in [(p.good, p.good_soft), (p.warn, p.warn_soft), (p.bad, p.bad_soft)] {
                seen("underline", color, ground);
            }
            // The ring lies outside a primary button, two points away.
            seen("primary button", p.accent, p.ground);
            seen("primary button", p.accent, p.surface);
        }
    }

    #[test]
    fn less_movement_stills_all_that_moves_by_itself() {
        let ctx = Context::default();
        apply(&ctx, &Settings { reduced_motion: true, ..Settings::default() });
        let style = ctx.global_style();
        assert!(style.animation_time == 0.0 && !style.visuals.text_cursor.blink);
        assert!(style.scroll_animation.duration.max == 0.0);
        apply(&ctx, &Settings::default());
        let style = ctx.global_style();
        assert!(style.animation_time > 0.0 && style.visuals.text_cursor.blink && style.scroll_animation.duration.max > 0.0);
    }
}
