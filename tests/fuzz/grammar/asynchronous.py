"""Programs of asyncio: coroutines that sleep, share locks and queues, start tasks, cancel and time out, each step told with
its time. All waiting ends: the whole is under a time-out, and what runs in a `finally` or `except` only sleeps.
"""

from writer import Writer

PRELUDE = '''\
import asyncio, collections, contextvars, gc, io, re, sys, traceback
from contextlib import aclosing, asynccontextmanager, suppress

number = contextvars.ContextVar('number', default=0)

class Custom(Exception): pass

names = collections.Counter()
def named(name):
    names[name] += 1
    return name if names[name] == 1 else f'{name}.{names[name]}'

async def end():
    """Ends the tasks that are left by their names: CPython would cancel them in the order of their addresses."""
    for _ in range(50):
        if len(left := asyncio.all_tasks()) == 1: break
        (left := sorted(left - {asyncio.current_task()}, key=asyncio.Task.get_name))[0].cancel()
        await asyncio.wait(left[:1], timeout=9)

errors = io.StringIO()
def collect():
    """Tells the errors that nobody asked for, by their texts: what the collector ends first is its own affair."""
    gc.collect()
    sys.stderr = sys.__stderr__
    told = re.split('^(?=Task |Future |_GatheringFuture |Exception ignored)', errors.getvalue(), flags=re.M)
    print(*sorted(told, key=lambda one: [line for line in one.splitlines() if not line.startswith((' ', 'Traceback'))]), sep='')

def say(*what):
    print(f'{asyncio.get_running_loop().time() - began:.3f}', *what)

def told(future):
    """What has become of it, without its address."""
    if not future.done(): return 'pending'
    if future.cancelled(): return 'cancelled'
    return repr(future.exception() or future.result())

@asynccontextmanager
async def resource(name, delay):
    say('open', name)
    await asyncio.sleep(delay)
    try: yield name
    except ValueError as error: say('managed', name, repr(error))
    finally:
        say('closing', name)
        await asyncio.sleep(delay)
        say('closed', name)

async def numbers(count, delay):
    try:
        for i in range(count):
            await asyncio.sleep(delay)
            yield i
    finally:
        say('numbers end', count)

class Awaitable:
    def __init__(self, *delays): self.delays = delays
    def __await__(self):
        for delay in self.delays: yield from asyncio.sleep(delay).__await__()
        return self.delays

class Feed:
    def __init__(self, count): self.count = count
    def __aiter__(self): return self
    async def __anext__(self):
        await asyncio.sleep(0.125)
        if self.count == 0: raise StopAsyncIteration
        self.count -= 1
        return self.count

'''

ERRORS = ['ValueError("v")', 'KeyError("k")', 'Custom(1)', 'ZeroDivisionError()', 'RuntimeError("r")', 'asyncio.CancelledError("own")', 'ExceptionGroup("g", [ValueError(1), Custom(2)])', 'StopIteration(3)', 'TimeoutError("t")']
CAUGHT = ['ValueError', '(KeyError, Custom)', 'Exception', 'asyncio.CancelledError', 'TimeoutError', 'BaseException', 'ExceptionGroup']
DELAYS = ['0', '0.125', '0.125', '0.25', '0.375', '0.5', '1', '2.5']  # all exact: no time depends on how it was summed up


class Program(Writer):
    def __init__(self, seed):
        super().__init__(seed)
        self.coroutines = []

    def delay(self):
        return self.one(DELAYS)

    def sleep(self):
        return f'await asyncio.sleep({self.delay()}{self.one(["", "", "", ", 7"])})'

    def coroutine(self):
        """An awaitable that ends by itself."""
        plain = [f'asyncio.sleep({self.delay()}, {self.number(1, 9)})', f'asyncio.sleep({self.delay()})']
        return self.one([f'{self.one(self.coroutines)}({self.number(0, 3)})'] * 4 + plain if self.coroutines else plain)

    def future(self):
        """The name of a task or future that is at hand, or None."""
        names = self.known('task')
        return self.one(names) if names else None

    def told(self, text):
        self.line(f'say({self.label()}, {text})')

    def body(self, least=1, most=3):
        self.indent += 1
        self.depth += 1
        self.scopes.append({})
        for _ in range(self.number(least, most)):
            self.statement()
        self.scopes.pop()
        self.depth -= 1
        self.indent -= 1

    def statement(self):
        forms = [self.pause, self.pause, self.pause, self.call, self.call, self.task, self.task, self.use_task, self.use_task, self.use_task, self.synchronised, self.queueing, self.raising, self.variable, self.scheduling, self.futures]
        if self.depth < 3:
            forms += [self.try_, self.try_, self.timeout, self.group, self.group, self.gather, self.wait, self.loop, self.stream, self.managed, self.conditional, self.shielded, self.completed, self.groups]
        self.one(forms)()

    def pause(self):
        self.line(self.sleep())
        self.told('"slept"')

    def call(self):
        name = self.fresh('r')
        self.line(f'{name} = await {self.one([self.coroutine(), self.coroutine(), f"Awaitable({self.delay()}, 0)"])}')
        self.told(f'repr({name})')

    def task(self):
        name = self.fresh('t')
        extra = self.one(['', '', '', ', context=contextvars.copy_context()', ', eager_start=True'])
        self.line(f'{name} = asyncio.create_task({self.task_coroutine()}, name=named({name!r}){extra})')
        if self.chance(30):
            self.line(f'{name}.add_done_callback(lambda done: say("callback", done.get_name(), told(done)))')
        self.learn(name, 'task')

    def task_coroutine(self):
        return f'{self.one(self.coroutines)}({self.number(0, 3)})' if self.coroutines else f'nothing({self.number(0, 3)})'

    def use_task(self):
        name = self.future()
        if name is None:
            self.task()
            return
        self.one([
            lambda: self.told(f'repr(await {name})'), lambda: self.told(f'{name}.cancel({self.one(["", repr("why")])})'), lambda: self.told(f'told({name})'), lambda: self.told(f'{name}.done(), {name}.cancelled()'),
            lambda: self.told(f'{name}.cancelling()'), lambda: self.line(f'with suppress({self.one(CAUGHT)}): say({self.label()}, await {name})'), lambda: self.line(f'try: say({self.label()}, {name}.{self.one(["result()", "exception()"])})\nexcept BaseException as error: say({self.label()}, repr(error))'),
            lambda: self.told(f'repr(await asyncio.wait_for({name}, {self.one(DELAYS + ["None", "-1"])}))'), lambda: self.line(f'{name}.uncancel()'), lambda: self.told(f'{name}.get_coro().__name__, {name}.get_name()'), lambda: self.line(f'asyncio.get_running_loop().call_later({self.delay()}, {name}.cancel)'),
        ])()

    def synchronised(self):
        one = self.one(['lock', 'semaphore', 'condition'])
        match self.number(0, 7):
            case 0 | 1 | 2:
                self.line(f'async with {one}:')
                self.indent += 1
                self.told(repr(one))
                self.line(self.sleep())
                if one == 'condition':
                    self.line(self.one(['condition.notify()', 'condition.notify_all()', f'say({self.label()}, await asyncio.wait_for(condition.wait(), {self.delay()}))', f'with suppress(TimeoutError): await asyncio.wait_for(condition.wait_for(lambda: event.is_set()), {self.delay()})']))
                self.indent -= 1
            case 3: self.line(self.one(['event.set()', 'event.clear()', 'event.set()']))
            case 4: self.line(f'with suppress(TimeoutError): await asyncio.wait_for(event.wait(), {self.delay()}); say({self.label()}, "event")')
            case 5: self.told(self.one(['lock.locked()', 'semaphore.locked()', 'event.is_set()', 'queue.qsize(), queue.full(), queue.empty()', 'barrier.n_waiting, barrier.broken']))
            case 6: self.line(f'try: say({self.label()}, await asyncio.wait_for(barrier.wait(), {self.delay()}))\nexcept (TimeoutError, asyncio.BrokenBarrierError) as error: say({self.label()}, repr(error))')
            case 7: self.line(f'try: {one}.release()\nexcept (RuntimeError, ValueError) as error: say({self.label()}, repr(error))')

    def queueing(self):
        match self.number(0, 6):
            case 0 | 1: self.line(f'try: queue.put_nowait({self.number(0, 9)})\nexcept (asyncio.QueueFull, asyncio.QueueShutDown) as error: say({self.label()}, repr(error))')
            case 2: self.line(f'try: say({self.label()}, queue.get_nowait())\nexcept (asyncio.QueueEmpty, asyncio.QueueShutDown) as error: say({self.label()}, repr(error))')
            case 3 | 4: self.line(f'try: say({self.label()}, await asyncio.wait_for(queue.{self.one(["get()", "put(5)", "join()", "get()"])}, {self.delay()}))\nexcept (TimeoutError, asyncio.QueueShutDown) as error: say({self.label()}, repr(error))')
            case 5: self.line(f'try: queue.task_done()\nexcept ValueError as error: say({self.label()}, repr(error))')
            case 6: self.line(f'queue.shutdown({self.one(["", "immediate=True"])})') if self.chance(15) else self.told('queue.qsize()')

    def raising(self):
        if self.chance(50):
            self.line(f'if n == {self.number(0, 3)}: raise {self.one(ERRORS)}{self.one(["", "", "", " from None", " from KeyError(0)"])}')
        else:
            self.line(f'if n == {self.number(0, 3)}: return {self.number(0, 99)}')

    def variable(self):
        self.line(self.one([f'number.set({self.number(1, 9)})', f'say({self.label()}, number.get())', f'say({self.label()}, contextvars.copy_context().get(number))', f'with number.set({self.number(1, 9)}): {self.sleep()}', f'say({self.label()}, contextvars.copy_context().run(lambda: (number.set(5), number.get())[1]), number.get())']))

    def scheduling(self):
        loop = 'asyncio.get_running_loop()'
        handle = self.fresh('h')
        match self.number(0, 5):
            case 0: self.line(f'{loop}.call_soon(say, {self.label()}, "soon")')
            case 1: self.line(f'{loop}.call_later({self.delay()}, say, {self.label()}, "later")')
            case 2: self.line(f'{loop}.call_at({loop}.time() + {self.delay()}, say, {self.label()}, "at")')
            case 3: self.line(f'{handle} = {loop}.call_later({self.delay()}, say, {self.label()}); {handle}.cancel(); say({self.label()}, {handle}.cancelled(), f"{{{handle}.when() - began:.3f}}")')
            case 4: self.line(f'asyncio.current_task().{self.one(["cancel()", "uncancel()", "set_name(str(n))"])}') if self.chance(40) else self.told('asyncio.current_task().cancelling()')
            case 5: self.told(f'sorted(one.get_name() for one in asyncio.all_tasks() if one.get_name()[0] == "t"), {loop}.is_running()')

    def futures(self):
        name = self.fresh('f')
        self.line(f'{name} = asyncio.get_running_loop().create_future()')
        result = self.one([f'{name}.set_result, {self.number(0, 9)}', f'{name}.set_exception, {self.one(ERRORS[:5])}', f'{name}.cancel'])
        self.line(f'asyncio.get_running_loop().{self.one(["call_soon(", f"call_later({self.delay()}, "])}{result})')
        if self.chance(40):
            self.line(f'{name}.add_done_callback(lambda done: say({self.label()}, told(done)))')
        match self.number(0, 2):
            case 0: self.line(f'try: say({self.label()}, await {name})\nexcept BaseException as error: say({self.label()}, repr(error))')
            case 1: self.line(f'with suppress(BaseException): say({self.label()}, await asyncio.wait_for({name}, {self.delay()}))')
            case 2: self.line(f'{self.sleep()}; say({self.label()}, told({name}))')

    def try_(self):
        self.line('try:')
        self.body()
        handlers = self.number(0, 2)
        for _ in range(handlers):
            with self.block(f'except {self.one(CAUGHT)} as error:'):
                self.told('repr(error)')
                self.line(self.one(['pass', 'pass', 'raise', 'raise KeyError("other") from error', 'raise Custom("new")', self.sleep(), 'return 5']))
        if not handlers or self.chance(40):
            with self.block('finally:'):
                self.told('"finally"')
                if self.chance(60):
                    self.line(self.sleep())
                    self.told('"finally slept"')

    def timeout(self):
        name = self.fresh('limit')
        with self.block('try:'):
            self.line(f'async with {self.one(["asyncio.timeout(", "asyncio.timeout("])}{self.one(DELAYS + ["None", "-1"])}) as {name}:')
            self.body()
            if self.chance(25):
                self.line(f'    {name}.reschedule(asyncio.get_running_loop().time() + {self.delay()})')
                self.line(f'    {self.sleep()}')
            self.told(f'{name}.expired()')
        with self.block('except TimeoutError as error:'):
            self.told(f'repr(error), repr(error.__cause__), {name}.expired()')

    def group(self):
        name = self.fresh('g')
        with self.block('try:'):
            with self.block(f'async with asyncio.TaskGroup() as {name}:'):
                self.scopes.append({})
                for _ in range(self.number(1, 3)):
                    task = self.fresh('t')
                    self.line(f'{task} = {name}.create_task({self.task_coroutine()}, name=named({task!r}))')
                    self.learn(task, 'task')
                self.indent -= 1
                self.body(0, 2)
                self.indent += 1
                if self.chance(15):
                    self.line(f'raise {self.one(ERRORS)}')
                self.scopes.pop()
            self.told('"group done"')
        if self.chance(60):
            for _ in range(self.number(1, 2)):
                with self.block(f'except* {self.one(["ValueError", "KeyError", "(Custom, RuntimeError)", "Exception", "TimeoutError"])} as error:'):
                    self.told('repr(error.exceptions)')
        else:
            self.line(f'except BaseException as error: say({self.label()}, repr(error), repr(error.__cause__), repr(error.__context__))')

    def groups(self):
        self.line(f'try: raise ExceptionGroup("outer", [{self.one(ERRORS)}, ExceptionGroup("inner", [{self.one(ERRORS[:5])}])])' if self.chance(70) else 'try: await asyncio.gather(nothing(1), nothing(2))')
        with self.block(f'except* {self.one(["ValueError", "(KeyError, Custom)"])} as group:'):
            self.told('repr(group)')
            self.line(self.one([self.sleep(), 'raise', 'raise Custom("again")', 'pass']))
        self.line(f'except* BaseException as group: say({self.label()}, repr(group)); {self.sleep()}')

    def gather(self):
        flag = self.one(['', '', ', return_exceptions=True'])
        items = ', '.join(self.coroutine() for _ in range(self.number(0, 3)))
        tasks = self.known('task')
        if tasks and self.chance(30):
            items += f'{", " if items else ""}{self.one(tasks)}'
        text = f'asyncio.gather({items}{flag if items else ""})'
        match self.number(0, 2):
            case 0: self.told(f'await {text}')
            case 1: self.line(f'try: say({self.label()}, await {text})\nexcept BaseException as error: say({self.label()}, repr(error))')
            case 2: self.line(f'try: say({self.label()}, await asyncio.wait_for({text}, {self.delay()}))\nexcept Exception as error: say({self.label()}, repr(error))')

    def wait(self):
        names = [self.fresh('t') for _ in range(self.number(1, 3))]
        for name in names:
            self.line(f'{name} = asyncio.create_task({self.task_coroutine()}, name=named({name!r}))')
            self.learn(name, 'task')
        done, pending = self.fresh('d'), self.fresh('p')
        self.line(f'{done}, {pending} = await asyncio.wait([{", ".join(names)}]{self.one(["", f", timeout={self.delay()}"])}{self.one(["", ", return_when=asyncio.FIRST_COMPLETED", ", return_when=asyncio.FIRST_EXCEPTION"])})')
        self.told(f'sorted(one.get_name() + " " + told(one) for one in {done}), len({pending})')
        if self.chance(50):
            self.line(f'for one in sorted({pending}, key=asyncio.Task.get_name): one.cancel()')

    def completed(self):
        # Of coroutines as_completed() would make tasks in the order of a set, which is that of their addresses in CPython.
        items = ', '.join(f'asyncio.create_task({self.coroutine()})' for _ in range(self.number(1, 3)))
        limit = self.one(['', '', f', timeout={self.delay()}'])
        self.line('try:')
        if self.chance(50):
            self.line(f'    for one in asyncio.as_completed([{items}]{limit}): say({self.label()}, await one)')
        else:
            self.line(f'    async for one in asyncio.as_completed([{items}]{limit}): say({self.label()}, await one)')
        self.line(f'except Exception as error: say({self.label()}, repr(error))')

    def shielded(self):
        name = self.future()
        inner = name or self.coroutine()
        self.line(f'try: say({self.label()}, await asyncio.wait_for(asyncio.shield({inner}), {self.delay()}))\nexcept Exception as error: say({self.label()}, repr(error))')

    def loop(self):
        name = self.fresh('i')
        self.line(f'for {name} in range({self.number(1, 3)}):')
        self.body(1, 2)
        if self.chance(30):
            self.line(f'    if {name} == 1: {self.one(["break", "continue"])}')

    def stream(self):
        name = self.fresh('x')
        source = self.one([f'numbers({self.number(0, 3)}, {self.delay()})', f'Feed({self.number(0, 3)})'])
        match self.number(0, 4):
            case 0 | 1:
                self.line(f'async for {name} in {source}:')
                self.line(f'    say({self.label()}, {name})')
                self.body(0, 1)
                if self.chance(40):
                    self.line(f'    if {name} == 1: break')
                if self.chance(30):
                    self.line(f'else: say({self.label()}, "else")')
            case 2: self.told(f'[{name} async for {name} in {source}{self.one(["", f" if {name} != 1"])}], {{{name}: await asyncio.sleep(0, {name}) for {name} in range(2)}}')
            case 3:
                with self.block(f'async with aclosing(numbers({self.number(0, 3)}, {self.delay()})) as source:'):
                    self.line(f'async for {name} in source: say({self.label()}, {name}); {self.one(["break", "pass", "number.set(3)"])}')
            case 4: self.told(f'await anext({source}, "none")')

    def managed(self):
        self.line(f'async with resource({self.fresh("m")!r}, {self.delay()}){self.one(["", f", resource({self.number(0, 9)}, 0) as held"])}:')
        self.body(1, 2)

    def conditional(self):
        self.line(f'if {self.one(["n", "n == 1", "n > 1", "not n", "number.get()", "event.is_set()", "lock.locked()"])}:')
        self.body(1, 2)
        if self.chance(50):
            self.line('else:')
            self.body(1, 2)

    def definition(self):
        name = self.fresh('work')
        self.line(f'async def {name}(n):')
        self.body(2, 4)
        self.line(f'    return {self.one(["n", "n * 10", repr(name), "None", "number.get()"])}')
        self.coroutines.append(name)

    def main(self):
        with self.block('async def main():'):
            self.line('global began, lock, event, condition, semaphore, queue, barrier')
            self.line('n, began = 1, asyncio.get_running_loop().time()')
            self.line('lock, event, condition, semaphore, barrier = asyncio.Lock(), asyncio.Event(), asyncio.Condition(), asyncio.Semaphore(2), asyncio.Barrier(2)')
            self.line(f'queue = asyncio.{self.one(["Queue(2)", "Queue()", "PriorityQueue()", "LifoQueue(1)"])}')
            if self.chance(15):
                self.line('asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)')
            self.line('try:')
            self.line('    async with asyncio.timeout(60):')
            self.indent += 1
            self.body(4, 8)
            self.indent -= 1
            if self.chance(80):
                self.line(f'except {self.one(["Exception", "BaseException"])} as error: say("main", repr(error))')
            with self.block('finally:'):
                self.line('say("main ends"); sys.stderr = errors')
                self.line('await end()')
        self.line(f'try: asyncio.run(main(){self.one(["", "", "", ", debug=False"])})')
        self.line('except BaseException: traceback.print_exc(file=sys.stdout)')
        self.line('collect()')
        if self.chance(20):
            self.line('with asyncio.Runner() as runner: print(runner.run(asyncio.sleep(1, "again")))')


def program(seed):
    writer = Program(seed)
    writer.line(PRELUDE)
    writer.line('async def nothing(n): return n')
    for _ in range(writer.number(1, 4)):
        writer.definition()
    writer.main()
    return writer.source()


if __name__ == '__main__':
    import sys
    print(program(int(sys.argv[1])), end='')
