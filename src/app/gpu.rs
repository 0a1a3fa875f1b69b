//! Is there anything to draw with? Asked before anything is built, because the renderer answers by panicking.

use bevy::render::settings::{Backends, WgpuSettings};
use bevy::tasks::block_on;

/// No graphics driver was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("nothing to draw with: no graphics driver (Vulkan) was found{}", hint())]
pub struct NoGpu;

fn hint() -> &'static str {
    if cfg!(target_os = "linux") {
        "; install the Mesa drivers, which also draw without a graphics card: \
         `sudo apt install mesa-vulkan-drivers` on Debian and Ubuntu, `mesa-vulkan-drivers` on Fedora, `vulkan-swrast` on Arch"
    } else {
        "; install or update your graphics driver"
    }
}

/// The renderer's wishes: the same for the question here and for the window.
pub(super) fn settings() -> WgpuSettings {
    WgpuSettings { power_preference: bevy::render::settings::PowerPreference::LowPower, ..WgpuSettings::default() }
}

/// Looks for an adapter.
///
/// # Errors
/// When there is none.
pub(super) fn check() -> Result<(), NoGpu> {
    let backends = settings().backends.unwrap_or(Backends::empty());
    // The first family that has an adapter is enough: asking the others costs time.
    let there = |family: Backends| {
        let backends = backends & family;
        let mut descriptor = wgpu::InstanceDescriptor::new_without_display_handle();
        descriptor.backends = backends;
        !backends.is_empty() && !block_on(wgpu::Instance::new(descriptor).enumerate_adapters(backends)).is_empty()
    };
    if there(Backends::PRIMARY) || there(Backends::SECONDARY) { Ok(()) } else { Err(NoGpu) }
}
