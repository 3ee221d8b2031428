# Threads that ask at the same time are answered one after the other.
# cpython: skip it has no threads
# stdin: first
# stdin: second
# stdin: third
import threading


def ask(number):
    line = input()
    print(number, line)


threads = [threading.Thread(target=ask, args=(number,)) for number in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# => 0 first
# => 1 second
# => 2 third
try:
    input()
except EOFError as error:
    print(error)  # => EOF when reading a line
