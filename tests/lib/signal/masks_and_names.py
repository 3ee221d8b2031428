# cpython: skip the oracle has no signals
import signal
print(repr(signal.SIGIOT), repr(signal.SIGCLD), repr(signal.SIGPOLL), repr(signal.SIG_BLOCK), signal.Sigmasks(2).name, signal.SIGRTMIN, int(signal.SIGRTMAX), len(signal.valid_signals()))  # => <Signals.SIGABRT: 6> <Signals.SIGCHLD: 17> <Signals.SIGIO: 29> <Sigmasks.SIG_BLOCK: 0> SIG_SETMASK 34 64 62
print(signal.strsignal(16), signal.strsignal(29), signal.strsignal(31), signal.strsignal(36), signal.strsignal(32))  # => Stack fault I/O possible Bad system call Real-time signal 2 Unknown signal 32
signal.signal(signal.SIGUSR1, lambda number, frame: print('got', number))
print(signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1]))  # => set()
signal.raise_signal(signal.SIGUSR1)
print(signal.sigpending())  # => {<Signals.SIGUSR1: 10>}
print(signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGUSR1}))  # => got 10
# => {<Signals.SIGUSR1: 10>}
print(signal.sigpending())  # => set()
for call in (lambda: signal.pthread_sigmask(9, []), lambda: signal.pthread_sigmask(signal.SIG_BLOCK, [99])):
    try:
        call()
    except (OSError, ValueError) as error:
        print(error)
# => [Errno 22] Invalid argument
# => signal number 99 out of range [1; 64]
