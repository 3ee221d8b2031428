"""Writes the file that a page gives."""

import json


def give(hosts):
    with open("virtual_web.json", "w") as file:
        json.dump(hosts, file)
