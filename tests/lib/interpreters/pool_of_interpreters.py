# InterpreterPoolExecutor: threads that each have an interpreter, for asyncio too.
# cpython: skip pyodide has one interpreter
import asyncio
from concurrent.futures import InterpreterPoolExecutor, ThreadPoolExecutor
from concurrent.futures.interpreter import BrokenInterpreterPool

calls = []


def fibonacci(n):
    calls.append(n)
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def refuse(reason):
    raise ValueError(reason)




def prepare(word):
    print('prepared', word)


async def main():
    loop = asyncio.get_running_loop()
    with InterpreterPoolExecutor(max_workers=2) as pool:
        print(isinstance(pool, ThreadPoolExecutor))
        print(await asyncio.gather(*(loop.run_in_executor(pool, fibonacci, n) for n in (5, 8, 13))))
        print('calls counted here:', calls)
        try:
            await loop.run_in_executor(pool, refuse, 'bad')
        except ValueError as error:
            print(repr(error), '|', type(error.__cause__).__name__, '|', str(error.__cause__).splitlines()[0])
        print(list(pool.map(fibonacci, range(8))))
        print(pool.submit(lambda: 'a lambda').result())
        for wrong in 'a script', (n for n in 'a'):
            try:
                print(pool.submit(wrong).result())
            except TypeError as error:
                print(type(error).__name__, str(error).split(' at ')[0])
    with InterpreterPoolExecutor(1, initializer=prepare, initargs=('once',)) as pool:
        print(pool.submit(fibonacci, 6).result())
    with InterpreterPoolExecutor(1, initializer=refuse, initargs=('never',)) as pool:
        try:
            pool.submit(fibonacci, 3).result()
        except BrokenInterpreterPool as error:
            print(error)
    try:
        InterpreterPoolExecutor(0)
    except ValueError as error:
        print(error)


if __name__ == '__main__':
    import logging
    logging.disable()
    asyncio.run(main())

# output:
# True
# [5, 21, 233]
# calls counted here: []
# ValueError('bad') | ExecutionFailed | ValueError: bad
# [0, 1, 1, 2, 3, 5, 8, 13]
# a lambda
# TypeError scripts not supported
# NotShareableError (Queue(2), <generator object main.<locals>.<genexpr>
# prepared once
# 8
# A thread initializer failed, the thread pool is not usable anymore
# max_workers must be greater than 0
