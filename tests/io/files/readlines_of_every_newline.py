# readlines() gives what reading line by line gives, whatever ends lines, and leaves the stream at its end.
import io

for data in (b'', b'a', b'a\n', b'a\nb', b'\n\n', b'a\r\nb\rc\n', 'é\n€'.encode()):
    for newline in (None, '', '\n', '\r', '\r\n'):
        def stream():
            return io.TextIOWrapper(io.BytesIO(data), 'utf-8', newline=newline)

        whole, rest, parts = stream(), stream(), stream()
        print(whole.readlines(), whole.tell(), whole.readlines())
        print(repr(next(rest, None)), rest.readlines(), rest.tell(), rest.newlines)
        print(repr(parts.readline()), parts.readlines(1), parts.readlines(-1))


class Loud(io.TextIOWrapper):
    def readline(self, *size):
        return super().readline(*size).upper()


print(Loud(io.BytesIO(b'a\nb')).readlines())
closed, detached = io.TextIOWrapper(io.BytesIO(b'x')), io.TextIOWrapper(io.BytesIO(b'x'))
closed.close()
detached.detach()
for call in (closed.readlines, lambda: closed.write('x'), detached.readlines, lambda: detached.write('x')):
    try:
        call()
    except ValueError as error:
        print(error)

# output:
# [] 0 []
# None [] 0 None
# '' [] []
# [] 0 []
# None [] 0 None
# '' [] []
# [] 0 []
# None [] 0 None
# '' [] []
# [] 0 []
# None [] 0 None
# '' [] []
# [] 0 []
# None [] 0 None
# '' [] []
# ['a'] 1 []
# 'a' [] 1 None
# 'a' [] []
# ['a'] 1 []
# 'a' [] 1 None
# 'a' [] []
# ['a'] 1 []
# 'a' [] 1 None
# 'a' [] []
# ['a'] 1 []
# 'a' [] 1 None
# 'a' [] []
# ['a'] 1 []
# 'a' [] 1 None
# 'a' [] []
# ['a\n'] 2 []
# 'a\n' [] 2 
#
# 'a\n' [] []
# ['a\n'] 2 []
# 'a\n' [] 2 
#
# 'a\n' [] []
# ['a\n'] 2 []
# 'a\n' [] 2 None
# 'a\n' [] []
# ['a\n'] 2 []
# 'a\n' [] 2 None
# 'a\n' [] []
# ['a\n'] 2 []
# 'a\n' [] 2 None
# 'a\n' [] []
# ['a\n', 'b'] 3 []
# 'a\n' ['b'] 3 
#
# 'a\n' ['b'] []
# ['a\n', 'b'] 3 []
# 'a\n' ['b'] 3 
#
# 'a\n' ['b'] []
# ['a\n', 'b'] 3 []
# 'a\n' ['b'] 3 None
# 'a\n' ['b'] []
# ['a\nb'] 3 []
# 'a\nb' [] 3 None
# 'a\nb' [] []
# ['a\nb'] 3 []
# 'a\nb' [] 3 None
# 'a\nb' [] []
# ['\n', '\n'] 2 []
# '\n' ['\n'] 2 
#
# '\n' ['\n'] []
# ['\n', '\n'] 2 []
# '\n' ['\n'] 2 
#
# '\n' ['\n'] []
# ['\n', '\n'] 2 []
# '\n' ['\n'] 2 None
# '\n' ['\n'] []
# ['\n\n'] 2 []
# '\n\n' [] 2 None
# '\n\n' [] []
# ['\n\n'] 2 []
# '\n\n' [] 2 None
# '\n\n' [] []
# ['a\n', 'b\n', 'c\n'] 7 []
# 'a\n' ['b\n', 'c\n'] 7 ('\r', '\n', '\r\n')
# 'a\n' ['b\n'] ['c\n']
# ['a\r\n', 'b\r', 'c\n'] 7 []
# 'a\r\n' ['b\r', 'c\n'] 7 ('\r', '\n', '\r\n')
# 'a\r\n' ['b\r'] ['c\n']
# ['a\r\n', 'b\rc\n'] 7 []
# 'a\r\n' ['b\rc\n'] 7 None
# 'a\r\n' ['b\rc\n'] []
# ['a\r', '\nb\r', 'c\n'] 7 []
# 'a\r' ['\nb\r', 'c\n'] 7 None
# 'a\r' ['\nb\r'] ['c\n']
# ['a\r\n', 'b\rc\n'] 7 []
# 'a\r\n' ['b\rc\n'] 7 None
# 'a\r\n' ['b\rc\n'] []
# ['é\n', '€'] 6 []
# 'é\n' ['€'] 6 
#
# 'é\n' ['€'] []
# ['é\n', '€'] 6 []
# 'é\n' ['€'] 6 
#
# 'é\n' ['€'] []
# ['é\n', '€'] 6 []
# 'é\n' ['€'] 6 None
# 'é\n' ['€'] []
# ['é\n€'] 6 []
# 'é\n€' [] 6 None
# 'é\n€' [] []
# ['é\n€'] 6 []
# 'é\n€' [] 6 None
# 'é\n€' [] []
# ['A\n', 'B']
# I/O operation on closed file.
# I/O operation on closed file.
# underlying buffer has been detached
# underlying buffer has been detached
