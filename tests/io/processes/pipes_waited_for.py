# cpython: skip the oracle has no processes
# The pipes to a process have descriptors: select(), selectors and event loops wait for them, os reads and writes by them.
import asyncio
import os
import select
import selectors
import subprocess
import time


def start(command, **streams):
    return subprocess.Popen(command, shell=True, **streams)


slow = start('sleep 0.3; echo ready', stdout=subprocess.PIPE)
print(select.select([slow.stdout], [], [], 0.05))
readable, _, _ = select.select([slow.stdout], [], [], 5)
print(readable == [slow.stdout], os.read(slow.stdout.fileno(), 100), os.read(slow.stdout.fileno(), 100))
slow.wait()

cat = subprocess.Popen(['cat'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
with selectors.DefaultSelector() as selector:
    selector.register(cat.stdout, selectors.EVENT_READ, 'output')
    selector.register(cat.stdin, selectors.EVENT_WRITE, 'input')
    print([key.data for key, _ in selector.select(1)])
    selector.unregister(cat.stdin)
    os.write(cat.stdin.fileno(), b'by number\n')
    print([key.data for key, _ in selector.select(5)], cat.stdout.read(100))
print(cat.communicate(b'the rest'))

# Who does not wait is told that nothing is there yet.
ticks = start('echo one; sleep 0.3; echo two', stdout=subprocess.PIPE)
os.set_blocking(ticks.stdout.fileno(), False)
time.sleep(0.1)
print(ticks.stdout.read(), ticks.stdout.read())
time.sleep(0.5)
print(ticks.stdout.read(), ticks.stdout.read())
ticks.wait()

first = subprocess.Popen(['echo', 'through both'], stdout=subprocess.PIPE)
second = subprocess.Popen(['cat'], stdin=first.stdout.fileno(), stdout=subprocess.PIPE)
first.stdout.close()
print(second.communicate(), first.wait())

cat = subprocess.Popen(['cat'], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
os.close(cat.stdin.fileno())
print(cat.stdout.read(), cat.wait())
try:
    cat.stdin.close()
except OSError as error:
    print(error)
cat.stdout.close()


async def main():
    loop = asyncio.get_running_loop()
    talker = start('echo 1; sleep 0.2; echo 2', stdout=subprocess.PIPE)
    done = loop.create_future()

    def on_output():
        data = os.read(talker.stdout.fileno(), 100)
        print('output', data)
        if not data:
            loop.remove_reader(talker.stdout)
            done.set_result(None)

    loop.add_reader(talker.stdout, on_output)
    await done
    talker.wait()
    talker.stdout.close()


asyncio.run(main())

# output:
# ([], [], [])
# True b'ready\n' b''
# ['input']
# ['output'] b'by number\n'
# (b'the rest', None)
# b'one\n' None
# b'two\n' b''
# (b'through both\n', None) 0
# b'' 0
# [Errno 9] Bad file descriptor
# output b'1\n'
# output b'2\n'
# output b''
