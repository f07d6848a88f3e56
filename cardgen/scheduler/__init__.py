"""From notes to a plan: order, subdecks, duplicates, identity. Values in, values out."""
