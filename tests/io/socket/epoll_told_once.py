# cpython: skip epoll is Linux's; recorded from CPython there
# A descriptor registered with EPOLLONESHOT is told once, and again after modify(). A closed epoll says so.
import select
import socket

a, b = socket.socketpair()
epoll = select.epoll()
epoll.register(a, select.EPOLLOUT | select.EPOLLONESHOT)
print(epoll.poll(0) == [(a.fileno(), select.EPOLLOUT)], epoll.poll(0))  # => True []
b.send(b"x")
print(epoll.poll(0))  # => []
epoll.modify(a, select.EPOLLIN | select.EPOLLONESHOT)
epoll.register(b, select.EPOLLOUT)
print(len(epoll.poll(0)), len(epoll.poll(0)))  # => 2 1
epoll.close()
for use in (lambda: epoll.poll(0), lambda: epoll.modify(a, 1), lambda: epoll.register(a), lambda: epoll.unregister(a)):
    try:
        use()
    except ValueError as error:
        print(error)
# => I/O operation on closed epoll object
# => I/O operation on closed epoll object
# => I/O operation on closed epoll object
# => I/O operation on closed epoll object
