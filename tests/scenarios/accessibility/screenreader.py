# SPDX-FileCopyrightText: Passerelle contributors
# SPDX-License-Identifier: Apache-2.0
"""Uses the app as a screen reader does: only through AT-SPI, on a virtual screen, without a mouse and without a picture.

Run it inside a session bus of its own:
    dbus-run-session -- /usr/bin/python3 screenreader.py --app passerelle --script patient.reader -- ARGUMENTS OF THE APP

The script is a list of sentences, one a line, # for comments:
    hear "Words"              until something on screen is called so, or begins so
    press "Words"             the press action of what is called so
    chosen "Words"            until what is called so is said to be chosen
    gone "Words"              until nothing that can be pressed is called so
It ends with 0 when all of it was possible, 3 with what was there to hear when it was not, 77 when it cannot run here.
"""
import argparse
import os
import shlex
import subprocess
import sys
import time

PATIENCE = 15.0          # seconds for one sentence
WHOLE = 150.0            # for all of it, whatever happens
PRESSABLE = {"push button", "button", "radio button", "check box", "page tab", "toggle button", "menu item", "link"}

try:
    import pyatspi
except ImportError:
    print("SKIPPED: python3-pyatspi is not installed.")
    sys.exit(77)


def plain(words):
    for space in ("\u00a0", "\u202f", "\u200b"):
        words = words.replace(space, " ")
    return " ".join(words.replace("\u2019", "'").split())


class Screen:
    """A virtual screen and the app on it; both end with it."""

    def __init__(self, command):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"],
                                       pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as said:  # to the end of the line: closed any earlier, the server would die of it
            number = said.readline().strip()
        surroundings = dict(os.environ, DISPLAY=":" + number, QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software",
                            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1")
        os.environ["DISPLAY"] = ":" + number
        self.app = subprocess.Popen(command, env=surroundings)

    def close(self):
        for process in (self.app, self.server):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


class Reader:
    def __init__(self, screen):
        self.screen = screen
        self.began = time.monotonic()

    def application(self):
        for i in range(pyatspi.Registry.getDesktop(0).childCount):
            app = pyatspi.Registry.getDesktop(0).getChildAtIndex(i)
            if app is not None and app.get_process_id() == self.screen.app.pid:
                return app
        return None

    def everything(self):
        """What there is to hear, in the order it is read; what is scrolled away too."""
        found = []

        def visit(node, depth):
            if node is None or depth > 60:
                return
            try:
                found.append(node)
                for i in range(node.childCount):
                    visit(node.getChildAtIndex(i), depth + 1)
            except Exception:  # what was there a moment ago has left the screen
                return

        visit(self.application(), 0)
        return found

    @staticmethod
    def showing(node):
        return node.getState().contains(pyatspi.STATE_SHOWING)

    def brought_into_view(self, node):
        """Below the edge of the window: its page scrolls to what takes the focus. False for what is hidden."""
        if self.showing(node):
            return True
        try:
            node.queryComponent().grabFocus()
            time.sleep(0.1)
            return self.showing(node)
        except Exception:
            return False

    def find(self, words, pressable):
        beginnings = []
        for node in self.everything():
            try:
                name = plain(node.name or "")
                if not name.startswith(words) or (pressable and node.getRoleName() not in PRESSABLE):
                    continue
                if not pressable and not self.showing(node):
                    continue
                if name == words and self.showing(node):
                    return node
                beginnings.append((name != words, len(beginnings), node))
            except Exception:
                continue
        for _, _, node in sorted(beginnings, key=lambda each: each[:2]):
            if self.brought_into_view(node):
                return node
        return None

    def wait_for(self, attempt):
        until = time.monotonic() + PATIENCE
        while time.monotonic() < min(until, self.began + WHOLE):
            if attempt():
                return True
            if self.screen.app.poll() is not None:
                return False
            time.sleep(0.05)
        return False

    def press(self, words):
        node = self.find(words, True)
        if node is None:
            return False
        try:
            action = node.queryAction()
            names = [action.getName(i).lower() for i in range(action.nActions)]
            wanted = [i for i, name in enumerate(names) if name in ("press", "toggle", "click")]
            return bool(wanted) and action.doAction(wanted[0])
        except Exception:
            return False

    def is_chosen(self, words):
        node = self.find(words, True)
        try:
            return node is not None and node.getState().contains(pyatspi.STATE_CHECKED)
        except Exception:
            return False

    def obey(self, verb, words):
        if verb == "hear":
            return self.wait_for(lambda: self.find(words[0], False) is not None)
        if verb == "chosen":
            return self.wait_for(lambda: self.is_chosen(words[0]))
        if verb == "gone":
            return self.wait_for(lambda: self.find(words[0], True) is None)
        if verb == "press":
            return self.wait_for(lambda: self.press(words[0]))
        print("There is no verb " + verb + ".")
        return False


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--app", required=True)
    parser.add_argument("--script", required=True)
    parser.add_argument("arguments", nargs="*")
    options = parser.parse_args()
    try:
        screen = Screen([options.app] + options.arguments)
    except FileNotFoundError as missing:
        print("SKIPPED: " + str(missing.filename) + " is not installed.")
        return 77
    try:
        reader = Reader(screen)
        with open(options.script, encoding="utf-8") as script:
            lines = script.read().splitlines()
        for number, line in enumerate(lines, 1):
            words = [plain(word) for word in shlex.split(line, comments=True)]
            if words and not reader.obey(words[0], words[1:]):
                print(f"Line {number} of the script was not possible: {line}\nThere was to hear:")
                for node in reader.everything():
                    try:
                        if node.name and reader.showing(node):
                            print(f"  {node.getRoleName()}: {node.name}" + (f" ({node.description})" if node.description else ""))
                    except Exception:
                        continue
                return 3
        print(f"Heard and done in {time.monotonic() - reader.began:.1f} s.")
        return 0
    finally:
        screen.close()


if __name__ == "__main__":
    sys.exit(main())
