//! The paints of portraits: skin, hair and cloth. They belong to people, not to a theme, so they are the same in every theme; what
//! stands around a person takes its colours from the theme.
//!
//! Must never hold a colour of the program's own.

use crate::scenario::{Cloth, Hair, Skin};
use egui::Color32;

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

/// White of eyes and teeth, and cloth below other cloth.
pub const WHITE: Color32 = rgb(0xFB_F8F3);
/// Pupils and lashes.
pub const DARK: Color32 = rgb(0x2A_2122);
/// The inside of a mouth.
pub const MOUTH: Color32 = rgb(0x6A_2A2E);
/// Frames of glasses.
pub const FRAME: Color32 = rgb(0x3A_3436);
/// What shines.
pub const GOLD: Color32 = rgb(0xE0_B652);
/// Dark things: a headset, a telephone.
pub const DEVICE: Color32 = rgb(0x3D_4449);

/// Between two colours.
pub fn mix(a: Color32, b: Color32, share: f32) -> Color32 {
    a.lerp_to_gamma(b, share.clamp(0.0, 1.0))
}

/// Darker, keeping its warmth.
pub fn deeper(color: Color32, share: f32) -> Color32 {
    mix(color, rgb(0x2B_1A22), share)
}

/// Lighter.
pub fn lighter(color: Color32, share: f32) -> Color32 {
    mix(color, rgb(0xFF_F8EC), share)
}

/// The tones of a skin.
#[derive(Debug, Clone, Copy)]
pub struct Tones {
    /// In the light.
    pub base: Color32,
    /// In its own shade: below the chin, at the side of the nose.
    pub shade: Color32,
    /// Lines: nose, folds.
    pub line: Color32,
    /// Lips.
    pub lip: Color32,
    /// Cheeks with the blood in them.
    pub blush: Color32,
}

/// The tones of a skin.
pub fn skin(skin: Skin) -> Tones {
    let (base, shade, line, lip, blush) = match skin {
        Skin::Fair => (0xF8_DCC9, 0xEB_BEA6, 0xB9_7C66, 0xCF_7A72, 0xEE_8578),
        Skin::Light => (0xF3_CDAF, 0xE2_AF8C, 0xA9_6C4E, 0xC2_6B60, 0xE6_7A66),
        Skin::Olive => (0xE4_BB92, 0xCF_9D72, 0x93_6141, 0xB0_5F52, 0xD9_7054),
        Skin::Tan => (0xD3_A276, 0xBB_8558, 0x7F_4F30, 0xA2_5548, 0xCB_6344),
        Skin::Brown => (0xAD_774F, 0x93_5F3B, 0x5D_3821, 0x8B_4540, 0xB3_4F38),
        Skin::Dark => (0x83_5539, 0x6A_4129, 0x3F_2416, 0x74_3836, 0x99_4032),
    };
    Tones { base: rgb(base), shade: rgb(shade), line: rgb(line), lip: rgb(lip), blush: rgb(blush) }
}

/// The colour of hair.
pub fn hair(hair: Hair) -> Color32 {
    rgb(match hair {
        Hair::Black => 0x34_2C2E,
        Hair::Brown => 0x57_3D2E,
        Hair::Chestnut => 0x7D_4D33,
        Hair::Red => 0xB3_5F36,
        Hair::Blond => 0xD9_B06B,
        Hair::Grey => 0x9D_9A9B,
        Hair::White => 0xDC_D9D5,
    })
}

/// The colour of cloth.
pub fn cloth(cloth: Cloth) -> Color32 {
    rgb(match cloth {
        Cloth::White => 0xF3_EFE8,
        Cloth::Cream => 0xEB_DEC4,
        Cloth::Sand => 0xD5_BE9C,
        Cloth::Grey => 0xA3_A8AB,
        Cloth::Charcoal => 0x51_585E,
        Cloth::Black => 0x37_383C,
        Cloth::Navy => 0x35_4A6B,
        Cloth::Blue => 0x4F_7BAA,
        Cloth::Sky => 0x9D_C4DC,
        Cloth::Teal => 0x36_8482,
        Cloth::Green => 0x55_9068,
        Cloth::Moss => 0x83_905C,
        Cloth::Mustard => 0xD6_A648,
        Cloth::Rust => 0xBC_6841,
        Cloth::Red => 0xB7_4C46,
        Cloth::Maroon => 0x82_3C49,
        Cloth::Rose => 0xDB_A0A3,
        Cloth::Plum => 0x77_5070,
        Cloth::Lilac => 0xB9_A5CC,
    })
}
