"""python -m asyncio: a prompt at which `await` is allowed, and what waits for what in other programs (ps, pstree)."""

import argparse
import ast
import asyncio
import code
import concurrent.futures
import contextvars
import sys
import threading
import types
import warnings


class AsyncIOInteractiveConsole(code.InteractiveConsole):
    """Reads in a thread of its own; what is typed runs in the loop, all of it in one context."""

    def __init__(self, locals, loop):
        super().__init__(locals, filename="<stdin>")
        self.compile.compiler.flags |= ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
        self.loop = loop
        self.context = contextvars.copy_context()
        self.task = None
        self.exit = None  # the SystemExit that ends the prompt

    def runcode(self, code):
        done = concurrent.futures.Future()
        self.loop.call_soon_threadsafe(self._begin, types.FunctionType(code, self.locals), done, context=self.context)
        try:
            return done.result()
        except SystemExit as error:
            self.exit = error
            raise
        except KeyboardInterrupt:
            self.write("\nKeyboardInterrupt\n")
        except BaseException as error:
            trace = error.__traceback__
            while trace is not None and trace.tb_frame.f_code.co_filename != self.filename:
                trace = trace.tb_next
            error.__traceback__ = trace
            self.showtraceback()

    def _begin(self, function, done):
        self.task = None
        try:
            coro = function()
            if not asyncio.iscoroutine(coro):
                return done.set_result(coro)
            self.task = self.loop.create_task(coro, context=self.context)
            asyncio.futures._chain_future(self.task, done)
        except BaseException as error:
            done.set_exception(error)


def prompt():
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    names = {"asyncio": asyncio}
    for name in ("__name__", "__package__", "__loader__", "__spec__", "__builtins__", "__file__"):
        names[name] = globals().get(name)
    console = AsyncIOInteractiveConsole(names, loop)

    def talk():
        try:
            console.interact(
                banner=(
                    f"asyncio REPL {sys.version} on {sys.platform}\n"
                    'Use "await" directly instead of "asyncio.run()".\n'
                    'Type "help", "copyright", "credits" or "license" for more information.\n'
                    f"{getattr(sys, 'ps1', '>>> ')}import asyncio"
                ),
                exitmsg="",
            )
        except SystemExit:
            pass
        finally:
            warnings.filterwarnings("ignore", r"^coroutine .* was never awaited$", RuntimeWarning)
            loop.call_soon_threadsafe(loop.stop)

    threading.Thread(target=talk, name="Interactive thread", daemon=True).start()
    while True:
        try:
            loop.run_forever()
            break
        except KeyboardInterrupt:
            if console.task is not None and not console.task.done():
                console.task.cancel()
    console.write("exiting asyncio REPL...\n")
    return console.exit.code if console.exit else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        prog="python3 -m asyncio", description="Interactive asyncio shell and CLI tools", color=True
    )
    commands = parser.add_subparsers(dest="command")
    for name, about in (
        ("ps", "Display a table of all pending tasks in a process"),
        ("pstree", "Display a tree of all pending tasks in a process"),
    ):
        commands.add_parser(name, help=about).add_argument("pid", type=int, help="Process ID to inspect")
    chosen = parser.parse_args()
    if chosen.command is None:
        sys.exit(prompt())
    from asyncio.tools import display_awaited_by_tasks_table, display_awaited_by_tasks_tree

    show = display_awaited_by_tasks_table if chosen.command == "ps" else display_awaited_by_tasks_tree
    show(chosen.pid)
