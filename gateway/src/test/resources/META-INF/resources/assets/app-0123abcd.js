console.log("busbaan")
