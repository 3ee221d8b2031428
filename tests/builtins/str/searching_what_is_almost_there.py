# However much of the needle stands everywhere, a search looks at each place a few times only.
import time
start = time.process_time()
for make in str, lambda text: text.encode():
    for n in 1000, 200_000:
        a, b = make('a' * n), make('b' * n)
        text, needle = a + a + b + a + a, a + b + b + a
        print(text.find(needle), text.count(needle), (text + needle).find(needle) == len(text), (text + needle + needle).count(needle), needle in text + needle, len((text + needle + text).split(needle)))
        needle = make('ab' * n); text = (needle[:-2] + needle[1:2]) * 2
        print(text.find(needle), (text + needle).find(needle) == len(text), text.replace(needle, make('')) == text)
print(time.process_time() - start < 30)

# output:
# -1 0 True 2 True 2
# -1 True True
# -1 0 True 2 True 2
# -1 True True
# -1 0 True 2 True 2
# -1 True True
# -1 0 True 2 True 2
# -1 True True
# True
