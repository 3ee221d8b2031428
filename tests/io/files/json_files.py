import os
import tempfile

os.chdir(tempfile.mkdtemp())
import json

data = {"name": "Ünï", "list": [1, 2.5, None, True], "nested": {"a": []}}
with open("a.json", "w") as file:
    json.dump(data, file)
print(open("a.json").read())
with open("a.json") as file:
    print(json.load(file) == data)
with open("b.json", "w", encoding="utf-8") as file:
    json.dump(data, file, indent=2, ensure_ascii=False, sort_keys=True)
print(open("b.json", encoding="utf-8").read())
with open("b.json", "rb") as file:
    print(json.load(file)["name"])
with open("lines.jsonl", "w") as file:
    for number in range(3):
        print(json.dumps({"n": number}), file=file)
with open("lines.jsonl") as file:
    print([json.loads(line)["n"] for line in file])
with open("bad.json", "w") as file:
    file.write('{"a": 1,\n "b": }')
try:
    json.load(open("bad.json"))
except json.JSONDecodeError as error:
    print(error, error.lineno, error.colno, error.pos)
open("empty.json", "w").close()
try:
    with open("empty.json") as file:
        json.load(file)
except ValueError as error:
    print(type(error).__name__, error)

# output:
# {"name": "\u00dcn\u00ef", "list": [1, 2.5, null, true], "nested": {"a": []}}
# True
# {
#   "list": [
#     1,
#     2.5,
#     null,
#     true
#   ],
#   "name": "Ünï",
#   "nested": {
#     "a": []
#   }
# }
# Ünï
# [0, 1, 2]
# Expecting value: line 2 column 7 (char 15) 2 7 15
# JSONDecodeError Expecting value: line 1 column 1 (char 0)
