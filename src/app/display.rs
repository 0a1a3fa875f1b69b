//! Is there a display, and does it let us in? The window library answers either by panicking; here they become errors.

use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::{Arc, Mutex};

/// There is no display to open a window on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is no display here (neither WAYLAND_DISPLAY nor DISPLAY leads to one)")]
pub struct NoDisplay;

/// There is a display, and yet no window: it does not let us in, or a library of the window system is missing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no window can be opened: {} ({})", reasons(), said.trim_end())]
pub struct NoWindow {
    /// What the window library said.
    said: String,
}

fn reasons() -> &'static str {
    if cfg!(target_os = "linux") {
        "the display refuses, or one of libx11-6 libxcursor1 libxi6 libxkbcommon-x11-0 (as Debian calls them) is missing"
    } else {
        "the window system refuses"
    }
}

/// Builds what may find that the window system refuses. The window library tells it by panicking; here it becomes an error.
///
/// # Errors
/// When it does.
pub(super) fn guarded<T>(build: impl FnOnce() -> T) -> Result<T, NoWindow> {
    let said = Arc::new(Mutex::new(String::new()));
    let heard = said.clone();
    let usual = take_hook();
    set_hook(Box::new(move |info| {
        if let (Ok(mut heard), Some(message)) = (heard.lock(), info.payload_as_str()) {
            *heard = message.lines().next().unwrap_or_default().to_owned();
        }
    }));
    let built = catch_unwind(AssertUnwindSafe(build));
    set_hook(usual);
    built.map_err(|_| NoWindow { said: said.lock().map_or_else(|_| String::new(), |said| said.clone()) })
}

/// Whether a window can be opened.
///
/// # Errors
/// On Unix systems when no display is named, or the one named does not answer.
#[cfg(all(unix, not(target_os = "macos")))]
pub(super) fn check() -> Result<(), NoDisplay> {
    let named = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let wayland = named("WAYLAND_DISPLAY").is_some_and(|name| wayland_answers(&name, named("XDG_RUNTIME_DIR").as_deref()));
    let handed_over = named("WAYLAND_SOCKET").is_some();
    let x11 = named("DISPLAY").is_some_and(|name| x11_answers(&name));
    if wayland || handed_over || x11 { Ok(()) } else { Err(NoDisplay) }
}

/// Everywhere else there is one.
///
/// # Errors
/// Never.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub(super) fn check() -> Result<(), NoDisplay> {
    Ok(())
}

/// Whether a Wayland compositor listens.
#[cfg(all(unix, not(target_os = "macos")))]
fn wayland_answers(name: &str, runtime_dir: Option<&str>) -> bool {
    use std::path::Path;
    let path =
        if name.starts_with('/') { Path::new(name).to_owned() } else { Path::new(runtime_dir.unwrap_or("/nowhere")).join(name) };
    std::os::unix::net::UnixStream::connect(path).is_ok()
}

/// Whether an X server listens. Displays on other hosts (`host:0`, as over SSH) are tried by their port.
#[cfg(all(unix, not(target_os = "macos")))]
fn x11_answers(name: &str) -> bool {
    use std::net::{TcpStream, ToSocketAddrs};
    use std::os::unix::net::UnixStream;
    use std::time::Duration;
    // [host]:number[.screen]; anything else is left to the X library to make sense of.
    let Some((host, number)) = name.rsplit_once(':') else { return true };
    let number = number.split('.').next().unwrap_or_default();
    let Ok(number) = number.parse::<u16>() else { return true };
    if host.starts_with('/') {
        return true;
    }
    let abstract_or_file = || {
        let path = format!("/tmp/.X11-unix/X{number}");
        UnixStream::connect(&path).is_ok() || abstract_socket(&path)
    };
    let host = host.trim_start_matches("unix/");
    if matches!(host, "" | "unix") && abstract_or_file() {
        return true;
    }
    let host = if host.is_empty() { "localhost" } else { host };
    let port = 6000_u16.saturating_add(number);
    let mut addresses = (host, port).to_socket_addrs().into_iter().flatten();
    addresses.any(|address| TcpStream::connect_timeout(&address, Duration::from_secs(1)).is_ok())
}

#[cfg(target_os = "linux")]
fn abstract_socket(path: &str) -> bool {
    use std::os::linux::net::SocketAddrExt;
    use std::os::unix::net::{SocketAddr, UnixStream};
    SocketAddr::from_abstract_name(path).and_then(|address| UnixStream::connect_addr(&address)).is_ok()
}

#[cfg(all(unix, not(target_os = "macos"), not(target_os = "linux")))]
fn abstract_socket(_: &str) -> bool {
    false
}

#[cfg(all(test, unix, not(target_os = "macos")))]
mod tests {
    use super::*;

    #[test]
    fn a_display_that_is_named_but_not_there_does_not_answer() {
        assert!(!x11_answers(":9753"));
        assert!(!x11_answers("127.0.0.1:9753.0"));
        assert!(!wayland_answers("wayland-no-such", Some("/tmp")));
        assert!(!wayland_answers("wayland-no-such", None));
    }
}
