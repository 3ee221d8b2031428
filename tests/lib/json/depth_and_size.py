# cpython: skip its stack ends in the oracle
# Deep nesting ends in RecursionError both ways; long texts, many keys and big ints go through.
import json
import sys

for depth in (50, 200):
    text = '[' * depth + ']' * depth
    print(json.dumps(json.loads(text)) == text, json.dumps(json.loads('{"a":' * depth + '1' + '}' * depth))[:10])
value = []
for _ in range(200000):
    value = [value]
for call in (lambda: json.loads('[' * 200000), lambda: json.loads('{"a":' * 200000), lambda: json.dumps(value)):
    try:
        call()
    except RecursionError as error:
        print(type(error).__name__)
    except ValueError as error:
        print('ValueError')
while value:
    value = value[0]
big = {str(n): [n, float(n), str(n)] for n in range(500)}
print(json.loads(json.dumps(big)) == big, json.loads(json.dumps(10**1000)) == 10**1000)
try:
    json.loads('1' * 5000)
except ValueError as error:
    print(str(error)[:40])
text = 'x"\\\n\té😀' * 500
print(json.loads(json.dumps(text)) == text, json.loads(json.dumps(text, ensure_ascii=False)) == text)

# output:
# True {"a": {"a"
# True {"a": {"a"
# RecursionError
# RecursionError
# RecursionError
# True True
# Exceeds the limit (4300 digits) for inte
# True True
