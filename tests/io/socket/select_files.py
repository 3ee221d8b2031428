# cpython: skip the oracle has no network
# stdin: hello
# Files and standard streams are always ready; what is closed is told of.
import select
import sys
import tempfile

print(select.select([sys.stdin], [sys.stdout], [], 5) == ([sys.stdin], [sys.stdout], []))
print(sys.stdin.readline().strip())

with tempfile.TemporaryFile() as file:
    print(select.select([file], [file], [], 0) == ([file], [file], []))
    poll = select.poll()
    poll.register(file, select.POLLIN)
    print(poll.poll() == [(file.fileno(), select.POLLIN)])
    poll.modify(file, select.POLLIN | select.POLLOUT)
    print(poll.poll(100) == [(file.fileno(), select.POLLIN | select.POLLOUT)])
    poll.unregister(file)
    print(poll.poll(10))
    number = file.fileno()
poll.register(number)
print(poll.poll() == [(number, select.POLLNVAL)])
try:
    select.select([number], [], [], 0)
except OSError as error:
    print(error)

# output:
# True
# hello
# True
# True
# True
# []
# True
# [Errno 9] Bad file descriptor
