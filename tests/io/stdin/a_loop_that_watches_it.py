# cpython: skip the oracle has no standard input that can be watched
# stdin: one
# stdin: two
# add_reader() of standard input: the loop goes on, and calls when there is a line, or the end.
import asyncio
import sys


async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()

    def on_line():
        line = sys.stdin.readline()
        print("got", repr(line))
        if not line:
            print(loop.remove_reader(sys.stdin), loop.remove_reader(sys.stdin))
            done.set_result(None)

    loop.add_reader(sys.stdin, on_line)
    ticking = asyncio.create_task(asyncio.sleep(0.05, "slept"))
    await done
    print(await ticking)


asyncio.run(main())

# output:
# got 'one\n'
# got 'two\n'
# got ''
# True False
# slept
