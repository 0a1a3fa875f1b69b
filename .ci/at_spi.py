#!/usr/bin/python3
"""The real window as a screen reader sees it: finds it on the accessibility bus, reads the whole tree, plays a few moves by actions
and by typing, and hears the customer's answer announced.

Usage: at_spi.py BINARY [LANGUAGE …]. Runs inside a display (xvfb-run) and a session bus (dbus-run-session) of its own.
Waits by looking again until a deadline, never for a fixed time; tells what it found when something is missing.
"""
import os
import re
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

TITLE = "Sabr"
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ISOLATES = re.compile("[\u2066-\u2069]")
PATIENCE = 30.0
LANGUAGES = ["en", "fa", "ar", "th"]
# Latin letters: the keyboard of a bare display has no others.
REPLY = "sorry about that"


class Missing(Exception):
    """Something a screen reader needs is not there."""


def words(language):
    """The program's own messages, those without variables."""
    found = {}
    with open(f"{ROOT}/locales/{language}/app.ftl", encoding="utf-8") as file:
        for line in file:
            message = re.match(r"([a-z][a-z-]*) = (.+)$", line.rstrip("\n"))
            if message and "{" not in message[2]:
                found[message[1]] = message[2]
    return found


def quiet(ask, otherwise=None):
    """A node may vanish while it is asked."""
    try:
        return ask()
    except GLib.Error:
        return otherwise


def until(what, look, seconds=PATIENCE):
    """Looks again and again, letting events come in between."""
    deadline = time.monotonic() + seconds
    context = GLib.MainContext.default()
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > deadline:
            raise Missing(f"waited {seconds:.0f} s in vain for {what}")
        pause = time.monotonic() + 0.03
        while time.monotonic() < pause:
            if not context.iteration(False):
                time.sleep(0.005)


class Node:
    """What is asked of an accessible, asked once."""

    def __init__(self, accessible, depth=0):
        self.it, self.depth = accessible, depth
        self.role = (quiet(accessible.get_role_name) or "gone").removeprefix("push ")
        self.name = quiet(accessible.get_name, "") or ""
        states = quiet(accessible.get_state_set)
        self.has = lambda state: bool(states and states.contains(state))
        action = quiet(accessible.get_action_iface)
        self.actions = quiet(lambda: action.get_n_actions(), 0) if action else 0

    def press(self):
        if not self.it.get_action_iface().do_action(0):
            raise Missing(f"{self} does not answer to being pressed")

    def __str__(self):
        states = [
            word
            for word, state in [
                ("focusable", Atspi.StateType.FOCUSABLE),
                ("focused", Atspi.StateType.FOCUSED),
                ("selected", Atspi.StateType.SELECTED),
                ("pressed", Atspi.StateType.PRESSED),
            ]
            if self.has(state)
        ]
        return f"{'  ' * self.depth}{self.role} “{self.name[:100]}” {' '.join(states)} actions={self.actions}"


def walk(accessible, depth=0):
    yield Node(accessible, depth)
    for index in range(quiet(accessible.get_child_count, 0)):
        child = quiet(lambda: accessible.get_child_at_index(index))
        if child:
            yield from walk(child, depth + 1)


class Window:
    """One run of the program."""

    def __init__(self, binary, language):
        self.language, self.words, self.heard = language, words(language), []
        self.data = tempfile.TemporaryDirectory(prefix="sabr-at-spi-")
        environment = dict(os.environ, SABR_DATA=self.data.name)
        self.process = subprocess.Popen([binary, "--locale", language], env=environment, stdout=subprocess.DEVNULL)
        self.frame = None

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.data.cleanup()

    def find_frame(self):
        if self.process.poll() is not None:
            raise Missing(f"the program ended by itself with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = quiet(lambda: desktop.get_child_at_index(index))
            if not application or quiet(application.get_process_id) != self.process.pid:
                continue
            for place in range(quiet(application.get_child_count, 0)):
                frame = quiet(lambda: application.get_child_at_index(place))
                if frame and quiet(frame.get_name) == TITLE and quiet(frame.get_role_name) == "frame":
                    return frame
        return None

    def nodes(self):
        # The frame is another one once the program has drawn its first tree.
        self.frame = self.find_frame() or self.frame
        return list(walk(self.frame))

    def named(self, role, name):
        """The first node of a role by its name, or by a test of its name."""
        fits = name if callable(name) else lambda n: n == name
        return next((n for n in self.nodes() if n.role == role and fits(n.name)), None)

    def wait(self, role, name, what=None):
        return until(what or f"a {role} “{name}”", lambda: self.named(role, name))

    def articles(self):
        return [n.name for n in self.nodes() if n.role == "article"]

    def hear(self, event):
        if quiet(lambda: event.source.get_process_id()) == self.process.pid:
            self.heard.append((event.type, str(event.any_data), event.detail1))


def read(window, screen):
    """Every node of a screen, held against what a screen reader needs."""
    nodes, wrong = window.nodes(), []
    for node in nodes:
        if node.has(Atspi.StateType.FOCUSABLE) and not node.name:
            wrong.append(f"can have the keyboard and has no name: {node}")
        if node.role in ("button", "toggle button", "check box", "radio button", "page tab"):
            # AccessKit tells AT-SPI of a disabled button only by taking its action and the keyboard from it.
            usable = node.has(Atspi.StateType.FOCUSABLE)
            if usable and not node.actions:
                wrong.append(f"cannot be pressed: {node}")
            if not node.name:
                wrong.append(f"has no name: {node}")
        if node.role in ("unknown", "invalid"):
            wrong.append(f"has no role: {node}")
        if ISOLATES.search(node.name):
            wrong.append(f"holds isolation marks: {node}")
    if not any(n.role == "heading" for n in nodes):
        wrong.append("there is no heading")
    if wrong:
        raise Missing(f"{screen}:\n  " + "\n  ".join(wrong))
    return len(nodes)


def spoken(window):
    return [words for kind, words, _ in window.heard if kind.startswith("object:announcement")]


def customer(article):
    """The speaker stands before the words."""
    return article.split(": ", 1)


def give_focus(window):
    """No window manager runs here that would."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(window.process.pid)], capture_output=True, text=True)
    for number in found.stdout.split():
        subprocess.run(["xdotool", "windowfocus", number], check=False, timeout=10)
    return window.frame and Node(window.find_frame() or window.frame).has(Atspi.StateType.ACTIVE)


def play(window):
    begun = time.monotonic()
    window.frame = until("the window on the accessibility bus", window.find_frame)
    until("the window to become active", lambda: give_focus(window))
    say = window.words
    window.wait("heading", say["library-greeting"])
    count = read(window, "library")

    opens = window.wait("button", lambda name: name.endswith(TITLES[window.language]), "the card of the late parcel")
    opens.press()
    start = window.wait("button", say["brief-start"])
    count += read(window, "brief")
    # Back and forth once: the way back answers, too.
    window.wait("button", say["back-to-library"]).press()
    window.wait("button", lambda name: name.endswith(TITLES[window.language]), "the card again").press()
    start = window.wait("button", say["brief-start"])
    start.press()

    first = until("the customer's first words", window.articles)[0]
    name, opening = customer(first)
    until("the first words to be announced", lambda: any(opening in words for words in spoken(window)))
    entry = window.wait("entry", say["reply-label"])
    count += read(window, "conversation")

    entry.it.get_component_iface().grab_focus()
    until("the reply box to have the keyboard", lambda: Node(entry.it).has(Atspi.StateType.FOCUSED))
    send = fill(window, entry)
    window.heard.clear()
    send.press()
    answer = until("the customer's answer", lambda: window.articles()[2:])[-1]
    speaker, answered = customer(answer)
    if speaker != name:
        raise Missing(f"the answer comes from “{speaker}” and not from “{name}”")
    until("the answer to be announced", lambda: any(answered in words for words in spoken(window)))
    times = sum(answered in words for words in spoken(window))
    if times != 1:
        raise Missing(f"the answer was announced {times} times")
    print(f"{window.language}: {count} nodes read, heard “{answered[:60]}” ({time.monotonic() - begun:.1f} s)")


def fill(window, entry):
    """Types as any keyboard does: AccessKit offers AT-SPI no EditableText."""
    subprocess.run(["xdotool", "type", "--delay", "12", REPLY], check=True, timeout=20)
    held = [""]

    def holds():
        text = entry.it.get_text_iface()
        held[0] = quiet(lambda: text.get_text(0, -1)) if text else ""
        return held[0] == REPLY

    try:
        until("", holds, 10)
    except Missing:
        raise Missing(f"typed “{REPLY}”, the box holds “{held[0]}”") from None
    return until("a button to send", lambda: sendable(window))


def sendable(window):
    send = window.named("button", window.words["reply-send"])
    return send if send and send.actions else None


def titles(languages):
    """What the card of the first scenario ends with."""
    found = {}
    for language in languages:
        with open(f"{ROOT}/locales/{language}/scenarios/late-parcel.ftl", encoding="utf-8") as file:
            found[language] = next(line.split(" = ", 1)[1].strip() for line in file if line.startswith("title = "))
    return found


def main(binary, languages):
    global TITLES
    TITLES = titles(languages)
    # Tells programs that a screen reader is there; without it no tree is made.
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        value = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", value, None, 0, 10000)
    Atspi.init()
    # What is cached here would be asked again while it changes.
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
    failed = []
    for language in languages:
        window = Window(binary, language)
        listener = Atspi.EventListener.new(window.hear)
        for kind in ("object:announcement", "object:children-changed", "object:state-changed:focused"):
            listener.register(kind)
        try:
            play(window)
        except Missing as missing:
            failed.append(language)
            print(f"{language}: {missing}\n-- heard: {window.heard[-20:]}\n-- the tree:")
            if window.frame:
                print("\n".join(map(str, window.nodes())))
        finally:
            for kind in ("object:announcement", "object:children-changed", "object:state-changed:focused"):
                listener.deregister(kind)
            window.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:] or LANGUAGES))
